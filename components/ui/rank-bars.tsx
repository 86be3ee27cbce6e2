import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type RankedOption = {
  id: string;
  rank: number;
  name: ReactNode;
  /** Value on the scale of 0 to 100: middle, and the range of most futures. */
  value: number;
  low: number;
  high: number;
  /** The same in words, for whoever cannot see the band. */
  description: string;
  /** Three short facts in fixed columns. */
  facts: readonly { id: string; figure: ReactNode; meaning: ReactNode }[];
  /** More about it: a fold, a gate. */
  children?: ReactNode;
};

type RankBarsProps = {
  options: readonly RankedOption[];
  /** The ends of the printed scale and what it measures: “0”, “value”, “100”. */
  scale: { low: string; name: string; high: string };
  headingLevel?: 'h3' | 'h4';
};

/** Options in order, each with its value as a band on one printed scale of 0 to 100. */
export function RankBars({ options, scale, headingLevel: Heading = 'h3' }: RankBarsProps) {
  return (
    <ol className="options" role="list">
      <li className="option-axis" aria-hidden="true">
        <span />
        <div>
          <span>{scale.low}</span>
          <span>{scale.name}</span>
          <span>{scale.high}</span>
        </div>
      </li>
      {options.map((option, index) => (
        <li key={option.id} className={classNames(index === 0 && 'option-first')}>
          <span className="option-rank">{option.rank}</span>
          <div>
            <Heading>{option.name}</Heading>
            <ValueBand option={option} leading={index === 0} />
            <dl className="option-facts">
              {option.facts.map(({ id, figure, meaning }) => (
                <div key={id}>
                  <dt>{meaning}</dt>
                  <dd>{figure}</dd>
                </div>
              ))}
            </dl>
            {option.children}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Widths are shares of the column, so the band fits any screen without being drawn twice. */
function ValueBand({ option, leading }: { option: RankedOption; leading: boolean }) {
  const { low, value, high } = option;
  return (
    <svg className="chart option-scale" height="20" role="img" aria-label={option.description}>
      <line className="c-rest-line" x1="0" x2="100%" y1="10" y2="10" />
      {[0, 25, 50, 75, 100].map((tick) => (
        <line key={tick} className="c-tick" x1={`${tick}%`} x2={`${tick}%`} y1="6" y2="14" />
      ))}
      <rect
        className={leading ? 'c-band-50' : 'c-band-90 c-edged'}
        x={`${low}%`}
        width={`${high - low}%`}
        y="3"
        height="14"
      />
      <line className="c-middle" x1={`${value}%`} x2={`${value}%`} y1="1" y2="19" />
    </svg>
  );
}

export type BlockedOption = {
  id: string;
  name: ReactNode;
  /** law: closed by law, in red. money: closed by anything else, in soga. */
  by: 'money' | 'law';
  /** “Closed by cash.” */
  reason: ReactNode;
  children: ReactNode;
};

/** Options that a gate closes: named where they would stand, with what opens them. */
export function BlockedOptions({ options }: { options: readonly BlockedOption[] }) {
  return (
    <ul className="options" role="list">
      {options.map(({ id, name, by, reason, children }) => (
        <li key={id} className="option-blocked">
          <span className="option-rank" aria-hidden="true">
            –
          </span>
          <div>
            <h3>{name}</h3>
            <div className={classNames('gate', by === 'law' && 'gate-law')}>
              <b>{reason}</b> {children}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
