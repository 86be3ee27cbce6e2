import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Column = { key: string; label: ReactNode; numeric?: boolean; labelText?: string };
export type Row = {
  id: string;
  /** One cell a column, by the column’s key; the first is the row’s heading. */
  cells: Readonly<Record<string, ReactNode>>;
  /** mark: the row the sentence speaks of. sum: a total, under a strong line. */
  weight?: 'mark' | 'sum';
};

type DataTableProps = {
  caption: ReactNode;
  captionHidden?: boolean;
  /** Names the scrolling region for whoever reaches it by keyboard. */
  label: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** On a phone, show each row as a list of pairs instead of scrolling sideways. */
  pairs?: boolean;
};

/** A table: caption, numbers right-aligned in even figures, scrolls by keyboard when too wide. */
export function DataTable(props: DataTableProps) {
  const { caption, captionHidden, label, columns, rows, pairs } = props;
  return (
    <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className={classNames('data-table', pairs && 'table-pairs')}>
        <caption className={classNames(captionHidden && 'sr-only')}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classNames(column.numeric && 'cell-number')}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.weight}>
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} heading={index === 0}>
                  {row.cells[column.key]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell(props: { column: Column; heading: boolean; children: ReactNode }) {
  const { column, heading, children } = props;
  if (heading) return <th scope="row">{children}</th>;
  const label = column.labelText ?? (typeof column.label === 'string' ? column.label : undefined);
  return (
    <td className={classNames(column.numeric && 'cell-number')} data-label={label}>
      {children}
    </td>
  );
}
