/**
 * When invoices turn into cash: collection with a fractional delay, an opening receivable, and the write-off and delay
 * after a parting (rulings R3, R4). Arrays are months 0…H; index 0 is today and holds nothing.
 */

export type Parting = {
  /** Month E at whose end part of the receivable is written off; 0 = today. */
  month: number;
  haircut: number;
  /** Months by which later receipts come later. */
  delay: number;
};

/** The part of what was owed at the start that comes in a month up to ⌊L⌋ + 1, as the formula would collect it (R3). */
function openingShare(month: number, delay: number): number {
  if (delay === 0) return 1;
  const whole = Math.floor(delay);
  const fraction = delay - whole;
  return ((month <= whole ? 1 - fraction : 0) + fraction) / delay;
}

/**
 * Receipts of a debtor who stays: (1−φ)·billed(t−⌊L⌋) + φ·billed(t−⌊L⌋−1), and what was owed before month 1.
 *
 * @param billed invoices by month
 * @param opening owed today
 * @param delay L, average months from invoice to money (days / 30)
 * @param collected takes the receipts
 * @returns what is still owed at the horizon
 * @example receive(Float64Array.of(0, 100, 100), 0, 1.5, collected) // 150, with collected = [0, 0, 50]
 */
export function receive(
  billed: Float64Array,
  opening: number,
  delay: number,
  collected: Float64Array,
): number {
  const whole = Math.floor(delay);
  const fraction = delay - whole;
  const onTime = 1 - fraction;
  const horizon = billed.length - 1;
  let owed = opening;
  for (let month = 1; month <= horizon; month += 1) {
    const from = month - whole;
    let amount = 0;
    if (from >= 2) {
      amount = onTime * (billed[from] as number) + fraction * (billed[from - 1] as number);
    } else {
      if (from === 1) amount = onTime * (billed[1] as number);
      if (opening !== 0) amount += opening * openingShare(month, delay);
    }
    collected[month] = amount;
    owed += (billed[month] as number) - amount;
  }
  return owed;
}

/** What comes in after month E comes later and less (R4). From the last month down, so that each reads what is not moved yet. */
function moveLater(collected: Float64Array, { month: ended, haircut, delay }: Parting): void {
  const whole = Math.floor(delay);
  const fraction = delay - whole;
  for (let month = collected.length - 1; month > ended; month -= 1) {
    const from = month - whole;
    const onTime = from > ended ? (1 - fraction) * (collected[from] as number) : 0;
    const later = from - 1 > ended ? fraction * (collected[from - 1] as number) : 0;
    collected[month] = (1 - haircut) * (onTime + later);
  }
}

/**
 * Receipts of the client, who may part within the horizon: the share `haircut` of what is owed at the end of month E is
 * written off, the rest comes `delay` months later.
 *
 * @returns what is still owed at the horizon, and what was written off
 */
export function receiveFromClient(
  billed: Float64Array,
  opening: number,
  delay: number,
  parting: Parting | null,
  collected: Float64Array,
): { closing: number; writtenOff: number } {
  const closing = receive(billed, opening, delay, collected);
  if (!parting) return { closing, writtenOff: 0 };
  let later = 0;
  for (let month = parting.month + 1; month < collected.length; month += 1)
    later += collected[month] as number;
  const writtenOff = parting.haircut * Math.max(0, closing + later);
  moveLater(collected, parting);
  let stillComing = later;
  for (let month = parting.month + 1; month < collected.length; month += 1)
    stillComing -= collected[month] as number;
  return { closing: closing + stillComing - writtenOff, writtenOff };
}
