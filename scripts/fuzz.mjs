import { runTool } from './run.mjs';

/**
 * The second part of `npm run fuzz [-- rounds]`: every law on cases that `npm test` doesn't draw. What fails names its
 * seed: `SEED=… npx vitest run --project laws` draws it again.
 */
const rounds = Number(process.argv[2] ?? 3);

const codes = [0];
for (let round = 1; round <= rounds; round++) {
  const SEED = String(Math.trunc(Math.random() * 2 ** 31));
  console.log(`\n── laws, round ${round} of ${rounds}, SEED=${SEED}`);
  const projects = ['laws', 'second', 'links', 'unit'].flatMap((name) => ['--project', name]);
  codes.push(await runTool('vitest/vitest.mjs', ['run', ...projects], { SEED }));
}
process.exitCode = Math.max(...codes);
