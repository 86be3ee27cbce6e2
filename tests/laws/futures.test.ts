import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentSchema, type Assessment } from '@/lib/assessment/schema';
import { evaluate } from '@/lib/evaluate';
import { drawFutures } from '@/lib/money/draws';
import { prepareModel, projectAt, type Model } from '@/lib/money/money';
import { meanOf, safetyOf, shareBelow } from '@/lib/money/outcomes';
import { runOption, workspaceFor, type OptionRun, type RunChange } from '@/lib/money/simulation';
import { optionOf, type Option, type OptionId } from '@/lib/strategies/options-catalogue';
import { arbitraryPlausibleAssessment } from './arbitrary-assessment';

const today = '2026-11-24';
const count = 200;
const plausible = arbitraryPlausibleAssessment();
const optionIds = fc.constantFrom<OptionId>(
  'keep',
  'renegotiate',
  'notice',
  'notice+transition',
  'phase-down',
  'mutual',
);

function runs(model: Model, option: Option, change: RunChange = {}): OptionRun {
  const futures = drawFutures(model, count);
  return runOption(model.facts, futures, option, workspaceFor(model.facts, futures), change);
}

const modelOf = (assessment: Assessment) => prepareModel(assessment, today);
const scaleOf = (values: Float64Array) =>
  1 + values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** The same assessment with every figure exact, every chance 0 or 1, and nothing lumpy. */
function exact(assessment: Assessment): Assessment {
  const { likely } = modelOf(assessment).drivers;
  const merged = Object.fromEntries(
    Object.entries(likely).map(([section, values]) => [
      section,
      { ...(assessment[section as keyof Assessment] as object), ...values },
    ]),
  );
  const read = assessmentSchema.parse({ ...assessment, ...merged });
  return {
    ...read,
    replacement: { ...read.replacement, form: 'simple' },
    client: { ...read.client, leavesFirst: 0 },
    renegotiation: { ...read.renegotiation, acceptChance: 1, brokenChance: 0 },
    contract: { ...read.contract, penaltyChance: 1 },
  };
}

describe('futures', () => {
  test('of exact figures are the deterministic projection, to the last bit (ruling R24)', () => {
    fc.assert(
      fc.property(plausible, optionIds, (assessment, id) => {
        const model = modelOf(exact(assessment));
        const path = projectAt(model, optionOf(id), 'likely');
        const run = runs(model, optionOf(id));
        expect(new Set(run.lowest)).toEqual(new Set([path.lowest.cash]));
        path.cash.forEach((cash, month) => expect(run.cash?.[month * count + 7]).toBe(cash));
      }),
      { numRuns: 100 },
    );
  });

  test('are the same for the same option, and another seed gives others', () => {
    fc.assert(
      fc.property(plausible, optionIds, (assessment, id) => {
        const model = modelOf(assessment);
        const [first, second] = [runs(model, optionOf(id)), runs(model, optionOf(id))];
        expect(first.npv.every((value, future) => value - (second.npv[future] ?? 0) === 0)).toBe(true);
        const other = runs(modelOf({ ...assessment, seed: assessment.seed === 7 ? 8 : 7 }), optionOf(id));
        if (new Set(first.npv).size > 5) expect([...other.npv]).not.toEqual([...first.npv]);
      }),
      { numRuns: 60 },
    );
  });

  test('the first of many are the same as few: a longer run adds, it changes nothing', () => {
    fc.assert(
      fc.property(plausible, (assessment) => {
        const model = modelOf(assessment);
        const few = drawFutures(model, 20);
        const many = drawFutures(model, 60);
        for (let future = 0; future < 20; future += 1) {
          for (const { path, values } of few.drawn)
            expect(many.drawn.find((other) => other.path === path)?.values[future]).toBe(values[future]);
          expect(many.events[future]).toEqual(few.events[future]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('keep is an exit that never happens', () => {
    fc.assert(
      fc.property(
        plausible,
        fc.constantFrom<OptionId>('notice', 'phase-down', 'mutual+transition'),
        (assessment, id) => {
          const model = modelOf(assessment);
          const keep = runs(model, optionOf('keep'));
          const never = runs(model, optionOf(id), { noticeMonth: Infinity });
          expect([...never.npv]).toEqual([...keep.npv]);
          expect([...never.lowest]).toEqual([...keep.lowest]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('more cash shifts every path alike and never raises a chance of shortfall', () => {
    fc.assert(
      fc.property(plausible, optionIds, fc.integer({ min: 1, max: 1e9 }), (assessment, id, more) => {
        const withCash = (cash: number) =>
          runs(modelOf({ ...assessment, firm: { ...assessment.firm, cash, floor: 1e8 } }), optionOf(id));
        const [poor, rich] = [withCash(0), withCash(more)];
        const scale = scaleOf(poor.lowest) + more;
        poor.lowest.forEach((cash, future) =>
          expect(Math.abs((rich.lowest[future] ?? 0) - cash - more)).toBeLessThanOrEqual(1e-9 * scale),
        );
        expect(shareBelow(rich.lowest, 1e8)).toBeLessThanOrEqual(shareBelow(poor.lowest, 1e8));
      }),
      { numRuns: 60 },
    );
  });
});

describe('worse terms never help', () => {
  const worse: Record<string, { ids: OptionId[]; change: (assessment: Assessment, by: number) => void }> = {
    'a higher penalty': {
      ids: ['notice', 'phase-down'],
      change: ({ contract }, by) =>
        Object.assign(contract, { penaltyKind: 'fixed', penaltyAmount: 1e8 * by }),
    },
    'slower payment by the client': {
      ids: ['keep', 'notice'],
      change: ({ client }, by) => Object.assign(client, { collectionDays: 30 * by, openingReceivable: 1e8 }),
    },
    'a later replacement': {
      ids: ['notice', 'mutual'],
      change: ({ replacement }, by) => Object.assign(replacement, { form: 'simple', delay: 2 * by }),
    },
    'a lower recovery of the last receivable': {
      ids: ['notice', 'phase-down'],
      change: ({ exit }, by) => Object.assign(exit, { haircut: Math.min(1, 0.2 * by) }),
    },
    'a longer wait for the last receipts': {
      ids: ['notice', 'mutual'],
      change: ({ exit }, by) => Object.assign(exit, { receiptDelay: by }),
    },
    'more drift': {
      ids: ['keep', 'renegotiate'],
      change: ({ client }, by) => Object.assign(client, { drift: 0.02 * by }),
    },
  };

  test.each(Object.entries(worse))('%s', (_, { ids, change }) => {
    fc.assert(
      fc.property(plausible, fc.constantFrom(...ids), fc.integer({ min: 1, max: 3 }), (base, id, step) => {
        const untaxed = { ...base, firm: { ...base.firm, taxMode: 'none' as const, discountRate: 0.1 } };
        // Work sold at a loss, or people bought back dearer than they earn, are better late than early.
        const replacement = { ...untaxed.replacement, margin: 0.9, acquisitionSpend: 0 };
        const staff = { ...untaxed.staff, route: 'redeploy' as const };
        const at = (by: number) => {
          const assessment = structuredClone({ ...untaxed, replacement, staff });
          change(assessment, by);
          return runs(modelOf(assessment), optionOf(id)).npv;
        };
        const [better, poorer] = [at(step), at(step + 1)];
        expect(meanOf(poorer)).toBeLessThanOrEqual(meanOf(better) + 1e-9 * scaleOf(better));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is solved', () => {
  test('the reserve is enough, and a tenth less is not', () => {
    fc.assert(
      fc.property(
        plausible,
        optionIds,
        fc.double({ min: 0, max: 0.4, noNaN: true }),
        (assessment, id, tolerance) => {
          const model = modelOf(assessment);
          const { lowest } = runs(model, optionOf(id));
          const { floor } = model.facts;
          const { reserve } = safetyOf(lowest, { floor, tolerance, creditLine: 0 });
          const scale = 1e-9 * (scaleOf(lowest) + Math.abs(floor));
          expect(
            shareBelow(
              lowest.map((cash) => cash + reserve),
              floor - scale,
            ),
          ).toBeLessThanOrEqual(tolerance);
          if (reserve * 0.1 > scale)
            expect(
              shareBelow(
                lowest.map((cash) => cash + 0.9 * reserve),
                floor,
              ),
            ).toBeGreaterThan(tolerance);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('at the walk-away price the accepted contract is worth as much as the best exit on refusal (ruling R21)', () => {
    fc.assert(
      fc.property(plausible, (assessment) => {
        const { strategies } = evaluate(assessment, { today, futures: count });
        if (strategies?.walkAway.kind !== 'price') return;
        const { uplift, against } = strategies.walkAway;
        const model = modelOf(assessment);
        const futures = drawFutures(model, count);
        const value = (id: OptionId, terms: typeof futures.terms, change: RunChange) =>
          meanOf(
            runOption(
              model.facts,
              { ...futures, terms },
              optionOf(id),
              workspaceFor(model.facts, null),
              change,
            ).npv,
          );
        const priced = futures.terms.with({ newPrice: 1 + uplift, newLoad: 1 });
        const accepted = value('renegotiate', priced, { accepted: true });
        const refused = value(against, futures.terms, { noticeMonth: model.facts.decideMonth + 1 });
        const step =
          value('renegotiate', futures.terms.with({ newPrice: 2 + uplift }), { accepted: true }) - accepted;
        expect(Math.abs(accepted - refused)).toBeLessThanOrEqual(1e-6 * (Math.abs(refused) + Math.abs(step)));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('the earliest safe month is safe, and the month before is not (ruling R20)', () => {
    fc.assert(
      fc.property(plausible, (assessment) => {
        const { strategies } = evaluate(assessment, { today, futures: count });
        if (!strategies?.earliestSafe) return;
        const { month } = strategies.earliestSafe;
        const chanceAt = (id: OptionId, noticeMonth: number, horizon: number) => {
          const model = prepareModel(assessment, today, horizon);
          return shareBelow(runs(model, optionOf(id), { noticeMonth }).lowest, model.facts.floor);
        };
        const isSafe = (at: number) => {
          const chance = chanceAt(strategies.exit, at, at + 24);
          return chance <= Math.max(assessment.firm.tolerance, chanceAt('keep', at, at + 24)) + 1e-12;
        };
        expect(isSafe(month)).toBe(true);
        if (month > 0) expect(isSafe(month - 1)).toBe(false);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

test('percentiles are in order, and chances agree with them', () => {
  fc.assert(
    fc.property(plausible, (assessment) => {
      const { money, strategies, verdict } = evaluate(assessment, { today, futures: count });
      if (money.status !== 'complete') return;
      for (const { cash, npv, safety, id } of money.options) {
        cash.p5.forEach((low, month) => {
          const band = [low, cash.p25[month], cash.p50[month], cash.p75[month], cash.p95[month]];
          expect(band).toEqual([...band].sort((a, b) => (a ?? 0) - (b ?? 0)));
        });
        expect(npv.p5).toBeLessThanOrEqual(npv.p95);
        if (id === 'keep') expect(npv).toEqual({ mean: 0, p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 });
        expect(safety.reserve > 0).toBe(safety.room < 0);
      }
      for (const { ranks } of strategies?.acceptability ?? [])
        expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      const shares = Object.values(verdict.shares).reduce((sum, share) => sum + share, 0);
      if (strategies && verdict.code !== 'undecided') expect(shares).toBeCloseTo(1, 9);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('the order in which inputs are given changes nothing', () => {
  const turned = <T>(value: T): T => {
    if (Array.isArray(value)) return value;
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).map(([key, part]) => [key, turned(part)] as const);
    return Object.fromEntries(entries.reverse()) as T;
  };
  fc.assert(
    fc.property(plausible, (assessment) => {
      const evaluation = evaluate(assessment, { today, futures: 40 });
      expect(evaluate(turned(assessment), { today, futures: 40 })).toEqual(evaluation);
    }),
    { numRuns: 15 },
  );
}, 60_000);
