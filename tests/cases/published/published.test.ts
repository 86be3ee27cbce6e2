import { describe, expect, test } from 'vitest';
import { indicators } from '../../../lib/checklist/indicators-catalogue';
import { encodedCases, publishedCases } from './cases';

describe('the published cases', () => {
  test('are 38, each once', () => {
    expect(new Set(publishedCases.map(({ id }) => id)).size).toBe(38);
    expect(publishedCases).toHaveLength(38);
  });

  // The schema drops what it doesn't know: a misspelt id would be a fact lost in silence.
  test.each(encodedCases.map((one, at) => [one.id, one, publishedCases[at]] as const))(
    '%s: keeps every fact and says how it was encoded',
    (id, encoded, published) => {
      expect(published?.id).toBe(id);
      expect(published?.assessment).toMatchObject(encoded.assessment);
      expect(encoded.why.length).toBeGreaterThan(0);
    },
  );

  test('say "does not apply" only where it is offered', () => {
    const mayNotApply = indicators.filter((indicator) => indicator.mayNotApply).map(({ id }) => id);
    const used = publishedCases.flatMap(({ assessment }) =>
      Object.entries(assessment.checklist.answers)
        .filter(([, answer]) => answer.value === 'not-applicable')
        .map(([id]) => id),
    );
    expect(mayNotApply).toEqual(expect.arrayContaining(used));
  });
});
