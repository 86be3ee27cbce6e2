import { assessmentSchema, emptyAssessment, type Assessment } from '../assessment/schema';
import { leaveOutAftercare } from './aftercare-view';
import { linkFieldsV1, type Topic } from './fields-v1-catalogue';
import { leftOutOf, type ShareOptions, type ShareView } from './left-out';
import { setAt, valueAt } from './paths';
import { asRatios } from './ratios';

/** Reflections that are the owner's alone: nobody needs them in order to advise on figures or on the contract. */
const reflections = [
  'preferences.premortem',
  'aftercare.lessonWentWell',
  'aftercare.lessonBetter',
  'aftercare.lessonPrevent',
  'aftercare.targetMarket',
  'aftercare.valueProposition',
  'aftercare.channels',
  'aftercare.clientProblem',
  'aftercare.proof',
  'aftercare.ownRules',
  'aftercare.prospects',
];

/** Texts in the contract that are as typed: a name may stand in any of them. */
const clauses =
  'terminationClause termClause renewalClause causeClauseNumber waiverClause penaltyClause paymentClause confidentialityClause hiringClause suspensionClause noticeMethod'
    .split(' ')
    .map((key) => `contract.${key}`);

/** What else a view leaves out, besides whole topics: fields that say what the view promises not to say. */
const fieldsLeftOut: Partial<Record<ShareView, readonly string[]>> = {
  accountant: reflections,
  lawyer: reflections,
  anonymous: [...clauses, 'aftercare.receivables'],
  // What is billed and owed stands with the contract, and three answers are margins in words.
  team: [
    'aftercare.receivables',
    ...['fee', 'collectionDays', 'openingReceivable', 'overdueAmount', 'overdueDays'].map(
      (key) => `client.${key}`,
    ),
    ...['penaltyAmount', 'penaltyChance', 'deposit', 'penaltyClause', 'paymentClause'].map(
      (key) => `contract.${key}`,
    ),
    ...['margin-after-labour', 'real-rate', 'price-keeps-up'].map((id) => `checklist.answers.${id}`),
    ...['lender-promise', 'lender-informed'].map((id) => `redFlags.${id}`),
  ],
};

/**
 * The assessment as somebody else may see it: whatever is left out stands as if it had never been answered. Other
 * clients become A, B, C …, so that the concentration stays what it was; without names, amounts become ratios.
 *
 * @example redact(assessment, { view: 'anonymous' }).clientName // ''
 */
export function redact(assessment: Assessment, options: ShareOptions): Assessment {
  const { view = 'full', include } = options;
  const { comments } = assessment;
  if (view === 'reply') return assessmentSchema.parse({ ...emptyAssessment(), comments });
  const shared = withoutTopics(assessmentSchema.parse(assessment), leftOutOf(options));
  const empty = emptyAssessment();
  for (const path of fieldsLeftOut[view] ?? []) setAt(shared, path, valueAt(empty, path));
  if (include?.comments !== true) shared.comments = [];
  return assessmentSchema.parse(view === 'anonymous' ? asRatios(shared) : shared);
}

function withoutTopics(shared: Assessment, left: readonly Topic[]): Assessment {
  for (const { path, topic, absent } of linkFieldsV1) if (left.includes(topic)) setAt(shared, path, absent);
  if (left.includes('money')) leaveOutNewerMoney(shared);
  leaveOutAftercare(shared.aftercare, left);
  if (left.includes('names')) hideNamesInLists(shared);
  return shared;
}

/** Newer than the frozen table: what was read from the firm's files, the forecast kept, and what came of it. */
function leaveOutNewerMoney(shared: Assessment): void {
  const empty = emptyAssessment();
  const { forecast, actualReceived, actualWon } = empty.aftercare;
  shared.ownFigures = empty.ownFigures;
  Object.assign(shared.aftercare, { forecast, actualReceived, actualWon });
}

function hideNamesInLists({ firm, client }: Assessment): void {
  for (const line of [...client.costLines, ...firm.planned]) line.label = '';
  const letters = new Map<string, string>();
  const letterFor = (name: string) => {
    const known = name.trim();
    if (known !== '' && !letters.has(known)) letters.set(known, letterOf(letters.size));
    return letters.get(known) ?? '';
  };
  for (const other of firm.otherClients) {
    other.name = letterFor(other.name);
    other.sameOwnerAs = letterFor(other.sameOwnerAs);
  }
}

/** A … Z, AA, AB …: the names of columns in a sheet. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
