import { BothSizes, Drawing, drawingWidth, type DrawingSize, type DrawingWords } from './drawing';
import { approximateWidth } from './text-fit';

export type ConcentrationPart = {
  id: string;
  /** Left out for parts too small to be named. */
  name?: string;
  /** Share of the whole, 0 to 1. */
  share: number;
  /** The share as it is read: “45%”. */
  figure: string;
  /** subject: the client in question. next: the largest of the others, threaded to the other bar. */
  role: 'subject' | 'next' | 'rest';
};

export type ConcentrationBar = {
  title: string;
  /** What the whole bar comes to, at the right end. */
  total: string;
  /** Largest first. */
  parts: readonly ConcentrationPart[];
  /** Names all parts that have no name of their own: “five other clients”. */
  restLabel?: string;
};

type ConcentrationBarsProps = DrawingWords & {
  before: ConcentrationBar;
  after: ConcentrationBar;
  /** A mark drawn through both bars, dotted. */
  mark: { share: number; label: string };
};

const barHeight = 46;
const beforeTop = 24;
const afterTop = 156;

/** Two whole bars, before and after, with the next largest threaded from one to the other. */
export function ConcentrationBars(props: ConcentrationBarsProps) {
  return <BothSizes draw={(size) => <Bars key={size} size={size} {...props} />} />;
}

function Bars({ size, before, after, mark, ...words }: ConcentrationBarsProps & { size: DrawingSize }) {
  const width = drawingWidth[size];
  const markAt = mark.share * width;
  return (
    <Drawing {...words} size={size} height={afterTop + barHeight + 24}>
      <Thread before={place(before, width)} after={place(after, width)} />
      <Bar bar={before} top={beforeTop} width={width} />
      <Bar bar={after} top={afterTop} width={width} />
      <path
        className="c-reference"
        d={`M${markAt} ${beforeTop}V${beforeTop + barHeight + 34}M${markAt} ${afterTop}V${afterTop + barHeight}`}
      />
      <text className="c-quiet c-halo" x={markAt} y={beforeTop + barHeight + 47} textAnchor="middle">
        {mark.label}
      </text>
    </Drawing>
  );
}

type PlacedPart = ConcentrationPart & { x: number; width: number };

const gap = 1.5;

function place(bar: ConcentrationBar, width: number): PlacedPart[] {
  let start = 0;
  return bar.parts.map((part) => {
    const room = part.share * width;
    const placed = { ...part, x: start, width: Math.max(0.5, room - gap) };
    start += room;
    return placed;
  });
}

const fills = { subject: 'c-main', next: 'c-second', rest: 'c-rest' } as const;

function Bar({ bar, top, width }: { bar: ConcentrationBar; top: number; width: number }) {
  const parts = place(bar, width);
  const below = namesBelow(parts, bar.restLabel, width);
  return (
    <>
      <text className="c-name c-halo" x="0" y={top - 10}>
        {bar.title}
      </text>
      <text className="c-quiet c-halo" x={width} y={top - 10} textAnchor="end">
        {bar.total}
      </text>
      {parts.map((part) => (
        <g key={part.id}>
          <rect className={fills[part.role]} x={part.x} y={top} width={part.width} height={barHeight} />
          <Inside part={part} y={top + barHeight / 2 + 5} />
        </g>
      ))}
      {below.map(({ text, x, anchor }) => (
        <text key={text} className="c-quiet c-halo" x={x} y={top + barHeight + 17} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
}

/** The share inside its bar, and the name before it where both fit. */
function Inside({ part, y }: { part: PlacedPart; y: number }) {
  const figureWidth = approximateWidth(part.figure, 15);
  if (part.name === undefined || part.width < figureWidth + 12) return null;
  const tone = part.role === 'subject' ? 'c-on-main' : undefined;
  return (
    <>
      {nameFitsInside(part) && (
        <text className={tone} x={part.x + 10} y={y}>
          {part.name}
        </text>
      )}
      <text
        className={`c-figure ${tone ?? ''}`}
        x={nameFitsInside(part) ? part.x + part.width - 10 : part.x + 10}
        y={y}
        textAnchor={nameFitsInside(part) ? 'end' : 'start'}
      >
        {part.figure}
      </text>
    </>
  );
}

function nameFitsInside(part: PlacedPart): boolean {
  const needed = approximateWidth(part.name ?? '') + approximateWidth(part.figure, 15) + 32;
  return part.role === 'subject' && needed <= part.width;
}

type Below = { text: string; x: number; anchor: 'start' | 'end' };

/** Names under their parts, from the left, as long as each finds room; the rest share one at the right end. */
function namesBelow(parts: readonly PlacedPart[], restLabel: string | undefined, width: number): Below[] {
  const limit = restLabel === undefined ? width : width - approximateWidth(restLabel) - 14;
  const below: Below[] = [];
  let free = 0;
  for (const part of parts) {
    if (part.name === undefined || nameFitsInside(part)) continue;
    const end = part.x + approximateWidth(part.name);
    if (part.x < free || end > limit) continue;
    below.push({ text: part.name, x: part.x, anchor: 'start' });
    free = end + 12;
  }
  if (restLabel !== undefined) below.push({ text: restLabel, x: width, anchor: 'end' });
  return below;
}

function Thread({ before, after }: { before: readonly PlacedPart[]; after: readonly PlacedPart[] }) {
  const from = before.find((part) => part.role === 'next');
  const to = after.find((part) => part.role === 'next');
  if (!from || !to) return null;
  const bottom = beforeTop + barHeight;
  return (
    <path
      className="c-thread"
      d={`M${from.x} ${bottom}L${to.x} ${afterTop}H${to.x + to.width}L${from.x + from.width} ${bottom}Z`}
    />
  );
}
