import type { CollectionSummary } from '@/lib/import/desk';
import type { Scope } from '@/lib/import/own-figures';

/** Indonesian VAT as invoices show it: 11/12 of 12 % for most services since 2025, else the full rate. */
export const taxRates = { none: 0, eleven: 0.11, twelve: 0.12 } as const;
export type TaxChoice = keyof typeof taxRates;

/** What the reader has decided about clients so far. Nothing is joined before they say so. */
export type ClientChosen = {
  client: string;
  /** Groups of names that are one client. */
  same: string[][];
  /** Firms of the same owner as the client. */
  owned: string[];
  currency: string;
  tax: TaxChoice | null;
};

/** The assessment's currency if the files have it, else the one with most invoices. */
export function emptyChoice({ currencies }: CollectionSummary, own: string): ClientChosen {
  const most = [...currencies].sort((a, b) => b.count - a.count)[0]?.currency ?? '';
  const currency = currencies.some((one) => one.currency === own) ? own : most;
  return { client: '', same: [], owned: [], currency, tax: null };
}

/** Every name to the one it is joined to: the first of its group. */
export function joinsOf({ client, same, owned }: ClientChosen): Map<string, string> {
  const joins = new Map<string, string>();
  for (const names of same) {
    const head = names.includes(client) ? client : (names[0] ?? '');
    for (const name of names) if (name !== head) joins.set(name, head);
  }
  for (const name of owned) joins.set(name, client);
  return joins;
}

/** What figures are made for; null while the client or the tax is still open. */
export function scopeOf(chosen: ClientChosen, { invoices }: CollectionSummary): Scope | null {
  const { client, currency, tax } = chosen;
  if (client === '' || (tax === null && invoices > 0)) return null;
  return { client, currency, joins: joinsOf(chosen), taxRate: tax === null ? 0 : taxRates[tax] };
}
