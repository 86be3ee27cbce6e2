import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Instrumenter, type InstrumentResult } from '@stryker-mutator/instrumenter';

export const box = mkdtempSync(join(tmpdir(), 'mutation-'));

/** What the loop is asked: the ids of mutants to try, and the tests to try them by. */
export type Plan = { tests: string[]; mutants: string[]; mutantsInAll: number; runs: number };
export type Fate = 'killed' | 'survived' | 'not-reached' | 'on-loading' | 'spoilt';

const noLogger = new Proxy(
  {},
  { get: (_, name) => (/^is/.test(String(name)) ? () => false : () => undefined) },
);

const copied = ['app', 'components', 'docs', 'lib', 'scripts', 'tests', 'package.json', 'tsconfig.json'];

/** Runs of a property in the sandbox: fewer than in the tests, so that the score is rather too low than too high. */
export const mostRuns = 6;

/** Ways the months may go, where a test says how many. */
const mostFutures = 40;

/** The tests as they are, but collected instead of run, and with fewer draws and futures. */
function prepareTest(path: string) {
  const text = readFileSync(path, 'utf8')
    .replace(/import \{([^}]*)\} from 'vitest';/, (_, names: string) => {
      const own = names.split(',').map((name) => name.trim());
      const collecting = own
        .filter((name) => name !== 'expect')
        .map((name) => (name === 'it' ? 'test as it' : name));
      return `import { expect } from 'vitest';\nimport { ${collecting.join(', ')} } from '@/tests/mutation/harness';`;
    })
    .replace(/numRuns: ([\d_]+)/g, (_, runs: string) => {
      return `numRuns: ${Math.min(mostRuns, Number(runs.replaceAll('_', '')))}`;
    })
    .replace(/\bfutures = [\d_]+/g, `futures = ${mostFutures}`);
  writeFileSync(path, text);
}

/** A change, and the code that it changes. */
export type Mutant = InstrumentResult['mutants'][number] & { code: string };

type Place = { line: number; column: number };

function codeBetween(text: string, { start, end }: { start: Place; end: Place }): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, end.column);
  return lines.join('\n').slice(start.column);
}

/** Empties it, or takes it away when all is done. */
export const clearSandbox = () => rmSync(box, { recursive: true, force: true });

/** Stryker's calls made cheap: hot loops pass them millions of times. */
function withQuickSwitches(code: string): string {
  const quick = code
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, '(mutation.on === $1 && mutation.hit())')
    .replace(/stryCov_9fa48\(([^)]*)\)/g, (_, ids: string) =>
      ids.replaceAll('"', '').replace(/\d+/g, 'mutation.counts[$&]++'),
    )
    .replace(/^/, 'const mutation = globalThis.mutation;\n');
  if (quick.includes('9fa48')) throw new Error('A switch was not understood');
  return quick;
}

/** A copy of the project in which every mutant of the folder sits behind a switch. */
export async function makeSandbox(folder: string, tests: readonly string[]): Promise<Mutant[]> {
  clearSandbox();
  mkdirSync(box);
  for (const name of copied) cpSync(name, join(box, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(box, 'node_modules'));
  for (const test of tests) prepareTest(join(box, test));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('-catalogue.ts'))
    .map((name) => `${folder}/${name}`)
    .map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const instrumenter = new Instrumenter(noLogger as never);
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true };
  const { files: switched, mutants } = await instrumenter.instrument(files, options);
  for (const { name, content } of switched) writeFileSync(join(box, name), withQuickSwitches(content));
  const texts = new Map(files.map(({ name, content }) => [name, content]));
  return mutants.map((one) => ({ ...one, code: codeBetween(texts.get(one.fileName) ?? '', one.location) }));
}
