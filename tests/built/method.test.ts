import { describe, expect, test } from 'vitest';
import { languages, readPart } from '../content/words';
import { longDate } from '@/lib/format/date-words';
import { builtPages } from './pages';

/** A row of any catalogue that says where it comes from, and on which day that was checked. */
type Sourced = { source: string; asOf: string };

const catalogues = import.meta.glob<Record<string, unknown>>('/lib/**/*-catalogue.ts', { eager: true });

function sourcedIn(value: unknown): Sourced[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'source' in value && typeof value.source === 'string' ? [value as Sourced] : [];
  return [...own, ...Object.values(value).flatMap(sourcedIn)];
}

const rows = Object.entries(catalogues).flatMap(([file, module]) =>
  sourcedIn(module).map((row) => ({ file, ...row })),
);

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe.each(languages)('the method page in %s', (language) => {
  const page = plain(builtPages.find(({ path }) => path === `${language}/method/index.html`)?.html ?? '');
  const method = readPart(language, 'method') as Record<string, { sources: Record<string, string> }>;
  const words = { ...method['dates']?.sources, ...method['defaults']?.sources };

  test('gives the source of every row that has one, and the day it was checked', () => {
    expect(rows.length).toBeGreaterThan(100);
    const missing = rows.filter(
      ({ source, asOf }) =>
        !page.includes(words[source] ?? source) || !page.includes(longDate(asOf, language)),
    );
    expect([...new Set(missing.map(({ file, source }) => `${file}: ${source}`))]).toEqual([]);
  });
});
