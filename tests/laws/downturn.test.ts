import { expect, test } from 'vitest';
import { workedExample } from '@/lib/assessment/examples-catalogue';
import { drawFutures } from '@/lib/money/draws';
import { prepareModel } from '@/lib/money/money';
import { meanOf } from '@/lib/money/outcomes';

const today = '2026-11-24';
const count = 10_000;

function ranksOf(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Float64Array(values.length);
  order.forEach((at, rank) => {
    ranks[at] = rank;
  });
  return ranks;
}

/** Spearman's coefficient: no shape of distribution bends it. */
function rankCorrelation(first: Float64Array, second: Float64Array): number {
  const [a, b] = [ranksOf(first), ranksOf(second)];
  const middle = meanOf(a);
  let [both, own] = [0, 0];
  a.forEach((rank, at) => {
    both += (rank - middle) * ((b[at] as number) - middle);
    own += (rank - middle) ** 2;
  });
  return both / own;
}

function correlation(downturn: 'together' | 'apart', first: string, second: string): number {
  const assessment = workedExample('dollar-studio', today);
  const { drawn } = drawFutures(
    prepareModel({ ...assessment, firm: { ...assessment.firm, downturn } }, today),
    count,
  );
  const valuesOf = (path: string) =>
    drawn.find((one) => one.path === path)?.values ?? new Float64Array(count);
  return rankCorrelation(valuesOf(first), valuesOf(second));
}

/** A Gaussian copula of correlation 0.3 has a rank correlation of 6/π · asin(0.15) = 0.288; sampling adds ±0.03. */
test('a downturn slows payments together, and growth against them', () => {
  const days = ['client.collectionDays', 'firm.otherCollectionDays'] as const;
  expect(correlation('together', ...days)).toBeCloseTo(0.288, 1);
  expect(correlation('together', 'firm.otherGrowth', 'client.collectionDays')).toBeCloseTo(-0.288, 1);
});

test('each goes its own way if they are taken apart', () => {
  expect(Math.abs(correlation('apart', 'client.collectionDays', 'firm.otherCollectionDays'))).toBeLessThan(
    0.05,
  );
});
