import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniforms } from '@/lib/random/streams';
import { normalsInto } from '@/lib/stats/normal';

const runs = 100_000;
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanProduct = (one: Float64Array, other: Float64Array) =>
  mean(one.map((value, index) => value * (other[index] as number)));

/** Within five standard errors, the seeds being fixed: either always or never. */
const expectNear = (found: number, expected: number, deviation: number, count = runs) =>
  expect(Math.abs(found - expected)).toBeLessThan((5 * deviation) / Math.sqrt(count));

const seeds = fc.nat({ max: 4_294_967_295 });

describe('streams', () => {
  test('are a function of seed, name and index: the first of more are the same', () => {
    fc.assert(
      fc.property(seeds, fc.string(), fc.nat(50), fc.nat(50), (seed, name, count, more) => {
        const long = uniforms(seed, name, count + more);
        expect(long.slice(0, count)).toEqual(uniforms(seed, name, count));
        expect(long.every((u) => u > 0 && u < 1)).toBe(true);
      }),
    );
  });

  test('stay as they are: a link sent today shows the same figures in years', () => {
    expect([...uniforms(20_261_123, 'client.collectionDays', 3)]).toEqual([
      0.5387303895609287, 0.017125462009829673, 0.8287592218949652,
    ]);
  });

  test('are uniform: moments, and 256 equal bins by chi-square', () => {
    for (const name of ['downturn', 'wins 1', 'wins 2']) {
      const drawn = uniforms(1, name, runs);
      expectNear(mean(drawn), 1 / 2, Math.sqrt(1 / 12));
      expectNear(meanProduct(drawn, drawn), 1 / 3, Math.sqrt(4 / 45));
      const bins = new Float64Array(256);
      for (const u of drawn) bins[Math.floor(u * 256)] = (bins[Math.floor(u * 256)] as number) + 1;
      const chiSquare = bins.reduce((sum, count) => sum + (count - runs / 256) ** 2 / (runs / 256), 0);
      expectNear(chiSquare, 255, Math.sqrt(2 * 255), 1);
    }
  });

  test('know nothing of each other: neighbours in name, in seed and in time', () => {
    const scores = (seed: number, name: string) => normalsInto(uniforms(seed, name, runs));
    const base = scores(1, 'wins 1');
    const others = [scores(1, 'wins 2'), scores(2, 'wins 1'), scores(1, 'wins 11'), scores(0, 'wins 1')];
    for (const other of others) expectNear(meanProduct(base, other), 0, 1);
    expectNear(meanProduct(base.slice(1), base.slice(0, -1)), 0, 1);
  });

  test('are unlike across names and seeds at the very first draw', () => {
    const first = Float64Array.from({ length: runs }, (_, seed) => uniforms(seed, 'a', 1)[0] as number);
    const named = Float64Array.from({ length: runs }, (_, at) => uniforms(7, `n${at}`, 1)[0] as number);
    for (const drawn of [first, named]) {
      expectNear(mean(drawn), 1 / 2, Math.sqrt(1 / 12));
      const centred = drawn.map((u) => u - 0.5);
      expectNear(meanProduct(centred.slice(1), centred.slice(0, -1)), 0, 1 / 12);
    }
    expect(new Set([...first, ...named]).size).toBe(2 * runs);
  });

  test('refuse a seed or a count that is none', () => {
    expect(() => uniforms(0.5, 'a', 1)).toThrow('uniforms requires a whole number as seed, got 0.5');
    expect(() => uniforms(1, 'a', -1)).toThrow('uniforms requires a count of 0 or more, got -1');
  });
});
