import { useId } from 'react';
import { classNames } from './class-names';

const tile = 96;

const leaves = [
  [24, 24, 45],
  [72, 24, -45],
  [24, 72, -45],
  [72, 72, 45],
] as const;

type KawungProps = {
  /** How many tiles across and down. */
  columns: number;
  rows: number;
  /** How large a tile is drawn, in CSS pixels. */
  tileSize?: number;
  /** Cropped by its box instead of shrunk to it: the tiles keep their size on any screen. */
  cropped?: boolean;
  className?: string;
};

/**
 * The kawung, a batik pattern of crossed palm fruits, as fine lines: for the cover and the first printed page,
 * nowhere else. Drawn with `<use>`, which stays sharp on paper where a pattern fill is blurred.
 */
export function Kawung({ columns, rows, tileSize = 72, cropped, className }: KawungProps) {
  const id = useId();
  const [width, height] = [columns * tile, rows * tile];
  return (
    <svg
      className={classNames('kawung', className)}
      viewBox={cropped ? undefined : `0 0 ${width} ${height}`}
      width={cropped ? '100%' : columns * tileSize}
      height={cropped ? '100%' : rows * tileSize}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <Tile id={`${id}-tile`} />
        <g id={`${id}-row`}>
          {Array.from({ length: columns }, (_, column) => (
            <use key={column} href={`#${id}-tile`} x={column * tile} />
          ))}
        </g>
      </defs>
      <g transform={cropped ? `scale(${tileSize / tile})` : undefined}>
        {Array.from({ length: rows }, (_, row) => (
          <use key={row} href={`#${id}-row`} y={row * tile} />
        ))}
      </g>
    </svg>
  );
}

function Tile({ id }: { id: string }) {
  return (
    <g id={id} fill="none" stroke="currentColor" strokeWidth="1.4">
      {leaves.map(([x, y, turn]) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y}) rotate(${turn})`}>
          <ellipse rx="31.6" ry="18.9" />
          <ellipse rx="20.8" ry="10.6" />
          <circle cx="-7.6" r="1.4" fill="currentColor" stroke="none" />
          <circle cx="7.6" r="1.4" fill="currentColor" stroke="none" />
        </g>
      ))}
      <path d="M43 0 48-5 53 0 48 5ZM43 96 48 91 53 96 48 101ZM-5 48 0 43 5 48 0 53ZM91 48 96 43 101 48 96 53Z" />
    </g>
  );
}
