import { BothSizes, Drawing, drawingWidth, type DrawingSize, type DrawingWords } from './drawing';
import { approximateWidth, wrapText } from './text-fit';

export type QuadrantPlace = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

type QuadrantAxis = {
  min: number;
  max: number;
  /** Where the places meet. */
  divide: number;
  /** Values printed along the axis. */
  ticks: readonly { at: number; label: string }[];
};

export type QuadrantPoint = {
  x: number;
  y: number;
  label: string;
  note?: string;
};

type QuadrantProps = DrawingWords & {
  x: QuadrantAxis & { ends: readonly [string, string] };
  y: QuadrantAxis & { title: string; divideLabel: string };
  places: Readonly<Record<QuadrantPlace, string>>;
  here: QuadrantPlace;
  /** Where it stands: a band with a point. */
  now: QuadrantPoint & { xRange: readonly [number, number]; yRange: readonly [number, number] };
  /** Where the path leads: a ring, joined by dots. */
  goal?: QuadrantPoint;
};

const top = 30;

/** Two questions at once: four named places, where it stands as a band, where it leads as a ring. */
export function Quadrant(props: QuadrantProps) {
  return <BothSizes draw={(size) => <Field key={size} size={size} {...props} />} />;
}

type Plot = { left: number; right: number; bottom: number; x: Scale; y: Scale };
type Scale = (value: number) => number;

function plotOf({ x, y }: QuadrantProps, size: DrawingSize): Plot {
  const left = 8 + Math.max(...y.ticks.map(({ label }) => approximateWidth(label)));
  const right = drawingWidth[size] - 1;
  const bottom = top + (right - left) * 0.76;
  const along = (axis: QuadrantAxis, value: number) =>
    (Math.min(axis.max, Math.max(axis.min, value)) - axis.min) / (axis.max - axis.min);
  return {
    left,
    right,
    bottom,
    x: (value) => left + along(x, value) * (right - left),
    y: (value) => bottom - along(y, value) * (bottom - top),
  };
}

function Field(props: QuadrantProps & { size: DrawingSize }) {
  const { size, title, description } = props;
  const plot = plotOf(props, size);
  return (
    <Drawing size={size} title={title} description={description} height={plot.bottom + 42}>
      <Here {...props} plot={plot} />
      <RangeBar {...props} plot={plot} />
      <Places {...props} plot={plot} />
      <Axes {...props} plot={plot} />
      <Points {...props} plot={plot} />
    </Drawing>
  );
}

type PartProps = QuadrantProps & { plot: Plot };

/** The edges of a place in the drawing. */
function boxOf(place: QuadrantPlace, { x, y, plot }: Pick<PartProps, 'x' | 'y' | 'plot'>) {
  const [middleX, middleY] = [plot.x(x.divide), plot.y(y.divide)];
  const [isLeft, isTop] = [place.endsWith('left'), place.startsWith('top')];
  const left = isLeft ? plot.left : middleX;
  const ceiling = isTop ? top : middleY;
  return {
    isLeft,
    isTop,
    left,
    ceiling,
    width: (isLeft ? middleX : plot.right) - left,
    height: (isTop ? middleY : plot.bottom) - ceiling,
  };
}

function Here(props: PartProps) {
  const { left, ceiling, width, height } = boxOf(props.here, props);
  return <rect className="c-here" x={left} y={ceiling} width={width} height={height} />;
}

/** How far the point may lie; under the names of the places, which it would cover where it is wide. */
function RangeBar({ now, plot }: PartProps) {
  const { left, right, ceiling, floor } = rangeOf(now, plot);
  return <rect className="c-band-50" x={left} y={ceiling} width={right - left} height={floor - ceiling} />;
}

function rangeOf(now: PartProps['now'], plot: Plot) {
  const [left, right] = now.xRange.map(plot.x) as [number, number];
  const [low, high] = now.yRange.map(plot.y) as [number, number];
  return {
    left: Math.min(left, plot.x(now.x) - 8),
    right: Math.max(right, plot.x(now.x) + 8),
    ceiling: Math.min(high, plot.y(now.y) - 10),
    floor: Math.max(low, plot.y(now.y) + 10),
  };
}

function Places(props: PartProps) {
  const { places, here, now, plot } = props;
  const names = Object.entries(places) as [QuadrantPlace, string][];
  return names.map(([place, name]) => {
    const { isLeft, isTop, ceiling, width, height } = boxOf(place, props);
    // The name keeps out of the way of the point: it goes to the other end of the place.
    const isLow = place === here ? plot.y(now.y) < ceiling + height / 2 : !isTop;
    return (
      <PlaceName
        key={place}
        name={name}
        className={`c-place ${place === here ? 'c-place-here' : ''}`}
        x={isLeft ? plot.left + 9 : plot.right - 9}
        y={isLow ? ceiling + height - 12 : ceiling + 23}
        width={width - 14}
        upwards={isLow}
        textAnchor={isLeft ? 'start' : 'end'}
      />
    );
  });
}

const placeSize = 16;
const placeLine = 19;

type PlaceNameProps = {
  name: string;
  className: string;
  x: number;
  y: number;
  width: number;
  /** A name at the bottom of its place grows upwards. */
  upwards: boolean;
  textAnchor: 'start' | 'end';
};

function PlaceName({ name, x, y, width, upwards, ...rest }: PlaceNameProps) {
  const lines = wrapText(name, width, placeSize);
  const first = upwards ? y - (lines.length - 1) * placeLine : y;
  return (
    <text {...rest}>
      {lines.map((line, row) => (
        <tspan key={row} x={x} y={first + row * placeLine}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Axes({ x, y, plot }: PartProps) {
  const { left, right, bottom } = plot;
  return (
    <>
      <rect className="c-frame" x={left} y={top} width={right - left} height={bottom - top} />
      <path
        className="c-limit"
        d={`M${plot.x(x.divide)} ${top}V${bottom}M${left} ${plot.y(y.divide)}H${right}`}
      />
      <text className="c-quiet" x="0" y="12">
        {y.title}
      </text>
      <text className="c-quiet c-halo" x={right - 9} y={plot.y(y.divide) - 7} textAnchor="end">
        {y.divideLabel}
      </text>
      {y.ticks.map(({ at, label }) => (
        <text key={at} className="c-quiet" x={left - 6} y={plot.y(at) + 4.5} textAnchor="end">
          {label}
        </text>
      ))}
      {x.ticks.map(({ at, label }) => (
        <g key={at}>
          <line className="c-axis" x1={plot.x(at)} x2={plot.x(at)} y1={bottom} y2={bottom + 5} />
          <text className="c-quiet" x={plot.x(at)} y={bottom + 19} textAnchor={anchorAt(at, x)}>
            {label}
          </text>
        </g>
      ))}
      <text className="c-quiet" x={left} y={bottom + 37}>
        {x.ends[0]}
      </text>
      <text className="c-quiet" x={right} y={bottom + 37} textAnchor="end">
        {x.ends[1]}
      </text>
    </>
  );
}

function anchorAt(at: number, { min, max }: QuadrantAxis): 'start' | 'middle' | 'end' {
  if (at <= min) return 'start';
  return at >= max ? 'end' : 'middle';
}

function Points({ x, y, now, goal, plot }: PartProps) {
  const line = plot.y(y.divide);
  const wall = plot.x(x.divide);
  const { left, right } = rangeOf(now, plot);
  return (
    <>
      {goal && (
        <path
          className="c-way"
          d={`M${plot.x(now.x)} ${plot.y(now.y)}L${plot.x(goal.x)} ${plot.y(goal.y)}`}
        />
      )}
      <circle className="c-dot" cx={plot.x(now.x)} cy={plot.y(now.y)} r="5.5" />
      <PointLabel point={now} plot={plot} line={line} wall={wall} before={left - 8} after={right + 8} />
      {goal && <circle className="c-ring" cx={plot.x(goal.x)} cy={plot.y(goal.y)} r="5.5" />}
      {goal && (
        <PointLabel
          point={goal}
          plot={plot}
          line={line}
          wall={wall}
          before={plot.x(goal.x) - 14}
          after={plot.x(goal.x) + 14}
        />
      )}
    </>
  );
}

type PointLabelProps = {
  point: QuadrantPoint;
  plot: Plot;
  /** The lines between the places. */
  line: number;
  wall: number;
  /** Where a label ends to the left of its point, and where it starts to the right. */
  before: number;
  after: number;
};

/** Beside its point where there is room, else over or under it; clear of the lines between the places. */
function PointLabel(props: PointLabelProps) {
  const { point, plot, line, wall, before, after } = props;
  const room = Math.max(approximateWidth(point.label, 13.5), approximateWidth(point.note ?? ''));
  const [ownX, own] = [plot.x(point.x), plot.y(point.y)];
  const leftEdge = ownX >= wall ? wall : plot.left;
  const isBeside = after + room <= plot.right || before - room >= leftEdge;
  const isAfter = after + room <= plot.right;
  const clear = own <= line ? Math.min(own, line - 21) : Math.max(own, line + 21);
  const y = isBeside ? Math.min(Math.max(clear, top + 18), plot.bottom - 22) : stackedAt(own, line, plot);
  const middle = Math.min(Math.max(ownX, leftEdge + room / 2 + 5), plot.right - room / 2 - 5);
  const place = isBeside
    ? ({ x: isAfter ? after : before, textAnchor: isAfter ? 'start' : 'end' } as const)
    : ({ x: middle, textAnchor: 'middle' } as const);
  return (
    <>
      <text className="c-strong c-halo" {...place} y={y - 3}>
        {point.label}
      </text>
      {point.note && (
        <text className="c-quiet c-halo" {...place} y={y + 13}>
          {point.note}
        </text>
      )}
    </>
  );
}

/** On the side of the point that is away from the name of its place, unless there is no room. */
function stackedAt(own: number, line: number, plot: Plot): number {
  const [ceiling, floor] = own <= line ? [top, line] : [line, plot.bottom];
  const isLow = own >= (ceiling + floor) / 2;
  const [over, under] = [own - 30, own + 28];
  if (isLow) return own > floor - 33 ? over : Math.min(under, floor - 17);
  return own < ceiling + 33 ? under : Math.max(over, ceiling + 17);
}
