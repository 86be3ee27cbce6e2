import { describe, expect, test } from 'vitest';
import {
  cashDomain,
  cashFrames,
  cashTicks,
  monthTicks,
  type CashSeries,
} from '../../components/ui/cash-chart-scale';
import { approximateWidth, spreadLabels, wrapText } from '../../components/ui/text-fit';

const overlaps = (middles: readonly number[], height: number) =>
  middles
    .toSorted((a, b) => a - b)
    .some((middle, index, all) => middle - (all[index - 1] ?? -1e9) < height - 1e-9);

describe('labels at the ends of lines', () => {
  test('move apart and stay in the drawing', () => {
    const placed = spreadLabels([100, 101, 99, 198], [20, 20, 20, 20], 0, 200);
    expect(overlaps(placed, 20)).toBe(false);
    expect(Math.max(...placed)).toBeLessThanOrEqual(190);
    expect(Math.min(...placed)).toBeGreaterThanOrEqual(10);
  });

  test('keep their order', () => {
    const [upper = 0, lower = 0] = spreadLabels([50, 51], [30, 30], 0, 200);
    expect(upper).toBeLessThan(lower);
  });

  test('stay where they are when there is room', () => {
    expect(spreadLabels([20, 90, 160], [20, 20, 20], 0, 200)).toEqual([20, 90, 160]);
  });
});

describe('a text in a narrow place', () => {
  test('breaks between words, never inside one nor after Rp', () => {
    expect(wrapText('9 dari 10 masa depan', 80)).toEqual(['9 dari 10', 'masa depan']);
    expect(wrapText('batas Rp\u00a0120', 60)).toEqual(['batas', 'Rp\u00a0120']);
    expect(wrapText('pertanggungjawaban', 10)).toEqual(['pertanggungjawaban']);
  });

  test('is measured by its letters', () => {
    expect(approximateWidth('illi')).toBeLessThan(approximateWidth('mmmm') / 2);
  });
});

const frame = cashFrames.s;
const line = (...values: number[]): CashSeries => ({ id: 'line', kind: 'subject', label: '', values });

describe('the scale of the cash chart', () => {
  test('holds zero, the floor and every value', () => {
    const [low, high] = cashDomain({ series: [line(30, 50)], floor: 120 }, frame);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(120);
  });

  test('leaves room for the words under a lowest month that is near the bottom', () => {
    const series = [line(300, 10, 200)];
    const [low, high] = cashDomain({ series, lowest: 10 }, frame);
    const height = frame.height - frame.margin.top - frame.margin.bottom;
    expect(((10 - low) / (high - low)) * height).toBeGreaterThanOrEqual(63.9);
  });

  test('exists even when there is no cash at all', () => {
    const [low, high] = cashDomain({ series: [line(0, 0)] }, frame);
    expect(high).toBeGreaterThan(low);
  });

  test.each([1, 37, 480, 1.2e9, 9.9e10])('has two to five round hairlines up to %d', (most) => {
    const ticks = cashTicks(cashDomain({ series: [line(most / 2, most)] }, frame), 0);
    expect(ticks[0]).toBe(0);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(5);
  });

  test('names months evenly apart, each year once', () => {
    const months = Array.from({ length: 24 }, (_, index) => ({
      name: `M${(index + 10) % 12}`,
      year: String(2026 + Math.floor((index + 10) / 12)),
    }));
    const ticks = monthTicks(months, frame);
    const steps = ticks.map(({ index }, place) => index - (ticks[place - 1]?.index ?? index));
    expect(new Set(steps.slice(1)).size).toBe(1);
    expect(ticks.flatMap(({ year }) => year ?? [])).toEqual(['2026', '2027', '2028']);
  });
});
