import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Hatch } from './hatch';

export type Driver = {
  id: string;
  name: ReactNode;
  /** How much of the full bar, 0 to 1; left out when it is not known. */
  share?: number;
  /** Where the sure part ends and the range up to `share` begins; left out when it is a point. */
  low?: number;
  /** The value as it is read. */
  value: ReactNode;
};

/** What it is made of: name, bar, value. Give the largest first; what is unknown is hatched. */
export function DriverBars({ drivers, label }: { drivers: readonly Driver[]; label?: string }) {
  return (
    <ul className="drivers" role="list" aria-label={label}>
      {drivers.map(({ id, name, share, low, value }) => (
        <li key={id}>
          <span>{name}</span>
          <svg className={classNames('chart', 'chart-bar')} aria-hidden="true" focusable="false">
            <rect className={share === undefined ? 'c-band-90' : 'c-rest'} width="100%" height="8" />
            {share === undefined ? (
              <Hatch x={0} y={0} width={240} height={8} />
            ) : (
              <>
                {low !== undefined && <rect className="c-band-50" width={percent(share)} height="8" />}
                <rect className="c-main" width={percent(low ?? share)} height="8" />
              </>
            )}
          </svg>
          <span className="driver-value">{value}</span>
        </li>
      ))}
    </ul>
  );
}

function percent(share: number): string {
  return `${Math.min(1, Math.max(0, share)) * 100}%`;
}
