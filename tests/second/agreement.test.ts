import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEven as firstBreakEven, npvDifference as firstNpvDifference } from '@/lib/money/metrics';
import { prepareModel, projectAt } from '@/lib/money/money';
import { optionOf, options, type Option } from '@/lib/strategies/options-catalogue';
import { arbitraryCase, type Case } from './arbitrary-future';
import { cashRecursion, type Projection } from './cash-recursion';
import { driversOf, inputsOf } from './inputs-of';
import { breakEven, lowestCash, monthlyRateOf, netCash, npvDifference } from './worth';

type First = ReturnType<typeof projectAt>;
type Pair = { option: Option; first: First; second: Projection };

/** Both implementations on every option that the contract allows. */
function both(one: Case): Pair[] {
  const model = prepareModel(one.assessment, one.today);
  const drivers = driversOf(one, model);
  const { contractEnd } = inputsOf(one, model, drivers, optionOf('keep')).facts;
  const mayLapse = contractEnd !== null && contractEnd > 0;
  return options
    .filter(({ strategy }) => strategy !== 'lapse' || mayLapse)
    .map((option) => ({
      option,
      first: projectAt(model, option, one.level, {
        events: one.events,
        drivers,
        noticeMonth: one.noticeMonth,
      }),
      second: cashRecursion(inputsOf(one, model, drivers, option)),
    }));
}

/** Every figure that both give, by name: the first's and the second's. */
function figures({ first, second }: Pair): [string, number[], number[]][] {
  const column = (name: keyof First['rows'][number]) => first.rows.map((row) => row[name]);
  const months = (series: number[]) => series.slice(1);
  const total = (series: number[]) => [series.reduce((sum, amount) => sum + amount, 0)];
  return [
    ['hours', first.hours, months(second.hours)],
    ['collected from the client', column('collectedClient'), months(second.collected.client)],
    ['collected from others', column('collectedOthers'), months(second.collected.others)],
    ['collected from new clients', column('collectedReplacement'), months(second.collected.replacement)],
    ['variable', column('variable'), months(second.variable)],
    ['payroll', column('payroll'), months(second.payroll)],
    ['thr', column('thr'), months(second.thr)],
    ['fixed', column('fixed'), months(second.fixed)],
    ['tax', column('tax'), months(second.tax)],
    ['debt', column('debt'), months(second.debt)],
    ['one-off', column('oneOff'), months(second.oneOff)],
    ['cash', first.cash, second.cash],
    ['receivable', [first.receivablesAtEnd], [second.receivable]],
    ['written off', [first.writtenOff], total(second.writtenOff)],
    ['lowest cash', [first.lowest.cash], [lowestCash(second.cash).amount]],
    ['month of the lowest cash', [first.lowest.month], [lowestCash(second.cash).month]],
  ];
}

/** One part in a thousand million of the figure itself; a millionth of a unit; what rounding leaves of large sums. */
function agree(a: number, b: number, largest: number): boolean {
  return Math.abs(a - b) <= 1e-6 + 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-14 * largest;
}

function disagreements(pair: Pair): string[] {
  const largest = Math.max(...pair.second.cash.map(Math.abs), pair.second.receivable);
  return figures(pair).flatMap(([name, first, second]) => {
    if (first.length !== second.length) return [`${pair.option.id}: ${name} has another length`];
    const month = first.findIndex((amount, index) => !agree(amount, second[index]!, largest));
    if (month < 0) return [];
    return [`${pair.option.id}: ${name}[${month}] is ${first[month]} in lib, ${second[month]} here`];
  });
}

function worthOf(pairs: Pair[], yearlyRate: number): string[] {
  const keep = pairs.find(({ option }) => option.id === 'keep')!;
  const rate = monthlyRateOf(yearlyRate);
  return pairs.flatMap(({ option, first, second }) => {
    const npvs = [
      firstNpvDifference(first, keep.first, rate),
      npvDifference(second, keep.second, rate),
    ] as const;
    const largest = Math.max(...second.cash.map(Math.abs), ...keep.second.cash.map(Math.abs));
    const sameNpv = agree(...npvs, 100 * largest);
    const months = [
      monthOf(firstBreakEven(first, keep.first)),
      breakEven(second.cash, keep.second.cash, (t) => overlooked(second.cash, keep.second.cash, t)),
    ];
    return [
      ...(sameNpv ? [] : [`${option.id}: Δ NPV is ${npvs[0]} in lib, ${npvs[1]} here`]),
      ...(months[0] === months[1]
        ? []
        : [`${option.id}: break-even is ${months[0]} in lib, ${months[1]} here`]),
    ];
  });
}

/** R17 counts the least lag; what adding up may be off by is none, in lib and here. */
function overlooked(cash: number[], kept: number[], until: number): number {
  let moved = 0;
  for (let t = 1; t <= until; t += 1) moved += Math.abs(netCash(cash, t)) + Math.abs(netCash(kept, t));
  return 1e-13 * moved;
}

function monthOf(found: ReturnType<typeof firstBreakEven>): ReturnType<typeof breakEven> {
  if (found.kind === 'month') return found.month;
  return found.kind === 'never-behind' ? 'never behind' : 'not within the horizon';
}

describe('both implementations of the cash recursion', () => {
  test('agree on every month of every option, whatever happens', () => {
    fc.assert(
      fc.property(arbitraryCase, (one) => {
        expect(both(one).flatMap(disagreements)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 240_000);

  test('agree on the value of every option and on its break-even month', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.integer({ min: 0, max: 100 }), (one, percent) => {
        expect(worthOf(both(one), percent / 100)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 240_000);
});
