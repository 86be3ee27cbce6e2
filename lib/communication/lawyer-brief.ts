import { countryOf } from '../assessment/country';
import { isUnknown, type Quantity } from '../assessment/quantity';
import type { Assessment } from '../assessment/schema';
import type { IsoDate } from '../calendar/iso-date';
import { hasPenalty } from '../contract/route';
import type { Evaluation } from '../evaluation';
import { amountExact, percent, plainNumber, type AmountStyle } from '../format/amount';
import { longDate } from '../format/date-words';

/** The words of a brief: messages by their full key, `communication.…`. */
export type BriefWords = AmountStyle & {
  say: (key: string, values?: Record<string, string | number>) => string;
  has: (key: string) => boolean;
};

type Source = {
  assessment: Assessment;
  evaluation: Pick<Evaluation, 'asOf' | 'route' | 'flags' | 'communication'>;
  words: BriefWords;
};

/** The parts of the messages that a brief is written with. */
export const briefParts = ['communication', 'money', 'checklist', 'strategies', 'law'] as const;

/** So many questions can be answered in one talk. Own judgement, 2026-11-24. */
const mostQuestions = 8;
/** And so many dates tell the story on one page; the latest demands are kept. */
const mostDemands = 4;

type Line = [label: string, value: string | null];

const brief = (key: string) => `communication.lawyerBrief.${key}`;

/**
 * One page for the lawyer, as plain text: parties, contract, dates, red flags, money at stake, the ways to end it, what
 * is wanted, and the questions. Facts only, each as the owner gave it; what is not known is said to be so.
 *
 * @example lawyerBriefText({ assessment, evaluation, words }).split('\n')[0] // 'RINGKASAN UNTUK PENGACARA'
 */
export function lawyerBriefText(source: Source): string {
  const { evaluation, words } = source;
  const { say, locale } = words;
  const title = say(brief('title')).toLocaleUpperCase(locale);
  const head = `${title}\n${say(brief('asOf'), { date: longDate(evaluation.asOf, locale) })} ${say(brief('lead'))}`;
  const parts: [string, string[]][] = [
    ['parties', fields(parties(source))],
    ['contract', fields(contractLines(source))],
    ['timeline', timeline(source)],
    ['flags', flags(source)],
    ['money', fields(money(source))],
    ['route', route(source)],
    ['wanted', [wanted(source)]],
    ['questions', questions(source)],
    ['enclosed', [say(brief('enclosedList'))]],
  ];
  const written = parts.filter(([, lines]) => lines.length > 0);
  const sections = written.map(
    ([id, lines], index) => `${index + 1}. ${say(brief(id))}\n${lines.join('\n')}`,
  );
  return [head, ...sections].join('\n\n');
}

/** Lines with a label; those without a value are left out. */
function fields(lines: readonly Line[]): string[] {
  return lines.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
}

function parties({ assessment, words: { say } }: Source): Line[] {
  const { firmName, clientName, communication, contract } = assessment;
  const person = [communication.contactName, communication.contactTitle].filter(Boolean).join(', ');
  const foreign = contract.clientIsForeign === 'yes' ? ` (${say(brief('foreign'))})` : '';
  return [
    [say(brief('labels.firm')), firmName || say(brief('unnamed'))],
    [say(brief('labels.client')), `${clientName || say(brief('unnamed'))}${foreign}`],
    [say(brief('labels.contact')), person],
  ];
}

const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(', ');

function contractLines(source: Source): Line[] {
  const { assessment, evaluation, words } = source;
  const { contract } = assessment;
  const { say } = words;
  const option = (key: string, value: string | null) =>
    say(value === null || value === 'unknown' ? brief('unknown') : `${key}.${value}`);
  const yesNo = (value: string | null) => option('money.contract.yesNo', value);
  const { noticeAssumed } = evaluation.communication;
  const notice = noticeAssumed
    ? say(brief('unknown'))
    : joined(noticePeriod(source), say(brief(`from.${contract.noticeFrom}`)));
  const cure = typeof contract.curePeriodDays === 'number' ? contract.curePeriodDays : null;
  return [
    [say(brief('labels.name')), joined(contract.title, contract.number)],
    [say(brief('labels.form')), option('money.contract.written.options', contract.written)],
    [
      say(brief('labels.term')),
      joined(option('money.more.contract-term.options', contract.term), contract.termClause),
    ],
    [
      say(brief('labels.convenience')),
      joined(
        option('money.more.convenience-clause.options', contract.convenienceClause),
        contract.terminationClause,
      ),
    ],
    [say(brief('labels.notice')), notice],
    [
      say(brief('labels.cause')),
      joined(
        yesNo(contract.causeClause),
        contract.causeClauseNumber,
        cure === null ? null : say(brief('cure'), { days: cure }),
      ),
    ],
    [say(brief('labels.waiver')), joined(yesNo(contract.waiver1266), contract.waiverClause)],
    [say(brief('labels.law')), option('money.contract.governing-law.options', contract.governingLaw)],
    [say(brief('labels.language')), option('money.contract.language.options', contract.language)],
    [say(brief('labels.duties')), duties(source)],
    [
      say(brief('labels.address')),
      joined(contract.noticeAddress.replaceAll('\n', ', '), contract.noticeMethod),
    ],
  ];
}

/** How much notice the contract asks for, in its own unit. */
function noticePeriod({ evaluation, words: { say } }: Source): string {
  const { length, unit } = evaluation.communication.notice;
  return say(`communication.phrases.noticePeriod.${unit}`, { count: length });
}

/** Duties that outlast the contract or bear on its end, by name. */
function duties({ assessment: { contract }, words: { say, locale } }: Source): string | null {
  const ids = ['assistanceDuty', 'handoverDuty', 'confidentiality', 'exclusivity', 'hiringBan'] as const;
  const held = ids.filter((id) => contract[id] === 'yes').map((id) => say(brief(`duties.${id}`)));
  return held.length === 0 ? null : new Intl.ListFormat(locale).format(held);
}

function timeline({ assessment, evaluation, words: { say, locale } }: Source): string[] {
  const { contract } = assessment;
  const { communication, route: ways } = evaluation;
  const events: [string, IsoDate | null][] = [
    ['start', contract.startDate],
    ...contract.demandDates
      .toSorted()
      .slice(-mostDemands)
      .map((date): [string, IsoDate] => ['demand', date]),
    ['meeting', communication.meetingDate],
    ['letter', communication.letterDate],
    // A fixed term simply ends: its end is no deadline.
    ['refusal', ways.nonRenewalDeadline === contract.endDate ? null : ways.nonRenewalDeadline],
    ['contractEnd', contract.endDate],
    ['endDate', communication.endDate],
    ['transitionEnd', communication.transitionEnd],
  ];
  const dated = events.flatMap(([id, date]) => (date ? [{ id, date }] : []));
  if (dated.length === 0) return [];
  const rows = dated
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ id, date }) => `${longDate(date, locale)} | ${say(brief(`events.${id}`))}`);
  return [`${say(brief('events.date'))} | ${say(brief('events.what'))}`, ...rows];
}

function flags({ evaluation, words: { say, locale } }: Source): string[] {
  const names = evaluation.flags.vetoes
    .filter(({ id }) => id !== 'cash-not-safe')
    .map(({ id, state }) => {
      const name = say(`checklist.redFlags.${id}.name`);
      return state === 'past' ? `${name} (${say(brief('past'))})` : name;
    });
  return names.length === 0 ? [] : [new Intl.ListFormat(locale).format(names)];
}

function likelyOf(quantity: Quantity): number | null {
  if (isUnknown(quantity)) return null;
  return typeof quantity === 'number' ? quantity : quantity.likely;
}

function money({ assessment, words }: Source): Line[] {
  const { client, contract } = assessment;
  const { say } = words;
  const amount = (value: number | null) => (value === null || value === 0 ? null : amountExact(value, words));
  const overdue = amount(likelyOf(client.overdueAmount));
  const days = typeof client.overdueDays === 'number' ? client.overdueDays : null;
  return [
    [say(brief('labels.fee')), amount(likelyOf(client.fee))],
    [say(brief('labels.receivable')), amount(likelyOf(client.openingReceivable))],
    [
      say(brief('labels.overdue')),
      overdue && days !== null && days > 0 ? joined(overdue, say(brief('overdueDays'), { days })) : overdue,
    ],
    [say(brief('labels.deposit')), amount(contract.deposit)],
    [say(brief('labels.penalty')), penalty(assessment, words)],
  ];
}

function penalty({ contract }: Assessment, words: BriefWords): string | null {
  if (!hasPenalty(contract)) return null;
  const { penaltyKind, penaltyAmount } = contract;
  const kind = words.say(`money.more.penalty.options.${penaltyKind}`);
  const size =
    typeof penaltyAmount !== 'number' || penaltyKind === 'minimum-commitment'
      ? null
      : penaltyKind === 'fixed'
        ? amountExact(penaltyAmount, words)
        : penaltyKind === 'share-of-remaining'
          ? percent(penaltyAmount, words.locale)
          : plainNumber(penaltyAmount, words.locale);
  return joined(kind, size, contract.penaltyClause);
}

/** Each way with its state and why, in the order in which they are tried. */
function route({ evaluation, words: { say } }: Source): string[] {
  return evaluation.route.steps.map(({ id, open, reasons }, index) => {
    const state = say(`strategies.route.${open ? 'open' : 'closed'}`);
    const why = reasons.map((code) => say(`strategies.route.reasons.${code}`)).join('; ');
    return `${index + 1}. ${say(`strategies.route.${id}.name`)}: ${state}; ${why}.`;
  });
}

const wantedOf = {
  notice: 'wantedNotice',
  lapse: 'wantedLapse',
  mutual: 'wantedMutual',
  'phase-down': 'wantedMutual',
  renegotiate: 'wantedRenegotiate',
  safety: 'wantedSafety',
  none: 'wantedOpen',
} as const;

function wanted(source: Source): string {
  const { say, locale } = source.words;
  const { mode, endDate } = source.evaluation.communication;
  const date = endDate === null ? say(brief('unknown')) : longDate(endDate, locale);
  return say(brief(wantedOf[mode]), { endDate: date, notice: noticePeriod(source) });
}

/** What a red flag asks first, then what the ways to end it ask, each once and with what it is about. */
/** What staff are owed when their jobs end with this client, in Indonesia. */
const staffLaw = { 'not-renew': ['law.law-compensation'], dismiss: ['law.law-severance'] };

function lawOfStaff(assessment: Assessment): string[] {
  const { route } = assessment.staff;
  if (countryOf(assessment) !== 'ID' || (route !== 'not-renew' && route !== 'dismiss')) return [];
  return staffLaw[route];
}

function questions({ assessment, evaluation, words: { say, has } }: Source): string[] {
  const flagged = evaluation.flags.vetoes.map(({ id }) => `checklist.redFlags.${id}`);
  const ask = (keys: readonly string[]) =>
    keys.filter((key) => has(`${key}.ask`)).map((key) => `${say(`${key}.name`)}: ${say(`${key}.ask`)}`);
  const statements = evaluation.route.steps.flatMap(({ law }) => law.map((id) => `law.${id}`));
  const staff = ask(lawOfStaff(assessment));
  const asked = [
    ...flagged.filter((key) => has(`${key}.lawyer`)).map((key) => say(`${key}.lawyer`)),
    ...ask([...new Set(statements)]),
  ];
  return [...asked.slice(0, mostQuestions - staff.length), ...staff].map(
    (question, index) => `${index + 1}. ${question}`,
  );
}
