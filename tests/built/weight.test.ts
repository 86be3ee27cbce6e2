import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, scriptsOf } from './pages';

/** Kilobytes of gzipped scripts that a first visit may load, by page. */
const budgets: Record<string, number> = { result: 205, method: 155, '': 155 };
const stepBudget = 200;

const budgetOf = (path: string) => {
  const [, page = ''] = /^(?:(?:id|en)\/)?(?:([a-z-]+)\/)?[^/]*\.html$/.exec(path) ?? [];
  return budgets[page] ?? stepBudget;
};

const weights = new Map<string, number>();

function weightOf(source: string) {
  const known = weights.get(source) ?? gzipSync(readFileSync(`out${source}`), { level: 9 }).length;
  weights.set(source, known);
  return known;
}

/** What a browser of today loads: the polyfill for old ones (nomodule) isn't fetched by it. */
function firstLoad(html: string) {
  const sources = scriptsOf(html).flatMap(({ source, attributes }) =>
    source === undefined || /nomodule/i.test(attributes) ? [] : [source],
  );
  return [...new Set(sources)].reduce((sum, source) => sum + weightOf(source), 0) / 1000;
}

describe('the scripts of a first visit', () => {
  test.each(builtPages)('$path stays within its budget', ({ path, html }) => {
    expect(firstLoad(html)).toBeLessThanOrEqual(budgetOf(path));
  });
});
