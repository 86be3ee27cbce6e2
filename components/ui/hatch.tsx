type HatchProps = {
  x: number;
  y: number;
  width: number;
  height: number;
  step?: number;
  className?: string;
};

/**
 * Diagonal lines inside a box: the sign for “not known” (and, in red, for below zero). Drawn as lines, since a
 * pattern fill turns into a blurred picture in a printed PDF.
 */
export function Hatch({ step = 5, className = 'c-hatch', ...box }: HatchProps) {
  return <path className={className} d={hatchPath(box, step)} />;
}

function hatchPath({ x, y, width, height }: Omit<HatchProps, 'step' | 'className'>, step: number) {
  const lines: string[] = [];
  for (let start = step; start < width + height; start += step) {
    const left = Math.max(0, start - height);
    const right = Math.min(width, start);
    lines.push(
      `M${round(x + left)} ${round(y + start - left)}L${round(x + right)} ${round(y + start - right)}`,
    );
  }
  return lines.join('');
}

/** A tenth of a pixel is fine enough, and keeps the page small. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
