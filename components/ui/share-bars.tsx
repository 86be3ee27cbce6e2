import type { ReactNode } from 'react';

export type ShareBar = {
  id: string;
  name: ReactNode;
  /** How much of the full bar, 0 to 1. */
  share: number;
  /** The share as it is read. */
  value: ReactNode;
  /** What there is to say about it, below its bar. */
  note?: ReactNode;
};

type ShareBarsProps = {
  bars: readonly ShareBar[];
  label: string;
  /** A line through all bars that means something, with its name. */
  limit: { share: number; label: string };
};

/** Shares of one whole, each with a bar over the full width and a line of words: give the largest first. */
export function ShareBars({ bars, label, limit }: ShareBarsProps) {
  const at = `${limit.share * 100}%`;
  return (
    <div className="share-bars">
      <svg className="chart share-axis" aria-hidden="true" focusable="false">
        <text className="c-quiet" x={at} y="13" textAnchor="middle">
          {limit.label}
        </text>
      </svg>
      <ul role="list" aria-label={label}>
        {bars.map(({ id, name, share, value, note }, index) => (
          <li key={id}>
            <p className="share-line">
              <b>{name}</b>
              <span>{value}</span>
            </p>
            <svg className="chart share-bar" aria-hidden="true" focusable="false">
              <rect className="c-rest" width="100%" y="3" height="8" />
              <rect
                className={index === 0 ? 'c-main' : 'c-band-50'}
                width={`${share * 100}%`}
                y="3"
                height="8"
              />
              <line className="c-limit" x1={at} x2={at} y1="0" y2="14" />
            </svg>
            {note != null && <p className="hint">{note}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
