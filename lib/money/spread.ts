import { quantityCatalogue } from '../assessment/quantities-catalogue';
import type { QuantitySpec } from '../assessment/quantity';
import { normalCdf, zOfP90 } from '../stats/normal';
import type { Option } from '../strategies/options-catalogue';
import type { Events } from './course';
import type { Drivers } from './drivers';
import type { Estimate } from './inputs';
import { projectAt, type Model, type ProjectionChange } from './money';

/**
 * How far the lowest cash of an option may fall, without simulation: each driver alone at its unfavourable P10/P90 end,
 * the falls added as independent standard deviations (root sum of squares), single events as a mixture. A first-order
 * approximation: it ignores skew and common causes, and says so wherever it shows.
 */
export type Spread = {
  /** Standard deviation of the lowest cash. */
  sigma: number;
  /** Lowest cash and probability of every combination of single events. */
  cases: { chance: number; lowest: number }[];
};

type Section = keyof typeof quantityCatalogue;

/** Month in which a client that leaves first is taken to give notice: the middle of the twelve (ruling R12 draws it). */
const middleMonth = 6;

/** Quantities that no cash path reads: evidence, facts read at their likely value, parts of a sum. */
const notInCash = new Set([
  'firm.baselineRate',
  'firm.largestOtherRevenue',
  'client.teamShare',
  'client.subcontract',
  'client.loadedCostPerHour',
  'client.openingReceivable',
  'client.overdueAmount',
]);
const simpleForm = new Set(['delay', 'ramp', 'level']);
const pipelineForm = new Set(['leadsPerMonth', 'winRate', 'averageFee', 'salesCycle', 'onboarding']);

/** Whether a quantity can move the cash of an option at all; saves the projections that would change nothing. */
function matters(model: Model, option: Option, section: Section, key: string): boolean {
  if (notInCash.has(`${section}.${key}`)) return false;
  if (section === 'renegotiation') return option.strategy.startsWith('renegotiate');
  if (key.startsWith('transition')) return option.transition;
  if (section === 'replacement' && (model.facts.pipeline ? simpleForm : pipelineForm).has(key)) return false;
  return true;
}

/** Drivers that are uncertain, each with the value at its unfavourable end. */
function uncertainDrivers(model: Model, option: Option): { section: Section; key: string; value: number }[] {
  return Object.entries(quantityCatalogue).flatMap(([name, specs]) => {
    const section = name as Section;
    const estimates = model.inputs[section] as Record<string, Estimate | null>;
    return Object.entries(specs as Record<string, QuantitySpec>).flatMap(([key, spec]) => {
      const estimate = estimates[key];
      if (!estimate || !matters(model, option, section, key)) return [];
      const value = spec.worse === 'higher' ? estimate.high : estimate.low;
      return value === estimate.likely ? [] : [{ section, key, value }];
    });
  });
}

function withDriver(
  drivers: Drivers,
  { section, key, value }: { section: Section; key: string; value: number },
): Drivers {
  return { ...drivers, [section]: { ...drivers[section], [key]: value } };
}

function eventCases(model: Model, option: Option): { chance: number; events: Partial<Events> }[] {
  const { renegotiation, contract, client } = model.assessment;
  const known = (value: number | 'unknown' | null, fallback: number) =>
    typeof value === 'number' ? value : fallback;
  const asks = option.strategy === 'renegotiate' || option.strategy === 'renegotiate-then-notice';
  const ends = option.strategy !== 'keep' && option.strategy !== 'lapse' && option.strategy !== 'mutual';
  const penalised =
    ends &&
    model.facts.penalty.kind !== null &&
    model.facts.penalty.kind !== 'none' &&
    model.facts.penalty.kind !== 'unknown';
  const split = (applies: boolean, chance: number, yes: Partial<Events>, no: Partial<Events>) =>
    applies
      ? [
          { chance, events: yes },
          { chance: 1 - chance, events: no },
        ]
      : [{ chance: 1, events: {} }];
  const accepted = split(
    asks,
    known(renegotiation.acceptChance, 0.4),
    { accepted: true, broken: false },
    { accepted: false },
  );
  const enforced = split(
    penalised,
    known(contract.penaltyChance, 0.5),
    { penaltyEnforced: true },
    { penaltyEnforced: false },
  );
  const leaves = split(
    true,
    known(client.leavesFirst, 0.15),
    { clientLeaves: middleMonth },
    { clientLeaves: null },
  );
  return accepted
    .flatMap((a) =>
      enforced.flatMap((b) =>
        leaves.map((c) => ({
          chance: a.chance * b.chance * c.chance,
          events: { ...a.events, ...b.events, ...c.events },
        })),
      ),
    )
    .filter((one) => one.chance > 0);
}

/** Cash of one option on the likely line, with each driver at its bad end, and in every combination of single events. */
export type CashPaths = { base: number[]; moved: number[][]; cases: { chance: number; cash: number[] }[] };

export function cashPathsOf(model: Model, option: Option, noticeMonth = model.facts.noticeMonth): CashPaths {
  const cashWith = (change: ProjectionChange) =>
    projectAt(model, option, 'likely', { ...change, noticeMonth }).cash;
  const { likely } = model.drivers;
  return {
    base: cashWith({}),
    moved: uncertainDrivers(model, option).map((driver) => cashWith({ drivers: withDriver(likely, driver) })),
    cases: eventCases(model, option).map(({ chance, events }) => ({ chance, cash: cashWith({ events }) })),
  };
}

function lowestWithin(cash: number[], months: number): number {
  let lowest = Infinity;
  for (let month = 1; month <= months && month < cash.length; month += 1)
    lowest = Math.min(lowest, cash[month] ?? 0);
  return lowest;
}

/** The spread of the lowest cash within the first so many months. */
export function spreadWithin({ base, moved, cases }: CashPaths, months: number): Spread {
  const likely = lowestWithin(base, months);
  const variance = moved.reduce((sum, cash) => {
    const fall = Math.max(0, likely - lowestWithin(cash, months)) / zOfP90;
    return sum + fall * fall;
  }, 0);
  return {
    sigma: Math.sqrt(variance),
    cases: cases.map(({ chance, cash }) => ({ chance, lowest: lowestWithin(cash, months) })),
  };
}

/** The spread of one option's lowest cash over the whole horizon. */
export function spreadOf(model: Model, option: Option, noticeMonth = model.facts.noticeMonth): Spread {
  return spreadWithin(cashPathsOf(model, option, noticeMonth), model.facts.horizon);
}

/**
 * Chance that the lowest cash, with `extra` cash today, falls below a level.
 *
 * @example chanceBelow({ sigma: 0, cases: [{ chance: 1, lowest: 100 }] }, 100) // 0: "below" is strict (ruling R18)
 */
export function chanceBelow({ sigma, cases }: Spread, level: number, extra = 0): number {
  return cases.reduce((sum, { chance, lowest }) => {
    const gap = level - lowest - extra;
    if (sigma <= 0) return sum + (gap > 0 ? chance : 0);
    return sum + chance * normalCdf(gap / sigma);
  }, 0);
}

/** Least extra cash today with which the chance of falling below the floor is within the tolerance (rulings R19, R20). */
export function reserveAt(spread: Spread, floor: number, tolerance: number): number {
  if (chanceBelow(spread, floor) <= tolerance) return 0;
  const lowest = Math.min(...spread.cases.map((one) => one.lowest));
  let low = 0;
  let high = Math.max(0, floor - lowest) + 9 * spread.sigma + Math.abs(floor) * 1e-9;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (chanceBelow(spread, floor, middle) <= tolerance) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * Cash to spare above the floor in the lowest month, within the tolerance; below zero it is the reserve that is
 * missing. Where the chance of falling below the floor meets the tolerance exactly it is 0.
 *
 * @example roomAt({ sigma: 0, cases: [{ chance: 1, lowest: 100 }] }, 60, 0.05) // 40
 */
export function roomAt(spread: Spread, floor: number, tolerance: number): number {
  const lowest = spread.cases.map((one) => one.lowest);
  let low = Math.min(...lowest) - floor - 9 * spread.sigma - 1;
  let high = Math.max(...lowest) - floor + 9 * spread.sigma + 1;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (chanceBelow(spread, floor, -middle) <= tolerance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
