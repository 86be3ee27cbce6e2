import { defineConfig } from 'vitest/config';

process.env.TZ = 'Asia/Kathmandu';

const root = process.cwd();

/** For the sandbox alone, where `run.ts` starts it: one file, which tries the mutants. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    include: ['tests/mutation/loop.ts'],
    testTimeout: 3_600_000,
    // One process, so that who ends it ends all of it.
    pool: 'threads',
    maxWorkers: 1,
  },
});
