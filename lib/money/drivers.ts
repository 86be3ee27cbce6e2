import { quantityCatalogue } from '../assessment/quantities-catalogue';
import type { QuantitySpec } from '../assessment/quantity';
import type { Inputs } from './inputs';

type Catalogue = typeof quantityCatalogue;
/** One value for every quantity: the inputs of a single projection. Null where the model leaves the quantity out. */
export type Drivers = { [S in keyof Catalogue]: { [K in keyof Catalogue[S]]: number | null } };

/** `likely`: the most likely values. `low`/`high`: every driver at its unfavourable/favourable end at once (ruling R24). */
export type Level = 'low' | 'likely' | 'high';

/**
 * The drivers of the deterministic line or of a stress line.
 *
 * @example driversAt(resolveInputs(assessment), 'low').client.fee // the low end of the fee, the unfavourable one
 */
export function driversAt(inputs: Inputs, level: Level): Drivers {
  const sections = Object.entries(quantityCatalogue).map(([section, specs]) => {
    const values = inputs[section as keyof Catalogue] as Record<
      string,
      { low: number; likely: number; high: number } | null
    >;
    const picked = Object.entries(specs as Record<string, QuantitySpec>).map(
      ([key, spec]): [string, number | null] => {
        const estimate = values[key];
        if (!estimate) return [key, null];
        if (level === 'likely') return [key, estimate.likely];
        const upper = (spec.worse === 'higher') === (level === 'low');
        return [key, upper ? estimate.high : estimate.low];
      },
    );
    return [section, Object.fromEntries(picked)] as const;
  });
  return Object.fromEntries(sections) as Drivers;
}
