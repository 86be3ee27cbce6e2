import { workedExample } from '../../lib/assessment/examples-catalogue';
import { evaluate, evaluateInSteps } from '../../lib/evaluate';

/**
 * What the whole evaluation costs, as a ratio to a bare loop that only adds up the same number of path-months, both in
 * this run: seconds differ from machine to machine, ratios hardly do. Its last line is `evaluate / bare loop: N×`.
 */
const today = '2026-11-24';
const months = 36;
const count = 10_000;
const rounds = 5;

const fullCase = (horizon = months) => ({ ...workedExample('agency-45', today), horizon });

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several runs: what is in the way of one is not in the way of all. */
function least(work: () => void): number {
  return Math.min(...Array.from({ length: rounds }, () => cpuOf(work)));
}

/** Adds up the ten parts of a month's cash and keeps the lowest, path after path. */
function bareLoop(options: number): number {
  const parts = Array.from({ length: 10 }, (_, part) => new Float64Array(months).fill(part + 0.5));
  let lowestOfAll = 0;
  for (let path = 0; path < options * count; path += 1) {
    let cash = path;
    let lowest = Infinity;
    for (let month = 0; month < months; month += 1) {
      for (const part of parts) cash += part[month] as number;
      if (cash < lowest) lowest = cash;
    }
    lowestOfAll += lowest;
  }
  return lowestOfAll;
}

/** Before anything else has run, so that nothing is left over from it. */
function peakMegabytes(): number {
  const steps = evaluateInSteps(fullCase(), { today });
  globalThis.gc?.();
  const before = process.memoryUsage();
  let peak = 0;
  while (!steps.next().done) {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
  }
  return peak / 1e6;
}

const peak = peakMegabytes();
const { money } = evaluate(fullCase(), { today });
const options = money.status === 'complete' ? money.options.length : 0;
const bare = least(() => void bareLoop(options));
const whole = least(() => void evaluate(fullCase(), { today }));

for (const futures of [2_500, 5_000, 10_000]) {
  for (const horizon of [12, 24, 48]) {
    const cost = least(() => void evaluate(fullCase(horizon), { today, futures }));
    const each = (cost * 1e6) / (futures * horizon * options);
    console.log(`${futures} futures × ${horizon} months: ${each.toFixed(0)} ns a path-month and option`);
  }
}
console.log(
  `memory held at most: ${peak.toFixed(0)} MB${globalThis.gc ? '' : ' (without --expose-gc: garbage included)'}`,
);
console.log(
  `${options} options × ${count} futures × ${months} months: ${whole.toFixed(0)} ms against ${bare.toFixed(0)} ms`,
);
console.log(`evaluate / bare loop: ${(whole / bare).toFixed(1)}×`);
