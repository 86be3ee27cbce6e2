import { optionOf, type OptionId } from '../strategies/options-catalogue';
import { uncertainQuantities } from './draws';
import type { Drivers } from './drivers';
import type { Simulation } from './futures';
import { runOf } from './futures';
import { partialInformation, perfectInformation } from './information';
import { npvDifference } from './metrics';
import { projectAt, type Model } from './money';
import type { Sensitivity, SensitivityRow } from './result';

/** The likely drivers with one of them moved. */
function withDriver(drivers: Drivers, path: string, value: number): Drivers {
  const [section = '', key = ''] = path.split('.');
  return { ...drivers, [section]: { ...drivers[section as keyof Drivers], [key]: value } };
}

function resultsAt(model: Model, id: OptionId, path: string, value: number) {
  const drivers = withDriver(model.drivers.likely, path, value);
  const own = projectAt(model, optionOf(id), 'likely', { drivers });
  const keep = projectAt(model, optionOf('keep'), 'likely', { drivers });
  return { npv: npvDifference(own, keep, model.facts.monthlyRate), lowest: own.lowest.cash };
}

/**
 * One-at-a-time sensitivity (tornado) of one option against keep on the deterministic line: each uncertain figure at
 * its low and high value, all others likely, events as there (ruling R22). Widest effect on the lowest cash first.
 */
function tornado(model: Model, id: OptionId): SensitivityRow[] {
  const rows = uncertainQuantities(model).map(({ path, estimate }): SensitivityRow => {
    const atLow = resultsAt(model, id, path, estimate.low);
    const atHigh = resultsAt(model, id, path, estimate.high);
    return {
      path,
      low: estimate.low,
      high: estimate.high,
      origin: estimate.origin,
      npv: { atLow: atLow.npv, atHigh: atHigh.npv },
      lowest: { atLow: atLow.lowest, atHigh: atHigh.lowest },
    };
  });
  const width = ({ lowest }: SensitivityRow) => Math.abs(lowest.atHigh - lowest.atLow);
  return rows
    .filter(({ npv, lowest }) => npv.atLow !== npv.atHigh || lowest.atLow !== lowest.atHigh)
    .sort((a, b) => width(b) - width(a));
}

/** Part of the whole value below which a figure's value is what adding up is off by. */
const negligible = 1e-9;

/**
 * What matters: the tornado of one option, and what knowing more would be worth in money, as a whole and figure by
 * figure, over the options that no gate blocks.
 */
export function sensitivityOf(
  model: Model,
  simulation: Simulation,
  option: OptionId,
  open: OptionId[],
): Sensitivity {
  const runs = open.map((id) => runOf(simulation, id));
  const perfect = perfectInformation(runs);
  // Where knowing everything is worth nothing, so is knowing one thing.
  const drawn = perfect > 0 ? simulation.futures.drawn : [];
  const information = drawn
    .map((one) => ({
      path: one.path,
      origin: one.estimate.origin,
      value: Math.min(perfect, partialInformation(one, runs)),
    }))
    .filter(({ value }) => value > perfect * negligible)
    .sort((a, b) => b.value - a.value);
  return { option, rows: tornado(model, option), perfect, information };
}
