import { describe, expect, test } from 'vitest';
import { viewParts } from '../../../lib/share/view-parts';

describe('what a view shows, in words', () => {
  test.each([
    ['full', 'answers money pay contract plan names texts', 'notes'],
    ['partner', 'answers money pay contract plan names texts', 'notes'],
    ['accountant', 'answers money pay contract plan', 'names texts notes'],
    ['lawyer', 'answers contract plan-if-clear names texts notes', 'money pay reflections'],
    ['team', 'answers terms plan-if-clear names', 'money pay billing texts notes'],
    ['anonymous', 'answers ratios pay contract plan', 'currency names texts notes'],
  ] as const)('%s', (view, seen, hidden) => {
    const parts = viewParts({ view });
    expect([parts.seen.join(' '), parts.hidden.join(' ')]).toEqual([seen, hidden]);
  });

  test('follows what was asked for', () => {
    const parts = viewParts({ view: 'full', include: { notes: true, names: false, comments: true } });
    expect(parts.seen.join(' ')).toBe('answers money pay contract plan notes comments');
    expect(parts.hidden.join(' ')).toBe('names texts');
  });
});
