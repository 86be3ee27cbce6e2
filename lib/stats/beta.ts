import { exp, ln } from './elementary';

/** The beta distribution, from + − × ÷ √ only (ruling R28). Shapes up to about ten are all that PERT asks for. */

const halfLnOfTwoPi = 0.9189385332046727;

/** Coefficients of Stirling's series, B₂ₖ / (2k(2k − 1)) (DLMF 5.11.1), highest power first. */
const stirling = [-3617 / 122400, 1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];

/** ln Γ(x) for x > 0: Stirling's series from 8 upward, reached by the recurrence Γ(x + 1) = x Γ(x). */
function lnGamma(x: number): number {
  let product = 1;
  let shifted = x;
  for (; shifted < 8; shifted += 1) product *= shifted;
  const square = 1 / (shifted * shifted);
  let series = 0;
  for (const coefficient of stirling) series = series * square + coefficient;
  return (shifted - 0.5) * ln(shifted) - shifted + halfLnOfTwoPi + series / shifted - ln(product);
}

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b), for a, b > 0.
 *
 * @example lnBeta(1, 1) // 0
 */
export function lnBeta(a: number, b: number): number {
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}

/** Shapes with their ln B, which costs more than the rest: computed once for many values of x. */
export type BetaShape = { a: number; b: number; lnBeta: number };

/**
 * Shapes of a beta distribution, ready for `cdfAt` and `densityAt`. Throws unless both are positive.
 *
 * @example cdfAt(0.5, betaShape(2, 2)) // 0.5
 */
export function betaShape(a: number, b: number): BetaShape {
  if (!(a > 0 && b > 0)) throw new Error(`betaShape requires a > 0 and b > 0, got ${a} and ${b}`);
  return { a, b, lnBeta: lnBeta(a, b) };
}

/**
 * Distribution function I_x(a, b) of the beta distribution (the regularised incomplete beta function): 0 below 0, 1
 * above 1. Continued fraction DLMF 8.17.22 by Lentz's method; relative error below 1e-14 for a, b ≤ 10.
 *
 * @example betaCdf(0.5, 2, 2) // 0.5
 */
export function betaCdf(x: number, a: number, b: number): number {
  return cdfAt(x, betaShape(a, b));
}

/** As `betaCdf`, for shapes that are used again. */
export function cdfAt(x: number, { a, b, lnBeta: lnB }: BetaShape): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const power = exp(a * ln(x) + b * ln(1 - x) - lnB);
  return x <= (a + 1) / (a + b + 2)
    ? power / (a * continuedFraction(x, a, b))
    : 1 - power / (b * continuedFraction(1 - x, b, a));
}

/** Density of the beta distribution for 0 < x < 1, for shapes that are used again. */
export function densityAt(x: number, { a, b, lnBeta: lnB }: BetaShape): number {
  return exp((a - 1) * ln(x) + (b - 1) * ln(1 - x) - lnB);
}

/** 1 + d₁/(1 + d₂/(1 + …)) of DLMF 8.17.22; converges fast for x below (a + 1)/(a + b + 2). */
function continuedFraction(x: number, a: number, b: number): number {
  const never0 = 1e-300;
  let value = 1;
  let upper = 1;
  let lower = 0;
  for (let level = 1; level <= 1000; level += 1) {
    const m = Math.floor(level / 2);
    const numerator = level % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
    const step = (numerator * x) / ((a + level - 1) * (a + level));
    lower = 1 / (1 + step * lower || never0);
    upper = 1 + step / upper || never0;
    value *= upper * lower;
    if (Math.abs(upper * lower - 1) < 2e-16) break;
  }
  return value;
}

/**
 * Quantile of the beta distribution: the x with I_x(a, b) = p, relative error below 1e-14 for a, b ≤ 10. Throws unless
 * 0 ≤ p ≤ 1.
 *
 * @example betaQuantile(0.5, 3, 3) // 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new Error(`betaQuantile requires 0 ≤ p ≤ 1, got ${p}`);
  if (p === 0 || p === 1) return p;
  return p <= 0.5 ? lowerQuantile(p, betaShape(a, b)) : 1 - lowerQuantile(1 - p, betaShape(b, a));
}

/**
 * Newton's method on ln I against ln x, where the lower tail is nearly a straight line of slope a: so few steps from
 * the tail's leading term (DLMF 8.17.7). Where a step leaves the bracket, the bracket is halved.
 */
function lowerQuantile(p: number, shape: BetaShape): number {
  const { a, b } = shape;
  let low = 0;
  let high = 1;
  let x = Math.min(exp(Math.min(0, (ln(p) + ln(a) + shape.lnBeta) / a)), a / (a + b));
  for (let step = 0; step < 200 && x > 0; step += 1) {
    const reached = cdfAt(x, shape);
    if (reached < p) low = x;
    else high = x;
    const logStep = reached > 0 ? (ln(reached / p) * reached) / (x * densityAt(x, shape)) : NaN;
    // From a billionth away Newton's quadratic step lands within rounding: a further one would only stir it.
    if (Math.abs(logStep) < 1e-9) return x - x * logStep;
    const next = Math.abs(logStep) < 700 ? x * exp(-logStep) : NaN;
    x = next > low && next < high ? next : (low + high) / 2;
  }
  return x;
}
