import { describe, expect, test } from 'vitest';
import { cashRecursion } from './cash-recursion';
import type { Inputs } from './inputs';
import { toyFirmWith } from './toy-firm';

/** The toy firm with a pipeline: 2 leads a month of which a quarter is won, 10 a month each, after 3.5 months. */
function withPipeline(wins: Inputs['scenario']['wins']): Inputs {
  return toyFirmWith(({ drivers, facts, scenario }) => {
    facts.replacementForm = 'pipeline';
    Object.assign(drivers.replacement, {
      leadsPerMonth: 2,
      winRate: 0.25,
      averageFee: 10,
      salesCycle: 2,
      onboarding: 1.5,
    });
    scenario.wins = wins;
  });
}

const billed = (wins: Inputs['scenario']['wins']) => cashRecursion(withPipeline(wins)).billed.replacement;

describe('drawn wins (R11)', () => {
  test('bill what is expected when every month brings the expected number', () => {
    const expected = billed(null);
    const drawn = billed(new Array<number>(24).fill(0.5));
    expect(Math.max(...expected)).toBe(100);
    drawn.forEach((amount, t) => expect(amount).toBeCloseTo(expected[t]!, 9));
  });

  test('bill from the end of their cycle on, the first month in part', () => {
    // Won in the second month of selling: billed from 2 + 3.5 − 1 = 4.5 on.
    expect(billed([0, 3]).slice(3, 8)).toEqual([0, 0, 15, 30, 30]);
  });
});
