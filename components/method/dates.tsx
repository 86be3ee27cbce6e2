import { getLocale } from 'next-intl/server';
import { DataTable } from '@/components/ui/data-table';
import { Fold } from '@/components/ui/fold';
import { holidaysCatalogue } from '@/lib/calendar/holidays-catalogue';
import { idulFitriCatalogue } from '@/lib/calendar/idul-fitri-catalogue';
import { dateWithDay, longDate } from '@/lib/format/date-words';
import { lastChecked } from './last-checked';
import { MethodPart } from './method-part';
import { getSay } from './say';

/** The dated tables: first days of Eid and every holiday, each decreed or estimated. */
export async function Dates() {
  const say = await getSay('method');
  const locale = await getLocale();
  return (
    <MethodPart id="dates" title={say('dates.heading')}>
      <p className="text">{say('dates.lead')}</p>
      <DataTable
        pairs
        caption={say('checkedOn', { date: longDate(lastChecked(idulFitriCatalogue), locale) })}
        label={say('labels.datesTable')}
        columns={[
          { key: 'day', label: say('dates.day') },
          { key: 'hijri', label: say('dates.hijri') },
          { key: 'status', label: say('dates.status') },
          { key: 'source', label: say('labels.source') },
        ]}
        rows={idulFitriCatalogue.map(({ firstDay, hijriYear, status, source }) => ({
          id: firstDay,
          cells: {
            day: dateWithDay(firstDay, locale),
            hijri: hijriYear,
            status: say(`dates.${status}`),
            source: say(`dates.sources.${source}`),
          },
        }))}
      />
      <Holidays />
    </MethodPart>
  );
}

async function Holidays() {
  const say = await getSay('method');
  const names = await getSay('communication');
  const locale = await getLocale();
  const title = say('dates.holidays', { count: holidaysCatalogue.length });
  return (
    <Fold summary={title} className="print-open print-summary">
      <DataTable
        pairs
        caption={say('checkedOn', { date: longDate(lastChecked(holidaysCatalogue), locale) })}
        label={title}
        columns={[
          { key: 'date', label: say('dates.date') },
          { key: 'name', label: say('dates.holiday') },
          { key: 'kind', label: say('dates.kind') },
          { key: 'status', label: say('dates.status') },
          { key: 'source', label: say('labels.source') },
        ]}
        rows={holidaysCatalogue.map(({ date, id, kind, status, source }, index) => ({
          id: `${date}-${index}`,
          cells: {
            date: dateWithDay(date, locale),
            name: names(`holidays.${id}`),
            kind: say(`dates.${kind}`),
            status: say(`dates.${status}`),
            source: say(`dates.sources.${source}`),
          },
        }))}
      />
    </Fold>
  );
}
