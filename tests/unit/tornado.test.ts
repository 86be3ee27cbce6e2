import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachesOf } from '../../components/money/findings/tornado-rows';
import { approximateWidth } from '../../components/ui/text-fit';
import { tornadoPlan, type TornadoHalf, type TornadoRow } from '../../components/ui/tornado-scale';
import type { SensitivityRow } from '../../lib/money/result';

const end = (result: number, input = '60 hari') => ({ result, figure: String(Math.round(result)), input });
const row = (id: string, worse: number, better: number): TornadoRow => ({
  id,
  label: id,
  worse: end(worse),
  better: end(better),
});

/** From where to where a half and its words are drawn. */
function extentOf({ tip, figure, input }: TornadoHalf) {
  const words = [
    { ...figure, width: approximateWidth(figure.text, 13.5) },
    { ...input, width: approximateWidth(input.text) },
  ].flatMap(({ x, anchor, width }) => (anchor === 'start' ? [x, x + width] : [x - width, x]));
  return [tip, ...words];
}

const aRow = fc
  .tuple(fc.double({ min: -900, max: 900, noNaN: true }), fc.double({ min: -900, max: 900, noNaN: true }))
  .map(([a, b]) => row(`${a} ${b}`, Math.min(a, b), Math.max(a, b)));

describe('the tornado', () => {
  test.each([320, 448])('keeps every bar and every word inside a drawing of %d', (width) => {
    fc.assert(
      fc.property(
        fc.array(aRow, { minLength: 1, maxLength: 6 }),
        fc.double({ min: -900, max: 900, noNaN: true }),
        (rows, middle) => {
          const plan = tornadoPlan(rows, middle, width);
          for (const x of plan.rows.flatMap(({ halves }) => halves.flatMap(extentOf))) {
            expect(x).toBeGreaterThanOrEqual(-0.1);
            expect(x).toBeLessThanOrEqual(width + 0.1);
          }
        },
      ),
    );
  });

  test('draws the better end to the right of the line, the worse one to the left', () => {
    const { line, rows } = tornadoPlan([row('a', 10, 90), row('b', 40, 60)], 50, 320);
    for (const half of rows.flatMap(({ halves }) => halves)) {
      if (half.tone === 'better') expect(half.tip).toBeGreaterThan(line);
      else expect(half.tip).toBeLessThan(line);
    }
  });

  test('draws lengths in proportion', () => {
    const { line, rows } = tornadoPlan([row('a', 0, 90), row('b', 25, 60)], 50, 448);
    const length = (id: string, tone: string) => {
      const halves = rows.find((one) => one.id === id)?.halves ?? [];
      return Math.abs((halves.find((half) => half.tone === tone)?.tip ?? line) - line);
    };
    expect(length('a', 'worse') / length('b', 'worse')).toBeCloseTo(2, 9);
    expect(length('a', 'better') / length('b', 'better')).toBeCloseTo(4, 9);
  });

  test('writes the shorter of two ends on one side beyond the line, so that no word covers a bar', () => {
    const { line, rows } = tornadoPlan([row('a', 10, 90), row('b', 20, 45)], 50, 320);
    const [longer, shorter] = rows[1]?.halves ?? [];
    expect(longer?.figure.x).toBeLessThan(longer?.tip ?? 0);
    expect(shorter?.figure.x).toBeGreaterThan(line);
  });

  test('writes an input inside its bar only where it fits', () => {
    const { line, rows } = tornadoPlan([row('wide', 0, 100), row('narrow', 49, 51)], 50, 448);
    for (const { tip, input } of rows.flatMap(({ halves }) => halves)) {
      const isRoomy = Math.abs(tip - line) >= approximateWidth(input.text) + 12;
      expect(input.isInside).toBe(isRoomy);
    }
  });
});

const figure = (path: string, lowest: [number, number], npv: [number, number]): SensitivityRow => ({
  path,
  low: 1,
  high: 3,
  origin: 'entered',
  lowest: { atLow: lowest[0], atHigh: lowest[1] },
  npv: { atLow: npv[0], atHigh: npv[1] },
});

describe('what moves a result', () => {
  const rows = [figure('slow', [90, 10], [0, 0]), figure('fee', [40, 60], [-50, 80])];

  test('comes widest first, for each result on its own', () => {
    expect(reachesOf(rows, 'lowest').map(({ path }) => path)).toEqual(['slow', 'fee']);
    expect(reachesOf(rows, 'npv').map(({ path }) => path)).toEqual(['fee']);
  });

  test('says which value of the figure is the worse one', () => {
    expect(reachesOf(rows, 'lowest')[0]).toMatchObject({
      worse: { input: 3, result: 10 },
      better: { input: 1, result: 90 },
    });
  });
});
