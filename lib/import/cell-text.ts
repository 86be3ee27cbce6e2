/**
 * A cell without what stands around a figure or date: blanks of every kind, and the apostrophe or formula guard that
 * exporters put before it (`'27/06/2026`, `="0012"`). Nothing in a cell is ever run.
 */
export function bareCell(cell: string): string {
  if (/^(?:[A-Za-z0-9(][ -~]*[!-~]|[A-Za-z0-9])?$/.test(cell)) return cell;
  const text = cell
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .trim();
  const formula = /^="(.*)"$/.exec(text);
  return (formula?.[1] ?? text).replace(/^['’`]+/, '').trim();
}

/** At most the first `most` items, spread evenly over the whole list: a column is judged by all of its length. */
export function spread<T>(items: readonly T[], most = 5000): T[] {
  if (items.length <= most) return [...items];
  const step = items.length / most;
  return Array.from({ length: most }, (_, index) => items[Math.floor(index * step)] as T);
}
