import { describe, expect, test } from 'vitest';
import { receive, receiveFromClient, type Parting } from '@/lib/money/receipts';
import { TaxMeter } from '@/lib/money/tax';
import { listed, rounded } from './plain';

const billed = (...months: number[]) => Float64Array.of(0, ...months);

function received(months: number[], opening: number, delay: number) {
  const collected = new Float64Array(months.length + 1).fill(777);
  const owed = receive(billed(...months), opening, delay, collected);
  return { months: listed(collected), owed: Math.round(owed * 1e6) / 1e6 };
}

describe('receipts of a debtor who stays (model section 4, ruling R3)', () => {
  test('come in the month of the invoice where nobody waits, what was owed in the first', () => {
    expect(received([10, 20, 30], 5, 0)).toEqual({ months: [15, 20, 30], owed: 0 });
  });

  test('come whole months later', () => {
    expect(received([10, 20, 30, 40], 0, 2)).toEqual({ months: [0, 0, 10, 20], owed: 70 });
  });

  test('come in two parts where the delay is no whole number of months', () => {
    expect(received([100, 200, 300, 400], 0, 1.25)).toEqual({ months: [0, 75, 175, 275], owed: 475 });
    expect(received([100, 200], 0, 0.25)).toEqual({ months: [75, 175], owed: 50 });
  });

  test('of what was owed at the start come as the formula would collect it', () => {
    // L = 1.5: the share [½ + ½] ÷ 1.5 in month 1, ½ ÷ 1.5 in month 2.
    expect(received([0, 0, 0], 150, 1.5)).toEqual({ months: [100, 50, 0], owed: 0 });
    expect(received([0, 0, 0, 0], 90, 3)).toEqual({ months: [30, 30, 30, 0], owed: 0 });
    // L = 0.5: all in the first month.
    expect(received([0, 0], 50, 0.5)).toEqual({ months: [50, 0], owed: 0 });
  });

  test('stay level where the opening receivable is what the formula implies', () => {
    expect(received([100, 100, 100, 100], 225, 2.25)).toEqual({ months: [100, 100, 100, 100], owed: 225 });
  });
});

function parted(months: number[], opening: number, delay: number, parting: Parting | null) {
  const collected = new Float64Array(months.length + 1);
  const { closing, writtenOff } = receiveFromClient(billed(...months), opening, delay, parting, collected);
  return { months: listed(collected), ends: rounded([closing, writtenOff]) };
}

describe('receipts of a client who parts (ruling R4)', () => {
  test('are those of one who stays, where nobody parts', () => {
    expect(parted([100, 100, 0], 100, 1, null)).toEqual({ months: [100, 100, 100], ends: [0, 0] });
  });

  test('are less by the write-off after the month of the end', () => {
    const parting = { month: 2, haircut: 0.25, delay: 0 };
    expect(parted([100, 100, 0, 0], 200, 2, parting)).toEqual({
      months: [100, 100, 75, 75],
      ends: [0, 50],
    });
  });

  test('come later by whole months and by parts of one', () => {
    const parting = { month: 2, haircut: 0, delay: 1 };
    expect(parted([100, 100, 0, 0, 0, 0], 200, 2, parting).months).toEqual([100, 100, 0, 100, 100, 0]);
    expect(parted([100, 100, 0, 0, 0, 0], 200, 2, { ...parting, delay: 0.25 }).months).toEqual([
      100, 100, 75, 100, 25, 0,
    ]);
    expect(parted([100, 100, 0, 0, 0, 0], 200, 2, { ...parting, delay: 1.25 }).months).toEqual([
      100, 100, 0, 75, 100, 25,
    ]);
  });

  test('that have not come by the horizon are still owed, less what is written off', () => {
    const parting = { month: 2, haircut: 0.5, delay: 1 };
    expect(parted([100, 100, 0, 0], 200, 2, parting)).toEqual({ months: [100, 100, 0, 50], ends: [50, 100] });
    // Some of it would have come after the horizon anyway.
    expect(parted([100, 100, 0], 200, 2, parting)).toEqual({ months: [100, 100, 0], ends: [100, 100] });
  });

  test('today count from the first month', () => {
    expect(parted([0, 0, 0], 200, 2, { month: 0, haircut: 0.5, delay: 0 })).toEqual({
      months: [50, 50, 0],
      ends: [0, 100],
    });
  });
});

describe('tax (ruling R9)', () => {
  const taxes = (taxMode: 'none' | 'collections' | 'profit', profits: number[]) => {
    const meter = new TaxMeter({ taxMode, taxRate: 0.5 });
    return profits.map((profit) => meter.taxOn(40, profit));
  };

  test('is none, or a share of collections whatever the profit', () => {
    expect(taxes('none', [100, -50])).toEqual([0, 0]);
    expect(taxes('collections', [100, -50])).toEqual([20, 20]);
  });

  test('on profit waits until losses are made good, and refunds nothing', () => {
    expect(taxes('profit', [-10, 30, -5, 3, 10])).toEqual([0, 10, 0, 0, 4]);
  });
});
