import { describe, expect, test } from 'vitest';
import { inputLine } from '@/components/money/trace/input-line';
import { traceOf, tracedFigures } from '@/components/money/trace/trace-of';
import type { Figure, TraceValue } from '@/components/money/trace/trace';
import { moneyCase, type MoneyCase } from '@/components/money/money-case';
import { exampleIds, workedExample } from '@/lib/assessment/examples-catalogue';
import { evaluate } from '@/lib/evaluate';
import { groundworkOf } from '@/lib/groundwork';
import { allWords } from '../content/words';

const today = '2026-11-24';

function caseOf(id: (typeof exampleIds)[number]): MoneyCase {
  const assessment = workedExample(id, today);
  const evaluation = evaluate(assessment, { today, futures: 200 });
  const { groundwork } = groundworkOf(assessment, today);
  const shown = moneyCase(groundwork, { status: 'ready', evaluation, isSettled: true }, assessment);
  if (!shown) throw new Error(`${id} has no figures`);
  return shown;
}

const cases = exampleIds.map((id) => ({ id, shown: caseOf(id) }));
const words = { id: allWords('id'), en: allWords('en') };

const valuesOf = (shown: MoneyCase, figure: Figure): TraceValue[] =>
  traceOf(shown, figure)?.lines.filter((line) => line.kind === 'value') ?? [];

/** A figure and every step that can be opened below it, down to the answers. */
function* steps(shown: MoneyCase, figure: Figure): Generator<Figure> {
  yield figure;
  for (const { step } of valuesOf(shown, figure)) if (step) yield* steps(shown, step);
}

const off = (sum: number) => Math.max(1e-6, Math.abs(sum) * 1e-9);

describe.each(cases)('“how come?” in the example $id', ({ shown }) => {
  test.each(tracedFigures)('%s: what is said to add up adds up, all the way down', (id) => {
    for (const figure of steps(shown, { id })) {
      const trace = traceOf(shown, figure);
      if (!trace?.adds) continue;
      const values = valuesOf(shown, figure).filter(({ unit }) => unit === 'money');
      const sum = values.reduce((total, { value, isResult }) => total + (isResult ? 0 : value), 0);
      const result = values.find(({ isResult }) => isResult)?.value ?? NaN;
      expect(Math.abs(sum - result), JSON.stringify(figure)).toBeLessThan(off(result));
    }
  });

  test.each(tracedFigures)('%s: a step shows the very figure that was taken from it', (id) => {
    for (const figure of steps(shown, { id })) {
      for (const { step, value, unit } of valuesOf(shown, figure)) {
        if (!step || step.id === 'lowest-range') continue;
        const result = valuesOf(shown, step).filter(({ isResult }) => isResult);
        if (result.length !== 1 || result[0]?.unit !== unit || step.id === 'stress') continue;
        expect(Math.abs(value) - Math.abs(result[0].value), JSON.stringify(step)).toBeCloseTo(0, 6);
      }
    }
  });

  test('the lowest cash goes back, month by month, to the cash that was entered', () => {
    const months = [...steps(shown, { id: 'lowest-cash' })].filter(({ id }) => id === 'opening-cash');
    expect(months.length).toBe(shown.leave.likely.lowest.month - 1);
    const first = valuesOf(shown, { id: 'opening-cash', month: 1 })[0];
    expect(first?.from).toBe('firm.cash');
    expect(inputLine(shown, 'firm.cash')?.likely).toBe(first?.value);
  });

  test('every answer that is named tells where it comes from', () => {
    for (const id of tracedFigures) {
      for (const line of traceOf(shown, { id })?.lines ?? []) {
        if (line.kind !== 'input') continue;
        const origin = inputLine(shown, line.path)?.origin;
        const used = shown.money.inputs.find(({ path }) => path === line.path);
        if (origin && used) expect(origin).toBe(used.origin);
        expect(words.id.has(`money.inputs.${line.path}`), line.path).toBe(true);
      }
    }
  });
});

test('every figure has a name, a formula and words for its lines in both languages', () => {
  for (const { shown } of cases) {
    for (const id of tracedFigures) {
      const keys = valuesOf(shown, { id }).map(({ label }) => `money.${label}`);
      for (const key of [...keys, `money.howCome.${id}.name`, `money.howCome.${id}.formula`]) {
        expect([words.id.has(key), words.en.has(key)], key).toEqual([true, true]);
      }
    }
  }
});
