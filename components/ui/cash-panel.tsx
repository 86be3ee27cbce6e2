import { cashDomain, cashTicks, monthTicks, type CashFrame, type CashMonth } from './cash-chart-scale';
import { BothSizes, Drawing, type DrawingSize, type DrawingWords } from './drawing';
import { Hatch } from './hatch';
import { spreadLabels, wrapText } from './text-fit';

type NamedLine = { label: string; figure: string; values: readonly number[] };

export type CashPanelProps = DrawingWords & {
  months: readonly CashMonth[];
  band: { low: readonly number[]; high: readonly number[] };
  subject: NamedLine;
  comparison: NamedLine;
  floor: { value: number; label: string };
  /** Amounts that the scale must hold, so that panels side by side can be compared. */
  holds: readonly number[];
  formatTick: (amount: number, isTop: boolean) => string;
};

const frames = {
  s: { width: 320, height: 190, margin: { top: 16, right: 76, bottom: 40, left: 34 } },
  m: { width: 448, height: 190, margin: { top: 16, right: 90, bottom: 40, left: 34 } },
} as const satisfies Record<DrawingSize, CashFrame>;

/** One path among several on one scale: its range, its middle, the comparison dashed, the floor. */
export function CashPanel(props: CashPanelProps) {
  return <BothSizes draw={(size) => <Panel key={size} size={size} {...props} />} />;
}

function Panel({ size, months, band, subject, comparison, floor, ...rest }: CashPanelProps & Sized) {
  const { holds, formatTick, title, description } = rest;
  const frame = frames[size];
  const all = { id: '', label: '', kind: 'subject', values: holds } as const;
  const domain = cashDomain({ series: [all], floor: floor.value }, frame);
  const place = placeOf(frame, months.length, domain);
  const ticks = cashTicks(domain, Math.min(0, ...holds)).filter(
    (tick, index) => tick === 0 || index % 2 === 0,
  );
  return (
    <Drawing size={size} width={frame.width} height={frame.height} title={title} description={description}>
      <Ground place={place} ticks={ticks} format={formatTick} />
      <Months months={months} frame={frame} place={place} />
      <path className="c-band-90 c-edged" d={`${lineOf(band.high, place)}L${backOf(band.low, place)}Z`} />
      <line
        className="c-limit"
        x1={place.left - 6}
        x2={place.right}
        y1={place.y(floor.value)}
        y2={place.y(floor.value)}
      />
      <path className="c-line-halo" d={lineOf(comparison.values, place)} />
      <path className="c-line-other" d={lineOf(comparison.values, place)} />
      <path className="c-line-halo" d={lineOf(subject.values, place)} />
      <path className="c-line-main" d={lineOf(subject.values, place)} />
      <Ends subject={subject} comparison={comparison} floor={floor} place={place} frame={frame} />
    </Drawing>
  );
}

type Sized = { size: DrawingSize };
type Place = ReturnType<typeof placeOf>;

function placeOf(
  { width, height, margin }: CashFrame,
  months: number,
  [low, high]: readonly [number, number],
) {
  const [left, right, bottom] = [margin.left, width - margin.right, height - margin.bottom];
  return {
    left,
    right,
    bottom,
    x: (index: number) => left + (index / Math.max(1, months - 1)) * (right - left),
    y: (amount: number) => bottom - ((amount - low) / (high - low)) * (bottom - margin.top),
  };
}

const point = (amount: number, index: number, { x, y }: Place) =>
  `${x(index).toFixed(1)} ${y(amount).toFixed(1)}`;

function lineOf(values: readonly number[], place: Place): string {
  return `M${values.map((amount, index) => point(amount, index, place)).join('L')}`;
}

/** The same from right to left, to close a band. */
function backOf(values: readonly number[], place: Place): string {
  return values
    .map((amount, index) => point(amount, index, place))
    .toReversed()
    .join('L');
}

type GroundProps = { place: Place; ticks: readonly number[]; format: CashPanelProps['formatTick'] };

function Ground({ place, ticks, format }: GroundProps) {
  const { left, right, bottom, y } = place;
  const zero = Math.min(y(0), bottom);
  const topTick = Math.max(...ticks);
  return (
    <g>
      <Hatch
        x={left}
        y={zero}
        width={right - left}
        height={bottom - zero}
        step={8}
        className="c-hatch-danger"
      />
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'c-axis' : 'c-hairline'}
            x1="0"
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className="c-quiet c-halo" x="0" y={y(tick) - 5}>
            {format(tick, tick === topTick)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Months({ months, frame, place }: { months: readonly CashMonth[]; frame: CashFrame; place: Place }) {
  return monthTicks(months, frame).map(({ index, name, year }) => (
    <g key={index}>
      <line
        className="c-axis"
        x1={place.x(index)}
        x2={place.x(index)}
        y1={place.bottom}
        y2={place.bottom + 5}
      />
      <text className="c-quiet" x={place.x(index)} y={place.bottom + 19} textAnchor="middle">
        {name}
      </text>
      {year && (
        <text className="c-quiet" x={place.x(index)} y={place.bottom + 35} textAnchor="middle">
          {year}
        </text>
      )}
    </g>
  ));
}

const lineHeight = 15;

type EndsProps = Pick<CashPanelProps, 'subject' | 'comparison' | 'floor'> & {
  place: Place;
  frame: CashFrame;
};

function Ends({ subject, comparison, floor, place, frame }: EndsProps) {
  const x = place.right + 6;
  const room = frame.width - x;
  const labels = [
    {
      tone: 'c-strong',
      amount: subject.values.at(-1) ?? 0,
      lines: [...wrapText(subject.label, room), subject.figure],
    },
    {
      tone: 'c-other-text',
      amount: comparison.values.at(-1) ?? 0,
      lines: [...wrapText(comparison.label, room), comparison.figure],
    },
    { tone: 'c-medium', amount: floor.value, lines: wrapText(floor.label, room) },
  ];
  const placed = spreadLabels(
    labels.map(({ amount }) => place.y(amount)),
    labels.map(({ lines }) => lines.length * lineHeight + 3),
    0,
    place.bottom + 12,
  );
  return labels.map(({ tone, lines }, index) => (
    <text key={tone} className={`${tone} c-halo`}>
      {lines.map((line, row) => (
        <tspan key={row} x={x} y={(placed[index] ?? 0) + 4 + (row - (lines.length - 1) / 2) * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  ));
}
