import { PathMonths, runPath, type Scenario } from './path';
import type { CashPath, CashRow } from './result';

/** One path, told month by month; with what was billed and owed at the start, for the law of conservation. */
export type Projection = CashPath & { billed: number; opening: number; hours: number[] };

function rowAt(months: PathMonths, month: number): CashRow {
  const at = (column: Float64Array) => column[month] ?? 0;
  return {
    collectedClient: at(months.collectedClient),
    collectedOthers: at(months.collectedOthers),
    collectedReplacement: at(months.collectedReplacement),
    variable: at(months.variable),
    payroll: at(months.payroll),
    thr: at(months.thr),
    fixed: at(months.fixed),
    tax: at(months.tax),
    debt: at(months.debt),
    oneOff: at(months.taxableOneOff) + at(months.otherOneOff),
    net: at(months.net),
  };
}

const total = (months: Float64Array) => months.reduce((sum, amount) => sum + amount, 0);

/** Projects one option in one future, month by month. */
export function project(scenario: Scenario): Projection {
  const { facts, course } = scenario;
  const months = new PathMonths(facts.horizon);
  runPath(scenario, months);
  return {
    cash: [...months.cash],
    rows: Array.from({ length: facts.horizon }, (_, index) => rowAt(months, index + 1)),
    lowest: { month: months.lowestMonth, cash: months.lowest },
    receivablesAtEnd: months.receivables,
    writtenOff: months.writtenOff,
    lastDay: course.lastDay === Infinity ? null : course.lastDay,
    billed: total(months.client) + total(months.others) + total(months.replacement),
    opening: facts.openingClient + facts.openingOthers,
    hours: [...months.hours.subarray(1)],
  };
}
