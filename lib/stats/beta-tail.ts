import { betaQuantile, betaShape, cdfAt, densityAt, type BetaShape } from './beta';
import { normalCdf, normalDensity } from './normal';

/**
 * The lower half of a beta distribution as a function of the depth z ≥ 0: the x with I_x(a, b) = Φ(−z), tabulated for a
 * draw of a few nanoseconds. The upper half is the lower one with the shapes swapped, so each end keeps its precision.
 */

const nodesPerUnit = 32;
const deepest = 8;
const pieces = deepest * nodesPerUnit;
const step = 1 / nodesPerUnit;

/** Tables kept, twelve kilobytes each: enough for all quantities of one assessment. */
const kept = 128;
const tables = new Map<string, Float64Array>();

/**
 * Table of a beta distribution's lower half for `shareInTail`; for shapes from 1 to 5 with sum 6, as PERT has them,
 * its relative error is below 1e-8.
 *
 * @example shareInTail(tailTable(3, 3), 0) // 0.5
 */
export function tailTable(a: number, b: number): Float64Array {
  const key = `${a} ${b}`;
  const known = tables.get(key);
  if (known) return known;
  const table = buildTable(betaShape(a, b));
  const [oldest] = tables.keys();
  if (oldest !== undefined && tables.size >= kept) tables.delete(oldest);
  tables.set(key, table);
  return table;
}

/**
 * Share of the width at depth z ≥ 0 below the median; beyond depth 8 that at 8.
 *
 * @example shareInTail(tailTable(1, 5), 1.2815515655446004) // 0.0208…, the 10th percentile
 */
export function shareInTail(table: Float64Array, z: number): number {
  const depth = Math.min(z, deepest) * nodesPerUnit;
  const piece = Math.min(Math.floor(depth), pieces - 1);
  const s = depth - piece;
  const at = piece * 6;
  // Written out: as a loop it takes twice the time, and this runs for every driver in every future.
  const cubic =
    (((table[at] as number) * s + (table[at + 1] as number)) * s + (table[at + 2] as number)) * s +
    (table[at + 3] as number);
  return (cubic * s + (table[at + 4] as number)) * s + (table[at + 5] as number);
}

/** Value, slope and curvature of the share at a node, in steps of the table. */
type Node = { share: number; slope: number; curvature: number };

/**
 * Quintic Hermite pieces: with exact second derivatives at its nodes, a step of 1/32 suffices out to depth 8, where a
 * cubic would be off by 1e-5 of the small shares there.
 */
function buildTable(shape: BetaShape): Float64Array {
  const table = new Float64Array(pieces * 6);
  const { tails, densities } = nodeScores();
  let near = nodeAt(betaQuantile(0.5, shape.a, shape.b), 0, shape, densities[0] as number);
  for (let piece = 0; piece < pieces; piece += 1) {
    const far = piece + 1;
    const share = refined(extrapolated(near), tails[far] as number, shape);
    const next = nodeAt(share, far, shape, densities[far] as number);
    table.set(quintic(near, next), piece * 6);
    near = next;
  }
  return table;
}

let scores: { tails: Float64Array; densities: Float64Array } | undefined;

/** Φ(−z) and φ(z) at the nodes: the same for every table. */
function nodeScores(): { tails: Float64Array; densities: Float64Array } {
  scores ??= {
    tails: Float64Array.from({ length: pieces + 1 }, (_, node) => normalCdf(-node * step)),
    densities: Float64Array.from({ length: pieces + 1 }, (_, node) => normalDensity(node * step)),
  };
  return scores;
}

/** From I_x = Φ(−z): dx/dz = −φ(z)/f(x), and the second derivative by the chain rule. */
function nodeAt(share: number, index: number, shape: BetaShape, density: number): Node {
  const slope = -density / densityAt(share, shape);
  return {
    share,
    slope: slope * step,
    curvature: -slope * (index * step + bend(share, shape) * slope) * step * step,
  };
}

/** d ln f / dx of the beta density f. */
const bend = (x: number, { a, b }: BetaShape) => (a - 1) / x - (b - 1) / (1 - x);

/** Second-order guess at the next node, in ln x, which is nearly a parabola in the tail: off by a millionth. */
function extrapolated({ share, slope, curvature }: Node): number {
  const relative = slope / share;
  const change = relative + (curvature / share - relative * relative) / 2;
  // exp(change) by its series: a change of a quarter at most.
  return (
    share * (1 + change * (1 + (change / 2) * (1 + (change / 3) * (1 + (change / 4) * (1 + change / 5)))))
  );
}

/** One step of Halley's method: cubic, so from a millionth to rounding. */
function refined(guess: number, tail: number, shape: BetaShape): number {
  const newton = (cdfAt(guess, shape) - tail) / densityAt(guess, shape);
  return guess - newton / (1 - (newton * bend(guess, shape)) / 2);
}

/** Coefficients of the piece between two nodes, highest power first. */
function quintic(near: Node, far: Node): number[] {
  const rise = far.share - near.share;
  const early = near.curvature / 2;
  const late = far.curvature / 2;
  return [
    6 * rise - 3 * (near.slope + far.slope) - early + late,
    -15 * rise + 8 * near.slope + 7 * far.slope + 3 * early - 2 * late,
    10 * rise - 6 * near.slope - 4 * far.slope - 3 * early + late,
    early,
    near.slope,
    near.share,
  ];
}
