import { penaltyOf, type Ending } from './ending';
import type { Inputs } from './inputs';
import { eachMonth, partBetween, roundingResidue, type ByMonth } from './months';

/** Payments that are neither variable cost, pay, fixed cost, tax nor debt. */
export type OneOffs = {
  resignations: ByMonth;
  severance: ByMonth;
  penalty: ByMonth;
  deposit: ByMonth;
  transition: ByMonth;
  acquisition: ByMonth;
  investments: ByMonth;
  otherPlanned: ByMonth;
};

export function oneOffsOf(inputs: Inputs, ending: Ending | null, work: ByMonth): OneOffs {
  const { facts, drivers } = inputs;
  const { peopleAtRisk, resignationHazard, resignationCost, payPerPerson } = drivers.staff;
  const months = (figure: (t: number) => number) => eachMonth(facts.horizon, figure);
  const onEnding = (figure: (t: number, end: Ending) => number) =>
    months((t) => (ending === null ? 0 : figure(t, ending)));
  const monthlyHazard = 1 - (1 - resignationHazard) ** (1 / 12);
  return {
    // R14
    resignations: months(
      (t) => peopleAtRisk * monthlyHazard * resignationCost * payPerPerson * (work[t] ?? 0),
    ),
    // R6
    severance: onEnding((t, end) =>
      t === Math.floor(end.lastDay + drivers.staff.lag + roundingResidue) + 1 ? drivers.staff.severance : 0,
    ),
    // R5
    penalty: onEnding((t, end) => (t === end.lastMonth + 1 ? penaltyOf(inputs, end) : 0)),
    deposit: onEnding((t, end) => (t === end.lastMonth + 1 ? facts.deposit : 0)),
    transition: onEnding((t, end) => transitionCost(inputs, end, t)),
    // R11
    acquisition: onEnding(
      (t, { sellingFrom }) =>
        drivers.replacement.acquisitionSpend *
        partBetween(t, sellingFrom, sellingFrom + facts.acquisitionMonths),
    ),
    investments: months((t) => facts.planned.investments[t - 1] ?? 0),
    otherPlanned: months((t) => facts.planned.others[t - 1] ?? 0),
  };
}

/** R15: the firm's part of the cost of transition assistance. R12: none if the client leaves first. */
function transitionCost({ drivers, scenario }: Inputs, ending: Ending, t: number): number {
  if (!hasTransition(scenario.withTransition, ending)) return 0;
  const { transitionCost: cost, transitionMonths, transitionClientShare } = drivers.exit;
  return (
    cost * (1 - transitionClientShare) * partBetween(t, ending.noticeAt, ending.noticeAt + transitionMonths)
  );
}

export function hasTransition(wished: boolean, ending: Ending): boolean {
  return wished && ending.by === 'us';
}
