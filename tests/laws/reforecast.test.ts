import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, keepForecast, runMonths, wayOf } from '@/lib/aftercare/forecast';
import { forecastAgainstActual, goOnFrom } from '@/lib/aftercare/reforecast';
import type { ForecastResult } from '@/lib/aftercare/result';
import type { Assessment } from '@/lib/assessment/schema';
import { addMonths, monthAfter } from '@/lib/calendar/iso-date';
import { drawFutures } from '@/lib/money/draws';
import { prepareModel } from '@/lib/money/money';
import { arbitraryPlausibleAssessment } from './arbitrary-assessment';

const today = '2026-11-24';
const plausible = arbitraryPlausibleAssessment();
const modelOf = (assessment: Assessment) => prepareModel(assessment, today);
const close = (a: number, b: number, scale: number) => Math.abs(a - b) <= 1e-9 * (1 + Math.abs(scale));

function outcomeOf(assessment: Assessment, futures: number): ForecastResult | null {
  const steps = forecastAgainstActual(assessment, futures);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('the re-forecast', () => {
  const place = fc.integer({ min: 1, max: 20 });
  const ways = fc.constantFrom('keep', 'notice', 'notice+transition', 'phase-down' as const);
  const count = 200;

  test('is the forecast again where the actual figures equal it; only the width shrinks to what is still open', () => {
    fc.assert(
      fc.property(plausible, ways, place, (assessment, id, month) => {
        const model = modelOf(assessment);
        const way = wayOf(model, id, 0);
        if (!way) return;
        const futures = drawFutures(model, count);
        const before = runMonths(model, futures, way);
        const [cash, won] = [bandOf(before.cash, before), bandOf(before.won, before)];
        const billing = won.p50[month] ?? 0;
        const anchor = { month, cash: cash.p50[month] ?? 0, won: { month, billing } };
        const after = runMonths(model, futures, way, anchor.won);
        const again = goOnFrom(model, way, anchor, before, after);
        const scale = Math.max(...cash.p95.map(Math.abs), ...cash.p5.map(Math.abs));
        again.cash.p50.forEach((middle, ahead) => {
          expect(close(middle, cash.p50[month + ahead] ?? 0, scale)).toBe(true);
        });
        expect([again.cash.p5[0], again.cash.p95[0]]).toEqual([anchor.cash, anchor.cash]);
        again.cash.p95.forEach((high, ahead) => {
          expect(high).toBeGreaterThanOrEqual((again.cash.p50[ahead] ?? 0) - 1e-6);
          expect(again.cash.p5[ahead]).toBeLessThanOrEqual((again.cash.p50[ahead] ?? 0) + 1e-6);
        });
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('goes on along any one future that has come true, to the last digit', () => {
    fc.assert(
      fc.property(plausible, ways, place, fc.nat(count - 1), (assessment, id, month, future) => {
        const model = modelOf(assessment);
        const way = wayOf(model, id, 0);
        if (!way) return;
        const futures = drawFutures(model, count);
        const before = runMonths(model, futures, way);
        const billing = before.won[month * count + future] ?? 0;
        const after = runMonths(model, futures, way, { month, billing });
        for (let ahead = month; ahead <= model.facts.horizon; ahead += 1) {
          expect(after.cash[ahead * count + future]).toBe(before.cash[ahead * count + future]);
          expect(after.won[ahead * count + future]).toBe(before.won[ahead * count + future]);
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('of a kept forecast moves by nothing when its own middle comes true, by what differs when not', () => {
    fc.assert(
      fc.property(plausible, place, fc.integer({ min: -50, max: 50 }), (base, month, differs) => {
        const question = {
          madeOn: today,
          keptOn: today,
          option: 'notice' as const,
          noticeMonth: 0,
          futures: count,
        };
        const forecast = keepForecast(base, question);
        if (!forecast) return;
        const at = monthAfter(today, month);
        const { unit } = forecast;
        const cash = ((forecast.cash.p50[month] ?? 0) + differs) * unit;
        const assessment = {
          ...base,
          aftercare: { ...base.aftercare, forecast, actualCash: { [at]: cash } },
        };
        const outcome = outcomeOf(assessment, count);
        const again = outcome?.again;
        expect(again?.moved.won).toBe(0);
        expect(again?.moved.answers).toBe(0);
        expect(Math.abs((again?.moved.cash ?? NaN) - differs * unit)).toBeLessThan(1e-6 * unit + 1e-6);
        again?.cash.p50.forEach((middle, ahead) => {
          const kept = ((forecast.cash.p50[month + ahead] ?? 0) + differs) * unit;
          expect(Math.abs(middle - kept)).toBeLessThanOrEqual(1.01 * unit);
        });
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('needs nothing of the day on which it is looked at: the forecast is that of the decision', () => {
    const base = fc.sample(plausible, { numRuns: 1, seed: 7 })[0] as Assessment;
    const question = {
      madeOn: today,
      keptOn: today,
      option: 'notice' as const,
      noticeMonth: 0,
      futures: count,
    };
    const forecast = keepForecast(base, question);
    const again = keepForecast(base, { ...question, keptOn: addMonths(today, 3) });
    expect({ ...again, keptOn: today }).toEqual(forecast);
  });
});
