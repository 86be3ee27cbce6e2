import { partAfter, partDuring } from './course-figures';
import { inflows, type LineKey } from './layout';
import { cell, figure, putLine, quantity, type Bench } from './option-bench';
import type { Placed } from './sheet';
import { amount, equals, greatest, minus, negative, plus, times, when, whole, type Term } from './term';

const nothing = amount(0);

/** Pay and other costs (rulings R6–R8), written below nought: what goes out. */
export function putCosts(bench: Bench): void {
  const { derived, schedule } = bench;
  putEmployees(bench);
  putLine(bench, 'fixedStopped', ({ t }) => stoppedBy(bench, t));
  putLine(bench, 'variable', ({ index }) =>
    negative(
      plus(
        cell(bench, 'clientVariable', index),
        times(quantity(bench, 'firm.otherVariableShare'), cell(bench, 'billedOthers', index)),
        times(
          minus(amount(1), quantity(bench, 'replacement.margin')),
          cell(bench, 'billedReplacement', index),
        ),
      ),
    ),
  );
  putLine(bench, 'payroll', ({ index }) =>
    negative(plus(cell(bench, 'employees', index), derived.ownerPay.outside)),
  );
  putLine(bench, 'thr', ({ index }) => {
    const now = cell(bench, 'employees', index);
    const before = index === 0 ? derived.employees.outside : cell(bench, 'employees', index - 1);
    const due = bench.inputs.model.facts.dismissal ? greatest(now, before) : now;
    return negative(times(scheduled(schedule.thr, index), due));
  });
  putLine(bench, 'fixed', ({ index }) =>
    negative(greatest(nothing, minus(quantity(bench, 'firm.fixedCost'), cell(bench, 'fixedStopped', index)))),
  );
  putLine(bench, 'debt', ({ index }) =>
    negative(plus(quantity(bench, 'firm.debtService'), scheduled(schedule.planned.debt, index))),
  );
}

/** A month of the schedule. */
const scheduled = (line: readonly Placed[], index: number): Term => line[index]?.slidingOutside ?? nothing;

/** Employees' pay after pay that left and pay bought back by replacement work. */
function putEmployees(bench: Bench): void {
  const { employees, payLeaving, payBack } = bench.derived;
  putLine(bench, 'employees', ({ t, index }) => {
    const gone = times(payLeaving.outside, partAfter(t, figure(bench, 'payStops')));
    const back = times(payBack.outside, cell(bench, 'billedReplacement', index));
    return minus(employees.outside, greatest(nothing, minus(gone, back)));
  });
}

/** Fixed cost that stops with the client, each line after its own lag. */
function stoppedBy(bench: Bench, t: Term): Term {
  const since = minus(t, figure(bench, 'lastDay'));
  const stopped = bench.costLines.map((line) =>
    times(line.amount.outside, line.avoidableShare.outside, partAfter(since, line.lagMonths.outside)),
  );
  return stopped.length > 0 ? plus(...stopped) : nothing;
}

/** Costs that come once (rulings R5, R6, R11, R14, R15). */
export function putOneOffs(bench: Bench): void {
  const { derived, settings, schedule, option } = bench;
  const lastDay = figure(bench, 'lastDay');
  const afterEnd = plus(figure(bench, 'endMonth'), amount(1));
  const paysOff = plus(whole(plus(lastDay, quantity(bench, 'staff.lag'), amount(1e-9))), amount(1));
  const once = (t: Term, month: Term, due: Term) => when(equals(t, month), due, nothing);
  putLine(bench, 'penalty', ({ t }) => once(t, afterEnd, figure(bench, 'penaltyAmount')));
  putLine(bench, 'severance', ({ t }) => once(t, paysOff, quantity(bench, 'staff.severance')));
  putLine(bench, 'transition', ({ t }) => {
    if (!option.transition) return nothing;
    const during = partDuring(t, figure(bench, 'notice'), quantity(bench, 'exit.transitionMonths'));
    return times(derived.transition.outside, during);
  });
  putLine(bench, 'selling', ({ t }) =>
    times(
      quantity(bench, 'replacement.acquisitionSpend'),
      partDuring(t, figure(bench, 'sellingFrom'), settings.acquisitionMonths.outside),
    ),
  );
  putLine(bench, 'resignations', ({ index }) =>
    times(derived.resignations.outside, cell(bench, 'work', index)),
  );
  putLine(bench, 'plannedOther', ({ index }) => scheduled(schedule.planned.other, index));
  putLine(bench, 'depositBack', ({ t }) => once(t, afterEnd, settings.deposit.outside));
  putLine(bench, 'investment', ({ index }) => scheduled(schedule.planned.investment, index));
  putLine(bench, 'oneOff', ({ index }) => negative(plus(...oneOffs.map((key) => cell(bench, key, index)))));
}

/** Those that lower profit come first; a deposit paid back and an investment don't (ruling R9). */
const taxable = ['penalty', 'severance', 'transition', 'selling', 'resignations', 'plannedOther'] as const;
const oneOffs = [...taxable, 'depositBack', 'investment'] as const;

/** Tax on what comes in, or on the rise of profit above its earlier peak (ruling R9). */
export function putTax(bench: Bench): void {
  const { taxRate } = bench.settings;
  const { taxMode } = bench.inputs.model.facts;
  if (!taxRate) {
    putLine(bench, 'tax', () => nothing);
    return;
  }
  if (taxMode === 'profit') putProfit(bench);
  putLine(bench, 'tax', ({ index }) => {
    const base =
      taxMode === 'profit'
        ? minus(
            cell(bench, 'profitPeak', index),
            index === 0 ? nothing : cell(bench, 'profitPeak', index - 1),
          )
        : plus(...inflows.map((key) => cell(bench, key, index)));
    return negative(times(taxRate.outside, base));
  });
}

function putProfit(bench: Bench): void {
  const lossMonth = greatest(amount(1), figure(bench, 'endMonth'));
  putLine(bench, 'profit', ({ t, index }) => {
    const at = (key: LineKey) => cell(bench, key, index);
    const billed = plus(at('billedClient'), at('billedOthers'), at('billedReplacement'));
    const costs = plus(at('variable'), at('payroll'), at('thr'), at('fixed'));
    const lost = when(equals(t, lossMonth), figure(bench, 'writtenOff'), nothing);
    return minus(plus(billed, costs), lost, ...taxable.map(at));
  });
  putLine(bench, 'profitToDate', ({ index, before }) => {
    const profit = cell(bench, 'profit', index);
    return before ? plus(before.sliding, profit) : profit;
  });
  putLine(bench, 'profitPeak', ({ index, before }) =>
    greatest(before?.sliding ?? nothing, cell(bench, 'profitToDate', index)),
  );
}
