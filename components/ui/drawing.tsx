import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';

/** s: 320 logical pixels, for a phone. m: 448, for the figure column. Never one scaled to fit the other. */
export type DrawingSize = 's' | 'm';

export const drawingWidth = { s: 320, m: 448 } as const;

export type DrawingWords = {
  /** What is drawn, in a few words. */
  title: string;
  /** What it shows, in sentences: the drawing for whoever cannot see it. */
  description: string;
};

type DrawingProps = DrawingWords & {
  size: DrawingSize;
  width?: number;
  height: number;
  className?: string;
  children: ReactNode;
};

/** One hand-drawn picture with its title and description. */
export function Drawing({ size, width = drawingWidth[size], height, ...rest }: DrawingProps) {
  const id = useId();
  return (
    <svg
      className={classNames('chart', `chart-${size}`, rest.className)}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{rest.title}</title>
      <desc id={`${id}-text`}>{rest.description}</desc>
      {rest.children}
    </svg>
  );
}

/** Both sizes of a picture; the styles show the one that fits the column. */
export function BothSizes({ draw }: { draw: (size: DrawingSize) => ReactNode }) {
  return (
    <>
      {draw('s')}
      {draw('m')}
    </>
  );
}
