import 'server-only';
import { exampleIds, workedExample, type ExampleId } from '@/lib/assessment/examples-catalogue';
import { evaluate } from '@/lib/evaluate';
import type { Evaluation } from '@/lib/evaluation';
import { encodeLink } from '@/lib/share/link';

/** The day for which the examples on the first page are worked out: fixed, so that every build says the same. */
const sampleDay = '2026-11-24';

/** What the examples come to, worked out once while the pages are built: nothing of it is calculated in the browser. */
export function workedSamples() {
  return exampleIds.map((id) => {
    const assessment = workedExample(id, sampleDay);
    const { verdict } = evaluate(assessment, { today: sampleDay });
    return { id, verdict: verdict.code, fragment: encodeLink(assessment, { madeOn: sampleDay }) };
  });
}

export type Sample = {
  verdict: Evaluation['verdict']['code'];
  /** Of fifty futures when leaving at once. */
  dots: { gone: number; low: number; safe: number };
  /** The month with the least cash when leaving on the first safe date. */
  lowestMonth: string;
  safeDate: string;
};

/** The example that stands on the cover, in figures. */
export function coverSample(id: ExampleId = 'agency-45'): Sample {
  const { money, strategies, verdict, path } = evaluate(workedExample(id, sampleDay), { today: sampleDay });
  const exit =
    money.status === 'complete' ? money.options.find((option) => option.id === strategies?.exit) : undefined;
  if (money.status !== 'complete' || !exit || !strategies?.earliestSafe || !path.cash) {
    throw new Error(`coverSample requires an example with a safe date, got "${id}"`);
  }
  const below = Math.round(exit.safety.belowFloor * 50);
  const gone = Math.round(exit.safety.belowZero * 50);
  return {
    verdict: verdict.code,
    dots: { gone, low: below - gone, safe: 50 - below },
    lowestMonth: money.months[path.cash.likely.lowest.month] ?? '',
    safeDate: strategies.earliestSafe.date,
  };
}
