import type { IsoDate } from '@/lib/calendar/iso-date';

/** The latest day on which rows of a catalogue were checked. */
export function lastChecked(rows: readonly { asOf: IsoDate }[]): IsoDate {
  return rows.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
}
