import type { CriterionId } from '../assessment/ids-catalogue';
import type { RankedOption, TippingValue } from '../evaluation';
import { futuresAt, type Drawn } from '../money/draws';
import { runOf, type Simulation } from '../money/futures';
import type { Model } from '../money/money';
import { meanOf } from '../money/outcomes';
import { runOption, workspaceFor, type Workspace } from '../money/simulation';
import { mapCriteria, scoresOf, weightedValue, type ScoreContext } from './criteria';
import { optionOf, type OptionId } from './options-catalogue';

type Weights = Record<CriterionId, number>;

/** Futures in which a tipping value is looked for (ruling R22), and the few in which the ends are tried before. */
export const searched = 1000;
const tried = 100;
/** Only the figures nearest to turning the order are searched: own judgement, for speed. */
export const mostFigures = 3;
/** Halvings of the way from the likely value to the end. */
const halvings = 8;

type Case = {
  model: Model;
  simulation: Simulation;
  weights: Weights;
  context: Omit<ScoreContext, 'futures' | 'keep'>;
  workspace: Workspace;
};

/** Mean values of some options in the first futures: as drawn, or with one figure set. */
type Setting = { count: number; at?: { path: string; value: number } };

function valuesIn(input: Case, ids: OptionId[], { count, at }: Setting): Map<OptionId, number> {
  const { model, simulation, weights, context, workspace } = input;
  const futures = at ? futuresAt(model, simulation.futures, at, count) : simulation.futures;
  const run = (id: OptionId) =>
    at ? runOption(model.facts, futures, optionOf(id), workspace) : runOf(simulation, id);
  const keep = run('keep');
  return new Map(
    ids.map((id) => {
      const scores = scoresOf(id === 'keep' ? keep : run(id), { ...context, futures, keep });
      const means = mapCriteria((criterion) => meanOf(scores[criterion].subarray(0, count)));
      return [id, weightedValue(means, weights)];
    }),
  );
}

/**
 * How far the leader is ahead of each rival with one figure set: the lead over all futures, moved by what setting the
 * figure does in the first of them. Both sides meet the same futures, so that few are enough.
 */
function leadsWith(
  input: Case,
  leader: RankedOption,
  rivals: RankedOption[],
  count: number,
): (at: { path: string; value: number }) => Map<OptionId, number> {
  const ids = [leader, ...rivals].map(({ id }) => id);
  const asDrawn = valuesIn(input, ids, { count });
  return (at) => {
    const set = valuesIn(input, ids, { count, at });
    const moved = (id: OptionId) => (set.get(id) as number) - (asDrawn.get(id) as number);
    return new Map(
      rivals.map(({ id, value }) => [id, leader.value.mean - value.mean + moved(leader.id) - moved(id)]),
    );
  };
}

/** One way a figure can go, how far, and who leads there. */
type Side = { drawn: Drawn; end: number; rival: RankedOption; nearness: number };

/** As far again beyond each end of the range as the range is wide, within what the figure can be (ruling R22). */
function endsOf({ estimate: { low, likely, high }, spec }: Drawn): number[] {
  const width = high - low;
  const ends = [Math.max(spec.min, low - width), Math.min(spec.max, high + width)];
  return ends.filter((end) => end !== likely);
}

/** The better variant of every other open strategy: with or without transition assistance is no turn. */
function rivalsOf(open: RankedOption[], leader: RankedOption): RankedOption[] {
  const strategies = new Set([leader.strategy]);
  return open.filter(({ strategy }) => !strategies.has(strategy) && strategies.add(strategy));
}

function* sidesOf(input: Case, leader: RankedOption, rivals: RankedOption[]): Generator<void, Side[]> {
  const leads = leadsWith(input, leader, rivals, tried);
  const sides: Side[] = [];
  for (const drawn of input.simulation.futures.drawn) {
    for (const end of endsOf(drawn)) {
      const found = leads({ path: drawn.path, value: end });
      for (const rival of rivals) {
        const lead = found.get(rival.id) as number;
        const now = leader.value.mean - rival.value.mean;
        // How far along the way the lead would be gone if it went in a straight line.
        if (lead < 0) sides.push({ drawn, end, rival, nearness: now / (now - lead) });
      }
    }
    yield;
  }
  return sides.sort((a, b) => a.nearness - b.nearness);
}

/** Halves the way from the likely value to the end; null if the lead is gone already, or not gone at the end. */
function turnOn(input: Case, leader: RankedOption, { drawn, end, rival }: Side): TippingValue | null {
  const { path, estimate } = drawn;
  const leads = leadsWith(input, leader, [rival], searched);
  const leadAt = (value: number) => leads({ path, value }).get(rival.id) as number;
  let [ahead, behind] = [estimate.likely, end];
  if (leadAt(ahead) < 0 || leadAt(behind) >= 0) return null;
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (ahead + behind) / 2;
    if (leadAt(middle) < 0) behind = middle;
    else ahead = middle;
  }
  return {
    path,
    origin: estimate.origin,
    likely: estimate.likely,
    value: (ahead + behind) / 2,
    to: rival.id,
  };
}

/**
 * The single figures that would turn the order, and from which value on: each figure set in all futures, the leader by
 * mean value, gates as found (ruling R22). Nearest first; null with fewer than a thousand futures, too few to tell.
 */
export function* tippingValues(
  model: Model,
  simulation: Simulation,
  open: RankedOption[],
  weights: Weights,
  context: Omit<ScoreContext, 'futures' | 'keep'>,
): Generator<void, TippingValue[] | null> {
  const [leader] = open;
  if (simulation.futures.count < searched) return null;
  if (!leader) return [];
  const input = { model, simulation, weights, context, workspace: workspaceFor(model.facts, null) };
  const sides = yield* sidesOf(input, leader, rivalsOf(open, leader));
  const found: TippingValue[] = [];
  const paths = new Set<string>();
  for (const side of sides) {
    if (paths.size >= mostFigures) break;
    const key = `${side.drawn.path}.${side.end}`;
    if (paths.has(key)) continue;
    paths.add(key);
    const turn = turnOn(input, leader, side);
    if (turn) found.push(turn);
    yield;
  }
  return found;
}
