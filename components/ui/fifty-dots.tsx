import { BothSizes, Drawing, type DrawingSize, type DrawingWords } from './drawing';
import { spreadLabels, wrapText } from './text-fit';

export type DotKind = 'gone' | 'low' | 'safe';
export type DotGroup = { kind: DotKind; count: number; label: string };

type FiftyDotsProps = DrawingWords & {
  /** Worst first; the counts add up to the number of dots. */
  groups: readonly DotGroup[];
};

const shapes = {
  s: { width: 280, pitchX: 16.5, pitchY: 17.5, radius: 5.9, textAt: 174, numberWidth: 29, line: 14 },
  m: { width: 448, pitchX: 26.5, pitchY: 26.5, radius: 8.8, textAt: 278, numberWidth: 32, line: 15 },
} as const;

const perRow = 10;

/** Futures as dots in rows of ten: full, half, ring. The counts stand beside, so colour is never alone. */
export function FiftyDots(props: FiftyDotsProps) {
  return <BothSizes draw={(size) => <Dots key={size} size={size} {...props} />} />;
}

function Dots({ size, groups, ...words }: FiftyDotsProps & { size: DrawingSize }) {
  const shape = shapes[size];
  const kinds = groups.flatMap(({ kind, count }) => Array<DotKind>(count).fill(kind));
  const height = Math.ceil(kinds.length / perRow) * shape.pitchY + 6;
  return (
    <Drawing {...words} size={size} width={shape.width} height={height} className="chart-dots">
      {kinds.map((kind, index) => (
        <Dot
          key={index}
          kind={kind}
          x={shape.radius + 2 + (index % perRow) * shape.pitchX}
          y={shape.radius + 3 + Math.floor(index / perRow) * shape.pitchY}
          radius={shape.radius}
        />
      ))}
      <Counts groups={groups} size={size} height={height} />
    </Drawing>
  );
}

function Dot({ kind, x, y, radius }: { kind: DotKind; x: number; y: number; radius: number }) {
  if (kind === 'gone') return <circle className="c-danger" cx={x} cy={y} r={radius} />;
  const inner = radius - 0.75;
  if (kind === 'safe') return <circle className="c-safe-ring" cx={x} cy={y} r={inner} />;
  return (
    <>
      <circle className="c-attention-ring" cx={x} cy={y} r={inner} />
      <path className="c-attention" d={`M${x - inner} ${y}A${inner} ${inner} 0 0 0 ${x + inner} ${y}Z`} />
    </>
  );
}

const countTone = { gone: 'c-danger', low: 'c-attention', safe: 'c-safe' } as const;

type CountsProps = { groups: readonly DotGroup[]; size: DrawingSize; height: number };

/** Each count at the height of its dots, its words beside it. */
function Counts({ groups, size, height }: CountsProps) {
  const shape = shapes[size];
  const labelAt = shape.textAt + shape.numberWidth;
  const shown = groups.filter((group) => group.count > 0);
  const lines = shown.map(({ label }) => wrapText(label, shape.width - labelAt, 13));
  const middles = shown.map((group) => {
    const before = groups.slice(0, groups.indexOf(group)).reduce((sum, { count }) => sum + count, 0);
    return ((before + group.count / 2) / perRow) * shape.pitchY + 3;
  });
  const rooms = lines.map((own) => Math.max(22, own.length * shape.line + 4));
  const placed = spreadLabels(middles, rooms, 0, height);
  return shown.map((group, index) => (
    <g key={group.kind}>
      <text className={`c-big ${countTone[group.kind]}`} x={shape.textAt} y={placed[index]! + 7}>
        {group.count}
      </text>
      {lines[index]!.map((line, row) => (
        <text
          key={row}
          className={size === 's' ? 'c-quiet' : 'c-name'}
          x={labelAt}
          y={placed[index]! + 5 + (row - (lines[index]!.length - 1) / 2) * shape.line}
        >
          {line}
        </text>
      ))}
    </g>
  ));
}
