import type { Assessment } from '@/lib/assessment/schema';
import { assumedNoticeDays } from '@/lib/contract/assumed-notice';
import type { Messages } from '@/lib/messages/load';
import { usualChances } from '@/lib/money/chances';
import { taxRateAfter, usualTaxRates } from '@/lib/money/tax-rates';
import type { Path } from './paths';

/** How an answer is typed: shares as percentages or as so many of ten, everything else as it is. */
export type Display =
  | 'money'
  | 'money-month'
  | 'money-hour'
  | 'percent'
  | 'hours-of-ten'
  | 'of-ten'
  | 'days'
  | 'months'
  | 'hours'
  | 'people'
  | 'pays'
  | 'count';

type Words = Messages['money'];
type Labelled<T> = { [K in keyof T & string]: T[K] extends { label: string } ? K : never }[keyof T & string];
/** Where a question's label and hint stand in the messages. */
export type WordsKey = `more.${Labelled<Words['more']>}` | `contract.${Labelled<Words['contract']>}`;
export type FirstId = keyof Words['questions'];
export type SectionId = Exclude<keyof Words['sections'], 'first' | 'import'>;

type Asked = { path: Path; words: WordsKey; when?: (assessment: Assessment) => boolean };

/** An uncertain figure: typed, with how sure one is of it. */
export type QuantityQuestion = Asked & { kind: 'quantity'; display: Display };
/** A figure known exactly or not at all; `assumed` is what the calculation takes while it is unknown. */
export type FactQuestion = Asked & { kind: 'fact'; display: Display; assumed?: number; max?: number };
/** A figure that always has a value; empty means the default, which other answers may settle. */
export type SettingQuestion = Asked & {
  kind: 'setting';
  display: Display;
  usual?: number;
};
/** One of a few answers; `options` is where their words stand. */
export type ChoiceQuestion = Asked & {
  kind: 'choice';
  options: string;
  values: readonly string[];
  /** Whether "don't know" is one of the answers. */
  unknown: boolean;
  /** Few and short enough to stand in one row. */
  short?: boolean;
  /** What the answer counts in; another answer empties it. */
  empties?: Path;
  /** What the answer settles as well, until that is typed. */
  settles?: (draft: Assessment, answer: string) => void;
};
export type DateQuestion = Asked & { kind: 'date' };
export type TextQuestion = Asked & { kind: 'text'; max: number };
export type OwnFormId =
  | 'cost-lines'
  | 'planned-items'
  | 'other-clients'
  | 'demand-dates'
  | 'clauses'
  | 'thr-month'
  | 'currency'
  | 'horizon';
/** A part with a form of its own. */
export type OwnForm = {
  kind: 'own';
  id: OwnFormId;
  when?: (assessment: Assessment) => boolean;
};

export type Question =
  QuantityQuestion | FactQuestion | SettingQuestion | ChoiceQuestion | DateQuestion | TextQuestion | OwnForm;

/** The eight figures that give a first answer, in the order in which they are asked. */
export const firstEight = [
  { id: 'client-fee', path: 'client.fee', display: 'money-month' },
  { id: 'client-direct-cost', path: 'client.directCost', display: 'money-month' },
  { id: 'team-share', path: 'client.teamShare', display: 'hours-of-ten' },
  { id: 'other-revenue', path: 'firm.otherRevenue', display: 'money-month' },
  { id: 'payroll', path: 'firm.payroll', display: 'money-month' },
  { id: 'fixed-cost', path: 'firm.fixedCost', display: 'money-month' },
  { id: 'cash-today', path: 'firm.cash', display: 'money' },
  { id: 'client-collection-days', path: 'client.collectionDays', display: 'days' },
] as const satisfies readonly { id: FirstId; path: Path; display: Display }[];

type When = Asked['when'];
const quantity = (path: Path, words: WordsKey, display: Display, when?: When): Question => ({
  kind: 'quantity',
  path,
  words,
  display,
  when,
});
const fact = (path: Path, words: WordsKey, display: Display, assumed?: number, when?: When): Question => ({
  kind: 'fact',
  path,
  words,
  display,
  assumed,
  when,
});
const setting = (path: Path, words: WordsKey, display: Display, when?: When): Question => ({
  kind: 'setting',
  path,
  words,
  display,
  when,
});
const choice = (path: Path, words: WordsKey, values: readonly string[], when?: When): Question => ({
  kind: 'choice',
  path,
  words,
  options: `${words}.options`,
  values,
  unknown: true,
  when,
});
const always = (path: Path, words: WordsKey, values: readonly string[], short = false): Question => ({
  kind: 'choice',
  path,
  words,
  options: `${words}.options`,
  values,
  unknown: false,
  short,
});
const yesNo = (path: Path, words: WordsKey, when?: When): Question => ({
  kind: 'choice',
  path,
  words,
  options: 'contract.yesNo',
  values: ['yes', 'no'],
  unknown: true,
  short: true,
  when,
});
const date = (path: Path, words: WordsKey, when?: When): Question => ({ kind: 'date', path, words, when });
const text = (path: Path, words: WordsKey, max: number): Question => ({ kind: 'text', path, words, max });
const own = (id: OwnFormId, when?: When): Question => ({ kind: 'own', id, when });

const someoneLeaves: When = ({ staff }) => staff.route === 'not-renew' || staff.route === 'dismiss';
const dismissed: When = ({ staff }) => staff.route === 'dismiss';
const notRenewed: When = ({ staff }) => staff.route === 'not-renew';
const ends: When = ({ contract }) => contract.term !== 'indefinite';
const renews: When = ({ contract }) => contract.term === 'auto-renew' || contract.term === 'fixed';
const penaltyIs =
  (...kinds: string[]): When =>
  ({ contract }) =>
    contract.penaltyKind !== null && kinds.includes(contract.penaltyKind);
const penaltyOf = (words: WordsKey, display: Display, penaltyKind: string, max?: number): Question => ({
  kind: 'fact',
  path: 'contract.penaltyAmount',
  words,
  display,
  max,
  when: penaltyIs(penaltyKind),
});
const penaltyAgreed = penaltyIs('fixed', 'months-of-fee', 'share-of-remaining', 'minimum-commitment');
const simple: When = ({ replacement }) => replacement.form === 'simple';
const pipeline: When = ({ replacement }) => replacement.form === 'pipeline';
const taxModes = ['none', 'collections', 'profit'] as const;
/** How tax is paid; the rate follows as long as it was not typed. */
const taxMode: Question = {
  kind: 'choice',
  path: 'firm.taxMode',
  words: 'more.tax-mode',
  options: 'more.tax-mode.options',
  values: taxModes,
  unknown: false,
  settles: ({ firm }, answer) => {
    const next = taxModes.find((mode) => mode === answer) ?? firm.taxMode;
    firm.taxRate = taxRateAfter(firm, next);
  },
};
const taxRate = (mode: Assessment['firm']['taxMode'], words: WordsKey): Question => ({
  kind: 'setting',
  path: 'firm.taxRate',
  words,
  display: 'percent',
  when: ({ firm }) => firm.taxMode === mode,
  usual: usualTaxRates[mode],
});
const forCause: When = ({ contract }) => contract.causeClause === 'yes';

const inMonths: When = ({ contract }) => contract.noticeDayKind === 'months';
const inDays: When = ({ contract }) => contract.noticeDayKind !== 'months';
/** The same answer, counted in months: more than five years of notice is a slip of the unit. */
const noticeMonths: Question = {
  kind: 'fact',
  path: 'contract.noticeDays',
  words: 'more.notice-days',
  display: 'months',
  assumed: 1,
  max: 60,
  when: inMonths,
};

/** Everything else that this step asks, in the order in which it folds out. */
export const moreSections: readonly {
  id: SectionId;
  questions: readonly Question[];
  rest?: readonly Question[];
}[] = [
  {
    id: 'contract',
    questions: [
      choice('contract.written', 'contract.written', ['yes', 'no']),
      choice('contract.term', 'more.contract-term', ['fixed', 'auto-renew', 'indefinite']),
      date('contract.startDate', 'contract.start-date'),
      date('contract.endDate', 'more.contract-end', ends),
      fact('contract.renewalNoticeDays', 'more.renewal-notice', 'days', undefined, renews),
      choice('contract.convenienceClause', 'more.convenience-clause', ['yes', 'unclear', 'no']),
      always('contract.noticeDayKind', 'more.notice-kind', ['calendar', 'working', 'months'], true),
      fact('contract.noticeDays', 'more.notice-days', 'days', assumedNoticeDays, inDays),
      noticeMonths,
      always('contract.noticeFrom', 'more.notice-from', ['sending', 'receipt'], true),
      yesNo('contract.endsAtMonthEnd', 'more.notice-month-end'),
      {
        kind: 'choice',
        path: 'contract.penaltyKind',
        words: 'more.penalty',
        options: 'more.penalty.options',
        values: ['none', 'fixed', 'months-of-fee', 'share-of-remaining', 'minimum-commitment'],
        unknown: true,
        empties: 'contract.penaltyAmount',
      },
      penaltyOf('more.penalty-fixed', 'money', 'fixed'),
      penaltyOf('more.penalty-months', 'months', 'months-of-fee', 120),
      penaltyOf('more.penalty-share', 'percent', 'share-of-remaining', 1),
      fact(
        'contract.penaltyChance',
        'more.penalty-probability',
        'percent',
        usualChances.penaltyEnforced,
        penaltyAgreed,
      ),
      setting('contract.deposit', 'more.deposit', 'money'),
    ],
    rest: [
      yesNo('contract.causeClause', 'contract.cause-clause'),
      fact('contract.curePeriodDays', 'contract.cure-days', 'days', undefined, forCause),
      own('demand-dates'),
      yesNo('contract.waiver1266', 'contract.waiver-1266'),
      choice('contract.governingLaw', 'contract.governing-law', ['indonesia', 'english', 'other']),
      choice('contract.language', 'contract.language', ['indonesian', 'english', 'bilingual', 'other']),
      yesNo('contract.clientIsForeign', 'contract.foreign-party'),
      yesNo('contract.assistanceDuty', 'contract.assistance-duty'),
      yesNo('contract.handoverDuty', 'contract.handover-duty'),
      yesNo('contract.ipClear', 'contract.ip-clear'),
      yesNo('contract.confidentiality', 'contract.confidentiality'),
      yesNo('contract.exclusivity', 'contract.exclusivity'),
      yesNo('contract.hiringBan', 'contract.hiring-ban'),
      text('contract.title', 'contract.contract-title', 120),
      text('contract.number', 'contract.contract-number', 60),
      text('contract.noticeAddress', 'contract.notice-address', 300),
      text('contract.noticeMethod', 'contract.notice-method', 120),
      own('clauses'),
    ],
  },
  { id: 'costs', questions: [own('cost-lines')] },
  {
    id: 'people',
    questions: [
      {
        kind: 'choice',
        path: 'staff.route',
        words: 'more.staff-route',
        options: 'more.staff-route.options',
        values: ['redeploy', 'not-renew', 'dismiss'],
        unknown: true,
        empties: 'staff.severance',
      },
      quantity('staff.payLeaving', 'more.staff-pay-leaving', 'money-month', someoneLeaves),
      quantity('staff.lag', 'more.staff-lag', 'months', someoneLeaves),
      quantity('staff.severance', 'more.severance', 'money', dismissed),
      quantity('staff.severance', 'more.compensation', 'money', notRenewed),
      quantity('staff.payBackPerBilling', 'more.pay-back', 'percent', someoneLeaves),
      quantity('firm.ownerPay', 'more.owner-pay', 'money-month'),
    ],
  },
  {
    id: 'replacement',
    questions: [
      always('replacement.form', 'more.replacement-form', ['simple', 'pipeline']),
      quantity('replacement.delay', 'more.replacement-delay', 'months', simple),
      quantity('replacement.ramp', 'more.ramp', 'months', simple),
      quantity('replacement.level', 'more.replacement-level', 'percent', simple),
      quantity('replacement.leadsPerMonth', 'more.leads', 'count', pipeline),
      quantity('replacement.winRate', 'more.win-rate', 'of-ten', pipeline),
      quantity('replacement.averageFee', 'more.average-fee', 'money-month', pipeline),
      quantity('replacement.salesCycle', 'more.sales-cycle', 'months', pipeline),
      quantity('replacement.onboarding', 'more.onboarding', 'months', pipeline),
      quantity('replacement.margin', 'more.replacement-margin', 'percent'),
      quantity('replacement.collectionDays', 'more.replacement-collection-days', 'days'),
      setting('replacement.headStart', 'more.selling-lead', 'months'),
      quantity('replacement.acquisitionSpend', 'more.acquisition-spend', 'money-month'),
      setting('replacement.acquisitionMonths', 'more.acquisition-months', 'months'),
      quantity('replacement.saleableShare', 'more.saleable-share', 'percent'),
      quantity('replacement.rate', 'more.rate', 'money-hour'),
    ],
  },
  {
    id: 'ending',
    questions: [
      setting('exit.noticeMonth', 'more.notice-month', 'months'),
      quantity('exit.haircut', 'more.haircut', 'percent'),
      quantity('exit.receiptDelay', 'more.receipt-delay', 'months'),
      quantity('exit.reputationLoss', 'more.reputation-loss', 'percent'),
      quantity('exit.transitionMonths', 'more.transition-months', 'months'),
      quantity('exit.transitionCost', 'more.transition-cost', 'money-month'),
      quantity('exit.transitionClientShare', 'more.transition-client-share', 'percent'),
      quantity('exit.transitionEasesHaircut', 'more.transition-eases-haircut', 'percent'),
      quantity('exit.transitionEasesReputation', 'more.transition-eases-reputation', 'percent'),
      setting('exit.phaseDownMonths', 'more.phase-down-months', 'months'),
    ],
  },
  {
    id: 'client',
    questions: [
      quantity('client.passThrough', 'more.pass-through', 'money-month'),
      quantity('client.subcontract', 'more.subcontract', 'money-month'),
      quantity('client.paidHours', 'more.paid-hours', 'hours'),
      quantity('client.unpaidHours', 'more.unpaid-hours', 'hours'),
      quantity('client.loadedCostPerHour', 'more.loaded-cost', 'money-hour'),
      quantity('firm.baselineRate', 'more.baseline-rate', 'money-hour'),
      quantity('client.openingReceivable', 'more.opening-receivable', 'money'),
      quantity('client.overdueAmount', 'more.overdue-amount', 'money'),
      fact('client.overdueDays', 'more.overdue-days', 'days', 0),
    ],
  },
  {
    id: 'staying',
    questions: [
      fact('client.leavesFirst', 'more.leaves-first', 'percent', usualChances.leavesFirst),
      quantity('client.drift', 'more.drift', 'percent'),
      quantity('staff.peopleAtRisk', 'more.people-at-risk', 'people'),
      quantity('staff.resignationHazard', 'more.resignation-hazard', 'percent'),
      quantity('staff.resignationCost', 'more.resignation-cost', 'pays'),
      quantity('staff.payPerPerson', 'more.pay-per-person', 'money-month'),
    ],
  },
  {
    id: 'renegotiation',
    questions: [
      quantity('renegotiation.uplift', 'more.uplift', 'percent'),
      quantity('renegotiation.hoursCut', 'more.hours-cut', 'percent'),
      setting('renegotiation.decideMonth', 'more.renegotiate-decide-month', 'months'),
      fact('renegotiation.acceptChance', 'more.accept-probability', 'percent', usualChances.accepted),
      fact('renegotiation.brokenChance', 'more.broken-probability', 'percent', usualChances.broken),
    ],
  },
  {
    id: 'firm',
    questions: [
      quantity('firm.largestOtherRevenue', 'more.largest-other-client', 'money-month'),
      own('other-clients'),
      quantity('firm.otherGrowth', 'more.other-growth', 'percent'),
      quantity('firm.otherVariableShare', 'more.other-variable-share', 'percent'),
      quantity('firm.otherCollectionDays', 'more.other-collection-days', 'days'),
      quantity('firm.debtService', 'more.debt-service', 'money-month'),
      taxMode,
      taxRate('collections', 'more.tax-rate'),
      taxRate('profit', 'more.tax-rate-profit'),
      always('firm.thr', 'more.thr', ['auto', 'on', 'off']),
      own('thr-month', ({ firm }) => firm.thr !== 'off'),
      own('planned-items'),
    ],
  },
  {
    id: 'limits',
    questions: [
      fact('firm.floor', 'more.cash-floor', 'money'),
      setting('firm.tolerance', 'more.risk-limit', 'percent'),
      setting('firm.creditLine', 'more.credit-line', 'money'),
      setting('firm.discountRate', 'more.discount-rate', 'percent'),
      always('firm.downturn', 'more.downturn', ['together', 'apart']),
      own('horizon'),
      own('currency'),
    ],
  },
];

const ownPaths: Record<OwnFormId, string> = {
  'cost-lines': 'client.costLines',
  'planned-items': 'firm.planned',
  'other-clients': 'firm.otherClients',
  'demand-dates': 'contract.demandDates',
  clauses: 'contract.clauses',
  'thr-month': 'firm.thrMonthOfYear',
  currency: 'currency',
  horizon: 'horizon',
};

/** The section that asks for what the control with this id holds; null for the first eight and for strangers. */
export function sectionOf(id: string): SectionId | null {
  if (firstEight.some(({ path }) => path === id)) return null;
  const holds = (question: Question) => {
    const path = question.kind === 'own' ? ownPaths[question.id] : question.path;
    return id === path || id.startsWith(`${path}.`);
  };
  const found = moreSections.find(({ questions, rest = [] }) => [...questions, ...rest].some(holds));
  return found?.id ?? (id.startsWith('contract.') ? 'contract' : null);
}

/** The words of the question that asks for a figure, if it has some. */
export function wordsOf(path: string): WordsKey | `questions.${FirstId}` | null {
  const first = firstEight.find((question) => question.path === path);
  if (first) return `questions.${first.id}`;
  const all = moreSections.flatMap(({ questions, rest = [] }) => [...questions, ...rest]);
  const found = all.find((question) => question.kind !== 'own' && question.path === path);
  return found && found.kind !== 'own' ? found.words : null;
}
