import type { Assessment } from '../assessment/schema';
import { addDays, addMonths, dateAtMonth, type IsoDate } from '../calendar/iso-date';
import {
  addWorkingDays,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  type Country,
} from '../calendar/working-days';
import { suitableMeetingDay, type DaySetting } from '../communication/meeting-day';
import { planMeeting } from '../communication/meeting';
import { plannedEndDate, replyDate, transitionEndOf } from '../communication/plan';
import type {
  CommunicationResult,
  FlagsResult,
  LegalRoute,
  MoneyOutcome,
  PathStep,
  RecommendedPath,
  StrategiesResult,
  Verdict,
  VerdictCode,
} from '../evaluation';
import { projectAt, type Model } from '../money/money';
import { isExit, optionOf, type OptionId, type StrategyId } from './options-catalogue';

/** Working days of preparation before a first meeting; months until one looks again. Own judgement. */
const preparationDays = 8;
const reviewAfterMonths = 6;

export type PathInput = {
  assessment: Assessment;
  today: IsoDate;
  country: Country;
  verdict: Verdict;
  flags: FlagsResult;
  route: LegalRoute;
  money: MoneyOutcome;
  model: Model | null;
  strategies: StrategiesResult | null;
};

type Ending = {
  option: OptionId;
  noticeMonth: number;
  meetingDate: IsoDate;
  endDate: IsoDate;
  cash: NonNullable<RecommendedPath['cash']>;
};

/** Days that suit the conversation; the client's own dates are avoided. */
const daySetting = ({ assessment, country }: PathInput): DaySetting => ({
  country,
  avoidDates: assessment.communication.avoidDates,
});

function meetingFor(input: PathInput, noticeMonth: number): IsoDate {
  const { assessment, today, country } = input;
  const earliest = addWorkingDays(today, preparationDays, country);
  const setting = daySetting(input);
  if (noticeMonth === 0) return suitableMeetingDay(earliest, 'forward', setting);
  const target = dateAtMonth(today, noticeMonth);
  const day = suitableMeetingDay(target, 'backward', setting);
  return day < earliest ? suitableMeetingDay(earliest, 'forward', setting) : day;
}

/** The first conversation of the path, by the same rule as the plan: the user's own date, else a day that suits. */
function firstMeeting(input: PathInput, mode: CommunicationResult['mode'], noticeMonth: number): IsoDate {
  const wanted = mode === 'lapse' ? null : meetingFor(input, noticeMonth);
  return planMeeting({ ...input, mode, path: { meetingDate: wanted, noticeDate: null } }).date;
}

/** A later conversation: the date the user chose belongs to the first one. */
function laterMeeting(input: PathInput, mode: CommunicationResult['mode'], noticeMonth: number): IsoDate {
  const communication = { ...input.assessment.communication, meetingDate: null };
  return firstMeeting({ ...input, assessment: { ...input.assessment, communication } }, mode, noticeMonth);
}

function lastDayOf(input: PathInput, strategy: StrategyId, meeting: IsoDate): IsoDate {
  const mode = isExit(strategy) ? strategy : 'notice';
  return plannedEndDate(input.assessment, mode, meeting, input.country);
}

function cashOf(model: Model, option: OptionId, noticeMonth: number): NonNullable<RecommendedPath['cash']> {
  const at = (level: 'low' | 'likely' | 'high') =>
    projectAt(model, optionOf(option), level, { noticeMonth, events: { accepted: false } });
  return { option, noticeMonth, low: at('low'), likely: at('likely'), high: at('high') };
}

function endingOf(input: PathInput, option: OptionId, noticeMonth: number, first: boolean): Ending {
  const { strategy } = optionOf(option);
  const mode = isExit(strategy) ? strategy : 'notice';
  const meetingDate = first ? firstMeeting(input, mode, noticeMonth) : laterMeeting(input, mode, noticeMonth);
  const endDate = lastDayOf(input, strategy, meetingDate);
  return {
    option,
    noticeMonth,
    meetingDate,
    endDate,
    cash: cashOf(input.model as Model, option, noticeMonth),
  };
}

const step = (
  code: string,
  kind: PathStep['kind'],
  date: IsoDate | null,
  values?: PathStep['values'],
): PathStep => ({
  code,
  kind,
  date,
  ...(values && { values }),
});

function lowestStep({ today }: PathInput, { cash }: Ending): PathStep {
  const { month, cash: amount } = cash.likely.lowest;
  return step('lowest-month', 'avoid', dateAtMonth(today, month), { amount });
}

function meetingSteps(input: PathInput, ending: Ending): PathStep[] {
  const { strategy, transition } = optionOf(ending.option);
  const { country } = input;
  const agreed = strategy === 'mutual' || strategy === 'phase-down';
  const said = agreed
    ? [step('mutual-proposal', 'key', ending.meetingDate)]
    : noticeSteps(input, ending, strategy);
  const plan = transition
    ? [step('transition-plan', 'step', addWorkingDays(ending.meetingDate, 10, country))]
    : [];
  return [
    ...said,
    step('own-team', 'step', addWorkingDays(ending.meetingDate, 1, country)),
    ...plan,
    step('last-day', 'key', ending.endDate),
  ];
}

function noticeSteps(input: PathInput, ending: Ending, strategy: StrategyId): PathStep[] {
  const deadline = input.route.nonRenewalDeadline;
  const renewal = strategy === 'lapse' && deadline ? [step('non-renewal-deadline', 'gate', deadline)] : [];
  return [
    step('notice-meeting', 'key', ending.meetingDate),
    step('notice-letter', 'key', ending.meetingDate),
    ...renewal,
  ];
}

function transitionEnd(input: PathInput, ending: Ending): PathStep[] {
  const assisted = optionOf(ending.option).transition;
  const months = assisted ? (input.model?.drivers.likely.exit.transitionMonths ?? 0) : 0;
  const end = transitionEndOf(months, ending.meetingDate, ending.endDate);
  return end ? [step('transition-ends', 'step', end)] : [];
}

function advisers(input: PathInput): PathStep[] {
  const { flags, assessment, country, today } = input;
  const date = addWorkingDays(today, 3, country);
  const lawyer = assessment.redFlags['lawyer-consulted'] !== 'yes';
  const needed = flags.vetoes.length > 0 || !input.route.clauseFound;
  const steps = lawyer && needed ? [step('talk-to-lawyer', 'gate', date)] : [];
  const lender = flags.vetoes.some((veto) => veto.id === 'lender-promise' && veto.state === 'fired');
  if (lender && assessment.redFlags['lender-informed'] !== 'yes')
    steps.push(step('tell-lender', 'gate', date));
  return steps;
}

const evidence = (input: PathInput) =>
  step('prepare-evidence', 'step', addWorkingDays(input.today, 1, input.country));

function demand(input: PathInput): PathStep[] {
  const overdue = input.flags.vetoes.some((veto) => veto.kind === 'overdue');
  return overdue ? [step('formal-demand', 'key', addWorkingDays(input.today, 5, input.country))] : [];
}

type Draft = Pick<
  RecommendedPath,
  'option' | 'fallback' | 'steps' | 'meetingDate' | 'noticeDate' | 'endDate' | 'cash'
>;

const nothing: Draft = {
  option: null,
  fallback: null,
  steps: [],
  meetingDate: null,
  noticeDate: null,
  endDate: null,
  cash: null,
};

function endNow(input: PathInput, strategies: StrategiesResult): Draft {
  const ending = endingOf(input, strategies.exit, input.model?.facts.noticeMonth ?? 0, true);
  return {
    option: ending.option,
    fallback: null,
    steps: [
      evidence(input),
      ...advisers(input),
      ...demand(input),
      ...meetingSteps(input, ending),
      lowestStep(input, ending),
      ...transitionEnd(input, ending),
    ],
    meetingDate: ending.meetingDate,
    noticeDate: ending.meetingDate,
    endDate: ending.endDate,
    cash: ending.cash,
  };
}

/** Leave, but open the gate first; without a safe month within eighteen, the path ends at the gate. */
function prepareFirst(input: PathInput, strategies: StrategiesResult): Draft {
  const { recipe, earliestSafe, exit } = strategies;
  const values: Record<string, number> = recipe
    ? { reserve: recipe.reserve, ...(recipe.newWork !== null && { newWork: recipe.newWork }) }
    : {};
  const now = addWorkingDays(input.today, 1, input.country);
  const start = [
    evidence(input),
    ...advisers(input),
    ...demand(input),
    step('start-selling', 'step', now, recipe?.newWork ? { amount: recipe.newWork } : undefined),
    ...(recipe ? [step('build-reserve', 'step', now, { amount: recipe.reserve })] : []),
  ];
  if (!earliestSafe) {
    return {
      ...nothing,
      option: exit,
      steps: [...start, step('gate-cash', 'gate', null, values)],
      cash: cashOf(input.model as Model, exit, input.model?.facts.noticeMonth ?? 0),
    };
  }
  const ending = endingOf(input, exit, earliestSafe.month, true);
  const gate = recipe
    ? [
        step(
          'gate-cash',
          'gate',
          workingDayOnOrBefore(addDays(ending.meetingDate, -5), input.country),
          values,
        ),
      ]
    : [];
  return {
    option: ending.option,
    fallback: null,
    steps: [
      ...start,
      ...gate,
      ...meetingSteps(input, ending),
      lowestStep(input, ending),
      ...transitionEnd(input, ending),
    ],
    meetingDate: ending.meetingDate,
    noticeDate: ending.meetingDate,
    endDate: ending.endDate,
    cash: ending.cash,
  };
}

/** Ask first, with a date; the ending that follows a refusal is planned already. */
function repairFirst(input: PathInput, strategies: StrategiesResult): Draft {
  const month = input.assessment.renegotiation.decideMonth;
  const meetingDate = firstMeeting(input, 'renegotiate', 0);
  const deadline = replyDate(input.assessment, meetingDate, input.country);
  const fallback = endingOf(input, strategies.exit, month + 1, false);
  const noticeDate = fallback.meetingDate > deadline ? fallback.meetingDate : meetingAfter(input, deadline);
  const ending = {
    ...fallback,
    meetingDate: noticeDate,
    endDate: lastDayOf(input, optionOf(fallback.option).strategy, noticeDate),
  };
  const price =
    strategies.walkAway.kind === 'price'
      ? { uplift: strategies.walkAway.uplift, fee: strategies.walkAway.fee }
      : undefined;
  const severe = input.verdict.reasons.some((reason) => reason.code === 'severe');
  return {
    option: severe ? 'renegotiate-then-notice+transition' : 'renegotiate',
    fallback: fallback.option,
    steps: [
      evidence(input),
      ...advisers(input),
      ...demand(input),
      step('renegotiation-meeting', 'key', meetingDate, price),
      step('renegotiation-deadline', 'gate', deadline),
      ...meetingSteps(input, ending),
      lowestStep(input, ending),
    ],
    meetingDate,
    noticeDate,
    endDate: ending.endDate,
    cash: ending.cash,
  };
}

function meetingAfter(input: PathInput, date: IsoDate): IsoDate {
  return suitableMeetingDay(addWorkingDays(date, 2, input.country), 'forward', daySetting(input));
}

function protectFirst(input: PathInput): Draft {
  const { today, country } = input;
  return {
    ...nothing,
    steps: [
      step('safety', 'key', today),
      step('prepare-evidence', 'step', addWorkingDays(today, 1, country)),
      step('talk-to-lawyer', 'gate', addWorkingDays(today, 2, country)),
      step('gate-lawyer', 'gate', null),
    ],
  };
}

function keepOn(input: PathInput): Draft {
  const { today, country, model } = input;
  const cash = model ? cashOf(model, 'keep', 0) : null;
  return {
    ...nothing,
    option: 'keep',
    steps: [step('tripwires', 'step', addWorkingDays(today, 1, country))],
    cash,
  };
}

function draftFor(code: VerdictCode | undefined, input: PathInput): Draft {
  const { strategies, model } = input;
  if (code === 'protect') return protectFirst(input);
  if (!strategies || !model || !code) return nothing;
  if (code === 'keep') return keepOn(input);
  if (code === 'repair') return repairFirst(input, strategies);
  return code === 'exit' ? endNow(input, strategies) : prepareFirst(input, strategies);
}

function inOrder(steps: PathStep[]): PathStep[] {
  return steps
    .map((one, index) => ({ one, index }))
    .sort((a, b) => (a.one.date ?? '9999').localeCompare(b.one.date ?? '9999') || a.index - b.index)
    .map(({ one }) => one);
}

/**
 * The recommended path (model section 8): steps with gates and dates for the verdict. While the verdict is undecided the
 * path is that of the milder one, so that nothing irreversible is planned on a guess.
 */
export function recommendPath(input: PathInput): RecommendedPath {
  const { verdict, today, country } = input;
  const code = verdict.code === 'undecided' ? verdict.between[0] : verdict.code;
  const draft = draftFor(code, input);
  const after = draft.endDate ?? addMonths(today, reviewAfterMonths);
  const reviewDate = workingDayOnOrAfter(draft.endDate ? addDays(after, 30) : after, country);
  return { ...draft, steps: inOrder([...draft.steps, step('review-date', 'step', reviewDate)]), reviewDate };
}
