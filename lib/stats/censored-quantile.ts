/** A time that was seen to its end, or one that still ran when the record stopped: at least so long. */
export type Duration = { value: number; isCensored: boolean };

/**
 * How probable each ended time is where some still ran: the product-limit estimate (Kaplan & Meier, Journal of the American
 * Statistical Association 53(282), 1958). What is left after the longest time goes to it (Efron 1967), a lower bound if it
 * still ran. Ascending; the masses sum to 1.
 *
 * @example productLimit([{ value: 30, isCensored: false }, { value: 90, isCensored: true }]) // 30: ½, 90: ½
 */
export function productLimit(durations: readonly Duration[]): { value: number; mass: number }[] {
  const inOrder = [...durations].sort(
    (a, b) => a.value - b.value || Number(a.isCensored) - Number(b.isCensored),
  );
  let running = 1;
  return inOrder.flatMap(({ value, isCensored }, index) => {
    const isLast = index === inOrder.length - 1;
    if (isCensored && !isLast) return [];
    const mass = isLast ? running : running / (inOrder.length - index);
    running -= mass;
    return [{ value, mass }];
  });
}

/**
 * Quantile of times of which some still ran: linear between the masses of `productLimit`, and so the type-7 quantile where
 * every time has ended. Throws for no times, or unless 0 ≤ p ≤ 1.
 *
 * @example censoredQuantile([10, 20, 30].map((value) => ({ value, isCensored: false })), 0.75) // 25
 */
export function censoredQuantile(durations: readonly Duration[], p: number): number {
  const points = productLimit(durations);
  const last = points.at(-1);
  if (!last) throw new Error('A quantile requires at least one value');
  if (!(p >= 0 && p <= 1)) throw new Error(`A quantile requires 0 ≤ p ≤ 1, got ${p}`);
  const wanted = p * (1 - last.mass);
  let before = 0;
  for (const [index, { value, mass }] of points.entries()) {
    const next = points[index + 1];
    if (!next) break;
    if (wanted < before + mass) return value + ((wanted - before) / mass) * (next.value - value);
    before += mass;
  }
  return last.value;
}
