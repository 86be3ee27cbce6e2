'use client';

import { DataTable, type Row } from '@/components/ui/data-table';
import { Fold } from '@/components/ui/fold';
import type { IsoDate } from '@/lib/calendar/iso-date';
import type { ResultParts } from '../shared-props';

export type DatedItem = { id: string; date: IsoDate; until: IsoDate | null; title: string; isKey: boolean };

type DatedListProps = {
  items: readonly DatedItem[];
  caption: string;
  /** Opens the whole list. */
  all: string;
  words: ResultParts['words'];
};

/** The dates that matter most, then every date behind a fold; on paper all of them. */
export function DatedList({ items, caption, all, words }: DatedListProps) {
  const key = items.filter(({ isKey }) => isKey);
  return (
    <div className="dated">
      {key.length > 0 && (
        <dl className="dates screen-only">
          {key.map(({ id, date, title }) => (
            <div key={id}>
              <dt>{words.f.dateWithDay(date)}</dt>
              <dd>{title}</dd>
            </div>
          ))}
        </dl>
      )}
      <Fold summary={all} className="print-open">
        <DatedTable items={items} caption={caption} words={words} />
      </Fold>
    </div>
  );
}

function DatedTable({ items, caption, words }: Omit<DatedListProps, 'all'>) {
  const { t, f } = words;
  const rows = items.map(({ id, date, until, title, isKey }): Row => {
    const when = until ? t('plan.span', spanOf(date, until, f.date)) : f.dateWithDay(date);
    return { id, cells: { date: when, what: isKey ? <b>{title}</b> : title } };
  });
  return (
    <DataTable
      caption={caption}
      captionHidden
      label={caption}
      columns={[
        { key: 'date', label: t('plan.date') },
        { key: 'what', label: t('plan.what') },
      ]}
      rows={rows}
    />
  );
}

/** The year once, if it is the same. */
export function spanOf(from: IsoDate, to: IsoDate, write: (date: IsoDate) => string) {
  const year = from.slice(0, 4);
  const isSameYear = year === to.slice(0, 4);
  return { from: isSameYear ? write(from).replace(` ${year}`, '') : write(from), to: write(to) };
}
