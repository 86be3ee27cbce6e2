import { BothSizes, Drawing, drawingWidth, type DrawingSize, type DrawingWords } from './drawing';
import { approximateWidth } from './text-fit';

export type TornadoEnd = {
  /** The result when the input takes this end. */
  result: number;
  /** The result as it is read, outside the bar. */
  figure: string;
  /** The input's value, inside the end of the bar. */
  input: string;
};

export type TornadoRow = { id: string; label: string; worse: TornadoEnd; better: TornadoEnd };

type TornadoProps = DrawingWords & {
  /** Widest first; the narrow drawing shows five. */
  rows: readonly TornadoRow[];
  /** The result when nothing is changed, named above the line in the middle. */
  middle: { result: number; figure: string; label: string };
};

const rowHeight = 50;
const barHeight = 16;
const top = 36;
const rowsWhenNarrow = 5;

/** What moves the result most: a bar from the middle to each end, input inside, result outside. */
export function Tornado(props: TornadoProps) {
  return <BothSizes draw={(size) => <Rows key={size} size={size} {...props} />} />;
}

function Rows({ size, rows, middle, ...words }: TornadoProps & { size: DrawingSize }) {
  const width = drawingWidth[size];
  const shown = size === 's' ? rows.slice(0, rowsWhenNarrow) : rows;
  const at = scaleOf(shown, middle.result, width);
  const line = at(middle.result);
  const height = top + shown.length * rowHeight;
  return (
    <Drawing {...words} size={size} height={height}>
      <Centred className="c-quiet" x={line} y={12} width={width} text={middle.label} />
      <Centred className="c-strong" x={line} y={28} width={width} text={middle.figure} />
      {shown.map((row, index) => (
        <g key={row.id}>
          <text className="c-name" x="0" y={top + index * rowHeight + 14}>
            {row.label}
          </text>
          <Half end={row.worse} tone="c-second" line={line} at={at} y={top + index * rowHeight + 22} />
          <Half end={row.better} tone="c-main" line={line} at={at} y={top + index * rowHeight + 22} />
        </g>
      ))}
      {shown.map((row, index) => (
        <line
          key={row.id}
          className="c-limit"
          x1={line}
          x2={line}
          y1={top + index * rowHeight + 18}
          y2={top + index * rowHeight + 42}
        />
      ))}
    </Drawing>
  );
}

/** Leaves room at both ends for the results. */
function scaleOf(rows: readonly TornadoRow[], middle: number, width: number) {
  const ends = rows.flatMap(({ worse, better }) => [worse, better]);
  const results = [middle, ...ends.map(({ result }) => result)];
  const low = Math.min(...results);
  const high = Math.max(...results);
  const margin = Math.max(...ends.map(({ figure }) => approximateWidth(figure, 13.5))) + 10;
  return (value: number) => margin + ((value - low) / (high - low || 1)) * (width - 2 * margin);
}

type HalfProps = {
  end: TornadoEnd;
  tone: 'c-main' | 'c-second';
  line: number;
  at: (value: number) => number;
  y: number;
};

function Half({ end, tone, line, at, y }: HalfProps) {
  const tip = at(end.result);
  const isLeft = tip < line || (tip === line && tone === 'c-second');
  const width = Math.abs(tip - line);
  const fitsInside = approximateWidth(end.input) + 12 <= width;
  const outward = isLeft ? -6 : 6;
  return (
    <>
      <rect className={tone} x={Math.min(tip, line)} y={y} width={width} height={barHeight} />
      {fitsInside && (
        <text
          className={tone === 'c-main' ? 'c-on-main' : undefined}
          x={tip - outward}
          y={y + 13}
          textAnchor={isLeft ? 'start' : 'end'}
        >
          {end.input}
        </text>
      )}
      <text className="c-strong" x={tip + outward} y={y + 13} textAnchor={isLeft ? 'end' : 'start'}>
        {end.figure}
      </text>
    </>
  );
}

type CentredProps = { className: string; x: number; y: number; width: number; text: string };

function Centred({ className, x, y, width, text }: CentredProps) {
  const half = approximateWidth(text) / 2;
  return (
    <text className={className} x={Math.min(Math.max(x, half), width - half)} y={y} textAnchor="middle">
      {text}
    </text>
  );
}
