import type { CashPath, CashRow } from '@/lib/money/result';
import { flows } from '../findings/cash-table';
import type { MoneyCase } from '../money-case';
import { inputs, result, value, type Figure, type FigureId, type Tracer } from './trace';

const flowFigures = {
  collectedClient: 'from-client',
  collectedOthers: 'from-others',
  collectedReplacement: 'from-replacement',
  variable: 'direct-costs',
  payroll: 'pay',
  thr: 'holiday-pay',
  fixed: 'fixed-costs',
  tax: 'tax',
  debt: 'repayments',
  oneOff: 'one-offs',
} as const satisfies Record<(typeof flows)[number][0], FigureId>;

export type FlowFigure = (typeof flowFigures)[keyof typeof flowFigures];

/** What each flow is worked out from. */
const flowInputs: Record<FlowFigure, readonly string[]> = {
  'from-client': [
    'client.fee',
    'client.collectionDays',
    'client.openingReceivable',
    'contract.noticeDays',
    'exit.haircut',
    'exit.receiptDelay',
  ],
  'from-others': [
    'firm.otherRevenue',
    'firm.otherGrowth',
    'firm.otherCollectionDays',
    'exit.reputationLoss',
    'exit.transitionEasesReputation',
  ],
  'from-replacement': [
    'replacement.delay',
    'replacement.ramp',
    'replacement.level',
    'replacement.leadsPerMonth',
    'replacement.winRate',
    'replacement.averageFee',
    'replacement.salesCycle',
    'replacement.onboarding',
    'replacement.collectionDays',
  ],
  'direct-costs': ['client.directCost', 'client.drift', 'firm.otherVariableShare', 'replacement.margin'],
  pay: ['firm.payroll', 'staff.payLeaving', 'staff.lag', 'staff.payBackPerBilling'],
  'holiday-pay': ['firm.payroll', 'firm.ownerPay', 'staff.payLeaving'],
  'fixed-costs': ['firm.fixedCost'],
  tax: ['firm.taxRate'],
  repayments: ['firm.debtService'],
  'one-offs': [
    'exit.transitionMonths',
    'exit.transitionCost',
    'exit.transitionClientShare',
    'replacement.acquisitionSpend',
    'staff.severance',
    'contract.penaltyAmount',
    'contract.deposit',
    'staff.peopleAtRisk',
    'staff.resignationHazard',
    'staff.resignationCost',
    'staff.payPerPerson',
  ],
};

/** The path a figure is about: leaving unless staying is meant. */
const pathOf = ({ leave, keep }: MoneyCase, { option }: Figure): CashPath =>
  (option === 'keep' ? keep : leave).likely;

/** One month's sum: what stood there before, what came in and went out, what is left. */
export const monthTrace: Tracer = (shown, figure) => {
  const path = pathOf(shown, figure);
  const { month = path.lowest.month, option } = figure;
  const row: Partial<CashRow> = path.rows[month - 1] ?? {};
  const before = value('table.opening', path.cash[month - 1] ?? 0, {
    ...(month > 1 ? { step: { id: 'opening-cash', month: month - 1, option } } : { from: 'firm.cash' }),
  });
  const moved = flows.flatMap(([key, sign]) => {
    const amount = row[key] ?? 0;
    if (amount === 0) return [];
    return [value(`table.${key}`, sign * amount, { step: { id: flowFigures[key], month, option } })];
  });
  return { lines: [before, ...moved, result('trace.closing', path.cash[month] ?? 0, { month })], adds: true };
};

/** The smallest of the month ends, with the sum of its month. */
export const lowestTrace: Tracer = (shown, { option }) => {
  const { month } = pathOf(shown, { id: 'lowest-cash', option }).lowest;
  return monthTrace(shown, { id: 'opening-cash', month, option });
};

/** A flow of one month: its formula in words, and the answers that go into it. */
const flowTrace: Tracer = (shown, figure) => {
  const { id, month = 1 } = figure;
  const [key, sign] = flows.find(([one]) => flowFigures[one] === id) ?? flows[0];
  const amount = pathOf(shown, figure).rows[month - 1]?.[key] ?? 0;
  return {
    lines: [...inputs(...flowInputs[id as FlowFigure]), result('trace.inMonth', sign * amount, { month })],
  };
};

export const flowTraces = Object.fromEntries(
  Object.values(flowFigures).map((id) => [id, flowTrace]),
) as Record<FlowFigure, Tracer>;

export const floorTrace: Tracer = ({ money, assessment }) => ({
  lines: [
    ...inputs(typeof assessment.firm.floor === 'number' ? 'firm.floor' : 'firm.payroll'),
    result('findings.floorFact', money.floor),
  ],
});

export const runwayTrace: Tracer = ({ leave, money }) => ({
  lines: [
    value('table.opening', leave.likely.cash[0] ?? 0, { from: 'firm.cash' }),
    value('findings.floorFact', money.floor, { step: { id: 'floor' } }),
    result('findings.runwaySum', leave.runway ?? money.horizon, { unit: 'months' }),
  ],
});

/** Both closing balances of the month of catching up, or of the last one where that never comes. */
export const breakEvenTrace: Tracer = ({ leave, keep, money }) => {
  const { breakEven } = leave;
  const month = breakEven.kind === 'month' ? breakEven.month : money.horizon;
  const own = leave.likely.cash[month] ?? 0;
  const staying = keep.likely.cash[month] ?? 0;
  return {
    lines: [
      value('trace.leaving', own, { month, step: { id: 'opening-cash', month } }),
      value('trace.staying', -staying, { month, step: { id: 'opening-cash', month, option: 'keep' } }),
      result('trace.difference', own - staying),
    ],
    adds: true,
  };
};

/** Every figure at its bad or its good end at once. */
export const stressTrace: Tracer = ({ leave, futures }) => ({
  lines: [
    ...inputs(...(futures?.evaluation.sensitivity?.rows.slice(0, 5).map(({ path }) => path) ?? [])),
    value('trace.allWorse', leave.low.lowest.cash),
    value('trace.allLikely', leave.likely.lowest.cash, { step: { id: 'lowest-cash' } }),
    result('trace.allBetter', leave.high.lowest.cash),
  ],
});
