import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { ensurePoppler } from './poppler.mjs';
import { runTool } from './run.mjs';

const silent = { NEXT_TELEMETRY_DISABLED: '1' };

/** Everything that must hold, the quick ones first; those of one row at the same time. One failure fails the whole. */
const rows = [
  [
    { name: 'lint', run: () => runTool('eslint/bin/eslint.js', ['--max-warnings', '0', '.']) },
    { name: 'sources', run: checkSources },
  ],
  [{ name: 'unit', run: () => runTool('vitest/vitest.mjs', ['run', '--project', '!built']) }],
  [{ name: 'build', run: () => ensureBuilt().then(() => 0) }],
  [{ name: 'built pages', run: () => runTool('vitest/vitest.mjs', ['run', '--project', 'built']) }],
  [{ name: 'browser', run: () => runTool('@playwright/test/cli.js', ['test']) }],
];

/** Format, types and what nobody uses, one after the other while the linter reads. */
async function checkSources() {
  const codes = [
    await runTool('prettier/bin/prettier.cjs', ['--check', '.']),
    await runTool('next/dist/bin/next', ['typegen'], silent),
    await runTool('typescript/bin/tsc', ['--noEmit']),
    await runTool('typescript/bin/tsc', ['--noEmit', '-p', 'lib']),
    await runTool('knip/bin/knip.js', []),
  ];
  return Math.max(...codes);
}

await ensureInstalled();
process.env.CHROMIUM_PATH = await ensureChromium();
await ensurePoppler();
/** @type {string[]} */
const failed = [];
for (const row of rows) await Promise.all(row.map(check));
console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
process.exitCode = failed.length ? 1 : 0;

/** @param {unknown} error */
function report(error) {
  console.error(error instanceof Error ? error.message : error);
  return 1;
}

/** @param {{ name: string, run: () => Promise<number> }} one */
async function check({ name, run }) {
  const begun = Date.now();
  console.log(`\n── ${name}`);
  const code = await run().catch(report);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  if (code !== 0) failed.push(name);
}
