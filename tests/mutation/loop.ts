import { appendFileSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collected, type Collected } from './harness';
import type { Fate, Plan } from './sandbox';

const plan = JSON.parse(readFileSync('plan.json', 'utf8')) as Plan;

/** What the code with switches asks and tells: which mutant is on, and how often each place was passed. */
const state = {
  on: -1,
  counts: new Uint32Array(plan.mutantsInAll),
  hits: 0,
  limit: 0,
  /** Endless loops end: a mutant may be passed a hundred times as often as without it. */
  hit() {
    this.hits += 1;
    if (this.hits > this.limit) throw new Error('endless');
    return true;
  },
};
Object.assign(globalThis, { mutation: state });

// The same draws for every mutant, and no search for the smallest counterexample: that there is one says enough.
fc.configureGlobal({ seed: 20261129, numRuns: plan.runs, endOnFailure: true });

const note = (line: string) => appendFileSync('fates.txt', `${line}\n`);

async function passes({ body }: Collected): Promise<boolean> {
  try {
    await body();
    return true;
  } catch {
    return false;
  }
}

type Timed = Collected & { ms: number; counts: Uint32Array };

/** Each test once without a mutant: how long it takes, and which places it passes. Some ask for more draws: left out. */
async function baseline(): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const one of collected) {
    state.counts.fill(0);
    const began = performance.now();
    const isSound = await passes(one);
    const ms = performance.now() - began;
    console.log(`${isSound ? '' : 'left out: '}${ms.toFixed(0)} ms ${one.name}`);
    if (isSound) timed.push({ ...one, ms, counts: state.counts.slice() });
  }
  return timed.sort((a, b) => a.ms - b.ms);
}

async function notices(one: Timed, mutant: number): Promise<boolean> {
  Object.assign(state, { on: mutant, hits: 0, limit: 100 * (one.counts[mutant] ?? 0) });
  const isNoticed = !(await passes(one));
  state.on = -1;
  return isNoticed;
}

async function fateOf(mutant: number, timed: Timed[], onLoading: Uint32Array): Promise<Fate> {
  const passing = timed.filter(({ counts }) => (counts[mutant] ?? 0) > 0);
  if (passing.length === 0) return onLoading[mutant] ? 'on-loading' : 'not-reached';
  for (const one of passing) {
    if (!(await notices(one, mutant))) continue;
    // What a mutant left behind must not be what the next one dies of.
    return (await passes(one)) ? 'killed' : 'spoilt';
  }
  return 'survived';
}

test('every mutant in turn', async () => {
  for (const file of plan.tests) await import(/* @vite-ignore */ `${process.cwd()}/${file}`);
  const onLoading = state.counts.slice();
  const timed = await baseline();
  for (const mutant of plan.mutants) {
    note(`${mutant} began`);
    const fate = await fateOf(Number(mutant), timed, onLoading);
    note(`${mutant} ${fate}`);
    // Loaded anew by whoever started this.
    if (fate === 'spoilt') return;
  }
  expect(timed.length).toBeGreaterThan(0);
});
