import { describe, expect, test } from 'vitest';
import { emptyAssessment } from '@/lib/assessment/schema';
import type { FlagsResult, Veto } from '@/lib/evaluation';
import { legalRoute } from '@/lib/contract/route';
import { gatesOf } from '@/lib/strategies/gates';
import { options } from '@/lib/strategies/options-catalogue';
import type { OptionMoney } from '@/lib/money/result';

const today = '2026-11-24';
const fired = (id: Veto['id'], kind: Veto['kind']): Veto => ({ id, kind, state: 'fired' });
const ids = options.map(({ id }) => id);

type Case = { vetoes?: Veto[]; redFlags?: object; contract?: object; chance?: number; keepChance?: number };

/** What stands in the way of one option; nothing else is the matter. */
function gates(id: string, { vetoes = [], redFlags, contract, chance = 0, keepChance = 0 }: Case = {}) {
  const option = options.find((one) => one.id === id)!;
  const assessment = emptyAssessment();
  assessment.firm.tolerance = 0.05;
  Object.assign(assessment.redFlags, redFlags);
  // Open to lapse, so that no other test meets a renewal that was missed.
  Object.assign(assessment.contract, { term: 'fixed', endDate: '2027-01-31', ...contract });
  const flags: FlagsResult = { vetoes, holds: [], open: [] };
  const money = (which: string, belowFloor: number) =>
    ({
      id: which,
      likely: { lowest: { cash: -7, month: 5 } },
      safety: { belowFloor, reserve: 40 },
    }) as OptionMoney;
  const route = legalRoute(assessment.contract, today);
  return gatesOf(option, money(id, chance), {
    assessment,
    flags,
    route,
    floor: 10,
    keep: money('keep', keepChance),
  });
}

/** The options that a gate stands before, with whether it blocks. */
const behind = (gate: string, given: Case) =>
  ids.filter((id) => gates(id, given).some((one) => one.id === gate));
const of = (...strategies: string[]) =>
  options.filter(({ strategy }) => strategies.includes(strategy)).map(({ id }) => id);
const ending = of('notice', 'phase-down', 'lapse', 'mutual', 'renegotiate-then-notice');

test('nothing stands in the way of anything where nothing is the matter', () => {
  expect(ids.flatMap((id) => gates(id))).toEqual([]);
});

describe('cash', () => {
  test('blocks above the tolerance and above the chance of staying, and tells the figures', () => {
    const values = { chance: 0.2, tolerance: 0.05, floor: 10, lowest: -7, month: 5, reserve: 40 };
    expect(gates('mutual', { chance: 0.2, keepChance: 0.1 })).toEqual([
      { id: 'cash-below-floor', blocks: true, values },
    ]);
    expect(gates('mutual', { chance: 0.2, keepChance: 0.2 })).toEqual([
      { id: 'cash-danger-either-way', blocks: false, values },
    ]);
    expect(gates('mutual', { chance: 0.05 })).toEqual([]);
    expect(gates('keep', { chance: 0.9 })).toEqual([]);
  });
});

describe('people', () => {
  test('in danger close every way of staying, and no other', () => {
    const given = { vetoes: [fired('unsafe-work', 'safety')] };
    expect(behind('safety-first', given)).toEqual(of('keep', 'renegotiate', 'renegotiate-then-notice'));
    expect(gates('keep', given)).toEqual([{ id: 'safety-first', blocks: true }]);
    expect(gates('keep', { vetoes: [{ ...given.vetoes[0]!, state: 'past' }] })).toEqual([]);
  });
});

describe('a lawyer first', () => {
  const insolvent = [fired('client-insolvent', 'insolvency')];

  test('before any ending of an insolvent client, until one has advised', () => {
    expect(behind('lawyer-first', { vetoes: insolvent })).toEqual(ids.filter((id) => ending.includes(id)));
    expect(gates('mutual', { vetoes: insolvent })).toEqual([{ id: 'lawyer-first', blocks: true }]);
    expect(behind('lawyer-first', { vetoes: insolvent, redFlags: { 'lawyer-consulted': 'yes' } })).toEqual(
      [],
    );
    expect(behind('lawyer-first', { vetoes: insolvent, redFlags: { 'lawyer-consulted': 'no' } })).not.toEqual(
      [],
    );
  });

  test.each(['payment-threat', 'locked-in'] as const)('before a one-sided one: %s', (id) => {
    const given = { vetoes: [fired(id, 'caution')] };
    expect(behind('lawyer-first', given)).toEqual(of('notice', 'renegotiate-then-notice'));
    expect(gates('notice', given)).toContainEqual({ id: 'lawyer-first', blocks: true });
    expect(behind('lawyer-first', { vetoes: [{ ...given.vetoes[0]!, state: 'past' }] })).toEqual([]);
  });
});

test('the lender first, before any ending but a lapse, until told', () => {
  const vetoes = [fired('lender-promise', 'caution')];
  const lapse = of('lapse');
  expect(behind('lender-first', { vetoes })).toEqual(
    ids.filter((id) => ending.includes(id) && !lapse.includes(id)),
  );
  expect(gates('mutual', { vetoes })).toEqual([{ id: 'lender-first', blocks: true }]);
  expect(behind('lender-first', { vetoes, redFlags: { 'lender-informed': 'yes' } })).toEqual([]);
  expect(behind('lender-first', {})).toEqual([]);
});

describe('the law', () => {
  test('no right to end it blocks notice, and warns where a renegotiation may end in notice', () => {
    const given = { vetoes: [fired('no-right-to-end', 'legal')] };
    for (const id of of('notice'))
      expect(gates(id, given)).toEqual([{ id: 'no-right-to-end', blocks: true }]);
    for (const id of of('renegotiate-then-notice'))
      expect(gates(id, given)).toEqual([{ id: 'no-right-to-end', blocks: false }]);
    expect(behind('no-right-to-end', given)).toEqual(of('notice', 'renegotiate-then-notice'));
  });

  test('a lapse is open while the contract can lapse', () => {
    const over = { contract: { endDate: '2026-11-01' } };
    expect(behind('renewal-missed', over)).toEqual(of('lapse'));
    expect(gates(of('lapse')[0]!, over)).toEqual([{ id: 'renewal-missed', blocks: true }]);
  });
});

test('help with the transition is on credit while a large amount is overdue: a warning', () => {
  const given = { vetoes: [fired('overdue-large', 'overdue')] };
  const helping = options.filter(({ transition }) => transition).map(({ id }) => id);
  expect(helping.length).toBeGreaterThan(0);
  expect(behind('transition-on-credit', given)).toEqual(helping);
  expect(gates(helping[0]!, given)).toEqual([{ id: 'transition-on-credit', blocks: false }]);
});

test('what blocks comes before what warns', () => {
  const vetoes = [fired('overdue-large', 'overdue'), fired('lender-promise', 'caution')];
  const both = options.find(({ transition, strategy }) => transition && strategy !== 'lapse')!;
  const found = gates(both.id, { vetoes, chance: 0.2, keepChance: 0.3 });
  expect(found.map(({ id, blocks }) => [id, blocks])).toEqual([
    ['lender-first', true],
    ['cash-danger-either-way', false],
    ['transition-on-credit', false],
  ]);
});
