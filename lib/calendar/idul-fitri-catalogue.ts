import type { IsoDate } from './iso-date';

export type DayStatus = 'decreed' | 'estimate';

/** First day of Idul Fitri (1 Syawal) as it is or will probably be kept in Indonesia. */
export type IdulFitri = {
  firstDay: IsoDate;
  hijriYear: number;
  status: DayStatus;
  source: string;
  asOf: IsoDate;
};

const checked: IsoDate = '2026-11-23';
const decreed = (firstDay: IsoDate, hijriYear: number, source: string): IdulFitri => ({
  firstDay,
  hijriYear,
  status: 'decreed',
  source,
  asOf: checked,
});
const estimate = (firstDay: IsoDate, hijriYear: number): IdulFitri => ({
  firstDay,
  hijriYear,
  status: 'estimate',
  source: 'MABIMS crescent criterion, vacanza/holidays 0.105: the Umm al-Qura day or the next',
  asOf: checked,
});

/**
 * First days of Idul Fitri in order. Decreed days follow the joint decree of three ministers (SKB 3 Menteri); the
 * others are estimates by the criterion that Indonesia uses, to be replaced once decreed. A year can hold two (2033).
 */
export const idulFitriCatalogue: readonly IdulFitri[] = [
  decreed('2025-03-31', 1446, 'SKB 3 Menteri 1017/2/2 of 2024'),
  decreed('2026-03-21', 1447, 'SKB 3 Menteri 1497/2/5 of 2025, confirmed by the isbat session of 2026-03-19'),
  decreed(
    '2027-03-10',
    1448,
    'SKB 3 Menteri for 2027, Setneg 2026-09-17; the isbat session can still move it',
  ),
  estimate('2028-02-27', 1449),
  estimate('2029-02-15', 1450),
  estimate('2030-02-04', 1451),
  estimate('2031-01-25', 1452),
  estimate('2032-01-14', 1453),
  estimate('2033-01-03', 1454),
  estimate('2033-12-23', 1455),
];
