import { defineConfig } from 'vitest/config';

// Far from UTC and never a whole hour off it: a forgotten time zone moves a date and fails.
process.env.TZ = 'Asia/Kathmandu';

const kinds = ['unit', 'laws', 'oracles', 'cases', 'links', 'content'];

const project = (name: string, include: string[]) => ({ extends: true as const, test: { name, include } });

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    testTimeout: 30_000,
    projects: [
      ...kinds.map((kind) => project(kind, [`tests/${kind}/**/*.test.{ts,tsx}`])),
      project('architecture', ['tests/architecture.test.ts']),
      // Needs a build; npm test runs it after one.
      project('built', ['tests/built/**/*.test.ts']),
    ],
  },
});
