import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { mutatedFolders, type MutatedFolder } from './folders-catalogue';
import { sampleOf, wilson } from './sample';
import { box, clearSandbox, makeSandbox, mostRuns, type Mutant, type Plan } from './sandbox';

/**
 * Changes the code in small ways, one at a time, and counts how many changes the fast tests notice.
 *
 *     npm run mutation                                  every mutant of every folder
 *     npm run mutation -- lib/money --sample 200        so many of one folder, drawn at random
 *     npm run mutation -- lib/money --file path.ts      every mutant of one file
 *     npm run mutation -- lib/money --minutes 8         so many minutes: what was tried by then is the sample
 *
 * Mutants of what is worked out once on loading (catalogues) are left out: each would need all modules anew.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string' },
    minutes: { type: 'string', default: '600' },
  },
});

/** Longer than this on one mutant, and it hangs. */
const patience = 60_000;
const deadline = performance.now() + Number(values.minutes) * 60_000;
const isOver = () => performance.now() > deadline;

const readFates = (): [id: string, fate: string][] =>
  existsSync(join(box, 'fates.txt'))
    ? readFileSync(join(box, 'fates.txt'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(' ') as [string, string])
    : [];

function startLoop(plan: Plan): ChildProcess {
  writeFileSync(join(box, 'plan.json'), JSON.stringify(plan));
  const vitest = join(box, 'node_modules/vitest/vitest.mjs');
  const options = ['run', '--config', 'tests/mutation/vitest.config.ts'];
  return spawn(process.execPath, [vitest, ...options], { cwd: box, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Waits for the end, or until one mutant takes too long. */
async function watch(loop: ChildProcess): Promise<void> {
  let last = '';
  let since = performance.now();
  while (loop.exitCode === null && loop.signalCode === null) {
    await pause(500);
    const newest = readFates().at(-1)?.join(' ') ?? '';
    if (newest !== last) [last, since] = [newest, performance.now()];
    const hangs = last.endsWith('began') && performance.now() - since > patience;
    if (hangs || isOver()) loop.kill('SIGKILL');
  }
}

async function fatesOf(
  mutants: readonly Mutant[],
  mutantsInAll: number,
  tests: string[],
): Promise<Map<string, string>> {
  const fates = new Map<string, string>();
  for (let before = -1; before < fates.size && fates.size < mutants.length && !isOver();) {
    before = fates.size;
    const open = mutants.map(({ id }) => id).filter((id) => !fates.has(id));
    await watch(startLoop({ tests, mutants: open, mutantsInAll, runs: mostRuns }));
    for (const [id, fate] of readFates())
      if (fate !== 'began') fates.set(id, fate);
      else if (!isOver()) fates.set(id, 'timeout');
      else fates.delete(id);
  }
  return fates;
}

const placeOf = ({ fileName, location: { start } }: Mutant) =>
  `${fileName}:${start.line + 1}:${start.column + 1}`;

const short = (code: string) => code.replace(/\s+/g, ' ').slice(0, 80);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function report(folder: string, all: number, drawn: Mutant[], fates: Map<string, string>): string {
  const having = (...wanted: string[]) => drawn.filter(({ id }) => wanted.includes(fates.get(id) ?? 'none'));
  const killed = having('killed', 'spoilt', 'timeout');
  const alive = having('survived', 'not-reached');
  const counted = killed.length + alive.length;
  const { low, high } = wilson(killed.length, counted);
  return [
    `${folder}: ${killed.length} of ${counted} mutants killed, ${percent(killed.length / counted)}`,
    `95 % interval ${percent(low)} – ${percent(high)}; tried ${drawn.length} of ${all}; ` +
      `${having('on-loading').length} on loading, ${having('timeout').length} endless`,
    ...alive.map(
      (one) =>
        `${fates.get(one.id)} ${placeOf(one)} ${one.mutatorName}: ${short(one.code)} → ${short(one.replacement)}`,
    ),
  ].join('\n');
}

/** The score of a folder; throws where the canary lives or was not found. */
async function measure({ folder, tests, canary }: MutatedFolder): Promise<string> {
  const made = await makeSandbox(folder, tests);
  const bird = made.find((one) => one.fileName === canary.file && one.code === canary.code);
  if (!bird) throw new Error(`No canary in ${canary.file}: look for another piece of code`);
  const all = made.filter(({ fileName }) => !values.file || fileName.endsWith(`/${values.file}`));
  const drawn = sampleOf(all, Number(values.sample ?? all.length), Number(values.seed));
  const fates = await fatesOf([bird, ...drawn.filter((one) => one !== bird)], made.length, tests);
  if (fates.get(bird.id) !== 'killed')
    throw new Error(`${folder}: the canary is ${fates.get(bird.id)}, so that the run is void`);
  return report(
    folder,
    all.length,
    drawn.filter(({ id }) => fates.has(id)),
    fates,
  );
}

const folders = mutatedFolders.filter(
  ({ folder }) => positionals.length === 0 || positionals.includes(folder),
);
if (folders.length === 0)
  throw new Error(`Folders that can be mutated: ${mutatedFolders.map(({ folder }) => folder).join(', ')}`);
mkdirSync('reports/mutation', { recursive: true });
for (const folder of folders) {
  const text = await measure(folder);
  writeFileSync(`reports/mutation/${folder.folder.replace('/', '-')}.txt`, `${text}\n`);
  console.log(text);
  clearSandbox();
}
