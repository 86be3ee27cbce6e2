import type { DateSource, DayStatus } from './idul-fitri-catalogue';
import type { IsoDate } from './iso-date';

/** Ids of the holidays; the messages name them. `idul-fitri-2` is the second day. */
export const holidayIds = [
  'new-year',
  'isra-miraj',
  'lunar-new-year',
  'nyepi',
  'idul-fitri',
  'idul-fitri-2',
  'good-friday',
  'easter',
  'labour-day',
  'ascension',
  'waisak',
  'idul-adha',
  'pancasila-day',
  'islamic-new-year',
  'independence-day',
  'prophets-birthday',
  'christmas',
] as const;
export type HolidayId = (typeof holidayIds)[number];

/** A day off in Indonesia. Joint leave carries the id of the holiday it belongs to. */
export type Holiday = {
  date: IsoDate;
  id: HolidayId;
  kind: 'national' | 'joint-leave';
  status: DayStatus;
  source: DateSource;
  asOf: IsoDate;
};

type Source = Pick<Holiday, 'status' | 'source' | 'asOf'>;
const checked: IsoDate = '2026-11-23';
const decreed = (source: DateSource): Source => ({ status: 'decreed', source, asOf: checked });
const estimated = (source: DateSource): Source => ({ status: 'estimate', source, asOf: checked });

const decree2026 = decreed('decree-2026');
const decree2027 = decreed('decree-2027');
const fixedDate = decreed('fixed-date');
const easterDate = decreed('easter');
const crescent = estimated('crescent');
const moon = estimated('moon');
const leavePattern = estimated('leave-pattern');

const national = (date: IsoDate, id: HolidayId, source: Source): Holiday => ({
  date,
  id,
  kind: 'national',
  ...source,
});
const jointLeave = (date: IsoDate, id: HolidayId, source: Source): Holiday => ({
  date,
  id,
  kind: 'joint-leave',
  ...source,
});

/**
 * Public holidays and joint leave in Indonesia 2026–2030, by date. A date can hold two. Of the joint leave not yet
 * decreed only that of Idul Fitri is estimated: the rest changes from year to year.
 */
export const holidaysCatalogue: readonly Holiday[] = [
  national('2026-01-01', 'new-year', decree2026),
  national('2026-01-16', 'isra-miraj', decree2026),
  jointLeave('2026-02-16', 'lunar-new-year', decree2026),
  national('2026-02-17', 'lunar-new-year', decree2026),
  jointLeave('2026-03-18', 'nyepi', decree2026),
  national('2026-03-19', 'nyepi', decree2026),
  jointLeave('2026-03-20', 'idul-fitri', decree2026),
  national('2026-03-21', 'idul-fitri', decree2026),
  national('2026-03-22', 'idul-fitri-2', decree2026),
  jointLeave('2026-03-23', 'idul-fitri', decree2026),
  jointLeave('2026-03-24', 'idul-fitri', decree2026),
  national('2026-04-03', 'good-friday', decree2026),
  national('2026-04-05', 'easter', decree2026),
  national('2026-05-01', 'labour-day', decree2026),
  national('2026-05-14', 'ascension', decree2026),
  jointLeave('2026-05-15', 'ascension', decree2026),
  national('2026-05-27', 'idul-adha', decree2026),
  jointLeave('2026-05-28', 'idul-adha', decree2026),
  national('2026-05-31', 'waisak', decree2026),
  national('2026-06-01', 'pancasila-day', decree2026),
  national('2026-06-16', 'islamic-new-year', decree2026),
  national('2026-08-17', 'independence-day', decree2026),
  national('2026-08-25', 'prophets-birthday', decree2026),
  jointLeave('2026-12-24', 'christmas', decree2026),
  national('2026-12-25', 'christmas', decree2026),
  national('2027-01-01', 'new-year', decree2027),
  national('2027-01-05', 'isra-miraj', decree2027),
  jointLeave('2027-02-05', 'lunar-new-year', decree2027),
  national('2027-02-06', 'lunar-new-year', decree2027),
  national('2027-03-08', 'nyepi', decree2027),
  jointLeave('2027-03-09', 'idul-fitri', decree2027),
  national('2027-03-10', 'idul-fitri', decree2027),
  national('2027-03-11', 'idul-fitri-2', decree2027),
  jointLeave('2027-03-12', 'idul-fitri', decree2027),
  jointLeave('2027-03-15', 'idul-fitri', decree2027),
  jointLeave('2027-03-25', 'good-friday', decree2027),
  national('2027-03-26', 'good-friday', decree2027),
  national('2027-03-28', 'easter', decree2027),
  national('2027-05-01', 'labour-day', decree2027),
  national('2027-05-06', 'ascension', decree2027),
  national('2027-05-17', 'idul-adha', decree2027),
  jointLeave('2027-05-18', 'idul-adha', decree2027),
  jointLeave('2027-05-19', 'waisak', decree2027),
  national('2027-05-20', 'waisak', decree2027),
  national('2027-06-01', 'pancasila-day', decree2027),
  national('2027-06-06', 'islamic-new-year', decree2027),
  national('2027-08-15', 'prophets-birthday', decree2027),
  national('2027-08-17', 'independence-day', decree2027),
  jointLeave('2027-12-24', 'christmas', decree2027),
  national('2027-12-25', 'christmas', decree2027),
  national('2027-12-26', 'isra-miraj', decree2027),
  national('2028-01-01', 'new-year', fixedDate),
  national('2028-01-26', 'lunar-new-year', moon),
  jointLeave('2028-02-25', 'idul-fitri', leavePattern),
  national('2028-02-27', 'idul-fitri', crescent),
  national('2028-02-28', 'idul-fitri-2', crescent),
  jointLeave('2028-02-29', 'idul-fitri', leavePattern),
  jointLeave('2028-03-01', 'idul-fitri', leavePattern),
  national('2028-03-26', 'nyepi', moon),
  national('2028-04-14', 'good-friday', easterDate),
  national('2028-04-16', 'easter', easterDate),
  national('2028-05-01', 'labour-day', fixedDate),
  national('2028-05-05', 'idul-adha', crescent),
  national('2028-05-09', 'waisak', moon),
  national('2028-05-25', 'ascension', easterDate),
  national('2028-05-26', 'islamic-new-year', crescent),
  national('2028-06-01', 'pancasila-day', fixedDate),
  national('2028-08-04', 'prophets-birthday', crescent),
  national('2028-08-17', 'independence-day', fixedDate),
  national('2028-12-14', 'isra-miraj', crescent),
  national('2028-12-25', 'christmas', fixedDate),
  national('2029-01-01', 'new-year', fixedDate),
  national('2029-02-13', 'lunar-new-year', moon),
  jointLeave('2029-02-14', 'idul-fitri', leavePattern),
  national('2029-02-15', 'idul-fitri', crescent),
  national('2029-02-16', 'idul-fitri-2', crescent),
  jointLeave('2029-02-19', 'idul-fitri', leavePattern),
  jointLeave('2029-02-20', 'idul-fitri', leavePattern),
  national('2029-03-15', 'nyepi', moon),
  national('2029-03-30', 'good-friday', easterDate),
  national('2029-04-01', 'easter', easterDate),
  national('2029-04-25', 'idul-adha', crescent),
  national('2029-05-01', 'labour-day', fixedDate),
  national('2029-05-10', 'ascension', easterDate),
  national('2029-05-15', 'islamic-new-year', crescent),
  national('2029-05-27', 'waisak', moon),
  national('2029-06-01', 'pancasila-day', fixedDate),
  national('2029-07-24', 'prophets-birthday', crescent),
  national('2029-08-17', 'independence-day', fixedDate),
  national('2029-12-04', 'isra-miraj', crescent),
  national('2029-12-25', 'christmas', fixedDate),
  national('2030-01-01', 'new-year', fixedDate),
  jointLeave('2030-02-01', 'idul-fitri', leavePattern),
  national('2030-02-03', 'lunar-new-year', moon),
  national('2030-02-04', 'idul-fitri', crescent),
  national('2030-02-05', 'idul-fitri-2', crescent),
  jointLeave('2030-02-06', 'idul-fitri', leavePattern),
  jointLeave('2030-02-07', 'idul-fitri', leavePattern),
  national('2030-03-05', 'nyepi', moon),
  national('2030-04-14', 'idul-adha', crescent),
  national('2030-04-19', 'good-friday', easterDate),
  national('2030-04-21', 'easter', easterDate),
  national('2030-05-01', 'labour-day', fixedDate),
  national('2030-05-04', 'islamic-new-year', crescent),
  national('2030-05-16', 'waisak', moon),
  national('2030-05-30', 'ascension', easterDate),
  national('2030-06-01', 'pancasila-day', fixedDate),
  national('2030-07-13', 'prophets-birthday', crescent),
  national('2030-08-17', 'independence-day', fixedDate),
  national('2030-11-23', 'isra-miraj', crescent),
  national('2030-12-25', 'christmas', fixedDate),
];
