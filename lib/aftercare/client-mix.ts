import type { Mix, MixKind } from './result';

/** Clients by fee a month, and revenue of which no client is known. */
export type Book = { amounts: readonly number[]; rest: number };

/** Revenue a month, the largest client's share of it (0…1), and the Herfindahl–Hirschman index Σ(100·share)². */
export type Spread = { revenue: number; share: number; hhi: number };

/** Most new clients that are tried. */
export const mostClients = 200;

/** The sums that a spread is made of, so that a client more costs one step. */
type Sums = { revenue: number; largest: number; squares: number };

function add({ revenue, largest, squares }: Sums, fee: number): Sums {
  return { revenue: revenue + fee, largest: Math.max(largest, fee), squares: squares + fee * fee };
}

function sumsOf({ amounts, rest }: Book): Sums {
  return amounts.reduce(add, { revenue: rest, largest: 0, squares: 0 });
}

function spreadFrom({ revenue, largest, squares }: Sums): Spread {
  if (revenue <= 0) return { revenue: 0, share: 0, hhi: 0 };
  return {
    revenue,
    share: largest / revenue,
    hhi: Math.min(10_000, 10_000 * (squares / revenue / revenue)),
  };
}

/**
 * How far a firm's revenue is spread over its clients.
 *
 * @example spreadOf({ amounts: [40, 15, 15, 10, 10, 10], rest: 0 }) // { revenue: 100, share: 0.4, hhi: 2350 }
 */
export function spreadOf(book: Book): Spread {
  return spreadFrom(sumsOf(book));
}

/** Sizes as multiples of the average fee, in the order in which clients are won. Five mixed ones are as large as five average ones. */
const patterns: Record<MixKind, readonly number[]> = {
  mixed: [1, 0.5, 2, 0.5, 1],
  small: [0.5],
  average: [1],
  large: [2],
};

/** Fees of the first so many new clients of a kind. @example feesOf('mixed', 10, 3) // [10, 5, 20] */
export function feesOf(kind: MixKind, averageFee: number, count: number): number[] {
  const pattern = patterns[kind];
  return Array.from(
    { length: count },
    (_, index) => averageFee * (pattern[index % pattern.length] as number),
  );
}

export type SpreadTargets = { share: number; hhi: number };

/** A last bit must not cost a client. */
const tolerance = 1e-9;

const reaches = ({ revenue, share, hhi }: Spread, target: SpreadTargets) =>
  revenue > 0 && share <= target.share * (1 + tolerance) && hhi <= target.hhi * (1 + tolerance);

/**
 * The fewest new clients of a kind with which no client is larger than the target share and the index no higher than the
 * target one.
 *
 * @param book the clients who are there without them
 * @param capacity what the firm can bill besides; null while unknown
 * @returns null where not even two hundred do
 * @example fewestClients({ amounts: [30, 30], rest: 0 }, 'average', 10, { share: 0.3, hhi: 10_000 }, null)?.count // 4
 */
export function fewestClients(
  book: Book,
  kind: MixKind,
  averageFee: number,
  target: SpreadTargets,
  capacity: number | null,
): Mix | null {
  if (!(averageFee > 0)) return null;
  const fees = feesOf(kind, averageFee, mostClients);
  let sums = sumsOf(book);
  for (let count = 0; count <= mostClients; count += 1) {
    const spread = spreadFrom(sums);
    if (reaches(spread, target)) return mixOf(kind, fees.slice(0, count), spread, capacity);
    const next = fees[count];
    if (next !== undefined) sums = add(sums, next);
  }
  return null;
}

function mixOf(kind: MixKind, fees: number[], spread: Spread, capacity: number | null): Mix {
  const bySize = new Map<number, number>();
  for (const fee of fees) bySize.set(fee, (bySize.get(fee) ?? 0) + 1);
  const billing = fees.reduce((sum, fee) => sum + fee, 0);
  return {
    kind,
    sizes: [...bySize].sort(([a], [b]) => b - a).map(([fee, count]) => ({ fee, count })),
    count: fees.length,
    billing,
    ...spread,
    overCapacity: capacity === null ? null : Math.max(0, billing - capacity),
  };
}
