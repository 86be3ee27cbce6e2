import type { IsoDate } from './iso-date';

export type DayStatus = 'decreed' | 'estimate';

/** Where a date comes from; the method page says it in words. */
export type DateSource =
  | 'decree-2025'
  | 'decree-2026'
  | 'decree-2027'
  | 'fixed-date'
  | 'easter'
  | 'crescent'
  | 'moon'
  | 'leave-pattern'
  | 'outside';

/** First day of Idul Fitri (1 Syawal) as it is or will probably be kept in Indonesia. */
export type IdulFitri = {
  firstDay: IsoDate;
  hijriYear: number;
  status: DayStatus;
  /** The decrees of three ministers (SKB 3 Menteri), or the crescent criterion: vacanza/holidays 0.105, the Umm al-Qura day or the next. */
  source: DateSource;
  asOf: IsoDate;
};

const checked: IsoDate = '2026-11-23';
const decreed = (firstDay: IsoDate, hijriYear: number, source: DateSource): IdulFitri => ({
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
  source: 'crescent',
  asOf: checked,
});

/**
 * First days of Idul Fitri in order. Decreed days follow the joint decree of three ministers (SKB 3 Menteri); the
 * others are estimates by the criterion that Indonesia uses, to be replaced once decreed. A year can hold two (2033).
 */
export const idulFitriCatalogue: readonly IdulFitri[] = [
  decreed('2025-03-31', 1446, 'decree-2025'),
  decreed('2026-03-21', 1447, 'decree-2026'),
  decreed('2027-03-10', 1448, 'decree-2027'),
  estimate('2028-02-27', 1449),
  estimate('2029-02-15', 1450),
  estimate('2030-02-04', 1451),
  estimate('2031-01-25', 1452),
  estimate('2032-01-14', 1453),
  estimate('2033-01-03', 1454),
  estimate('2033-12-23', 1455),
];
