import { describe, expect, test } from 'vitest';
import { pathExtra } from '@/components/wizard/case/path-extra';
import type { PathStep, RecommendedPath } from '@/lib/evaluation';

const format = { money: (value: number) => `Rp ${value}`, number: (value: number) => String(value) };
const step = (code: string, values?: PathStep['values'], date: string | null = null): PathStep => ({
  code,
  kind: 'gate',
  date,
  ...(values && { values }),
});
/** A path whose cash brings 40 of new work in the last of two months. */
const cash = { likely: { rows: [{ collectedReplacement: 10 }, { collectedReplacement: 40 }] } };
const path = (fallback: RecommendedPath['fallback'] = null) =>
  ({ fallback, cash }) as unknown as Pick<RecommendedPath, 'fallback' | 'cash'>;

describe('the figures of a step', () => {
  test('say of the cash gate on a date that they are those of leaving now', () => {
    const values = { reserve: 70, newWork: 9 };
    expect(pathExtra(step('gate-cash', values, '2027-02-09'), path(), format)?.key).toBe('extraWait');
    expect(pathExtra(step('gate-cash', { reserve: 70 }, '2027-02-09'), path(), format)).toEqual({
      key: 'extraWaitReserve',
      values: { reserve: 'Rp 70' },
    });
    // Without a date, and after a refusal, nothing has been found on the date itself.
    expect(pathExtra(step('gate-cash', values), path(), format)?.key).toBe('extra');
    expect(pathExtra(step('gate-cash', values, '2027-02-09'), path('notice'), format)?.key).toBe('extra');
    expect(pathExtra(step('gate-cash', { reserve: 70 }), path(), format)?.key).toBe('extraReserve');
    expect(pathExtra(step('gate-cash', {}), path(), format)).toBeNull();
  });

  test('say what new work reaches by the last month, and what has to come on top', () => {
    expect(pathExtra(step('gate-replacement', { newWork: 70 }), path(), format)).toEqual({
      key: 'extra',
      values: { newWork: 'Rp 70', reached: 'Rp 40', month: '2' },
    });
    expect(pathExtra(step('gate-replacement'), path(), format)).toMatchObject({
      key: 'extraNone',
      values: { reached: 'Rp 40' },
    });
    expect(pathExtra(step('gate-replacement'), { fallback: null, cash: null }, format)).toBeNull();
  });

  test('are those the step has, and none where it has none', () => {
    expect(pathExtra(step('build-reserve', { amount: 5 }), path(), format)?.values).toEqual({
      amount: 'Rp 5',
    });
    expect(pathExtra(step('build-reserve'), path(), format)).toBeNull();
    expect(pathExtra(step('renegotiation-meeting', { fee: 8 }), path(), format)?.values).toEqual({
      fee: 'Rp 8',
    });
    expect(pathExtra(step('evidence'), path(), format)).toBeNull();
  });
});
