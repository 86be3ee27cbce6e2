import type { Assessment } from '../assessment/schema';
import type { MoneyResult } from './result';
import type { Inputs } from './inputs';

/**
 * Herfindahl–Hirschman index of shares: Σ (100·s)², 10,000 for a single client.
 *
 * @param amounts revenue by client, any currency
 * @returns 0…10,000; 0 if there is no revenue
 * @example herfindahl([40, 15, 15, 10, 10, 10]) // 2350
 */
export function herfindahl(amounts: number[]): number {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return 0;
  return amounts.reduce((sum, amount) => sum + ((100 * amount) / total) * ((100 * amount) / total), 0);
}

type Split = { known: number[]; rest: number };

function jointAmounts(clients: Assessment['firm']['otherClients']): number[] {
  const owners = new Map<string, number>();
  clients.forEach((client, index) => {
    const owner = client.sameOwnerAs.trim() || client.name.trim() || `#${index}`;
    owners.set(owner, (owners.get(owner) ?? 0) + client.revenue);
  });
  return [...owners.values()].filter((amount) => amount > 0);
}

function splitOf(assessment: Assessment, inputs: Inputs, otherRevenue: number): Split {
  const listed = jointAmounts(assessment.firm.otherClients);
  const largest = Math.min(inputs.firm.largestOtherRevenue?.likely ?? 0, otherRevenue);
  const known = listed.length > 0 ? listed : largest > 0 ? [largest] : [];
  const sum = known.reduce((all, amount) => all + amount, 0);
  const scale = sum > otherRevenue ? otherRevenue / sum : 1;
  return { known: known.map((amount) => amount * scale), rest: Math.max(0, otherRevenue - sum * scale) };
}

/** Most pieces that an unknown rest is cut into. */
const mostPieces = 1000;

/** An unknown rest in pieces as large as they may be: as few clients as the known largest allows. */
function fewest({ known, rest }: Split): number[] {
  const cap = known.length > 0 ? Math.max(...known) : rest;
  const few: number[] = [];
  for (let left = rest; left > 0 && few.length < mostPieces; left -= cap) few.push(Math.min(cap, left));
  return few;
}

/** The other clients by revenue a month; `rest` is revenue of which no client is known. */
export type OtherClients = { amounts: number[]; rest: number; split: 'known' | 'partly' | 'unknown' };

/**
 * The other clients one by one. What is not known of them counts as few large ones where one is known (none is larger than
 * the largest), else as nothing but revenue: a guess would be worse than none.
 */
export function otherClientsOf(assessment: Assessment, inputs: Inputs): OtherClients {
  const total = inputs.firm.otherRevenue?.likely ?? 0;
  const { known, rest } = splitOf(assessment, inputs, total);
  if (rest <= 1e-9 * total) return { amounts: known, rest: 0, split: 'known' };
  if (known.length === 0) return { amounts: [], rest, split: 'unknown' };
  const few = fewest({ known, rest });
  const left = Math.max(0, rest - few.reduce((sum, amount) => sum + amount, 0));
  return { amounts: [...known, ...few], rest: left, split: 'partly' };
}

/** What is not known of the split ranges from very many tiny clients to as few as the known largest allows. */
function extremes(first: number[], { known, rest }: Split): { low: number; high: number } {
  const total = [...first, ...known].reduce((sum, amount) => sum + amount, rest);
  if (total <= 0) return { low: 0, high: 0 };
  const tiny =
    10_000 * [...first, ...known].reduce((sum, amount) => sum + (amount / total) * (amount / total), 0);
  return { low: tiny, high: herfindahl([...first, ...known, ...fewest({ known, rest })]) };
}

/** From this part of a fee on, pass-through makes revenue mislead: shares are worked out on what is left too. Own judgement. */
export const largePassThrough = 0.2;

function marginShare(assessment: Assessment, inputs: Inputs, fee: number, other: number): number | null {
  const passThrough = inputs.client.passThrough?.likely ?? 0;
  const others = assessment.firm.otherClients;
  const large = (part: number, whole: number) => whole > 0 && part / whole >= largePassThrough;
  if (!large(passThrough, fee) && !others.some((client) => large(client.passThrough, client.revenue)))
    return null;
  const own = Math.max(0, fee - passThrough);
  const rest = Math.max(0, other - others.reduce((sum, client) => sum + client.passThrough, 0));
  return own + rest > 0 ? own / (own + rest) : null;
}

/**
 * Concentration before and after the exit (model section 3, ruling R31). Where the split of the other clients is not
 * known, the index is a range.
 */
export function concentrationOf(assessment: Assessment, inputs: Inputs): MoneyResult['concentration'] {
  const fee = inputs.client.fee?.likely ?? 0;
  const other = inputs.firm.otherRevenue?.likely ?? 0;
  const split = splitOf(assessment, inputs, other);
  const largest = split.known.length > 0 ? Math.max(...split.known) : null;
  return {
    share: fee + other > 0 ? fee / (fee + other) : 0,
    marginShare: marginShare(assessment, inputs, fee, other),
    before: extremes([fee], split),
    after: other > 0 ? extremes([], split) : null,
    largestOther: largest !== null && other > 0 ? largest / other : null,
  };
}
