import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { libLibraries, roomNames } from '../scripts/layers.mjs';
import { importsOf, sourcesIn, type Import, type Source } from './sources';

const code = sourcesIn(['app', 'components', 'lib'], /\.tsx?$/);
const everything = [
  ...code,
  ...sourcesIn(['tests', 'scripts'], /\.(tsx?|mjs)$/),
  ...sourcesIn(['app'], /\.css$/),
];
const documents = [
  ...sourcesIn(['docs', 'lib'], /\.md$/),
  ...['README.md', 'SECURITY.md'].map((path) => ({ path, text: readFileSync(path, 'utf8') })),
];

const isIn = (folder: string) => (path: string) => path === folder || path.startsWith(`${folder}/`);
const inRoom = (path: string) => roomNames.find((name) => isIn(`components/${name}`)(path));
const isLibrary = (target: string) =>
  !/^(app|components|lib|tests|scripts)\//.test(target) && !target.startsWith('.');
const isLibraryForLib = (target: string) =>
  libLibraries.some((name) => target === name) || target.startsWith('pure-rand/');

/** Why an import may not be, or nothing when it may. */
function fault({ from, target }: Import): string | undefined {
  if (isIn('lib')(from)) {
    const allowed = isIn('lib')(target) || isLibraryForLib(target);
    return allowed ? undefined : 'lib imports only lib and its few libraries';
  }
  if (isIn('app')(from)) return isIn('tests')(target) ? 'the product knows nothing of its tests' : undefined;
  if (!isLibrary(target) && !/^(components|lib)\//.test(target))
    return 'components import components and lib';
  if (isIn('components/ui')(from)) {
    return isLibrary(target) || isIn('components/ui')(target) ? undefined : 'ui imports nothing of ours';
  }
  const room = inRoom(target);
  return room && room !== inRoom(from) ? 'a room is imported by pages and by itself only' : undefined;
}

const faultsOf = (sources: Source[]) =>
  sources
    .flatMap(importsOf)
    .map((one) => ({ ...one, fault: fault(one) }))
    .filter((one) => one.fault)
    .map((one) => `${one.from} → ${one.target}: ${one.fault}`);

/** What would let a clock, chance or the machine's language into a calculation. */
const hidden = /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\.toLocale\w*\(\s*\)/;

/** What ECMAScript lets every engine approximate as it likes (Math.sqrt it does not); powers of 2 are exact. */
const approximate =
  /\bMath\.(?!(?:abs|ceil|floor|imul|max|min|round|sign|sqrt|trunc|clz32)\b)\w+|(?<!\b2 )\*\*/;

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

const lines = (text: string) => text.trimEnd().split('\n').length;

const mayBeLong = (path: string) => isIn('lib/messages')(path) || /catalogue|oracles|examples/.test(path);

describe('the layers', () => {
  test('import one way: app → components → lib', () => {
    expect(faultsOf(code)).toEqual([]);
  });

  test('have a known home for every component', () => {
    const folders = readdirSync('components', { withFileTypes: true }).map((entry) => entry.name);
    expect(folders.filter((name) => !['ui', 'wizard', ...roomNames].includes(name))).toEqual([]);
  });

  test('evaluate in one place only in the browser, and the wizard owns it', () => {
    const callers = code
      .filter(({ path, text }) => !isIn('lib')(path) && !text.startsWith("import 'server-only';"))
      .filter((source) =>
        importsOf(source).some(({ target, typeOnly }) => target === 'lib/evaluate' && !typeOnly),
      )
      .map(({ path }) => path);
    expect(callers.length).toBeLessThanOrEqual(1);
    expect(callers.filter((path) => !isIn('components/wizard')(path))).toEqual([]);
  });

  test('ask for words after the page through the late loader, which lays only those on the device', () => {
    const found = code.filter(
      (source) =>
        source.text.startsWith("'use client';") &&
        importsOf(source).some(({ target, typeOnly }) => target === 'lib/messages/load' && !typeOnly),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('let nothing hidden into a calculation', () => {
    const found = code.filter(({ path, text }) => isIn('lib')(path) && hidden.test(withoutComments(text)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['lib/money/cash.ts', "import { useState } from 'react';"],
    ['lib/money/cash.ts', "import { Field } from '../../components/ui/field';"],
    ['components/ui/field.tsx', "import { parse } from '@/lib/money/amount';"],
    ['components/money/step.tsx', "import { Path } from '../strategies/path';"],
    ['components/wizard/frame.tsx', "const Step = lazy(() => import('@/components/money/step'));"],
    ['components/result/page.tsx', "import { metadata } from '@/app/locale-params';"],
    ['components/result/page.tsx', "export { encode } from '../../tests/sources';"],
  ])('refuse in %s: %s', (path, text) => {
    expect(faultsOf([{ path, text }])).toHaveLength(1);
  });

  test('give the same bits in every browser: lib/stats has its own ln, exp and pow', () => {
    const found = code.filter(
      ({ path, text }) => isIn('lib')(path) && approximate.test(withoutComments(text)),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test.each(['Math.exp(x)', 'Math.log1p(x)', 'Math.PI', 'x ** 2', '12 ** x'])('find %s', (text) => {
    expect(approximate.test(text)).toBe(true);
  });

  test.each(['Math.random()', 'Date.now()', 'new Date()', 'amount.toLocaleString()'])('find %s', (text) => {
    expect(hidden.test(text)).toBe(true);
  });
});

describe('the files', () => {
  test('pages hold no logic: 25 lines at most', () => {
    const pages = code.filter(({ path }) => isIn('app')(path) && /^(page|layout)\.tsx$/.test(basename(path)));
    expect(pages.filter(({ text }) => lines(text) > 25).map(({ path }) => path)).toEqual([]);
    expect(pages.length).toBeGreaterThan(8);
  });

  test('have 300 lines at most, unless they are catalogues or words', () => {
    const long = everything.filter(({ path, text }) => lines(text) > 300 && !mayBeLong(path));
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
  });

  test('are called after what they hold', () => {
    const banned = /(^|[/-])(utils?|helpers?|common|misc)([/.-]|$)/;
    expect(everything.filter(({ path }) => banned.test(path)).map(({ path }) => path)).toEqual([]);
    const kebab = /^(\[[a-z]+\]|\([a-z]+\)|[a-z0-9]+([-.][a-z0-9]+)*)$/;
    const odd = everything.filter(({ path }) => !path.split('/').every((part) => kebab.test(part)));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('are no barrels', () => {
    const barrels = code.filter((source) => importsOf(source).some(({ reExport }) => reExport));
    expect(barrels.map(({ path }) => path)).toEqual([]);
    expect(code.filter(({ path }) => /^index\.tsx?$/.test(basename(path)))).toEqual([]);
  });

  test('silence no checker and promise nothing', () => {
    const silenced = /eslint-disable|@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME)\b/;
    const found = everything.filter(
      ({ path, text }) => !path.startsWith('tests/architecture') && silenced.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('with words are all known to the loader', () => {
    const loaders = code.filter(({ path }) => /^lib\/messages\/load(-papers)?\.ts$/.test(path));
    const loader = loaders.map(({ text }) => text).join('');
    const words = sourcesIn(['lib/messages'], /\.json$/).map(({ path }) => path.replace('lib/messages', '.'));
    expect(words.filter((path) => !loader.includes(`import('${path}')`))).toEqual([]);
  });
});

describe('the documents', () => {
  const folders = '\\.ci|app|components|docs|lib|public|scripts|tests';
  const inFolder = new RegExp(`\`((?:${folders})/[\\w./[\\]{},()-]*)\``, 'g');
  /** Code that is named without its folder: `lib/README.md` speaks of `share/link.ts`. */
  const code = /`([\w./[\]-]+\.(?:tsx?|mjs|css))`/g;

  const spreadOut = (path: string): string[] => {
    const [whole, choices = ''] = /\{([^}]*)\}/.exec(path) ?? [];
    return whole ? choices.split(',').flatMap((one) => spreadOut(path.replace(whole, one))) : [path];
  };
  const found = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, target = '']) => target);

  /** Paths that a document names and that are not there. */
  const lost = ({ path, text }: Source) => [
    ...found(text, inFolder)
      .flatMap(spreadOut)
      .filter((target) => !existsSync(target)),
    ...found(text, /\]\((?!https?:|mailto:|#)([^)#\s]+)/g).filter(
      (target) => !existsSync(join(dirname(path), target)),
    ),
    ...found(text, code).filter(
      (target) =>
        !existsSync(join(dirname(path), target)) &&
        !everything.some(({ path: known }) => known === target || known.endsWith(`/${target}`)),
    ),
  ];

  test.each(documents)('$path names only what exists', (document) => {
    expect(lost(document)).toEqual([]);
  });

  test.each([
    '`lib/no-such.ts`',
    '`lib/messages/{id,fr}/result.json`',
    '[it](no-such.md)',
    '`share/no-such.ts`',
  ])('would be found naming %s', (text) => expect(new Set(lost({ path: 'docs/any.md', text })).size).toBe(1));

  test('name only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = documents.flatMap(({ text }) => found(text, /npm run ([\w:-]+)/g));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  test('draw the tree as it is', () => {
    const [, tree = ''] = /## The tree\n\n```\n([^`]*)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    let top = '';
    const drawn = tree.split('\n').flatMap((line) => {
      const [, indent = '', names = ''] = /^( *)((?:\S+\/ ?)+|\S+\.ts)/.exec(line) ?? [];
      if (indent === '' && names) top = names.trim();
      return names
        .trim()
        .split(/ +/)
        .filter(Boolean)
        .map((name) => (indent ? top : '') + name);
    });
    expect(drawn.length).toBeGreaterThan(20);
    expect(drawn.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('decisions are numbered one by one', () => {
    const numbers = readdirSync('docs/decisions').map((name) => /^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]);
    expect(numbers.sort()).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
  });
});
