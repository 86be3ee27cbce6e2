import { BothSizes, Drawing, drawingWidth, type DrawingSize, type DrawingWords } from './drawing';

export type MonthBar = {
  id: string;
  /** Stands below the bar where there is room. */
  label: string;
  /** Of the subject, from the ground up. */
  main: number;
  /** Of all others, on top of it. */
  rest?: number;
};

type MonthBarsProps = DrawingWords & {
  bars: readonly MonthBar[];
  /** What the two parts of a bar are. */
  names: { main: string; rest?: string };
  /** Writes the amount at the upper hairline. */
  formatTick: (amount: number) => string;
};

const top = 44;
const ground = 190;
const height = 214;

/** Amounts by month: the subject from the ground up, the others on top. Its numbers are in the table twin. */
export function MonthBars(props: MonthBarsProps) {
  return <BothSizes draw={(size) => <Bars key={size} size={size} {...props} />} />;
}

/** A round figure at or above the highest bar: 1, 2 or 5 times a power of ten. */
function roundAbove(value: number): number {
  let power = 1;
  while (power * 10 <= value) power *= 10;
  while (power > value && power > 1e-6) power /= 10;
  return power * ([1, 2, 5, 10].find((factor) => power * factor >= value) ?? 10);
}

function Bars({ size, bars, names, formatTick, ...words }: MonthBarsProps & { size: DrawingSize }) {
  const width = drawingWidth[size];
  const most = bars.reduce((highest, { main, rest = 0 }) => Math.max(highest, main + rest), 0);
  const limit = roundAbove(most > 0 ? most : 1);
  const room = width / Math.max(1, bars.length);
  const length = (amount: number) => (Math.max(0, amount) / limit) * (ground - top);
  const step = Math.max(1, Math.ceil(56 / room));
  return (
    <Drawing {...words} size={size} height={height}>
      <text className="c-main-text" x="0" y="12">
        {names.main}
      </text>
      {names.rest !== undefined && (
        <text className="c-quiet" x={width} y="12" textAnchor="end">
          {names.rest}
        </text>
      )}
      <path className="c-hairline" d={`M0 ${top}H${width}`} />
      <text className="c-quiet" x="0" y={top - 8}>
        {formatTick(limit)}
      </text>
      {bars.map(({ id, label, main, rest = 0 }, index) => {
        const x = index * room + room * 0.15;
        const wide = Math.min(room * 0.7, 34);
        return (
          <g key={id}>
            <rect
              className="c-rest"
              x={x}
              y={ground - length(main) - length(rest)}
              width={wide}
              height={length(rest)}
            />
            <rect className="c-main" x={x} y={ground - length(main)} width={wide} height={length(main)} />
            {index % step === 0 && (
              <text className="c-quiet" x={x} y={height - 6}>
                {label}
              </text>
            )}
          </g>
        );
      })}
      <path className="c-axis" d={`M0 ${ground}H${width}`} />
    </Drawing>
  );
}
