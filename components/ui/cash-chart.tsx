'use client';

import { useId } from 'react';
import { Area, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { cashDomain, cashFrames, cashTicks, type CashMonth, type CashSeries } from './cash-chart-scale';
import {
  Actuals,
  Cursor,
  EndLabels,
  FloorLine,
  Ground,
  LowestMonth,
  MonthMark,
  Months,
  type ActualPoint,
  type CashPoint,
} from './cash-chart-marks';
import { classNames } from './class-names';
import type { DrawingSize, DrawingWords } from './drawing';

export type CashChartProps = DrawingWords & {
  months: readonly CashMonth[];
  /** Bands widest first; one subject, at most one comparison and one reference. */
  series: readonly CashSeries[];
  /** The limit not to fall below, named at its end. */
  floor?: { value: number; label: string };
  /** The subject's lowest month, in two lines of a few words. */
  lowest?: CashPoint;
  /** Things that happen in a month: the letter received. */
  marks?: readonly CashPoint[];
  /** What really came, as dots. */
  actuals?: readonly ActualPoint[];
  /** The month being read: a line across, from below the names of the marks. */
  cursor?: number;
  /** A band is cut off beyond this amount, up and down, so that it does not press the lines flat. */
  within?: number;
  /** Writes an amount at a hairline; the topmost one carries the unit: “Rp 400 m”, then “200”. */
  formatTick: (amount: number, isTop: boolean) => string;
  /** One size only; both by default, and the column's width chooses. */
  size?: DrawingSize;
};

/**
 * Cash at the end of each month: the subject solid, the comparison dashed, the reference dotted, futures as bands. Load it lazily and in
 * the browser only; `ChartSpace` keeps its place meanwhile. A picture: its numbers are in the table twin.
 */
export function CashChart({ size, ...props }: CashChartProps) {
  const sizes: DrawingSize[] = size ? [size] : ['s', 'm'];
  return sizes.map((one) => (
    <Plot key={one} {...props} size={one} className={classNames(size ? undefined : `chart-${one}`)} />
  ));
}

type PlotProps = CashChartProps & { size: DrawingSize; className: string };

function Plot({ title, description, size, className, months, series, ...rest }: PlotProps) {
  const id = useId();
  const frame = cashFrames[size];
  const { floor, lowest, marks = [], actuals = [], cursor, within, formatTick } = rest;
  const subject = series.find((one) => one.kind === 'subject');
  const lowestValue = lowest && subject?.kind === 'subject' ? subject.values[lowest.index] : undefined;
  const points = actuals.map(({ value }) => value);
  const domain = cashDomain({ series, points, floor: floor?.value, lowest: lowestValue, within }, frame);
  const ticks = cashTicks(domain, Math.min(leastOf(series), ...points));
  return (
    <div
      className={classNames('chart', 'cash-chart', className)}
      role="img"
      aria-label={title}
      aria-describedby={`${id}-text`}
    >
      <p id={`${id}-text`} hidden>
        {description}
      </p>
      <ComposedChart
        width={frame.width}
        height={frame.height}
        margin={frame.margin}
        data={rowsOf(months, series)}
        accessibilityLayer={false}
        tabIndex={-1}
      >
        <XAxis type="number" dataKey="index" domain={[0, months.length - 1]} hide />
        <YAxis type="number" domain={domain} allowDataOverflow hide />
        <ZIndexLayer zIndex={layers.ground}>
          <Ground ticks={ticks} format={formatTick} />
          <Months months={months} frame={frame} />
        </ZIndexLayer>
        {bandsOf(series)}
        <ZIndexLayer zIndex={layers.limits}>
          {floor && <FloorLine value={floor.value} />}
          {marks.map((mark) => (
            <MonthMark key={mark.index} {...mark} />
          ))}
          {cursor !== undefined && <Cursor index={cursor} />}
        </ZIndexLayer>
        {linesOf(series)}
        <ZIndexLayer zIndex={layers.names}>
          {lowest && lowestValue !== undefined && (
            <LowestMonth {...lowest} value={lowestValue} stale={subject?.stale} />
          )}
          <EndLabels series={series} floor={floor} frame={frame} />
          <Actuals points={actuals} />
        </ZIndexLayer>
      </ComposedChart>
    </div>
  );
}

/** What lies over what: hairlines, bands, the floor, the lines, the names. */
const layers = { ground: 10, bands: 100, limits: 200, lines: 300, names: 1000 };

function leastOf(series: readonly CashSeries[]): number {
  return Math.min(0, ...series.flatMap((one) => (one.kind === 'band' ? one.low : one.values)));
}

type CashRow = { index: number } & Record<string, number | [number, number]>;

function rowsOf(months: readonly CashMonth[], series: readonly CashSeries[]): CashRow[] {
  return months.map((_, index) => {
    const row: CashRow = { index };
    for (const one of series) {
      const at = index - (one.from ?? 0);
      if (at < 0) continue;
      row[one.id] = one.kind === 'band' ? [one.low[at] ?? 0, one.high[at] ?? 0] : (one.values[at] ?? 0);
    }
    return row;
  });
}

function bandsOf(series: readonly CashSeries[]) {
  return series
    .filter((one) => one.kind === 'band')
    .map(({ id, stale }, index) => (
      <Area
        key={id}
        dataKey={id}
        className={classNames(stale && 'is-stale')}
        type="linear"
        fill={index === 0 ? 'var(--color-chart-band-90)' : 'var(--color-chart-band-50)'}
        fillOpacity={1}
        stroke={index === 0 ? 'var(--color-chart-band-edge)' : 'none'}
        strokeWidth={1}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
        zIndex={layers.bands + index}
      />
    ));
}

const strokes = {
  comparison: { stroke: 'var(--color-chart-other)', strokeWidth: 2, strokeDasharray: '6 4' },
  reference: { stroke: 'var(--color-chart-main)', strokeWidth: 1.75, strokeDasharray: '1.75 3.25' },
  subject: { stroke: 'var(--color-chart-main)', strokeWidth: 2.75 },
};

/** Each line over a pale one, so that it stays clear of what it crosses; the subject comes last. */
function linesOf(series: readonly CashSeries[]) {
  const order = { comparison: 0, reference: 1, subject: 2, band: 3 };
  return series
    .filter((one) => one.kind !== 'band')
    .toSorted((a, b) => order[a.kind] - order[b.kind])
    .flatMap(({ id, kind, stale }, index) => {
      const shared = {
        dataKey: id,
        className: classNames(stale && 'is-stale'),
        type: 'linear',
        dot: false,
        activeDot: false,
        isAnimationActive: false,
      } as const;
      return [
        <Line
          {...shared}
          key={`${id}-under`}
          stroke="var(--color-chart-halo)"
          strokeWidth={5}
          strokeOpacity={0.55}
          zIndex={layers.lines + 2 * index}
        />,
        <Line
          {...shared}
          key={id}
          {...strokes[kind]}
          strokeLinejoin="round"
          zIndex={layers.lines + 2 * index + 1}
        />,
      ];
    });
}
