import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { runTool } from './run.mjs';

const silent = { NEXT_TELEMETRY_DISABLED: '1' };

/** Everything that must hold, the quick ones first. All are run; one failure fails the whole. */
const checks = [
  { name: 'format', run: () => runTool('prettier/bin/prettier.cjs', ['--check', '.']) },
  { name: 'lint', run: () => runTool('eslint/bin/eslint.js', ['--max-warnings', '0', '.']) },
  { name: 'route types', run: () => runTool('next/dist/bin/next', ['typegen'], silent) },
  { name: 'types', run: () => runTool('typescript/bin/tsc', ['--noEmit']) },
  { name: 'types of lib', run: () => runTool('typescript/bin/tsc', ['--noEmit', '-p', 'lib']) },
  { name: 'unused', run: () => runTool('knip/bin/knip.js', []) },
  { name: 'unit', run: () => runTool('vitest/vitest.mjs', ['run', '--project', '!built']) },
  { name: 'build', run: () => ensureBuilt().then(() => 0) },
  { name: 'built pages', run: () => runTool('vitest/vitest.mjs', ['run', '--project', 'built']) },
  { name: 'browser', run: () => runTool('@playwright/test/cli.js', ['test']) },
];

await ensureInstalled();
process.env.CHROMIUM_PATH = await ensureChromium();
const failed = [];
for (const { name, run } of checks) {
  const begun = Date.now();
  console.log(`\n── ${name}`);
  const code = await run().catch(report);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  if (code !== 0) failed.push(name);
}
console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
process.exitCode = failed.length ? 1 : 0;

/** @param {unknown} error */
function report(error) {
  console.error(error instanceof Error ? error.message : error);
  return 1;
}
