import { describe, expect, test } from 'vitest';
import { worthFindingOut } from '../../components/money/find-out';
import { lowestIndex } from '../../components/money/money-case';
import { assessmentSchema } from '../../lib/assessment/schema';
import type { Sensitivity } from '../../lib/money/result';
import { samplingError } from '../../lib/stats/proportion';

const worth = (...paths: string[]): Sensitivity => ({
  option: 'notice+transition',
  rows: [],
  perfect: 100,
  information: paths.map((path, index) => ({ path, origin: 'entered', value: 50 - index })),
});

describe('what to find out first', () => {
  const assessment = assessmentSchema.parse({
    client: {
      fee: 100,
      directCost: { likely: 30, sure: 'guess' },
      collectionDays: { likely: 60, sure: 'close' },
    },
    firm: { otherRevenue: { likely: 150, sure: 'recorded' }, payroll: { low: 90, likely: 100, high: 140 } },
  });

  test('is what has no answer, is rough, or is given as a range; in the order of what it is worth', () => {
    const found = worthFindingOut(
      assessment,
      worth('firm.payroll', 'client.fee', 'exit.haircut', 'client.collectionDays', 'client.directCost'),
    );
    expect(found.map(({ path }) => path)).toEqual(['firm.payroll', 'exit.haircut', 'client.directCost']);
    expect(found.map(({ isOpen }) => isOpen)).toEqual([false, true, false]);
    expect(found.map(({ value }) => value)).toEqual([50, 48, 46]);
  });

  test('leaves out what is not asked in this case', () => {
    expect(worthFindingOut(assessment, worth('staff.severance'))).toEqual([]);
  });
});

describe('the lowest month of a line', () => {
  test('is never today, and the first one on ties', () => {
    expect(lowestIndex([1, 5, 3, 3, 9])).toBe(2);
  });
});

describe('how exact a counted share is', () => {
  test('is a point of a hundred at worst in 10,000 draws, and less than half of that for rare events', () => {
    expect(samplingError(0.5, 10_000)).toBeCloseTo(0.0098, 4);
    expect(samplingError(0.05, 10_000)).toBeCloseTo(0.00427, 5);
  });

  test('covers the truth about 95 times in 100', () => {
    const [share, draws] = [0.2, 400];
    // The binomial itself: how likely counts within the error of the truth are.
    let probability = (1 - share) ** draws;
    let covered = 0;
    for (let count = 0; count <= draws; count += 1) {
      if (Math.abs(count / draws - share) <= samplingError(share, draws)) covered += probability;
      probability *= ((draws - count) / (count + 1)) * (share / (1 - share));
    }
    expect(covered).toBeGreaterThan(0.94);
    expect(covered).toBeLessThan(0.96);
  });

  test('refuses what is no share and no count', () => {
    expect(() => samplingError(1.2, 100)).toThrow(/share/);
    expect(() => samplingError(0.5, 0)).toThrow(/draws/);
  });
});
