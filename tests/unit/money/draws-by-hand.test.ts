import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '@/lib/assessment/schema';
import { drawFigures, drawFutures, futuresAt, uncertainQuantities } from '@/lib/money/draws';
import { uniforms } from '@/lib/random/streams';
import { normalQuantile } from '@/lib/stats/normal';
import { fitPert, pertFromNormal } from '@/lib/stats/pert';
import { poissonQuantile } from '@/lib/stats/poisson';
import { modelOf } from './plain';

/** Seed of the plain assessment, and as many futures as tell chances apart. */
const seed = 7;
const count = 40;
const score = (name: string) => Array.from(uniforms(seed, name, count).map(normalQuantile));
const drawn = (given: AssessmentInput, path: string) => {
  const found = drawFutures(modelOf(given), count).drawn.find((one) => one.path === path);
  return Array.from(found?.values ?? []);
};
const closeTo = (values: number[]) => values.map((value): unknown => expect.closeTo(value, 8));

const some = { low: 0.1, likely: 0.2, high: 0.4 };
const z90 = normalQuantile(0.9);

describe('what is uncertain', () => {
  const paths = (given: AssessmentInput) => uncertainQuantities(modelOf(given)).map(({ path }) => path);

  test('is what has a range and a part in cash, in the catalogue’s order', () => {
    expect(paths({})).toEqual([]);
    expect(
      paths({
        exit: { haircut: some },
        client: {
          fee: some,
          teamShare: some,
          subcontract: some,
          loadedCostPerHour: some,
          openingReceivable: some,
          overdueAmount: some,
          drift: some,
          paidHours: 'unknown',
        },
        firm: { baselineRate: some, largestOtherRevenue: some, cash: some },
      }),
    ).toEqual(['firm.cash', 'client.fee', 'client.drift', 'exit.haircut']);
  });

  const replacement = {
    delay: some,
    ramp: some,
    level: some,
    margin: some,
    leadsPerMonth: some,
    winRate: some,
    averageFee: some,
    salesCycle: some,
    onboarding: some,
  };

  test('of new work are the figures of its form', () => {
    expect(paths({ replacement })).toEqual(
      ['delay', 'ramp', 'level', 'margin'].map((key) => `replacement.${key}`),
    );
    expect(paths({ replacement: { ...replacement, form: 'pipeline' } })).toEqual(
      ['margin', 'leadsPerMonth', 'winRate', 'averageFee', 'salesCycle', 'onboarding'].map(
        (key) => `replacement.${key}`,
      ),
    );
    // A name of new work is a name like others elsewhere.
    expect(paths({ renegotiation: { uplift: some } })).toEqual(['renegotiation.uplift']);
  });

  test('comes with its estimate', () => {
    expect(uncertainQuantities(modelOf({ client: { fee: some } }))[0]).toMatchObject({
      estimate: { ...some, origin: 'entered' },
      spec: { unit: 'money-per-month' },
    });
  });
});

describe('a draw', () => {
  test('of a judgement is from the PERT through its three points (ruling R25)', () => {
    const range = { low: 150, likely: 200, high: 400 };
    const at = pertFromNormal(fitPert(range));
    expect(drawn({ firm: { cash: range } }, 'firm.cash')).toEqual(closeTo(score('firm.cash').map(at)));
  });

  test('stays within what the figure can be', () => {
    const lower = drawn({ exit: { haircut: { low: 0, likely: 0, high: 0.5 } } }, 'exit.haircut');
    expect(Math.min(...lower)).toBe(0);
    const upper = drawn({ exit: { haircut: { low: 0.5, likely: 1, high: 1 } } }, 'exit.haircut');
    expect(Math.max(...upper)).toBe(1);
    expect(Math.min(...upper)).toBeLessThan(0.5);
    const days = drawn(
      { client: { collectionDays: { low: 100, likely: 200, high: 365 } } },
      'client.collectionDays',
    );
    expect(Math.max(...days)).toBe(365);
  });

  test('of days is lognormal through its low and high end (ruling R26)', () => {
    const days = { low: 30, likely: 45, high: 90 };
    const given = { firm: { downturn: 'apart' }, client: { collectionDays: days } } as const;
    // Median √(30 · 90); a factor of √3 to the 90th percentile.
    const values = score('client.collectionDays').map((z) => Math.sqrt(2700) * Math.sqrt(3) ** (z / z90));
    expect(drawn(given, 'client.collectionDays')).toEqual(closeTo(values));
  });

  test('of days that may be none is from the PERT', () => {
    const days = { low: 0, likely: 10, high: 30 };
    const at = pertFromNormal(fitPert(days));
    const given = { firm: { downturn: 'apart' }, client: { collectionDays: days } } as const;
    expect(drawn(given, 'client.collectionDays')).toEqual(
      closeTo(score('client.collectionDays').map((z) => Math.max(0, at(z)))),
    );
  });
});

describe('a downturn (ruling R27)', () => {
  const downturn = score('downturn');
  const mixed = (path: string, sign: number) =>
    score(path).map((z, j) => sign * Math.sqrt(0.3) * (downturn[j] as number) + Math.sqrt(0.7) * z);
  const range = { low: 0.1, likely: 0.2, high: 0.4 };
  const at = pertFromNormal(fitPert(range));

  test.each(['firm.otherCollectionDays', 'client.collectionDays', 'replacement.collectionDays'])(
    'slows %s',
    (path) => {
      const [section = '', key = ''] = path.split('.');
      const given = { [section]: { [key]: { low: 30, likely: 45, high: 90 } } };
      const values = mixed(path, -1).map((z) => Math.sqrt(2700) * Math.sqrt(3) ** (z / z90));
      expect(drawn(given, path)).toEqual(closeTo(values));
    },
  );

  test.each([
    ['firm.otherGrowth', {}],
    ['replacement.level', {}],
    ['replacement.winRate', { form: 'pipeline' }],
  ])('lowers %s', (path, replacement) => {
    const [section = '', key = ''] = path.split('.');
    const given = {
      replacement,
      [section]: { ...(section === 'replacement' ? replacement : {}), [key]: range },
    };
    expect(drawn(given as AssessmentInput, path)).toEqual(
      closeTo(
        mixed(path, 1).map((z) => Math.min(1, Math.max(path === 'firm.otherGrowth' ? -0.9 : 0, at(z)))),
      ),
    );
  });
});

describe('single events (rulings R12, R24)', () => {
  const events = (given: AssessmentInput) => drawFutures(modelOf(given), count).events;
  const all = {
    renegotiation: { acceptChance: 0.3, brokenChance: 0.6 },
    contract: { penaltyChance: 0.8 },
    client: { leavesFirst: 0.75 },
  };

  test('happen where their own chance says so', () => {
    const of = (name: string, chance: number) => Array.from(uniforms(seed, name, count), (u) => u < chance);
    const drawnEvents = events(all);
    expect(drawnEvents.map(({ accepted }) => accepted)).toEqual(of('accepted', 0.3));
    expect(drawnEvents.map(({ broken }) => broken)).toEqual(of('broken', 0.6));
    expect(drawnEvents.map(({ penaltyEnforced }) => penaltyEnforced)).toEqual(of('penalty-enforced', 0.8));
  });

  test('have the client leave in the month in which the chance of having stayed falls to the draw', () => {
    const months = Array.from(uniforms(seed, 'client-leaves', count), (u) =>
      Math.ceil((12 * Math.log(u)) / Math.log(0.25)),
    );
    expect(events(all).map(({ clientLeaves }) => clientLeaves)).toEqual(months);
  });

  test('have the client stay for good at no chance, and leave in the first month at a certain one', () => {
    const leaves = (leavesFirst: number) =>
      new Set(events({ client: { leavesFirst } }).map(({ clientLeaves }) => clientLeaves));
    expect(leaves(0)).toEqual(new Set([null]));
    expect(leaves(1)).toEqual(new Set([1]));
  });
});

describe('wins (ruling R11)', () => {
  const replacement = { form: 'pipeline', leadsPerMonth: 4, winRate: 0.5, averageFee: 10 } as const;

  test('are counts of every selling month around leads × win rate, summed up', () => {
    const { wins } = drawFutures(modelOf({ replacement }), 3);
    const [second] = wins?.slice(1) ?? [];
    expect([wins?.length, second?.length, second?.[0]]).toEqual([3, 61, 0]);
    const won = (month: number) => poissonQuantile(uniforms(seed, `wins.${month}`, 3)[1] as number, 2);
    expect(second?.[1]).toBe(won(1));
    expect(second?.[2]).toBe(won(1) + won(2));
    expect((second?.[60] as number) - (second?.[59] as number)).toBe(won(60));
  });

  test('are not drawn in the simple form', () => {
    expect(drawFutures(modelOf({}), 3).wins).toBeNull();
  });
});

describe('futures', () => {
  const cash = { low: 150, likely: 200, high: 400 };
  const model = modelOf({ firm: { cash, otherRevenue: 90 }, exit: { haircut: some } });
  const futures = drawFutures(model, 5);

  test('read what was drawn, and what is certain as it is', () => {
    const [first] = futures.drawn;
    expect(futures.count).toBe(5);
    for (const at of [0, 3, 4]) {
      expect(futures.terms.at(at).cash).toBe(first?.values[at]);
      expect(futures.terms.at(at).others).toBe(90);
    }
    expect(model.drivers.likely.firm.cash).toBe(200);
  });

  test('are one at least', () => {
    expect(drawFutures(model, 1).events).toHaveLength(1);
    expect(() => drawFutures(model, 0)).toThrow('got 0');
    expect(() => drawFutures(model, NaN)).toThrow('got NaN');
  });

  test('with one figure held have it everywhere, the others as drawn, of the first so many', () => {
    const held = futuresAt(model, futures, { path: 'firm.cash', value: 1 }, 3);
    expect(held.count).toBe(3);
    expect(held.drawn.map(({ values }) => [...values])).toEqual([
      [1, 1, 1],
      [...(futures.drawn[1]?.values.slice(0, 3) ?? [])],
    ]);
    expect([held.terms.at(2).cash, held.terms.at(2).haircut]).toEqual([1, futures.drawn[1]?.values[2]]);
    expect(held.events).toBe(futures.events);
  });

  test('draw wins anew only where their rate is what is held', () => {
    const pipeline = modelOf({
      replacement: { form: 'pipeline', leadsPerMonth: some, winRate: some, averageFee: some },
    });
    const all = drawFutures(pipeline, 4);
    const winsAt = (path: string, value: number) => futuresAt(pipeline, all, { path, value }, 4).wins;
    expect(winsAt('replacement.averageFee', 5)).toBe(all.wins);
    for (const path of ['replacement.leadsPerMonth', 'replacement.winRate'])
      expect(winsAt(path, 0)?.map((sums) => sums[60])).toEqual([0, 0, 0, 0]);
  });
});

describe('figures drawn alone', () => {
  const model = modelOf({
    firm: { cash: { low: 150, likely: 200, high: 400 } },
    client: { fee: 100, paidHours: 'unknown' },
    exit: { haircut: some },
  });

  test('are those of the futures, in the order asked for; certain ones are the same in all', () => {
    const [haircut, fee, cash] = drawFigures(model, ['exit.haircut', 'client.fee', 'firm.cash'], 4);
    const { drawn: all } = drawFutures(model, 4);
    expect(cash).toEqual(all[0]?.values);
    expect(haircut).toEqual(all[1]?.values);
    expect([...(fee ?? [])]).toEqual([100, 100, 100, 100]);
  });

  test('are noughts where the model has none', () => {
    expect(drawFigures(model, ['client.paidHours', 'of.nothing'], 2).map((values) => [...values])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
