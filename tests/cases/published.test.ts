import { describe, expect, test } from 'vitest';
import { comparePublished, scoreOf, verdictOf, verdicts } from './compare';
import { publishedCases } from './published/cases';
import { expectedVerdicts } from './published/expected-catalogue';

describe('published cases, encoded without sight of the advice', () => {
  const compared = comparePublished();
  const score = scoreOf(compared);

  test('none is judged clearly wrong', () => {
    const wrong = compared.filter(({ found, wrong: list }) => found && list.includes(found));
    expect(wrong.map(({ id, found }) => `${id} ${found}`)).toEqual([]);
  });

  test('nine in ten are acceptable, six in ten exact', () => {
    expect(score.acceptable / score.judged).toBeGreaterThanOrEqual(0.9);
    expect(score.exact / score.judged).toBeGreaterThanOrEqual(0.6);
  });

  test.each(verdicts)('better than always saying %s', (verdict) => {
    const constant = scoreOf(compared, () => verdict);
    expect(score.acceptable).toBeGreaterThan(constant.acceptable);
    expect(score.exact).toBeGreaterThan(constant.exact);
  });

  test('left out are only those without a rated answer or a figure', () => {
    expect(compared.filter(({ found }) => found === null).map(({ id }) => id)).toEqual(['C52', 'C75']);
  });
});

describe('variations', () => {
  /** Without the only one that hurts, nothing would be left of what the advice was about. */
  test.each(expectedVerdicts)('$id: one answer fewer is never clearly wrong', ({ id, wrong }) => {
    const own = publishedCases.find((one) => one.id === id);
    const answers = Object.entries(own?.assessment.checklist.answers ?? {});
    const hurts = ([, { value }]: (typeof answers)[number]) => typeof value === 'number' && value >= 50;
    for (const [indicator, answer] of answers) {
      if (typeof answer.value !== 'number' || !own) continue;
      if (answers.filter(hurts).length === 1 && hurts([indicator, answer])) continue;
      const fewer = structuredClone(own.assessment);
      Object.assign(fewer.checklist.answers, { [indicator]: { ...answer, value: 'unknown' } });
      const found = verdictOf(fewer);
      expect(found === null || !wrong.includes(found), `${indicator} unknown: ${found}`).toBe(true);
    }
  });
});
