import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type SumRow = { label: ReactNode; value: ReactNode; sum?: boolean };

type SumTableProps = {
  /** The question, bold, and what is counted, plain, in one line. */
  title?: ReactNode;
  lead?: ReactNode;
  rows: readonly SumRow[];
  note?: ReactNode;
};

/** Where a number comes from: its inputs, right-aligned, and their sum. */
export function SumTable({ title, lead, rows, note }: SumTableProps) {
  return (
    <div className="source">
      {(title != null || lead != null) && (
        <p>
          {title != null && <b>{title}</b>} {lead}
        </p>
      )}
      <dl>
        {rows.map((row, index) => (
          <div key={index}>
            <dt className={classNames(row.sum && 'sum')}>{row.label}</dt>
            <dd className={classNames(row.sum && 'sum')}>{row.value}</dd>
          </div>
        ))}
      </dl>
      {note != null && <p className="hint">{note}</p>}
    </div>
  );
}
