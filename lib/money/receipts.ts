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

function addSplit(target: number[], index: number, delay: number, amount: number): void {
  if (amount === 0) return;
  const whole = Math.floor(delay);
  const fraction = delay - whole;
  const at = index + whole;
  target[at] = (target[at] ?? 0) + amount * (1 - fraction);
  if (fraction > 0) target[at + 1] = (target[at + 1] ?? 0) + amount * fraction;
}

/** Old invoices, as the formula would collect those from before month 1; all in month 1 if there is no delay (R3). */
function addOpening(target: number[], opening: number, delay: number): void {
  const whole = Math.floor(delay);
  const fraction = delay - whole;
  for (let index = 0; index <= whole && opening !== 0; index += 1) {
    const early = index < whole ? 1 - fraction : 0;
    target[index] = (target[index] ?? 0) + (delay === 0 ? opening : (opening * (early + fraction)) / delay);
  }
}

function afterParting(due: number[], parting: Parting): { shifted: number[]; writtenOff: number } {
  const length = due.length + Math.ceil(parting.delayMonths) + 1;
  const shifted = new Array<number>(length).fill(0);
  const paid = 1 - parting.haircut;
  let outstanding = 0;
  for (let index = 0; index < due.length; index += 1) {
    const amount = due[index] ?? 0;
    if (index < parting.month) {
      shifted[index] = (shifted[index] ?? 0) + amount;
    } else {
      outstanding += amount;
      addSplit(shifted, index, parting.delayMonths, amount * paid);
    }
  }
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
  const due = new Array<number>(horizon + Math.ceil(collectionMonths) + 1).fill(0);
  addOpening(due, opening, collectionMonths);
  for (let index = 0; index < horizon; index += 1) addSplit(due, index, collectionMonths, billed[index] ?? 0);
  const ended = parting !== null && parting.month <= horizon ? afterParting(due, parting) : null;
  const arriving = ended?.shifted ?? due;
  return {
    collected: arriving.slice(0, horizon),
    closing: total(arriving.slice(horizon)),
    writtenOff: ended?.writtenOff ?? 0,
    writtenOffMonth: ended && parting ? Math.max(1, parting.month) : null,
  };
}
