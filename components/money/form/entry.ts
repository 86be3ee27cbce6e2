import type { Quantity, Sure } from '@/lib/assessment/quantity';
import type { Format } from '@/components/wizard/use-format';
import type { Period } from '@/lib/format/parse-amount';
import { boundsOf } from './bounds';
import type { Path } from './paths';
import type { Display } from './questions-catalogue';
import { readTyped, twoReadings, writeTyped } from './reading';

/** How a figure is given: with a degree of certainty, as a fact, or with ends of one's own. */
export type EntryMode = 'sure' | 'exact' | 'range';

export type Box = 'likely' | 'low' | 'high';

/** A figure as it stands in its boxes; `known` are the values behind texts that nobody has touched since. */
export type Entry = Record<Box, string> & {
  mode: EntryMode;
  sure: Sure;
  known: Partial<Record<Box, number>>;
};

/** What is wrong with a text, as a code with its figures; the words are the messages'. */
export type Fault =
  | { code: 'unreadable' }
  | { code: 'ambiguous'; readings: readonly [number, number] }
  | { code: 'other-period'; value: number; per: Period }
  | { code: 'too-small'; min: number; value: number }
  | { code: 'too-big'; max: number; value: number }
  | { code: 'not-whole' }
  | { code: 'missing' }
  | { code: 'low-above-high'; low: number; high: number }
  | { code: 'likely-outside'; low: number; high: number };

/** Widths are own judgement; a figure given without a word on its certainty is taken as rough. */
const unsaid: Sure = 'rough';

type Drafts = Readonly<Record<string, string>>;

export function likelyOf(quantity: Quantity): number | null {
  if (quantity === null || quantity === 'unknown') return null;
  return typeof quantity === 'number' ? quantity : quantity.likely;
}

/** The boxes of a quantity: its value as written, or the texts that are no value yet. */
export function entryOf(
  quantity: Quantity,
  path: Path,
  drafts: Drafts,
  display: Display,
  format: Format,
): Entry {
  const write = (value: number | null) => (value === null ? '' : writeTyped(value, display, format));
  const range = typeof quantity === 'object' && quantity !== null && 'low' in quantity ? quantity : null;
  const rangeDraft = drafts[`${path}.low`] !== undefined || drafts[`${path}.high`] !== undefined;
  const likely = likelyOf(quantity);
  const mode = range || rangeDraft ? 'range' : typeof quantity === 'number' ? 'exact' : 'sure';
  return {
    mode,
    sure: typeof quantity === 'object' && quantity !== null && 'sure' in quantity ? quantity.sure : unsaid,
    likely: drafts[path] ?? write(likely),
    low: drafts[`${path}.low`] ?? write(range?.low ?? null),
    high: drafts[`${path}.high`] ?? write(range?.high ?? null),
    known: { ...(likely !== null && { likely }), ...(range && { low: range.low, high: range.high }) },
  };
}

export type ReadEntry =
  | { kind: 'empty' }
  | { kind: 'value'; value: Exclude<Quantity, 'unknown' | null> }
  | { kind: 'fault'; at: Box; fault: Fault };

/** Reads the boxes of a quantity together. */
export function readEntry(entry: Entry, path: Path, display: Display, format: Format): ReadEntry {
  const likely = readBox(entry, 'likely', path, display, format);
  if (entry.mode === 'range') return readRange(entry, path, display, format);
  if (likely === 'empty') return { kind: 'empty' };
  if (typeof likely !== 'number') return { kind: 'fault', at: 'likely', fault: likely };
  return { kind: 'value', value: entry.mode === 'exact' ? likely : { likely, sure: entry.sure } };
}

function readRange(entry: Entry, path: Path, display: Display, format: Format): ReadEntry {
  const figures: number[] = [];
  for (const at of ['likely', 'low', 'high'] as const) {
    const figure = readBox(entry, at, path, display, format);
    if (typeof figure !== 'number') {
      return { kind: 'fault', at, fault: figure === 'empty' ? { code: 'missing' } : figure };
    }
    figures.push(figure);
  }
  const [likely = 0, low = 0, high = 0] = figures;
  if (low > high) return { kind: 'fault', at: 'low', fault: { code: 'low-above-high', low, high } };
  if (likely < low || likely > high) {
    return { kind: 'fault', at: 'likely', fault: { code: 'likely-outside', low, high } };
  }
  return { kind: 'value', value: { low, likely, high } };
}

function readBox(entry: Entry, at: Box, path: Path, display: Display, format: Format) {
  const text = entry[at];
  const known = entry.known[at];
  if (known !== undefined && text === writeTyped(known, display, format)) return known;
  const readings = at === 'likely' ? twoReadings(text, display, format) : null;
  return readings ? ({ code: 'ambiguous', readings } as const) : readFigure(text, path, display, format);
}

/** One figure: its value, nothing, or what is wrong with it. */
export function readFigure(
  text: string,
  path: Path,
  display: Display,
  format: Format,
  most = Infinity,
): number | 'empty' | Fault {
  const typed = readTyped(text, display, format);
  if (typed.kind === 'empty') return 'empty';
  if (typed.kind === 'unreadable') return { code: 'unreadable' };
  if (typed.kind === 'other-period') return { code: 'other-period', value: typed.value, per: typed.per };
  const { min, whole, ...bounds } = boundsOf(path);
  const max = Math.min(bounds.max, most);
  if (typed.value < min) return { code: 'too-small', min, value: typed.value };
  if (typed.value > max) return { code: 'too-big', max, value: typed.value };
  if (whole && !Number.isInteger(typed.value)) return { code: 'not-whole' };
  return typed.value;
}
