/**
 * ln, exp and powers from + − × ÷ only. ECMAScript lets engines approximate `Math.log`, `Math.exp` and `**` as they
 * like; with these, every browser gets the same bits (ruling R28). Relative error below 1e-15 in the range used.
 */

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;

/**
 * Natural logarithm of a positive, finite number. Throws for anything else.
 *
 * @example ln(1) // 0
 */
export function ln(x: number): number {
  if (!(x > 0) || x === Infinity) throw new Error(`ln requires a positive finite number, got ${x}`);
  let mantissa = x;
  let exponent = 0;
  while (mantissa >= 1.4142135623730951) {
    mantissa /= 2;
    exponent += 1;
  }
  while (mantissa < 0.7071067811865476) {
    mantissa *= 2;
    exponent -= 1;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let odd = 23; odd >= 3; odd -= 2) sum = square * (1 / odd + sum);
  return exponent * ln2High + (2 * ratio + 2 * ratio * sum + exponent * ln2Low);
}

/**
 * e to the power of x; 0 below −745, throws above 709 (no infinities leave this library).
 *
 * @example exp(0) // 1
 */
export function exp(x: number): number {
  if (!(x <= 709)) throw new Error(`exp requires a number up to 709, got ${x}`);
  if (x < -745) return 0;
  const halvings = Math.round(x / (ln2High + ln2Low));
  const rest = x - halvings * ln2High - halvings * ln2Low;
  let sum = 1;
  for (let term = 18; term >= 1; term -= 1) sum = 1 + (rest / term) * sum;
  return scaleByTwo(sum, halvings);
}

function scaleByTwo(value: number, times: number): number {
  let result = value;
  for (let count = 0; count < times; count += 1) result *= 2;
  for (let count = 0; count > times; count -= 1) result /= 2;
  return result;
}

/**
 * base to the power of exponent, for base > 0; 0 for base 0 and a positive exponent.
 *
 * @example pow(1.12, 1 / 12) // 1.0094887929345830…, the monthly factor of 12 % a year
 */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (base === 0) return 0;
  return exp(exponent * ln(base));
}
