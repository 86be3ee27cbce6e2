import type { Payment } from './documents';
import { noteDate, type RowReader } from './row-reader';

/** Money of one's own that moves, comes back or is held: no income, whatever its sign. */
const ownMovement =
  /\bbank\b|bankkonto|bankgutschrift|debit card|deposit|withdraw|payout|conver|umrechnung|câmbio|cambio de divisa|add funds|\bhold\b|reserve|release|reversal|refund|erstattung|reembolso|rückzahlung|lastschrift|abbuchung|einzug|transfer (?:to|from)|top-?up|fee/i;
const notDone = /fail|denied|reversed|requires_payment|cancel|expired/i;

/** The sum that came in, negative if it went out; from one column, from two, or by the letter beside it. */
function amountOf(reader: RowReader): number | null {
  if (reader.has('money-in')) {
    const credit = reader.figure('money-in');
    const debit = reader.figure('money-out');
    if (credit !== null || debit !== null) return Math.abs(credit ?? 0) - Math.abs(debit ?? 0);
  }
  const amount = reader.figure('amount');
  const direction =
    reader.text('direction') ||
    reader.row.cells.find((cell) => /^(?:CR|DB)$/.test(cell.trim()))?.trim() ||
    '';
  if (amount === null || direction === '') return amount;
  return /^[ck]/i.test(direction) ? Math.abs(amount) : -Math.abs(amount);
}

function paymentOf(reader: RowReader): Payment | null {
  const amount = amountOf(reader);
  if (amount === null) {
    const isEmpty = (['amount', 'money-in', 'money-out'] as const).every(
      (field) => reader.text(field) === '',
    );
    reader.note(isEmpty ? 'amount-missing' : 'amount-unreadable');
    return null;
  }
  const type = reader.text('doc-type');
  return {
    line: reader.line,
    client: reader.text('client') || (reader.has('client') ? '' : reader.row.heading),
    number: reader.text('invoice-number'),
    date: noteDate(reader, reader.has('paid-date') ? 'paid-date' : 'issue-date'),
    amount,
    currency: reader.currency(),
    isIncome: amount > 0 && !ownMovement.test(type) && !notDone.test(reader.text('status')),
  };
}

/** Payments of the rows, from a payment service, an invoicing tool or a bank. */
export function readPayments(readers: readonly RowReader[]): Payment[] {
  return readers.flatMap((reader) => paymentOf(reader) ?? []);
}

const incomeAccount = /income|revenue|pendapatan|penjualan|\bsales\b|erlös|umsatz/i;

/** Of a ledger, only what was booked to income: every sale stands in it twice or more. */
export function incomeRows(readers: readonly RowReader[]): RowReader[] {
  return readers.filter((reader) => {
    const isIncome = incomeAccount.test(reader.text('account-kind'));
    if (!isIncome) reader.note('not-income-account');
    return isIncome;
  });
}
