import type { ReactNode } from 'react';

export type KeyFigure = {
  id: string;
  /** The figure; what is small in it (`Rp`, “of 50”) goes in `<small>`. */
  figure: ReactNode;
  meaning: ReactNode;
};

/** The few numbers that matter, large, each with what it means below: four abreast when wide. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className="keyfigs">
      {figures.map(({ id, figure, meaning }) => (
        <div key={id}>
          <dt>{meaning}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
