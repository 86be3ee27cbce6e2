import { BothSizes, Drawing, drawingWidth, type DrawingSize, type DrawingWords } from './drawing';
import { approximateWidth } from './text-fit';
import { tornadoPlan, type TornadoHalf, type TornadoRow } from './tornado-scale';

type TornadoProps = DrawingWords & {
  /** Widest first; five or six read well. */
  rows: readonly TornadoRow[];
  /** The result when nothing is changed, named above the line in the middle. */
  middle: { result: number; figure: string; label: string };
};

const rowHeight = 50;
const barHeight = 16;
const top = 38;

/** What moves the result most: a bar from the middle to each end, input inside, result outside. */
export function Tornado(props: TornadoProps) {
  return <BothSizes draw={(size) => <Rows key={size} size={size} {...props} />} />;
}

function Rows({ size, rows, middle, ...words }: TornadoProps & { size: DrawingSize }) {
  const width = drawingWidth[size];
  const plan = tornadoPlan(rows, middle.result, width);
  return (
    <Drawing {...words} size={size} height={top + rows.length * rowHeight}>
      <Centred className="c-quiet" x={plan.line} y={12} width={width} text={middle.label} />
      <Centred className="c-strong" x={plan.line} y={28} width={width} text={middle.figure} />
      {plan.rows.map(({ id, label, halves }, index) => {
        const y = top + index * rowHeight;
        return (
          <g key={id}>
            <text className="c-name" x="0" y={y + 14}>
              {label}
            </text>
            {halves.map((half) => (
              <Half key={half.tone} half={half} line={plan.line} y={y + 22} />
            ))}
            <line className="c-limit" x1={plan.line} x2={plan.line} y1={y + 18} y2={y + 42} />
          </g>
        );
      })}
    </Drawing>
  );
}

function Half({ half, line, y }: { half: TornadoHalf; line: number; y: number }) {
  const { tone, tip, figure, input } = half;
  const fill = tone === 'better' ? 'c-main' : 'c-second';
  const inputTone = input.isInside ? (tone === 'better' ? 'c-on-main' : undefined) : 'c-quiet';
  return (
    <>
      <rect className={fill} x={Math.min(tip, line)} y={y} width={Math.abs(tip - line)} height={barHeight} />
      <text className={inputTone} x={input.x} y={y + 13} textAnchor={input.anchor}>
        {input.text}
      </text>
      <text className="c-strong" x={figure.x} y={y + 13} textAnchor={figure.anchor}>
        {figure.text}
      </text>
    </>
  );
}

type CentredProps = { className: string; x: number; y: number; width: number; text: string };

/** As near to the middle of its place as the edges of the drawing allow. */
function Centred({ className, x, y, width, text }: CentredProps) {
  const half = approximateWidth(text) / 2;
  return (
    <text className={className} x={Math.min(Math.max(x, half), width - half)} y={y} textAnchor="middle">
      {text}
    </text>
  );
}
