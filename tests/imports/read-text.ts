import { openFile } from '@/lib/import/open-file';
import { readTable, type ReadOptions } from '@/lib/import/read-table';
import type { Question, Reading } from '@/lib/import/documents';
import { sumsBy } from '@/lib/import/exact-sum';
import { utf8Bytes } from '@/lib/share/utf8';

export type QuestionId = Question['id'];

/** The records of a file given as bytes. */
export function recordsOf(bytes: Uint8Array) {
  const opened = openFile(bytes);
  if (!opened.ok) throw new Error(`the file should open, got ${opened.fault}`);
  return opened.sheets[0]?.records ?? [];
}

export const readText = (text: string, options?: ReadOptions): Reading =>
  readTable(recordsOf(utf8Bytes(text)), options);

/** Amounts of invoices and payments, hours of entries, by client. */
export function sumsOf({
  invoices,
  payments,
  entries,
}: Pick<Reading, 'invoices' | 'payments' | 'entries'>): Record<string, number> {
  const items = [
    ...[...invoices, ...payments].map(({ client, amount }) => ({ client, value: amount })),
    ...entries.map(({ client, seconds }) => ({ client, value: seconds })),
  ];
  const scale = entries.length > 0 ? 3600 : 1;
  const sums = sumsBy(
    items,
    ({ client }) => client,
    ({ value }) => value,
  );
  return Object.fromEntries([...sums].map(([client, sum]) => [client, sum / scale]));
}
