import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dependencyList, licencesPage, licenceTexts } from '../../scripts/licences.mjs';

/** They ask for their text to be passed on, and for nothing else. */
const permissive = ['MIT', 'ISC', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

/** Data on browsers, used in building. */
const forBuilding = [...permissive, 'CC-BY-4.0'];

const list = await dependencyList();

describe('the licences', () => {
  test('of everything that the product depends on are permissive', () => {
    const odd = list.filter(({ licence, isPublished }) =>
      licence.split(' AND ').some((part) => !(isPublished ? permissive : forBuilding).includes(part)),
    );
    expect(odd).toEqual([]);
  });

  test('are listed in docs/licences.md as npm run licences lists them', async () => {
    expect(readFileSync('docs/licences.md', 'utf8')).toBe(await licencesPage());
  });

  test('know the libraries of the product as published, and its compilers as not', () => {
    const published = list.filter(({ isPublished }) => isPublished).map(({ name }) => name);
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(published).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(published).toEqual(expect.arrayContaining(['scheduler', 'd3-scale', 'use-intl']));
    expect(published.filter((name) => /^(@swc\/core|@types\/.*|postcss|caniuse-lite)$/.test(name))).toEqual(
      [],
    );
  });

  test('are passed on with the pages, the font’s too', async () => {
    const texts = await licenceTexts();
    const published = list.filter(({ isPublished }) => isPublished);
    expect([...texts.matchAll(/^(.+ \(.+\))\n={3,}$/gm)].map(([, title]) => title)).toEqual([
      ...published.map(({ name, version, licence }) => `${name} ${version} (${licence})`),
      'Plus Jakarta Sans (OFL-1.1)',
    ]);
    expect(texts).not.toContain('brings no text');
    expect(texts).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
