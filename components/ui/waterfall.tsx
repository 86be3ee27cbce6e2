import { BothSizes, Drawing, drawingWidth, type DrawingSize, type DrawingWords } from './drawing';
import { Hatch } from './hatch';
import { approximateWidth } from './text-fit';

export type WaterfallStep = {
  id: string;
  label: string;
  /** Where the bar starts and ends on the scale. */
  from: number;
  to: number;
  /** part: adds. minus: takes away. total: dark, with a bold label. unknown: hatched. */
  kind: 'part' | 'minus' | 'total' | 'unknown';
  /** The value as it is read. */
  figure: string;
  /** A total may go on, hatched, as far as what is unknown could take it. */
  upTo?: number;
};

type WaterfallProps = DrawingWords & {
  steps: readonly WaterfallStep[];
  /** A line to compare with, named at its top. */
  limit?: { at: number; label: string };
};

const rowHeight = 46;
const barHeight = 16;

/** How parts come to a whole: label above each bar, thin joints between, the unknown hatched, the total dark. */
export function Waterfall(props: WaterfallProps) {
  return <BothSizes draw={(size) => <Steps key={size} size={size} {...props} />} />;
}

function Steps({ size, steps, limit, ...words }: WaterfallProps & { size: DrawingSize }) {
  const width = drawingWidth[size];
  const top = limit ? 30 : 4;
  const height = top + steps.length * rowHeight;
  const at = scaleOf(steps, limit?.at, width);
  return (
    <Drawing {...words} size={size} height={height}>
      {limit && <line className="c-limit" x1={at(limit.at)} x2={at(limit.at)} y1="20" y2={height} />}
      {limit && (
        <text
          className="c-medium"
          x={clampLabel(at(limit.at), limit.label, width)}
          y="13"
          textAnchor="middle"
        >
          {limit.label}
        </text>
      )}
      {steps.map((step, index) => (
        <Step
          key={step.id}
          step={step}
          next={steps[index + 1]}
          y={top + index * rowHeight}
          at={at}
          width={width}
          line={limit && at(limit.at)}
        />
      ))}
      {limit && <Through steps={steps} limit={limit.at} top={top} at={at} />}
    </Drawing>
  );
}

/** Leaves room at the right for the value of the longest bar. */
function scaleOf(steps: readonly WaterfallStep[], limit: number | undefined, width: number) {
  const ends = steps.flatMap(({ from, to, upTo }) => [from, to, upTo ?? to]);
  const low = Math.min(0, ...ends);
  const high = Math.max(limit ?? 0, ...ends);
  const figures = Math.max(...steps.map(({ figure }) => approximateWidth(figure, 13.5)));
  const room = width - Math.min(figures + 14, width * 0.3) - 1;
  return (value: number) => 1 + ((value - low) / (high - low || 1)) * room;
}

function clampLabel(x: number, label: string, width: number): number {
  const half = approximateWidth(label) / 2;
  return Math.min(Math.max(x, half), width - half);
}

const fills = { part: 'c-band-50', minus: 'c-second', total: 'c-main' } as const;

type StepProps = {
  step: WaterfallStep;
  next: WaterfallStep | undefined;
  y: number;
  at: (value: number) => number;
  width: number;
  line: number | undefined;
};

function Step({ step, next, y, at, width, line }: StepProps) {
  const start = at(Math.min(step.from, step.to));
  const end = at(Math.max(step.from, step.to));
  const last = at(Math.max(step.from, step.to, step.upTo ?? step.to));
  const barTop = y + 20;
  const joint = at(step.upTo ?? step.to);
  const place = figurePlace(start, last, approximateWidth(step.figure, 13.5), width, line);
  return (
    <>
      <text className={`c-name c-halo ${step.kind === 'total' ? 'c-strong' : ''}`} x="0" y={y + 13}>
        {step.label}
      </text>
      {step.kind === 'unknown' ? (
        <Unknown x={start} width={end - start} y={barTop} />
      ) : (
        <rect
          className={fills[step.kind]}
          x={start}
          y={barTop}
          width={Math.max(1, end - start)}
          height={barHeight}
        />
      )}
      {last > end && <Unknown x={end} width={last - end} y={barTop} />}
      {next && <line className="c-thin" x1={joint} x2={joint} y1={barTop} y2={barTop + rowHeight} />}
      <text
        className="c-strong c-halo"
        x={place === 'above' ? width : place === 'after' ? last + 8 : start - 8}
        y={place === 'above' ? y + 13 : barTop + 13}
        textAnchor={place === 'after' ? 'start' : 'end'}
      >
        {step.figure}
      </text>
    </>
  );
}

/** After its bar, or before it where that would leave the drawing or cross the line; beside the label if neither has room. */
function figurePlace(start: number, last: number, room: number, width: number, line?: number) {
  const end = last + 8 + room;
  const fitsBefore = start - 8 - room >= 0;
  const standsOnLine = line !== undefined && line > last && line < end + 4;
  if (end <= width && !(standsOnLine && fitsBefore)) return 'after';
  return fitsBefore ? 'before' : 'above';
}

function Unknown({ x, width, y }: { x: number; width: number; y: number }) {
  return (
    <>
      <rect className="c-hatch-box" x={x} y={y} width={Math.max(1, width)} height={barHeight} />
      <Hatch x={x} y={y} width={Math.max(1, width)} height={barHeight} className="c-hatch-thin" />
    </>
  );
}

type ThroughProps = {
  steps: readonly WaterfallStep[];
  limit: number;
  top: number;
  at: (value: number) => number;
};

/** Where the line crosses a dark bar it goes on in the colour of the page. */
function Through({ steps, limit, top, at }: ThroughProps) {
  return steps.map((step, index) => {
    const crosses = step.kind === 'total' && step.from < limit && limit < step.to;
    if (!crosses) return null;
    const y = top + index * rowHeight + 20;
    return (
      <line
        key={step.id}
        className="c-limit-through"
        x1={at(limit)}
        x2={at(limit)}
        y1={y}
        y2={y + barHeight}
      />
    );
  });
}
