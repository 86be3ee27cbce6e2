import type { IsoDate } from './iso-date';

export type DayStatus = 'decreed' | 'estimate';

/** First day of Idul Fitri (1 Syawal) as it is or will probably be kept in Indonesia. */
export type IdulFitri = { firstDay: IsoDate; hijriYear: number; status: DayStatus; source: string; asOf: IsoDate };

const ummAlQura = 'Umm al-Qura calendar (ICU islamic-umalqura); Indonesia decrees the same day or the next';
const estimate = (firstDay: IsoDate, hijriYear: number): IdulFitri => ({
  firstDay,
  hijriYear,
  status: 'estimate',
  source: ummAlQura,
  asOf: '2026-11-23',
});

/**
 * First days of Idul Fitri in order. Decreed days follow the joint decree of three ministers (SKB 3 Menteri);
 * the others are estimates, to be replaced once decreed. A Gregorian year can hold two (2033).
 */
export const idulFitriCatalogue: readonly IdulFitri[] = [
  { firstDay: '2025-03-31', hijriYear: 1446, status: 'decreed', source: 'SKB 3 Menteri 1017/2/2/2024', asOf: '2026-11-23' },
  { firstDay: '2026-03-21', hijriYear: 1447, status: 'decreed', source: 'SKB 3 Menteri 1497/2/5/2025', asOf: '2026-11-23' },
  estimate('2027-03-09', 1448),
  estimate('2028-02-26', 1449),
  estimate('2029-02-14', 1450),
  estimate('2030-02-04', 1451),
  estimate('2031-01-24', 1452),
  estimate('2032-01-14', 1453),
  estimate('2033-01-03', 1454),
  estimate('2033-12-23', 1455),
];
