'use client';

import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { lowestRoom, monthTicks, type CashFrame, type CashMonth, type CashSeries } from './cash-chart-scale';
import { classNames } from './class-names';
import { Hatch } from './hatch';
import { approximateWidth, spreadLabels, wrapText } from './text-fit';

/** Where the drawing puts a month and an amount. */
function usePlace() {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return undefined;
  return {
    left: plot.x,
    right: plot.x + plot.width,
    top: plot.y,
    bottom: plot.y + plot.height,
    x: (index: number) => x(index) ?? plot.x,
    y: (amount: number) => y(amount) ?? plot.y,
  };
}

type GroundProps = { ticks: readonly number[]; format: (amount: number, isTop: boolean) => string };

/** A few hairlines with their values above them at the left, and the red hatching below zero. */
export function Ground({ ticks, format }: GroundProps) {
  const place = usePlace();
  if (!place) return null;
  const { left, right, bottom } = place;
  const zero = Math.min(place.y(0), bottom);
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
        <line
          key={tick}
          className={tick === 0 ? 'c-axis' : 'c-hairline'}
          x1="0"
          x2={right}
          y1={place.y(tick)}
          y2={place.y(tick)}
        />
      ))}
      {ticks.map((tick) => (
        <text key={tick} className="c-quiet c-halo" x="0" y={place.y(tick) - 5}>
          {format(tick, tick === topTick)}
        </text>
      ))}
    </g>
  );
}

/** Month names below, the year under the first of each year. */
export function Months({ months, frame }: { months: readonly CashMonth[]; frame: CashFrame }) {
  const place = usePlace();
  if (!place) return null;
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

/** The floor: a solid line in ink. It is named at its end. */
export function FloorLine({ value }: { value: number }) {
  const place = usePlace();
  if (!place) return null;
  return (
    <line className="c-limit" x1={place.left - 6} x2={place.right} y1={place.y(value)} y2={place.y(value)} />
  );
}

export type CashPoint = { index: number; label: string; figure: string };

type LowestMonthProps = CashPoint & { value: number; stale?: boolean };

/**
 * The lowest month: a ring, a dotted drop line, two words. They stand above the zero line where there is room for
 * them, else at the bottom, on a plate that keeps the zero line and the hatching out of the words.
 */
export function LowestMonth({ index, label, figure, value, stale }: LowestMonthProps) {
  const place = usePlace();
  if (!place) return null;
  const x = place.x(index);
  const y = place.y(value);
  const room = Math.max(approximateWidth(label), approximateWidth(figure, 14)) + 12;
  const before = x - room >= 0 && (x + room > place.right || x > (place.left + place.right) / 2);
  const text = { x: before ? x - 9 : x + 9, textAnchor: before ? 'end' : 'start' } as const;
  const isAboveZero = place.y(0) - y >= lowestRoom;
  const foot = isAboveZero ? place.y(0) : place.bottom;
  return (
    <g className={classNames(stale && 'is-stale')}>
      {!isAboveZero && (
        <rect className="c-plate" x={before ? x - room : x + 5} y={foot - 40} width={room - 5} height="37" />
      )}
      <line className="c-drop" x1={x} x2={x} y1={y + 6} y2={foot - 3} />
      <circle className="c-ring" cx={x} cy={y} r="5.5" />
      <text className="c-medium c-halo" {...text} y={foot - 26}>
        {label}
      </text>
      <text className="c-strong c-halo" {...text} y={foot - 8}>
        {figure}
      </text>
    </g>
  );
}

/** Something that happens in a month: a thin line from the top, named beside it. */
export function MonthMark({ index, label, figure }: CashPoint) {
  const place = usePlace();
  if (!place) return null;
  const x = place.x(index);
  const room = Math.max(approximateWidth(label), approximateWidth(figure, 14)) + 8;
  const before = x + room > place.right;
  const text = { x: before ? x - 6 : x + 6, textAnchor: before ? 'end' : 'start' } as const;
  return (
    <g>
      <line className="c-mark" x1={x} x2={x} y1={place.top - 18} y2={place.bottom} />
      <text className="c-medium c-halo" {...text} y={place.top - 8}>
        {label}
      </text>
      <text className="c-strong c-halo" {...text} y={place.top + 7}>
        {figure}
      </text>
    </g>
  );
}

export type ActualPoint = { index: number; value: number; isOutside: boolean };

/** What really came: a dot each, an open one where it lies outside the range. */
export function Actuals({ points }: { points: readonly ActualPoint[] }) {
  const place = usePlace();
  if (!place) return null;
  return points.map(({ index, value, isOutside }) => (
    <circle
      key={index}
      className={isOutside ? 'c-actual c-actual-outside' : 'c-actual'}
      cx={place.x(index)}
      cy={place.y(value)}
      r="5"
    />
  ));
}

/** The month being read: a thin line from below the names of the marks, with a foot on the months. */
export function Cursor({ index }: { index: number }) {
  const place = usePlace();
  if (!place) return null;
  const x = place.x(index);
  return (
    <g>
      <line className="c-cursor" x1={x} x2={x} y1={place.top + 14} y2={place.bottom} />
      <circle className="c-cursor-foot" cx={x} cy={place.bottom} r="4" />
    </g>
  );
}

type EndLabel = { id: string; lines: string[]; tone: string; amount: number; stale?: boolean };

const lineHeight = 15;

type EndLabelsProps = {
  series: readonly CashSeries[];
  floor?: { value: number; label: string };
  frame: CashFrame;
};

/** Every line and band is named at its end, in its own colour; the names are moved apart where they meet. */
export function EndLabels({ series, floor, frame }: EndLabelsProps) {
  const place = usePlace();
  if (!place) return null;
  const x = place.right + 6;
  const width = frame.width - x;
  const labels: EndLabel[] = series.map((one) => endLabel(one, width));
  if (floor) {
    const lines = wrapText(floor.label, width);
    labels.push({ id: 'floor', lines, tone: 'c-medium', amount: floor.value });
  }
  const placed = spreadLabels(
    labels.map(({ amount }) => place.y(amount)),
    labels.map(({ lines }) => lines.length * lineHeight + 3),
    0,
    place.bottom + 8,
  );
  return labels.map(({ id, lines, tone, stale }, index) => (
    <text key={id} className={classNames(tone, 'c-halo', stale && 'is-stale')}>
      {lines.map((line, row) => (
        <tspan key={row} x={x} y={placed[index]! + 4 + (row - (lines.length - 1) / 2) * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  ));
}

function endLabel(one: CashSeries, width: number): EndLabel {
  const { id, kind, stale } = one;
  const lines = wrapText(one.label, width);
  if (kind === 'band') return { id, lines, tone: 'c-quiet', amount: one.high.at(-1) ?? 0, stale };
  const tone = { subject: 'c-strong', reference: 'c-main-name', comparison: 'c-other-text' }[kind];
  if (one.figure !== undefined) lines.push(one.figure);
  return { id, lines, tone, amount: one.values.at(-1) ?? 0, stale };
}
