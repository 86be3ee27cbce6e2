import type { ReactNode } from 'react';
import { Hatch } from './hatch';

export type PathPoint = {
  id: string;
  /** step: something to do. meeting: a talk or a letter. gate: a condition. avoid: a span to stay out of. */
  kind: 'step' | 'meeting' | 'gate' | 'avoid';
  /** The day as it is read, and as YYYY-MM-DD where it is one day. */
  when: ReactNode;
  dateTime?: string;
  title: ReactNode;
  note?: ReactNode;
  /** The kind in a word, for whoever cannot see the mark. */
  kindWord?: string;
};

/** What happens when: a rail with a ring, a disc, a diamond or a hatched square. The date comes first. */
export function DatePath({ points }: { points: readonly PathPoint[] }) {
  return (
    <ol className="path" role="list">
      {points.map((point) => (
        <li key={point.id} className={`path-${point.kind}`}>
          <Mark kind={point.kind} />
          <time className="path-when" dateTime={point.dateTime}>
            {point.when}
          </time>
          <p className="path-title">
            {point.kindWord && <span className="sr-only">{point.kindWord}: </span>}
            {point.title}
          </p>
          {point.note != null && <div className="path-note">{point.note}</div>}
        </li>
      ))}
    </ol>
  );
}

function Mark({ kind }: { kind: PathPoint['kind'] }) {
  return (
    <svg className="path-mark" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {kind === 'gate' && <path d="M9 1.8 16.2 9 9 16.2 1.8 9Z" />}
      {kind === 'avoid' && (
        <>
          <rect x="3" y="3" width="12" height="12" />
          <Hatch x={3} y={3} width={12} height={12} step={5} className="path-hatch" />
        </>
      )}
      {(kind === 'step' || kind === 'meeting') && <circle cx="9" cy="9" r="6" />}
    </svg>
  );
}
