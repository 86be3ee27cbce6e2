import { BothSizes, Drawing, drawingWidth, type DrawingSize, type DrawingWords } from './drawing';
import { approximateWidth } from './text-fit';

export type StepBar = {
  id: string;
  /** Stands below the bar where there is room. */
  label: string;
  /** 0 to 1. */
  share: number;
  /** The one in question, or one of the others. */
  role: 'subject' | 'rest';
};

type StepBarsProps = DrawingWords & {
  bars: readonly StepBar[];
  /** The same under other figures: steps over the bars, named at their end. */
  compared?: { shares: readonly number[]; label: string };
  /** Lines across, named at their right end, or at the left where the bars are low. */
  limits: readonly { share: number; label: string; isWarning?: boolean; side?: 'left' | 'right' }[];
  /** The bar by which something is due, named at its head. */
  due?: { index: number; label: string };
  /** The share at the top of the drawing. */
  most: number;
  formatTick: (share: number) => string;
};

/** Where the drawing begins: below the name of what is due, if anything is. */
const tops = { due: 46, plain: 24 };
const ground = 214;
const height = 240;
const left = 40;

/** Shares by month or quarter as bars, with lines that mean something. Its numbers are in the table twin. */
export function StepBars(props: StepBarsProps) {
  return <BothSizes draw={(size) => <Bars key={size} size={size} {...props} />} />;
}

function Bars({ size, bars, compared, limits, due, most, formatTick, ...words }: Sized) {
  const width = drawingWidth[size];
  const top = due ? tops.due : tops.plain;
  const room = (width - left) / Math.max(1, bars.length);
  const x = (index: number) => left + index * room;
  const y = (share: number) => ground - (Math.min(share, most) / most) * (ground - top);
  const widest = Math.max(...bars.map(({ label }) => approximateWidth(label)));
  const every = Math.max(1, Math.ceil((widest + 10) / room));
  return (
    <Drawing {...words} size={size} height={height}>
      <text className="c-quiet" x="0" y={top + 4}>
        {formatTick(most)}
      </text>
      <path className="c-hairline" d={`M${left} ${top}H${width}`} />
      <text className="c-quiet" x="0" y={ground + 4}>
        {formatTick(0)}
      </text>
      {bars.map(({ id, share, role }, index) => (
        <rect
          key={id}
          className={role === 'subject' ? 'c-main' : 'c-second'}
          x={x(index) + room * 0.12}
          y={y(share)}
          width={room * 0.76}
          height={Math.max(0, ground - y(share))}
        />
      ))}
      {compared && <Steps compared={compared} x={x} y={y} width={width} />}
      {limits.map((limit) => (
        <Limit key={limit.label} limit={limit} y={y(limit.share)} width={width} />
      ))}
      {due && <Due label={due.label} x={x(due.index + 1)} width={width} />}
      <path className="c-axis" d={`M${left} ${ground}H${width}`} />
      {bars.map(
        ({ id, label }, index) =>
          index % every === 0 && (
            <text key={id} className="c-quiet" y={height - 8} {...nameAt(x(index) + room / 2, label, width)}>
              {label}
            </text>
          ),
      )}
    </Drawing>
  );
}

type Sized = StepBarsProps & { size: DrawingSize };

/** A name under the middle of its bar, unless it would leave the drawing there. */
function nameAt(middle: number, label: string, width: number) {
  return middle + approximateWidth(label) / 2 > width
    ? ({ x: width, textAnchor: 'end' } as const)
    : ({ x: middle, textAnchor: 'middle' } as const);
}

type StepsProps = {
  compared: NonNullable<StepBarsProps['compared']>;
  x: (index: number) => number;
  y: (share: number) => number;
  width: number;
};

function Steps({ compared: { shares, label }, x, y, width }: StepsProps) {
  const line = shares.map(
    (share, index) => `${index === 0 ? 'M' : 'V'}${index === 0 ? `${x(0)} ` : ''}${y(share)}H${x(index + 1)}`,
  );
  return (
    <g>
      <path className="c-line-halo" d={line.join('')} />
      <path className="c-line-other" d={line.join('')} />
      <text className="c-other-text c-halo" x={width} y={y(shares.at(-1) ?? 0) - 8} textAnchor="end">
        {label}
      </text>
    </g>
  );
}

type LimitProps = { limit: StepBarsProps['limits'][number]; y: number; width: number };

function Limit({ limit: { label, isWarning, side = 'right' }, y, width }: LimitProps) {
  const isLeft = side === 'left';
  return (
    <g>
      <path className={isWarning ? 'c-reference' : 'c-limit'} d={`M${left} ${y}H${width}`} />
      <text
        className="c-medium c-halo"
        x={isLeft ? left : width}
        y={isWarning ? y + 15 : y - 6}
        textAnchor={isLeft ? 'start' : 'end'}
      >
        {label}
      </text>
    </g>
  );
}

function Due({ label, x, width }: { label: string; x: number; width: number }) {
  const isLate = x + approximateWidth(label) > width;
  return (
    <g>
      <path className="c-mark" d={`M${x} ${tops.due - 22}V${ground}`} />
      <text
        className="c-medium c-halo"
        x={isLate ? x - 6 : x + 6}
        y={tops.due - 26}
        textAnchor={isLate ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  );
}
