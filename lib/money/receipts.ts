/**
 * When invoices turn into cash: collection with a fractional delay, an opening receivable, and the write-off and delay
 * after a parting (rulings R3, R4). Arrays of months have index 0 = month 1; arrays of receipts reach beyond the horizon.
 */

export type Parting = {
  /** Month E at whose end part of the receivable is written off; 0 = today. */
  month: number;
  haircut: number;
  delayMonths: number;
};

export type Receipts = {
  /** Money in by month, index 0 = month 1, up to the horizon. */
  collected: number[];
  /** Still owed at the horizon. */
  closing: number;
  writtenOff: number;
  writtenOffMonth: number | null;
};

function add(target: number[], month: number, amount: number): void {
  if (amount === 0) return;
  while (target.length < month) target.push(0);
  target[month - 1] = (target[month - 1] ?? 0) + amount;
}

function addSplit(target: number[], month: number, delay: number, amount: number): void {
  const whole = Math.floor(delay);
  const fraction = delay - whole;
  add(target, month + whole, amount * (1 - fraction));
  add(target, month + whole + 1, amount * fraction);
}

function addOpening(target: number[], opening: number, delay: number): void {
  if (delay === 0) return add(target, 1, opening);
  const whole = Math.floor(delay);
  const fraction = delay - whole;
  for (let month = 1; month <= whole; month += 1) add(target, month, (opening * (1 - fraction)) / delay);
  for (let month = 1; month <= whole + 1; month += 1) add(target, month, (opening * fraction) / delay);
}

function afterParting(due: number[], parting: Parting): { shifted: number[]; writtenOff: number } {
  const shifted: number[] = [];
  let outstanding = 0;
  due.forEach((amount, index) => {
    const month = index + 1;
    if (month <= parting.month) return add(shifted, month, amount);
    outstanding += amount;
    addSplit(shifted, month, parting.delayMonths, amount * (1 - parting.haircut));
  });
  return { shifted, writtenOff: outstanding * parting.haircut };
}

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

/**
 * Receipts of one debtor.
 *
 * @param billed invoices by month up to the horizon
 * @param opening owed today (before month 1)
 * @param collectionMonths average months from invoice to money (days / 30)
 * @param parting write-off and delay, if the relationship ends within the horizon
 * @example collect([100, 100], 0, 1.5, null).collected // [0, 50]
 */
export function collect(
  billed: number[],
  opening: number,
  collectionMonths: number,
  parting: Parting | null,
): Receipts {
  const horizon = billed.length;
  const due: number[] = [];
  addOpening(due, opening, collectionMonths);
  billed.forEach((amount, index) => addSplit(due, index + 1, collectionMonths, amount));
  const ended = parting !== null && parting.month <= horizon ? afterParting(due, parting) : null;
  const arriving = ended?.shifted ?? due;
  return {
    collected: Array.from({ length: horizon }, (_, index) => arriving[index] ?? 0),
    closing: total(arriving.slice(horizon)),
    writtenOff: ended?.writtenOff ?? 0,
    writtenOffMonth: ended && parting ? Math.max(1, parting.month) : null,
  };
}
