import { at, eachMonth, sum, type ByMonth } from './months';

type Receipt = { month: number; amount: number };

/** The last receivable of a client who goes: what is lost of it and how much later it comes (ruling R4). */
export type LateEnd = { lastMonth: number; haircut: number; delay: number };

export type Ledger = {
  collected: ByMonth;
  writtenOff: ByMonth;
  /** Owed at the end of month H. */
  receivable: number;
};

/** An amount that comes `delay` months after `month`, the fraction split over two months. */
function delayed({ month, amount }: Receipt, delay: number): Receipt[] {
  const whole = Math.floor(delay);
  const fraction = delay - whole;
  return [
    { month: month + whole, amount: (1 - fraction) * amount },
    { month: month + whole + 1, amount: fraction * amount },
  ];
}

/** R3: how the opening receivable comes in. */
function openingReceipts(opening: number, collectionMonths: number): Receipt[] {
  if (collectionMonths === 0) return [{ month: 1, amount: opening }];
  const whole = Math.floor(collectionMonths);
  const fraction = collectionMonths - whole;
  const receipts: Receipt[] = [];
  for (let t = 1; t <= whole + 1; t += 1) {
    const share = ((t <= whole ? 1 - fraction : 0) + fraction) / collectionMonths;
    receipts.push({ month: t, amount: share * opening });
  }
  return receipts;
}

/** Every receipt that the collection formula gives, whenever it falls. */
function plainReceipts(billed: ByMonth, opening: number, days: number): Receipt[] {
  const collectionMonths = days / 30;
  const receipts = openingReceipts(opening, collectionMonths);
  for (let month = 1; month < billed.length; month += 1) {
    receipts.push(...delayed({ month, amount: at(billed, month) }, collectionMonths));
  }
  return receipts;
}

/**
 * What comes in by month. With a late end, receipts after its month are cut and come later, and the cut is written
 * off at the end of that month (of month 1 if the last day is today).
 */
export function ledgerOf(billed: ByMonth, opening: number, days: number, end: LateEnd | null): Ledger {
  const horizon = billed.length - 1;
  const plain = plainReceipts(billed, opening, days);
  const onTime = end === null ? plain : plain.filter(({ month }) => month <= end.lastMonth);
  const late = end === null ? [] : plain.filter(({ month }) => month > end.lastMonth);
  const lost = end === null ? 0 : end.haircut * sum(late.map(({ amount }) => amount));
  const lateReceipts = late.flatMap(({ month, amount }) =>
    delayed({ month, amount: amount * (1 - (end?.haircut ?? 0)) }, end?.delay ?? 0),
  );
  const receipts = [...onTime, ...lateReceipts];
  const collected = eachMonth(horizon, (t) =>
    sum(receipts.filter(({ month }) => month === t).map(({ amount }) => amount)),
  );
  const lostIn = end === null ? 0 : Math.max(1, end.lastMonth);
  const writtenOff = eachMonth(horizon, (t) => (t === lostIn ? lost : 0));
  return { collected, writtenOff, receivable: opening + sum(billed) - sum(collected) - sum(writtenOff) };
}
