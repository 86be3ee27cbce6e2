import { addDays, addMonths, type IsoDate } from '../calendar/iso-date';
import { addWorkingDays, workingDayOnOrAfter } from '../calendar/working-days';
import { suitableMeetingDay } from '../communication/meeting-day';
import { replyDate } from '../communication/plan';
import { forestallDate, reserveGateDate } from '../communication/preparation';
import type { PathStep, RecommendedPath, StrategiesResult, VerdictCode } from '../evaluation';
import {
  cashOf,
  daySetting,
  endingOf,
  firstMeeting,
  lastDayOf,
  type PathInput,
  type ReadyInput,
} from './ending';
import { optionOf } from './options-catalogue';
import { nothing, openPath, type Draft } from './open-path';
import {
  advisers,
  demand,
  evidence,
  lowestStep,
  meetingSteps,
  price,
  step,
  transitionEnd,
} from './path-steps';

/** Months until one looks again if nothing else happens. Own judgement. */
const reviewAfterMonths = 6;

function endNow(input: ReadyInput, strategies: StrategiesResult): Draft {
  const ending = endingOf(input, strategies.exit, input.model.facts.noticeMonth, true);
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

/**
 * Leave, but open the gates first. Without a safe month within eighteen, or while leaving costs too much, the path ends
 * at the gate: a date would be made up.
 */
function prepareFirst(input: ReadyInput, strategies: StrategiesResult): Draft {
  const { recipe, earliestSafe, exit } = strategies;
  const values = cashNeeded(recipe);
  const now = addWorkingDays(input.today, 1, input.country);
  const work = strategies.exitTooDear ? strategies.workThatOffsets : recipe?.newWork;
  const start = [
    evidence(input),
    ...advisers(input),
    ...demand(input),
    step('start-selling', 'step', now, work ? { amount: work } : undefined),
    ...(recipe ? [step('build-reserve', 'step', now, { amount: recipe.reserve })] : []),
  ];
  const gates = [
    ...(strategies.exitTooDear
      ? [step('gate-replacement', 'gate', null, work ? { newWork: work } : undefined)]
      : []),
    ...(earliestSafe ? [] : [step('gate-cash', 'gate', null, values)]),
  ];
  if (!earliestSafe || strategies.exitTooDear) {
    return {
      ...nothing,
      option: exit,
      steps: [...start, ...gates],
      cash: cashOf(input.model, exit, input.model.facts.noticeMonth),
    };
  }
  const ending = endingOf(input, exit, earliestSafe.month, true);
  const gate = recipe
    ? [step('gate-cash', 'gate', reserveGateDate(ending.meetingDate, input.today, input.country), values)]
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
function repairFirst(input: ReadyInput, strategies: StrategiesResult): Draft {
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
  const { recipe } = strategies;
  const severe = input.verdict.reasons.some((reason) => reason.code === 'severe');
  return {
    option: severe ? 'renegotiate-then-notice+transition' : 'renegotiate',
    fallback: fallback.option,
    steps: [
      evidence(input),
      ...advisers(input),
      ...demand(input),
      step('renegotiation-meeting', 'key', meetingDate, price(strategies)),
      step('renegotiation-deadline', 'gate', deadline),
      ...(recipe ? [step('gate-cash', 'gate', gateDate(deadline, ending, input), cashNeeded(recipe))] : []),
      ...meetingSteps(input, ending),
      lowestStep(input, ending),
    ],
    meetingDate,
    noticeDate,
    endDate: ending.endDate,
    cash: ending.cash,
  };
}

/** What opens the cash gate, as its step tells it. */
function cashNeeded(recipe: StrategiesResult['recipe']): Record<string, number> {
  if (!recipe) return {};
  return { reserve: recipe.reserve, ...(recipe.newWork !== null && { newWork: recipe.newWork }) };
}

/** After the answer, before the ending that follows a refusal: that ending must be affordable by then. */
function gateDate(deadline: IsoDate, { meetingDate }: { meetingDate: IsoDate }, input: PathInput): IsoDate {
  const planned = reserveGateDate(meetingDate, input.today, input.country);
  return planned > deadline ? planned : deadline;
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

function keepOn({ today, country, model }: ReadyInput): Draft {
  return {
    ...nothing,
    option: 'keep',
    steps: [step('tripwires', 'step', addWorkingDays(today, 1, country))],
    cash: cashOf(model, 'keep', 0),
  };
}

function draftFor(code: VerdictCode | undefined, input: PathInput): Draft {
  const { strategies, model } = input;
  if (code === 'protect') return protectFirst(input);
  if (!strategies || !model || !code) return nothing;
  const ready = { ...input, model };
  if (code === 'keep') return keepOn(ready);
  if (code === 'repair') return repairFirst(ready, strategies);
  return code === 'exit' ? endNow(ready, strategies) : prepareFirst(ready, strategies);
}

/** While undecided: what can be taken back if the answers point to it, else the path of the milder verdict. */
function draftOf(input: PathInput): Draft {
  const { code, between } = input.verdict;
  if (code !== 'undecided') return draftFor(code, input);
  const [milder] = between;
  const mayBeWell = milder === undefined || milder === 'keep';
  return (mayBeWell && openPath(input)) || draftFor(milder, input);
}

/** What the owner fears could make this a mistake is looked after before anything is said. */
function forestalled({ assessment, today, country }: PathInput, draft: Draft): PathStep[] {
  const isFeared = assessment.preferences.premortem.trim() !== '';
  return isFeared && draft.option ? [step('forestall', 'step', forestallDate(today, country))] : [];
}

/** By date, what has none last; on one day as they were given. */
function inOrder(steps: PathStep[]): PathStep[] {
  return steps.toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

/**
 * The recommended path (model section 8): steps with gates and dates for the verdict. While the verdict is undecided
 * nothing is planned that can't be taken back (docs/decisions/0038).
 */
export function recommendPath(input: PathInput): RecommendedPath {
  const { today, country } = input;
  const draft = draftOf(input);
  const after = draft.endDate ?? addMonths(today, reviewAfterMonths);
  const reviewDate =
    draft.reviewDate ?? workingDayOnOrAfter(draft.endDate ? addDays(after, 30) : after, country);
  const steps = inOrder([...draft.steps, ...forestalled(input, draft)]);
  return { ...draft, steps: [...steps, step('review-date', 'step', reviewDate)], reviewDate };
}
