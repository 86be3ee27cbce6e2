import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

describe('the house', () => {
  test('tests run in a time zone that shows a forgotten one', () => {
    expect(new Date('2026-01-01T00:00:00Z').getTimezoneOffset()).toBe(-345);
  });

  test('the font is the one in its package', () => {
    const name = 'plus-jakarta-sans-latin-wght-normal.woff2';
    const ours = readFileSync(`app/fonts/${name}`);
    const theirs = readFileSync(`node_modules/@fontsource-variable/plus-jakarta-sans/files/${name}`);
    expect(ours.equals(theirs)).toBe(true);
  });
});
