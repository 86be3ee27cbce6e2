import { expect, it } from 'vitest';
import { fuzzLinks } from './arbitrary-link';

it('a hundred thousand links that nobody made are refused in words, or read as what they say', () => {
  const { accepted } = fuzzLinks(100_000);
  expect(accepted).toBeGreaterThan(0);
}, 120_000);
