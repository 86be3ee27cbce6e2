import { BothSizes, Drawing, drawingWidth, type DrawingSize, type DrawingWords } from './drawing';
import { Hatch } from './hatch';
import { approximateWidth } from './text-fit';

type StrainBandProps = DrawingWords & {
  /** The range on the scale of 0 to 100; equal when it is a point; left out when nothing is known. */
  low?: number;
  high?: number;
  /** Writes a value of the scale. */
  format?: (value: number) => string;
  /** The decision lines, named: at most three. */
  lines: readonly { at: number; label: string }[];
  /** What 0 and 100 mean: “0 light”, “100 heavy”. */
  ends: readonly [string, string];
  /** Stands over the hatching when nothing is known. */
  unknownLabel?: string;
};

/** A range on a scale of 0 to 100 with its decision lines: a band, a point, or hatched when unknown. */
export function StrainBand(props: StrainBandProps) {
  return <BothSizes draw={(size) => <Scale key={size} size={size} {...props} />} />;
}

function Scale({ size, ...props }: StrainBandProps & { size: DrawingSize }) {
  const width = drawingWidth[size];
  const at = (value: number) => 1 + (value / 100) * (width - 2);
  const lower = endsCollide(props, at, width) ? 103 : 84;
  return (
    <Drawing {...props} size={size} height={lower + 4}>
      <line className="c-rest-line" x1="0" x2={width} y1="44" y2="44" />
      <Range {...props} at={at} width={width} />
      {props.lines.map((line) => (
        <g key={line.at}>
          <line className="c-limit" x1={at(line.at)} x2={at(line.at)} y1="29" y2="62" />
          <text className="c-halo" x={at(line.at)} y="79" textAnchor="middle">
            {line.label}
          </text>
        </g>
      ))}
      <text className="c-quiet" x="0" y={lower - 5}>
        {props.ends[0]}
      </text>
      <text className="c-quiet" x={width} y={lower - 5} textAnchor="end">
        {props.ends[1]}
      </text>
    </Drawing>
  );
}

type RangeProps = StrainBandProps & { at: (value: number) => number; width: number };

function Range({ low, high, format = String, unknownLabel, at, width }: RangeProps) {
  if (low === undefined || high === undefined) {
    return (
      <>
        <rect className="c-band-90" x="0" width={width} y="34" height="20" />
        <Hatch x={0} width={width} y={34} height={20} step={8} />
        <text className="c-strong" x={width / 2} y="20" textAnchor="middle">
          {unknownLabel}
        </text>
      </>
    );
  }
  const [start, end] = [at(low), at(high)];
  const isPoint = end - start < 3;
  const label = isPoint || end - start < 44 ? joined(format(low), format(high)) : undefined;
  return (
    <>
      {isPoint ? (
        <circle className="c-dot" cx={(start + end) / 2} cy="44" r="6.5" />
      ) : (
        <>
          <rect className="c-band-50" x={start} width={end - start} y="34" height="20" />
          <path className="c-band-line" d={`M${start} 33V55M${end} 33V55`} />
        </>
      )}
      {label !== undefined ? (
        <Value x={(start + end) / 2} width={width} text={label} />
      ) : (
        <>
          <Value x={start} width={width} text={format(low)} />
          <Value x={end} width={width} text={format(high)} />
        </>
      )}
    </>
  );
}

/** A value over the band, kept inside the drawing. */
function Value({ x, width, text }: { x: number; width: number; text: string }) {
  const half = approximateWidth(text, 20) / 2;
  return (
    <text className="c-big" x={Math.min(Math.max(x, half), width - half)} y="22" textAnchor="middle">
      {text}
    </text>
  );
}

function joined(low: string, high: string): string {
  return low === high ? low : `${low}–${high}`;
}

function endsCollide(
  { lines, ends }: StrainBandProps,
  at: (value: number) => number,
  width: number,
): boolean {
  return lines.some(({ at: value, label }) => {
    const half = approximateWidth(label) / 2 + 6;
    return (
      at(value) - half < approximateWidth(ends[0]) || at(value) + half > width - approximateWidth(ends[1])
    );
  });
}
