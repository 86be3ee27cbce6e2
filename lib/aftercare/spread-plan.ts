import { monthAfter } from '../calendar/iso-date';
import { otherClientsOf, type OtherClients } from '../money/concentration';
import { partAfter, type Course } from '../money/course';
import type { Model } from '../money/money';
import { pow } from '../stats/elementary';
import type { OptionId } from '../strategies/options-catalogue';
import { feesOf, fewestClients, spreadOf, type Book } from './client-mix';
import { courseTaken, freedCapacity, sellingStart } from './pipeline-plan';
import { mixKinds, type LineCrossing, type Mix, type SpreadMonth, type SpreadResult } from './result';

/** How far ahead a crossing is looked for, and how far beyond the deadline the quarters go, in months. */
const mostMonths = 60;
const monthsBeyond = 6;

const value = (driver: number | null) => driver ?? 0;

/** How the clients go on: the client until their last day, the others as they are or growing, new ones as planned. */
type Outlook = {
  fee: number;
  lastDay: number;
  others: OtherClients;
  /** Yearly growth of the largest other client and of the rest. */
  growth: { largest: number; rest: number };
  /** Fees of the new clients in the order in which they come, and when they bill. */
  fees: number[];
  from: number;
  until: number;
};

/** New clients that bill by a month: evenly from the first that can to the deadline, whole ones only. */
function newClientsBy({ fees, from, until }: Outlook, month: number): number {
  if (month >= until) return fees.length;
  return Math.floor(fees.length * Math.max(0, (month - from) / (until - from)) + 1e-9);
}

function othersAt({ others, growth }: Outlook, month: number): number[] {
  const rest = pow(1 + growth.rest, month / 12);
  const largest = pow(1 + growth.largest, month / 12);
  const first = others.amounts.indexOf(Math.max(...others.amounts));
  return others.amounts.map((amount, index) => amount * (index === first ? largest : rest));
}

function bookAt(outlook: Outlook, month: number): Book & { parts: Record<SpreadMonth['largest'], number> } {
  const { fee, lastDay, others, growth, fees } = outlook;
  const client = month < lastDay ? [fee] : [];
  const existing = othersAt(outlook, month);
  const won = fees.slice(0, newClientsBy(outlook, month));
  return {
    amounts: [...client, ...existing, ...won],
    rest: others.rest * pow(1 + growth.rest, month / 12),
    parts: {
      client: Math.max(0, ...client),
      other: Math.max(0, ...existing),
      new: Math.max(0, ...won),
    },
  };
}

/**
 * When the largest share first stands below a line, and when it first stands on or above it again.
 *
 * @param shares by month, from today on
 */
export function crossingOf(shares: readonly number[], line: number): { below: number; crossed: number } {
  const below = shares.findIndex((share) => share < line);
  const crossed = below < 0 ? -1 : shares.findIndex((share, month) => month > below && share >= line);
  return { below, crossed };
}

function lineCrossing(model: Model, outlook: Outlook): LineCrossing {
  const shares = Array.from({ length: mostMonths + 1 }, (_, month) => spreadOf(bookAt(outlook, month)).share);
  const { below, crossed } = crossingOf(shares, model.assessment.aftercare.warningShare);
  const monthOf = (month: number) => (month < 0 ? null : monthAfter(model.today, month));
  return { below: monthOf(below), crossed: monthOf(crossed) };
}

/** Whether what is freed by a month can do the new work that bills by then. */
function fitsBy(course: Course, capacity: number | null, billing: number, month: number): boolean | null {
  if (capacity === null) return null;
  return billing <= capacity * partAfter(month, course.lastDay) * (1 + 1e-9);
}

function quarterly(model: Model, outlook: Outlook, course: Course, capacity: number | null): SpreadMonth[] {
  const last = Math.min(mostMonths, 3 * Math.ceil((outlook.until + monthsBeyond) / 3));
  return Array.from({ length: last / 3 + 1 }, (_, quarter) => {
    const after = 3 * quarter;
    const book = bookAt(outlook, after);
    const { share, hhi } = spreadOf(book);
    const newClients = newClientsBy(outlook, after);
    const billing = outlook.fees.slice(0, newClients).reduce((sum, fee) => sum + fee, 0);
    const { parts } = book;
    const largest = parts.new > Math.max(parts.client, parts.other) ? 'new' : 'other';
    return {
      month: monthAfter(model.today, after),
      after,
      newClients,
      share,
      hhi,
      largest: parts.client >= Math.max(parts.other, parts.new) && parts.client > 0 ? 'client' : largest,
      fits: fitsBy(course, capacity, billing, after),
    };
  });
}

/**
 * How many clients of which size bring the largest share and the index to their targets, the way there by quarter, and
 * when the largest client would cross a warning line if they grew. Levels are today's on the way; only the warning looks at
 * growth.
 *
 * @param option the way taken; `keep` where the client stays
 */
export function spreadPlan(model: Model, option: OptionId, noticeMonth?: number): SpreadResult {
  const { assessment, drivers, inputs } = model;
  const { targetShare, targetHhi, targetMonths, warningShare, largestGrowth } = assessment.aftercare;
  const { firm, client, replacement } = drivers.likely;
  const course = courseTaken(model, option, noticeMonth);
  const stays = option === 'keep';
  const others = otherClientsOf(assessment, inputs);
  const fee = value(client.fee);
  const today: Book = { amounts: [fee, ...others.amounts], rest: others.rest };
  const base: Book = stays ? today : others;
  const capacity = stays ? null : (freedCapacity(model)?.billing ?? null);
  const averageFee = value(replacement.averageFee);
  // Without the client, nobody would be left whose share is known.
  const isKnown = stays || others.split !== 'unknown';
  const target = { share: targetShare, hhi: targetHhi };
  const mixes = mixKinds.map((kind) =>
    isKnown ? fewestClients(base, kind, averageFee, target, capacity) : null,
  );
  const mixed = mixes[0] ?? null;
  const start = sellingStart(course);
  const lag = value(replacement.salesCycle) + value(replacement.onboarding);
  const until = start + targetMonths;
  const outlook = (mix: Mix | null, growth: Outlook['growth']): Outlook => ({
    fee,
    lastDay: stays ? Infinity : course.lastDay,
    others,
    growth,
    fees: mix ? feesOf('mixed', averageFee, mix.count) : [],
    from: Math.min(until, start + lag),
    until,
  });
  const still = { largest: 0, rest: 0 };
  const growing = { largest: largestGrowth, rest: value(firm.otherGrowth) };
  return {
    split: others.split,
    now: withoutRevenue(spreadOf(today)),
    afterExit: stays || !isKnown ? null : withoutRevenue(spreadOf(others)),
    mixes,
    quarters: mixed ? quarterly(model, outlook(mixed, still), course, capacity) : [],
    isTooSoon: lag >= targetMonths && (mixed?.count ?? 0) > 0,
    warning: {
      line: warningShare,
      growth: largestGrowth,
      withMix: mixed && lineCrossing(model, outlook(mixed, growing)),
      without: isKnown ? lineCrossing(model, outlook(null, growing)) : null,
    },
  };
}

const withoutRevenue = ({ share, hhi }: { share: number; hhi: number }) => ({ share, hhi });
