import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestClients, spreadOf, feesOf } from '@/lib/aftercare/client-mix';
import { chanceBy, leadsForChance, type DrawnTerms } from '@/lib/aftercare/pipeline';
import { billingForMargin, pipelinePlan } from '@/lib/aftercare/pipeline-plan';
import { mixKinds } from '@/lib/aftercare/result';
import { assessmentSchema, type Assessment } from '@/lib/assessment/schema';
import { herfindahl } from '@/lib/money/concentration';
import { courseOf } from '@/lib/money/course';
import { drawFutures } from '@/lib/money/draws';
import { prepareModel, projectAt, type Model } from '@/lib/money/money';
import { PathMonths, runPath } from '@/lib/money/path';
import { termsOf } from '@/lib/money/terms';
import { optionOf } from '@/lib/strategies/options-catalogue';
import { arbitraryPlausibleAssessment } from './arbitrary-assessment';

const today = '2026-11-24';
const plausible = arbitraryPlausibleAssessment();
const modelOf = (assessment: Assessment) => prepareModel(assessment, today);
const close = (a: number, b: number, scale: number) => Math.abs(a - b) <= 1e-9 * (1 + Math.abs(scale));

/** How a firm sells: known figures, in whole months so that a month of the projection can be looked at. */
const selling = fc.record({
  winRate: fc.double({ min: 0.02, max: 0.9, noNaN: true }),
  salesCycle: fc.integer({ min: 0, max: 6 }),
  onboarding: fc.integer({ min: 0, max: 3 }),
  delay: fc.integer({ min: 0, max: 6 }),
  ramp: fc.integer({ min: 7, max: 12 }),
  level: fc.double({ min: 0.05, max: 1, noNaN: true }),
  feeShare: fc.double({ min: 0.02, max: 0.8, noNaN: true }),
});

/** Billing of new work by month on the deterministic line, when notice is given now. */
function replacementOf(model: Model): Float64Array {
  const months = new PathMonths(model.facts.horizon);
  const course = courseOf(optionOf('notice'), model.facts, model.events, 0);
  runPath({ facts: model.facts, terms: termsOf(model.drivers.likely, model.facts), course }, months);
  return months.replacement;
}

describe('the pipeline', () => {
  test('inverts the projection: its leads, entered there, bring the replacement the projection counted on', () => {
    fc.assert(
      fc.property(plausible, selling, (base, { feeShare, ...sold }) => {
        const fee = modelOf(base).drivers.likely.client.fee ?? 0;
        const replacement = { ...base.replacement, ...sold, averageFee: Math.max(1, feeShare * fee) };
        const contract = { ...base.contract, noticeDays: 30 as const };
        const simple = modelOf({ ...base, contract, replacement });
        const plan = pipelinePlan(simple, 'notice', 0);
        const counted = replacementOf(simple)[plan.deadline] ?? 0;
        expect(close(plan.amount ?? 0, counted, counted)).toBe(true);
        fc.pre(plan.leads.onAverage !== null && plan.leads.onAverage <= 1000);
        const leadsPerMonth = plan.leads.onAverage ?? 0;
        const asPipeline = modelOf({
          ...base,
          contract,
          replacement: { ...replacement, form: 'pipeline', leadsPerMonth },
        });
        expect(close(replacementOf(asPipeline)[plan.deadline] ?? 0, counted, counted)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('for the margin brings back what the firm netted a month with the client', () => {
    fc.assert(
      fc.property(
        plausible,
        fc.constantFrom('redeploy', 'not-renew'),
        fc.integer({ min: 1, max: 99 }),
        (base, route, margin) => {
          const assessment = assessmentSchema.parse({
            ...base,
            horizon: 40,
            firm: { ...base.firm, thr: 'off', otherGrowth: 0 },
            client: { ...base.client, drift: 0 },
            staff: { ...base.staff, route, lag: 0, peopleAtRisk: 0 },
            exit: { ...base.exit, reputationLoss: 0, receiptDelay: 0, transitionMonths: 1 },
            contract: { ...base.contract, noticeDays: 30 },
            replacement: { ...base.replacement, delay: 0, ramp: 1, collectionDays: 0, margin: margin / 100 },
          });
          const amount = billingForMargin(modelOf(assessment));
          const net = modelOf(assessment).drivers.likely.client.fee ?? 0;
          fc.pre(amount !== null && amount > 0 && amount / net <= 5);
          const level = (amount ?? 0) / net;
          const model = modelOf({ ...assessment, replacement: { ...assessment.replacement, level } });
          const last = (id: 'keep' | 'notice') =>
            projectAt(model, optionOf(id), 'likely').rows.at(-1)?.net ?? 0;
          expect(Math.abs(last('notice') - last('keep'))).toBeLessThan(1e-6 * net);
        },
      ),
      { numRuns: 100 },
    );
  });

  const drawnTerms = fc
    .array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 12, noNaN: true }),
      ),
      { minLength: 1, maxLength: 20 },
    )
    .map((futures): DrawnTerms => {
      const column = (index: 0 | 1 | 2) => Float64Array.from(futures, (future) => future[index]);
      return { winRate: column(0), averageFee: column(1), lag: column(2) };
    });
  const leads = fc.double({ min: 0, max: 200, noNaN: true });
  const amounts = fc.double({ min: 0, max: 300, noNaN: true });

  test('gives chances from 0 to 1 that never fall with more leads or more months', () => {
    fc.assert(
      fc.property(
        amounts,
        leads,
        leads,
        fc.integer({ min: 0, max: 59 }),
        drawnTerms,
        (amount, a, b, month, drawn) => {
          const at = (perMonth: number, by: number) => chanceBy(amount, perMonth, drawn, by);
          const [few, many] = [Math.min(a, b), Math.max(a, b)];
          const chances = [at(few, month), at(many, month), at(many, month + 1)];
          chances.forEach((chance) => expect(chance >= 0 && chance <= 1).toBe(true));
          expect(chances[1]).toBeGreaterThanOrEqual((chances[0] ?? 0) - 1e-12);
          expect(chances[2]).toBeGreaterThanOrEqual((chances[1] ?? 0) - 1e-12);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('asks for as many leads as a chance takes, and hardly more', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 30 }), drawnTerms, (amount, deadline, drawn) => {
        const found = leadsForChance(0.8, amount, drawn, deadline);
        if (found === null) {
          expect(chanceBy(amount, 1e5, drawn, deadline)).toBeLessThan(0.8 + 1e-9);
          return;
        }
        expect(chanceBy(amount, found, drawn, deadline)).toBeGreaterThanOrEqual(0.8);
        const less = found - 2e-3 * Math.max(1, found);
        if (less > 0) expect(chanceBy(amount, less, drawn, deadline)).toBeLessThan(0.8);
      }),
      { numRuns: 150 },
    );
  });

  test('agrees with wins drawn one by one for the projection', () => {
    fc.assert(
      fc.property(plausible, selling, fc.integer({ min: 1, max: 30 }), (base, sold, leadsPerMonth) => {
        const { salesCycle, onboarding } = sold;
        const fee = modelOf(base).drivers.likely.client.fee ?? 0;
        const model = modelOf({
          ...base,
          replacement: {
            ...base.replacement,
            form: 'pipeline',
            salesCycle,
            onboarding,
            leadsPerMonth,
            averageFee: { low: 0.1 * fee, likely: 0.2 * fee, high: 0.4 * fee },
          },
        });
        const plan = pipelinePlan(
          {
            ...model,
            assessment: {
              ...model.assessment,
              aftercare: { ...model.assessment.aftercare, pipelineGoal: 'revenue' },
            },
          },
          'notice',
          0,
        );
        const futures = drawFutures(model, 1000);
        const feeAt = futures.drawn.find(({ path }) => path === 'replacement.averageFee')?.values;
        for (const month of plan.months.filter(({ after }) => after % 6 === 0)) {
          const sold = Math.max(0, month.after - salesCycle - onboarding);
          const there = (futures.wins ?? []).filter(
            (wins, future) => (wins[sold] ?? 0) * (feeAt?.[future] ?? 0) >= (plan.amount ?? 0) * (1 - 1e-9),
          );
          expect(Math.abs(there.length / 1000 - month.chance.now)).toBeLessThan(0.09);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a mix of clients', () => {
  const book = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { maxLength: 12 });
  const targets = fc.record({
    share: fc.double({ min: 0.05, max: 1, noNaN: true }),
    hhi: fc.integer({ min: 500, max: 10_000 }),
  });

  test('reaches its targets, and no smaller one of its kind does', () => {
    fc.assert(
      fc.property(
        book,
        fc.constantFrom(...mixKinds),
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        targets,
        (amounts, kind, fee, target) => {
          const mix = fewestClients({ amounts, rest: 0 }, kind, fee, target, null);
          const withNew = (count: number) => [...amounts, ...feesOf(kind, fee, count)];
          const reached = (all: number[], slack: number) => {
            const total = all.reduce((sum, amount) => sum + amount, 0);
            const share = Math.max(0, ...all) / (total || 1);
            return (
              total > 0 && share <= target.share * (1 + slack) && herfindahl(all) <= target.hhi * (1 + slack)
            );
          };
          if (!mix) {
            expect(reached(withNew(200), -1e-8)).toBe(false);
            return;
          }
          expect(reached(withNew(mix.count), 1e-8)).toBe(true);
          expect(mix.sizes.reduce((sum, size) => sum + size.count, 0)).toBe(mix.count);
          for (let fewer = 0; fewer < mix.count; fewer += 1) {
            const { share, hhi } = spreadOf({ amounts: withNew(fewer), rest: 0 });
            expect(share > target.share || hhi > target.hhi || withNew(fewer).length === 0).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
