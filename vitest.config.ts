import { defineConfig } from 'vitest/config';

// Far from UTC and never a whole hour off it: a forgotten time zone moves a date and fails.
process.env.TZ = 'Asia/Kathmandu';

const kinds = ['unit', 'laws', 'oracles', 'second', 'cases', 'links', 'content', 'imports'];

/** Those that draw cases, always the same ones. */
const drawing = ['unit', 'alone', 'laws', 'second', 'links', 'imports'];

/** What stands in for parts of the browser or of a module, so that no other file may share its modules. */
const alone = [
  'tests/unit/state/**/*.test.{ts,tsx}',
  'tests/unit/share/handing-on.test.ts',
  'tests/links/written-down.test.ts',
];

/** All the files of a worker share what they import: nothing pure can tell, and it halves the time. */
const project = (name: string, include: string[], isolate = false) => ({
  extends: true as const,
  test: {
    name,
    include,
    isolate,
    exclude: isolate ? [] : alone,
    setupFiles: drawing.includes(name) ? ['tests/seed.ts'] : [],
  },
});

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    benchmark: { include: [] },
    // Ends what hangs; says nothing about speed, machines are busy.
    testTimeout: 120_000,
    // Left alone it keeps one core free for nobody.
    maxWorkers: '100%',
    projects: [
      ...kinds.map((kind) => project(kind, [`tests/${kind}/**/*.test.{ts,tsx}`])),
      project('alone', alone, true),
      project('architecture', ['tests/architecture.test.ts']),
      // Needs a build; npm test runs it after one.
      project('built', ['tests/built/**/*.test.ts']),
      // Asserts nothing: times differ from machine to machine. For `npm run bench`.
      {
        extends: true,
        test: { name: 'bench', include: [], benchmark: { include: ['tests/bench/*.bench.ts'] } },
      },
    ],
  },
});
