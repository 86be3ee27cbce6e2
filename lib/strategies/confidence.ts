import type { Assessment } from '../assessment/schema';
import { settled, strainClass } from '../checklist/strain';
import type { ChecklistResult, FlagsResult, StrainClass, StrategiesResult, VerdictCode } from '../evaluation';
import { uniforms } from '../random/streams';
import { drawnValues, drawWeights } from './acceptability';
import type { Scores } from './criteria';
import { isExit, type OptionId } from './options-catalogue';
import { verdictFor, verdictSetting } from './verdict-table';

/** Class of strain in each draw: unknown answers uniform on their bands. */
function drawnClasses(
  { seed }: Assessment,
  { contributions, groups }: ChecklistResult,
  count: number,
): StrainClass[] {
  const totals = new Float64Array(count);
  const means = new Map(groups.map(({ id }) => [id, new Float64Array(count)]));
  const shareOf = (group: string) =>
    contributions.reduce((sum, one) => (one.group === group ? sum + one.share : sum), 0);
  for (const { indicator, group, share, value } of contributions) {
    const width = value.hi - value.lo;
    const drawn = width > 0 ? uniforms(seed, `answer.${indicator}`, count) : null;
    const mean = means.get(group) as Float64Array;
    const part = share / shareOf(group);
    for (let draw = 0; draw < count; draw += 1) {
      const points = value.lo + (drawn ? width * (drawn[draw] as number) : 0);
      totals[draw] = (totals[draw] as number) + share * points;
      mean[draw] = (mean[draw] as number) + part * points;
    }
  }
  const columns = [...means.values()];
  return Array.from(totals, (total, draw) =>
    strainClass(
      settled(total),
      columns.map((column) => settled(column[draw] as number)),
    ),
  );
}

type Side = { values: Float64Array; blocked: boolean };

function bestAt(sides: Side[], draw: number): { value: number; blocked: boolean } {
  return sides.reduce<{ value: number; blocked: boolean }>(
    (best, { values, blocked }) => {
      const value = values[draw] as number;
      return value > best.value ? { value, blocked } : best;
    },
    { value: -Infinity, blocked: false },
  );
}

/**
 * How often each verdict comes out over draws of (unknown answers, one weight vector, one future), with gates and the
 * money limit as found on all futures (ruling R30). Shares sum to 1.
 */
export function verdictShares(
  assessment: Assessment,
  checklist: ChecklistResult,
  flags: FlagsResult,
  strategies: StrategiesResult,
  scores: Map<OptionId, Scores>,
): Partial<Record<VerdictCode, number>> {
  const count = (scores.get('keep') as Scores).money.length;
  const weights = drawWeights(assessment, count);
  const sidesOf = (wanted: (option: StrategiesResult['ranked'][number]) => boolean): Side[] =>
    strategies.ranked.filter(wanted).map(({ id, blocked }) => ({
      values: drawnValues(scores.get(id) as Scores, weights),
      blocked,
    }));
  const stays = sidesOf(({ strategy }) => strategy === 'keep' || strategy === 'renegotiate');
  const exits = sidesOf(({ strategy }) => isExit(strategy));
  const setting = verdictSetting(assessment, flags);
  const counts: Partial<Record<VerdictCode, number>> = {};
  drawnClasses(assessment, checklist, count).forEach((strain, draw) => {
    const exit = bestAt(exits, draw);
    const ahead = exit.value > bestAt(stays, draw).value + 1e-9;
    const verdict = verdictFor(strain, setting, {
      exitLeads: ahead && !strategies.exitTooDear,
      exitPays: strategies.exitPays,
      exitOpen: !exit.blocked,
    });
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  });
  return Object.fromEntries(Object.entries(counts).map(([code, found]) => [code, found / count]));
}
