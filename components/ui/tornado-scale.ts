import { approximateWidth } from './text-fit';

export type TornadoEnd = {
  /** The result when the input takes this end. */
  result: number;
  /** The result as it is read, outside the bar. */
  figure: string;
  /** The input's value: inside the end of the bar where it fits, else beside the result. */
  input: string;
};

export type TornadoRow = { id: string; label: string; worse: TornadoEnd; better: TornadoEnd };

type Side = 'left' | 'right';
type Text = { x: number; anchor: 'start' | 'end'; text: string };

/** One half of a row, from the line in the middle to its tip. */
export type TornadoHalf = {
  tone: 'worse' | 'better';
  tip: number;
  figure: Text;
  input: Text & { isInside: boolean };
};

export type TornadoPlan = { line: number; rows: { id: string; label: string; halves: TornadoHalf[] }[] };

type Placed = TornadoEnd & { tone: 'worse' | 'better'; side: Side; isInner: boolean };
type Scale = { width: number; margins: Record<Side, number>; low: number; high: number; middle: number };

const figureSize = 13.5;
const gap = 6;
/** The bars keep at least this part of the width, however long the words beside them. */
const leastPlot = 0.3;

const at = ({ width, margins, low, high }: Scale, value: number): number =>
  margins.left + ((value - low) / (high - low || 1)) * (width - margins.left - margins.right);

const inputWidth = (text: string) => approximateWidth(text);

/**
 * Where bars and words of a tornado go: bars from the line in the middle to the result at each end; room is left at
 * both sides for the words, so that none runs out of the drawing.
 */
export function tornadoPlan(rows: readonly TornadoRow[], middle: number, width: number): TornadoPlan {
  const placed = rows.map((row) => endsOf(row, middle));
  const results = [middle, ...placed.flat().map(({ result }) => result)];
  const extent = { low: Math.min(...results), high: Math.max(...results), middle, width };
  const scale = roomFor(placed.flat(), { ...extent, margins: { left: gap, right: gap } });
  return {
    line: at(scale, middle),
    rows: rows.map(({ id, label }, index) => ({
      id,
      label,
      halves: (placed[index] as Placed[]).map((end) => halfOf(end, scale)),
    })),
  };
}

/** The longer half first; where both lie on one side the shorter one is written beyond the line. */
function endsOf({ worse, better }: TornadoRow, middle: number): Placed[] {
  const sideOf = (result: number, otherwise: Side): Side =>
    result === middle ? otherwise : result < middle ? 'left' : 'right';
  const lean = better.result < middle ? ('right' as const) : ('left' as const);
  const ends: Placed[] = [
    { ...worse, tone: 'worse', side: sideOf(worse.result, lean), isInner: false },
    { ...better, tone: 'better', side: sideOf(better.result, 'right'), isInner: false },
  ];
  const [first, second] = ends.toSorted(
    (a, b) => Math.abs(b.result - middle) - Math.abs(a.result - middle),
  ) as [Placed, Placed];
  return [first, { ...second, isInner: first.side === second.side }];
}

/** Widens the margins until every word has room; each pass shortens the bars a little. */
function roomFor(ends: readonly Placed[], start: Scale): Scale {
  let scale = start;
  for (let pass = 0; pass < 12; pass += 1) {
    const { width, margins } = scale;
    const missing = { left: 0, right: 0 };
    for (const end of ends) {
      const side = wordsSide(end);
      const from = end.isInner ? at(scale, scale.middle) : at(scale, end.result);
      const room = side === 'left' ? from : width - from;
      missing[side] = Math.max(missing[side], wordsWidth(end, scale) - room);
    }
    if (missing.left <= 0.01 && missing.right <= 0.01) return scale;
    const next = { left: margins.left + missing.left, right: margins.right + missing.right };
    if (width - next.left - next.right < leastPlot * width) return scale;
    scale = { ...scale, margins: next };
  }
  return scale;
}

const wordsSide = ({ side, isInner }: Placed): Side =>
  isInner ? (side === 'left' ? 'right' : 'left') : side;

function isInside({ result, input, isInner }: Placed, scale: Scale): boolean {
  return !isInner && inputWidth(input) + 2 * gap <= Math.abs(at(scale, result) - at(scale, scale.middle));
}

function wordsWidth(end: Placed, scale: Scale): number {
  const figure = gap + approximateWidth(end.figure, figureSize);
  return isInside(end, scale) ? figure : figure + gap + inputWidth(end.input);
}

function halfOf(end: Placed, scale: Scale): TornadoHalf {
  const tip = at(scale, end.result);
  const side = wordsSide(end);
  const outward = side === 'left' ? -1 : 1;
  const anchor = side === 'left' ? 'end' : 'start';
  const from = end.isInner ? at(scale, scale.middle) : tip;
  const figure: Text = { x: from + outward * gap, anchor, text: end.figure };
  if (isInside(end, scale)) {
    const input: Text = {
      x: tip - outward * gap,
      anchor: anchor === 'end' ? 'start' : 'end',
      text: end.input,
    };
    return { tone: end.tone, tip, figure, input: { ...input, isInside: true } };
  }
  const beyond = gap + approximateWidth(end.figure, figureSize) + gap;
  const input: Text = { x: from + outward * beyond, anchor, text: end.input };
  return { tone: end.tone, tip, figure, input: { ...input, isInside: false } };
}
