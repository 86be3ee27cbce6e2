import { dateAtMonth, type IsoDate } from '../calendar/iso-date';
import { addWorkingDays } from '../calendar/working-days';
import { transitionEndOf } from '../communication/plan';
import type { PathStep, StrategiesResult } from '../evaluation';
import type { Ending, PathInput, ReadyInput } from './ending';
import { optionOf, type StrategyId } from './options-catalogue';

export const step = (
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

export function lowestStep({ today }: PathInput, { cash }: Ending): PathStep {
  const { month, cash: amount } = cash.likely.lowest;
  return step('lowest-month', 'avoid', dateAtMonth(today, month), { amount });
}

export function meetingSteps(input: PathInput, ending: Ending): PathStep[] {
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

export function transitionEnd(input: ReadyInput, ending: Ending): PathStep[] {
  const assisted = optionOf(ending.option).transition;
  const months = assisted ? (input.model.drivers.likely.exit.transitionMonths ?? 0) : 0;
  const end = transitionEndOf(months, ending.meetingDate, ending.endDate);
  return end ? [step('transition-ends', 'step', end)] : [];
}

/** Something a lawyer should hear of: any flag but that cash runs short. */
export const isFlagged = ({ vetoes }: PathInput['flags']) => vetoes.some(({ kind }) => kind !== 'cash');

export function advisers(input: PathInput): PathStep[] {
  const { flags, assessment, country, today } = input;
  const date = addWorkingDays(today, 3, country);
  const lawyer = assessment.redFlags['lawyer-consulted'] !== 'yes';
  const needed = isFlagged(flags) || !input.route.clauseFound;
  const steps = lawyer && needed ? [step('talk-to-lawyer', 'gate', date)] : [];
  const lender = flags.vetoes.some((veto) => veto.id === 'lender-promise' && veto.state === 'fired');
  if (lender && assessment.redFlags['lender-informed'] !== 'yes')
    steps.push(step('tell-lender', 'gate', date));
  return steps;
}

export const evidence = (input: PathInput) =>
  step('prepare-evidence', 'step', addWorkingDays(input.today, 1, input.country));

export function demand(input: PathInput): PathStep[] {
  const overdue = input.flags.vetoes.some((veto) => veto.kind === 'overdue');
  return overdue ? [step('formal-demand', 'key', addWorkingDays(input.today, 5, input.country))] : [];
}

/** From which price on staying is worth as much as leaving, where there is one. */
export function price(strategies: StrategiesResult | null): PathStep['values'] {
  if (strategies?.walkAway.kind !== 'price') return undefined;
  const { uplift, fee } = strategies.walkAway;
  return { uplift, fee };
}
