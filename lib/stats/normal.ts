import { exp, ln } from './elementary';

/** z of the 90th percentile: a P10–P90 range is ±z standard deviations wide (ruling R26: 2.5631031 / 2). */
export const zOfP90 = 1.2815515655446004;

const lnOfRootOfTwoPi = 0.9189385332046727;

/**
 * Standard normal density φ.
 *
 * @example normalDensity(0) // 0.3989422804014327
 */
export function normalDensity(x: number): number {
  return exp(-0.5 * x * x - lnOfRootOfTwoPi);
}

/**
 * Standard normal distribution function Φ, relative error below 1e-13 in the lower tail too: Marsaglia's series
 * (Journal of Statistical Software 11(4), 2004) within ±2, Laplace's continued fraction (DLMF 7.9.1) beyond.
 *
 * @example normalCdf(0) // 0.5
 */
export function normalCdf(x: number): number {
  if (x < -2) return tail(-x);
  if (x > 2) return 1 - tail(x);
  let sum = x;
  let term = x;
  for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + sum * normalDensity(x);
}

/** 1 − Φ(x) for x ≥ 2. Sixty levels are enough at 2, begun with the value that a level repeated for ever would have. */
function tail(x: number): number {
  let fraction = (x + Math.sqrt(x * x + 4 * 61)) / 2;
  for (let level = 60; level >= 1; level -= 1) fraction = x + level / fraction;
  return normalDensity(x) / fraction;
}

/** Numerators and denominators of Wichura's three rational approximations, highest power first. */
const central = {
  above: [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  below: [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
  ],
};
const middle = {
  above: [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ],
  below: [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
    0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
  ],
};
const far = {
  above: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
    0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ],
  below: [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
  ],
};

/**
 * Standard normal quantile Φ⁻¹ by Wichura's algorithm AS 241, PPND16 (Applied Statistics 37(3), 1988): relative error
 * about 1e-16. Throws unless 0 < u < 1 (no infinities leave this library).
 *
 * @example normalQuantile(0.9) // 1.2815515655446004
 */
export function normalQuantile(u: number): number {
  if (!(u > 0 && u < 1)) throw new Error(`normalQuantile requires 0 < u < 1, got ${u}`);
  const offset = u - 0.5;
  if (Math.abs(offset) <= 0.425) return offset * ratioAt(0.180625 - offset * offset, central);
  const depth = Math.sqrt(-ln(offset < 0 ? u : 1 - u));
  const size = depth <= 5 ? ratioAt(depth - 1.6, middle) : ratioAt(depth - 5, far);
  return offset < 0 ? -size : size;
}

function ratioAt(x: number, { above, below }: { above: readonly number[]; below: readonly number[] }) {
  let numerator = 0;
  let denominator = 0;
  for (let power = 0; power < above.length; power += 1) {
    numerator = numerator * x + (above[power] ?? 0);
    denominator = denominator * x + (below[power] ?? 0);
  }
  return numerator / denominator;
}

/**
 * Turns uniforms into standard normal scores in place and returns the same array: one score for each future.
 *
 * @example normalsInto(uniforms(seed, 'downturn', 10_000))
 */
export function normalsInto(uniforms: Float64Array): Float64Array {
  for (let index = 0; index < uniforms.length; index += 1) {
    uniforms[index] = normalQuantile(uniforms[index] ?? 0.5);
  }
  return uniforms;
}
