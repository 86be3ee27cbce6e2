/** Futures drawn unless said otherwise (decision 0014): chances to ±1 percentage point at worst, ±0.43 at 5 in 100. */
export const usualFutures = 10_000;
