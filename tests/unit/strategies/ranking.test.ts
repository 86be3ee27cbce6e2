import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '@/lib/assessment/schema';
import type { RankedOption, StrategiesResult, Veto } from '@/lib/evaluation';
import { groundworkOf } from '@/lib/groundwork';
import { simulateMoney } from '@/lib/money/futures';
import type { MoneyProjection } from '@/lib/money/result';
import { cashVeto, evaluateStrategies } from '@/lib/strategies/ranking';
import { bareFirm, today } from './bare-firm';
import { byCriterion, judged, type ByCriterion } from './judged';

function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

type Given = AssessmentInput & { vetoes?: Veto[]; weigh?: Partial<ByCriterion>; without?: string };

/**
 * Leaving has work for 80 of the 100 at once, of up to 200: 20 a month less than staying, so that at a scale of twelve
 * months of the fee a notice today has 50 − 20 = 30 points of money. Only money counts, unless said otherwise.
 */
function judge({ vetoes = [], weigh = { money: 1 }, without, ...change }: Given = {}) {
  const base = bareFirm();
  const assessment = bareFirm({
    ...change,
    firm: { ...base.firm, cash: 5000, ...change.firm },
    client: { ...base.client, paidHours: 100, unpaidHours: 0, ...change.client },
    replacement: { delay: 0, level: 0.8, saleableShare: 1, rate: 2, ...change.replacement },
    preferences: { weights: byCriterion(weigh) },
  });
  const { groundwork, model } = groundworkOf(assessment, today);
  const projection = groundwork.money as { status: 'complete' } & MoneyProjection;
  const { money, simulation } = finished(simulateMoney(model!, projection, 3));
  const flags = { vetoes, holds: [], open: [] };
  const known = { ...money, options: money.options.filter(({ id }) => id !== without) };
  return finished(
    evaluateStrategies(model!, known, simulation, { assessment, flags, route: groundwork.route }),
  );
}

const strategiesOf = (given: Given = {}) => judge(given).strategies;
const near = (value: number) => expect.closeTo(value, 9) as number;
const fired = (id: Veto['id'], kind: Veto['kind']): Veto => ({ id, kind, state: 'fired' });

/** Staying brings 10 a month, leaving takes 10, and there are 100: below nought within the two years. */
const thin: Given = { firm: { ...bareFirm().firm, payroll: 140, cash: 100 } };

describe('the ranking', () => {
  test('is by value, ties sharing a rank in the catalogue’s order', () => {
    // A phase-down sells 80 from the first month, in which half of the client is still there: 430 less. A notice after
    // a refusal comes two months later: 440 less.
    const { ranked, leader, stay, exit } = strategiesOf();
    expect(ranked.map(({ id, rank, value }) => [id, rank, value.mean])).toEqual([
      ['keep', 1, 50],
      ['renegotiate', 1, 50],
      ['phase-down', 3, near(50 - 430 / 24)],
      ['phase-down+transition', 3, near(50 - 430 / 24)],
      ['renegotiate-then-notice', 5, near(50 - 440 / 24)],
      ['renegotiate-then-notice+transition', 5, near(50 - 440 / 24)],
      ['notice', 7, near(30)],
      ['notice+transition', 7, near(30)],
      ['mutual', 7, near(30)],
      ['mutual+transition', 7, near(30)],
    ]);
    expect({ leader, stay, exit }).toEqual({ leader: 'keep', stay: 'keep', exit: 'phase-down' });
  });

  test('puts what a gate blocks last, by value, without a rank', () => {
    const { ranked, leader, exit, acceptability } = strategiesOf(thin);
    expect(ranked.slice(0, 4).map(({ id, rank, blocked }) => [id, rank, blocked])).toEqual([
      ['keep', 1, false],
      ['renegotiate', 1, false],
      ['phase-down', null, true],
      ['phase-down+transition', null, true],
    ]);
    expect(ranked).toHaveLength(10);
    expect({ leader, exit }).toEqual({ leader: 'keep', exit: 'phase-down' });
    expect(acceptability.map(({ id }) => id)).toEqual(['keep', 'renegotiate']);
  });

  test('tells scores and spread, and keeps the scores of each future', () => {
    const { strategies, scores } = judge();
    const notice = strategies.ranked.find(({ id }) => id === 'notice')!;
    expect(notice.scores).toEqual({
      ...{ money: near(30), 'cash-safety': 100, relief: 100, relationship: 40, legal: 20, effort: 50 },
    });
    expect(notice.value).toEqual({ mean: near(30), p5: near(30), p95: near(30) });
    expect([...scores.get('notice')!.money]).toEqual([near(30), near(30), near(30)]);
    expect(scores.size).toBe(10);
    expect(strategies.weights).toEqual(byCriterion({ money: 1 }));
  });

  test('has no leader where everything is blocked', () => {
    const vetoes = [fired('unsafe-work', 'safety'), fired('client-insolvent', 'insolvency')];
    const { leader, acceptability, tipping, exit, stay } = strategiesOf({ vetoes });
    expect({ leader, acceptability, tipping, exit, stay }).toEqual({
      ...{ leader: null, acceptability: [], tipping: null, exit: 'phase-down', stay: 'keep' },
    });
  });

  test('needs the cash of every option', () => {
    expect(() => judge({ without: 'mutual' })).toThrow('requires a projected option, got "mutual"');
  });
});

describe('the exit leads (ruling R30, decision 0008)', () => {
  // By relief alone a notice today has 100 points, staying none.
  const lead = (level: number, given: Given = {}) => {
    const found = strategiesOf({
      weigh: { relief: 1 },
      ...given,
      replacement: { level, ...given.replacement },
    });
    const { exitLeads, exitTooDear, exitPays, workThatOffsets } = found;
    return [found.exit, exitLeads, exitTooDear, exitPays, workThatOffsets];
  };

  test('while it costs no more than three months of the fee over the horizon', () => {
    expect(lead(0.875)).toEqual(['notice', true, false, false, null]);
  });

  test('else it is too dear, and new work is told that would offset it', () => {
    // 480 less over 24 months, 300 of which are allowed.
    const nearly = expect.closeTo(180 / 24, 6) as number;
    expect(lead(0.8)).toEqual(['notice', false, true, false, nearly]);
  });

  test('three months of the fee without what is passed through', () => {
    const client = {
      ...bareFirm().client,
      fee: 120,
      directCost: 20,
      passThrough: 20,
      paidHours: 100,
      unpaidHours: 0,
    };
    // 13.5 a month are 324 in all.
    expect(lead(0.865, { client })).toMatchObject(['notice', false, true, false, expect.closeTo(1, 6)]);
  });

  test('and pays where it is worth as much as keeping', () => {
    expect(lead(1)).toEqual(['notice', true, false, true, null]);
  });

  test('not where both have the same value', () => {
    // All that was lost is replaced, but only as hours are free.
    expect(strategiesOf({ replacement: { level: 1, rate: 1 } })).toMatchObject({
      ...{ exitLeads: false, exitTooDear: false, exitPays: true },
    });
    // Too dear, and behind: that it is too dear does not matter then.
    expect(strategiesOf()).toMatchObject({ exitLeads: false, exitTooDear: false, exitPays: false });
  });

  test('the exit compared is the best one, be it blocked and another open', () => {
    // The lender comes before a notice, which frees all hours today, but not before a lapse in half a year.
    const contract = { term: 'fixed', endDate: '2027-05-31', noticeDays: 0, noticeFrom: 'sending' } as const;
    const vetoes = [fired('lender-promise', 'caution')];
    const { exit, leader } = strategiesOf({ contract, vetoes, weigh: { relief: 1 } });
    expect({ exit, leader }).toEqual({ exit: 'notice', leader: 'lapse' });
  });

  test('the stay compared is the better way to stay', () => {
    // An accepted offer leaves the relationship at 70, keeping at 60, a refused one at 50.
    const weigh = { relationship: 1 };
    const renegotiation = { decideMonth: 1, acceptChance: 1, brokenChance: 0 };
    expect(strategiesOf({ weigh, renegotiation }).stay).toBe('renegotiate');
    expect(strategiesOf({ weigh }).stay).toBe('keep');
    expect(strategiesOf({ weigh }).exit).toBe('phase-down+transition');
  });
});

describe('what is solved for the best exit', () => {
  test('where its cash is safe: a notice today, and what waiting brings', () => {
    const { recipe, earliestSafe, waiting } = strategiesOf({ weigh: { relief: 1 } });
    expect(recipe).toBeNull();
    expect(earliestSafe).toEqual({ month: 0, date: today, laterUnsafe: [] });
    expect(waiting).toEqual({ months: 3, change: near(60) });
  });

  test('where it is not: what opens the gate, and the month from which it is open', () => {
    // 100 + 40 − 23 · 10 = −90 at the end; each month of waiting adds 10.
    const { recipe, earliestSafe } = strategiesOf(thin);
    expect(recipe!.reserve).toBe(90);
    expect(recipe!.newWork).toBeGreaterThanOrEqual(90 / 23);
    expect(recipe!.newWork).toBeLessThanOrEqual(90 / 23 + 0.2);
    expect(earliestSafe).toMatchObject({ month: 9, laterUnsafe: [] });
  });

  test('another gate asks for no recipe', () => {
    expect(strategiesOf({ vetoes: [fired('lender-promise', 'caution')] }).recipe).toBeNull();
    const both = strategiesOf({ ...thin, vetoes: [fired('lender-promise', 'caution')] });
    expect(both.recipe?.reserve).toBe(90);
  });

  test('the walk-away price is against an exit that the law leaves open, whatever else stands before it', () => {
    const costly = {
      client: { ...bareFirm().client, directCost: 130 },
      replacement: { delay: 60, level: 0.5 },
    };
    const against = (...vetoes: Veto[]) => strategiesOf({ ...costly, vetoes }).walkAway;
    const [lender, noRight] = [fired('lender-promise', 'caution'), fired('no-right-to-end', 'legal')];
    expect(against()).toMatchObject({ kind: 'price', against: 'notice' });
    expect(against(lender)).toMatchObject({ kind: 'price', against: 'notice' });
    expect(against(noRight)).toMatchObject({ kind: 'price', against: 'phase-down' });
    expect(against(lender, noRight)).toMatchObject({ kind: 'price', against: 'phase-down' });
    expect(strategiesOf(costly).hoursCutPrice).toBeCloseTo((30 - 30 / 23) / 130, 6);
  });
});

describe('the cash veto', () => {
  const vetoOf = (exit: Partial<RankedOption>) =>
    cashVeto({
      exit: 'notice',
      ranked: [judged('keep', {}), judged('notice', {}, exit)],
    } as StrategiesResult);
  const veto = { id: 'cash-not-safe', state: 'fired', kind: 'cash' };

  test('is fired where the best exit takes cash below the floor, with the figures of the gate', () => {
    const values = { chance: 0.2 };
    const gates: RankedOption['gates'] = [
      { id: 'lawyer-first', blocks: true },
      { id: 'cash-below-floor', blocks: true, values },
    ];
    expect(vetoOf({ gates })).toEqual([{ ...veto, values }]);
    expect(vetoOf({ gates: [{ id: 'cash-below-floor', blocks: true }] })).toStrictEqual([veto]);
  });

  test('is not where only other gates stand before it, or before another option', () => {
    expect(vetoOf({ gates: [{ id: 'cash-danger-either-way', blocks: false }] })).toEqual([]);
    const blocked = judged('mutual', {}, { gates: [{ id: 'cash-below-floor', blocks: true }] });
    expect(cashVeto({ exit: 'notice', ranked: [blocked, judged('notice', {})] } as StrategiesResult)).toEqual(
      [],
    );
  });
});
