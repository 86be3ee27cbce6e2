import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '@/lib/assessment/schema';
import type { RankedOption } from '@/lib/evaluation';
import { drawFutures, futuresAt, uncertainQuantities } from '@/lib/money/draws';
import { tippingValues } from '@/lib/strategies/tipping';
import type { OptionId } from '@/lib/strategies/options-catalogue';
import { bareFirm, modelOf, simulated } from './bare-firm';
import { byCriterion, judged } from './judged';

/*
 * Leaving today differs from staying by level × margin × fee − acquisition − fee + direct cost a month, from the first
 * month on. Twelve months of the fee are 50 points of money, so that over 24 months each 1 a month is one point: at
 * 1 × 0.7 × 100 − 5 − 100 + 15 = −20 leaving has 30 points where staying has 50.
 */
const level = { low: 0.8, likely: 1, high: 1.2 };
const margin = { low: 0.6, likely: 0.7, high: 0.8 };
const directCost = { low: 10, likely: 15, high: 25 };
const fee = { low: 70, likely: 100, high: 110 };
const acquisitionSpend = { low: 2, likely: 5, high: 8 };

type Given = {
  client?: AssessmentInput['client'];
  replacement?: AssessmentInput['replacement'];
  count?: number;
  /** What a figure is in each future where that is not its likely value. */
  drawn?: Record<string, (future: number) => number>;
  open?: RankedOption[];
};

const valued = (id: OptionId, mean: number) => judged(id, {}, { value: { mean, p5: mean, p95: mean } });
const stayFirst = [valued('keep', 50), valued('notice', 30)];

/** The tipping values where every figure is drawn at its likely value, so that all can be worked out by hand. */
function tipping({ client, replacement, count = 1000, drawn = {}, open = stayFirst }: Given) {
  const base = bareFirm();
  const model = modelOf({
    client: { ...base.client, fee: 100, directCost: 15, ...client },
    replacement: {
      ...{ delay: 0, ramp: 1, level: 1, margin: 0.7, acquisitionSpend: 5, acquisitionMonths: 24 },
      ...{ collectionDays: 0, ...replacement },
    },
  });
  const figures = uncertainQuantities(model).map((figure) => {
    const at = drawn[figure.path] ?? (() => figure.estimate.likely);
    return { ...figure, values: Float64Array.from({ length: count }, (_, future) => at(future)) };
  });
  const nowhere = { path: '', value: 0 };
  const futures = futuresAt(model, { ...drawFutures(model, count), drawn: figures }, nowhere, count);
  const context = { feeNet: 100, floor: 0, contract: model.assessment.contract };
  const ids = ['keep' as const, ...open.map(({ id }) => id)];
  const steps = tippingValues(
    model,
    simulated(model, futures, ids),
    open,
    byCriterion({ money: 1 }),
    context,
  );
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Where the search ends: within half of the last of eight halvings of the way to the end. */
const within = (value: number, way: number) => ({
  asymmetricMatch: (found: number) => Math.abs(found - value) <= way / 512 + 1e-12,
});
const turns = (found: ReturnType<typeof tipping>) => found?.map(({ path, to }) => [path, to]);

describe('a figure that turns the order by itself (ruling R22)', () => {
  test('is told with the value from which on it does', () => {
    // 0.7 × 100 × 9/7 = 90; looked for as far again beyond the range as the range is wide: to 1.6. Eight times halved:
    // 1 … 1.6, 1.3, 1.15, 1.225, 1.2625, 1.28125, 1.290625, 1.2859375, 1.28359375; the middle of the last two.
    const value = expect.closeTo((1.2859375 + 1.28359375) / 2, 9) as number;
    expect(tipping({ replacement: { level } })).toEqual([
      { path: 'replacement.level', origin: 'entered', likely: 1, value, to: 'notice' },
    ]);
  });

  test('may turn it downwards, against an exit that leads', () => {
    // With 45 of direct cost leaving is 10 ahead; from 35 down it is not.
    const client = { directCost: { low: 30, likely: 45, high: 50 } };
    expect(tipping({ client, open: [valued('notice', 60), valued('keep', 50)] })).toEqual([
      { path: 'client.directCost', origin: 'entered', likely: 45, value: within(35, 35), to: 'keep' },
    ]);
  });

  test('is none where even the end, as far as the figure can go, does not turn it', () => {
    expect(tipping({ replacement: { acquisitionSpend } })).toEqual([]);
    // 0.9 would do, but 0.8 is as far as this range is looked at.
    expect(tipping({ replacement: { margin: { low: 0.6, likely: 0.7, high: 0.7 } } })).toEqual([]);
    // A share cannot be more than all: with 25 of acquisition even that is not enough.
    const most = { margin: { low: 0.1, likely: 0.7, high: 0.9 }, acquisitionSpend: 25 };
    expect(tipping({ replacement: most, open: [valued('keep', 50), valued('notice', 10)] })).toEqual([]);
  });
});

describe('several figures', () => {
  const client = { directCost, fee };
  const replacement = { level, margin, acquisitionSpend };

  test('come nearest first, the three that are nearest', () => {
    // Level at 48 %, margin at 67 %, direct cost at 80 % of the way, the fee at 95 %.
    expect(tipping({ client, replacement })).toEqual([
      { path: 'replacement.level', origin: 'entered', likely: 1, value: within(9 / 7, 0.6), to: 'notice' },
      { path: 'replacement.margin', origin: 'entered', likely: 0.7, value: within(0.9, 0.3), to: 'notice' },
      { path: 'client.directCost', origin: 'entered', likely: 15, value: within(35, 25), to: 'notice' },
    ]);
  });

  test('include the next where fewer are nearer', () => {
    const found = tipping({ client: { fee }, replacement: { level, margin } });
    expect(turns(found)).toEqual([
      ['replacement.level', 'notice'],
      ['replacement.margin', 'notice'],
      ['client.fee', 'notice'],
    ]);
    expect(found![2]!.value).toEqual(within(100 / 3, 70));
  });
});

describe('several rivals', () => {
  test('the one that draws level first is told, once', () => {
    const open = [valued('keep', 50), valued('mutual', 25), valued('notice', 30), valued('phase-down', 20)];
    expect(tipping({ replacement: { level }, open })).toEqual([
      expect.objectContaining({ path: 'replacement.level', value: within(9 / 7, 0.6), to: 'notice' }),
    ]);
  });

  test('another variant of a strategy is no rival, be it the leader’s or a better one’s', () => {
    const open = [valued('keep', 50), valued('notice', 30), valued('notice+transition', 49)];
    expect(turns(tipping({ replacement: { level }, open }))).toEqual([['replacement.level', 'notice']]);
    const client = { directCost: { low: 30, likely: 45, high: 50 } };
    const ahead = [valued('notice', 60), valued('notice+transition', 59), valued('keep', 50)];
    expect(turns(tipping({ client, open: ahead }))).toEqual([['client.directCost', 'keep']]);
    expect(tipping({ replacement: { level }, open: [valued('keep', 50)] })).toEqual([]);
  });
});

describe('what the draws say', () => {
  test('a turn only in the few futures that are tried first is none', () => {
    // New work has a margin of 0.9 in the first hundred futures and of 0.5 in the others.
    const drawn = { 'replacement.margin': (future: number) => (future < 100 ? 0.9 : 0.5) };
    const narrow = { low: 0.9, likely: 1, high: 1.1 };
    // At the end, 1.3, the lead of 20 is moved by 0.9 × 30 = 27, or by 0.54 × 30 = 16.2 on the whole.
    const found = tipping({
      replacement: { level: narrow, margin: { low: 0.69, likely: 0.7, high: 0.71 } },
      drawn,
    });
    expect(found).toEqual([]);
  });

  test('nor one that is behind the likely value already', () => {
    // Drawn at 0.6 throughout: the likely 1 alone moves the lead of 20 by 0.7 × 40 = 28.
    const drawn = { 'replacement.level': () => 0.6 };
    expect(tipping({ replacement: { level }, drawn })).toEqual([]);
  });

  test('less than a thousand futures tell nothing, and without an open option nothing can turn', () => {
    expect(tipping({ replacement: { level }, count: 999 })).toBeNull();
    expect(tipping({ replacement: { level }, open: [] })).toEqual([]);
  });
});
