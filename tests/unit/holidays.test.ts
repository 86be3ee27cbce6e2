import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { idulFitriBetween } from '../../lib/calendar/idul-fitri';
import { idulFitriCatalogue, type DateSource } from '../../lib/calendar/idul-fitri-catalogue';
import {
  holidayIds,
  holidaysCatalogue,
  type Holiday,
  type HolidayId,
} from '../../lib/calendar/holidays-catalogue';
import { addDays, daysBetween, isIsoDate, weekday } from '../../lib/calendar/iso-date';
import english from '../../lib/messages/en/method.json';
import indonesian from '../../lib/messages/id/method.json';

/** Whether a source is given in words of more than ten letters, in both languages. */
const sayings = (source: DateSource) =>
  [indonesian, english].map(
    ({ dates }) => ((dates.sources as Partial<Record<string, string>>)[source] ?? '').length > 10,
  );

const years = [2026, 2027, 2028, 2029, 2030];
const inYear = (year: number) => holidaysCatalogue.filter(({ date }) => date.startsWith(`${year}-`));
const nationals = (year: number) => inYear(year).filter(({ kind }) => kind === 'national');

type IslamicCalendar = 'islamic-umalqura' | 'islamic-civil';

/** Every 1 Syawal in a span of years by one of the platform’s Islamic calendars. */
const firstsOfSyawal = (calendar: IslamicCalendar, first: number, last: number) =>
  islamicDays(calendar, '10/1', first, last);

/** Every day of a month and day in a span of years by one of the platform’s Islamic calendars. */
function islamicDays(calendar: IslamicCalendar, monthAndDay: string, first: number, last: number): string[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  });
  const from = `${first}-01-01`;
  const days = Array.from({ length: daysBetween(from, `${last + 1}-01-01`) }, (_, index) =>
    addDays(from, index),
  );
  const begins = new RegExp(`^${monthAndDay}(\\D|$)`);
  return days.filter((day) => begins.test(format.format(new Date(`${day}T12:00:00Z`))));
}

/** What date-holidays (country ID) says about a year; it names Isra Mikraj by the birthday's name. */
function fromLibrary(year: number): Map<HolidayId, string[]> {
  const names: Record<string, HolidayId> = {
    'Hari tahun baru': 'new-year',
    'Tahun Baru Imlek': 'lunar-new-year',
    'Hari Raya Nyepi': 'nyepi',
    'Hari Raya Idul Fitri': 'idul-fitri',
    'Wafat Yesus Kristus': 'good-friday',
    'Hari Buruh Internasional': 'labour-day',
    'Kenaikan Yesus Kristus': 'ascension',
    'Hari Raya Waisak': 'waisak',
    'Hari Raya Idul Adha': 'idul-adha',
    'Hari Lahir Pancasila': 'pancasila-day',
    'Tahun Baru Islam': 'islamic-new-year',
    'Hari Ulang Tahun Kemerdekaan Republik Indonesia': 'independence-day',
    'Hari Raya Natal': 'christmas',
  };
  const found = new Map<HolidayId, string[]>();
  for (const { name, rule, date } of new Holidays('ID').getHolidays(year)) {
    const id = names[name] ?? (rule.startsWith('27 Rajab') ? 'isra-miraj' : 'prophets-birthday');
    found.set(id, [...(found.get(id) ?? []), date.slice(0, 10)]);
  }
  return found;
}

describe('the table of holidays', () => {
  test('is sorted by date, names real days, and gives a source and an as-of date for each', () => {
    const dates = holidaysCatalogue.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { date, source, asOf } of holidaysCatalogue) {
      expect(isIsoDate(date)).toBe(true);
      expect(isIsoDate(asOf)).toBe(true);
      expect(sayings(source)).toEqual([true, true]);
    }
  });

  test('holds no day twice for the same reason', () => {
    const keys = holidaysCatalogue.map(({ date, id, kind }) => `${date} ${id} ${kind}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(years)('has every public holiday of the law in %i, without a gap', (year) => {
    const missing = holidayIds.filter((id) => !nationals(year).some((holiday) => holiday.id === id));
    expect(missing).toEqual([]);
  });

  test('counts seventeen holidays and eight days of joint leave in the decree for 2026', () => {
    expect(nationals(2026)).toHaveLength(17);
    expect(inYear(2026).filter(({ kind }) => kind === 'joint-leave')).toHaveLength(8);
  });

  test('says decreed only where a decree or the law fixes the day', () => {
    expect(inYear(2026).every(({ status }) => status === 'decreed')).toBe(true);
    expect(inYear(2027).every(({ status }) => status === 'decreed')).toBe(true);
    const lawFixes = new Set([
      'new-year',
      'labour-day',
      'pancasila-day',
      'independence-day',
      'christmas',
      'good-friday',
      'easter',
      'ascension',
    ]);
    const later = holidaysCatalogue.filter(({ date }) => date >= '2028');
    for (const { id, status, kind } of later)
      expect(status).toBe(kind === 'national' && lawFixes.has(id) ? 'decreed' : 'estimate');
  });

  test('puts no joint leave on a weekend', () => {
    const leave = holidaysCatalogue.filter(({ kind }) => kind === 'joint-leave');
    expect(leave.filter(({ date }) => [0, 6].includes(weekday(date)))).toEqual([]);
  });

  test('has the two days of Idul Fitri next to each other, on the days of the Idul Fitri table', () => {
    const first = holidaysCatalogue
      .filter(({ id, kind }) => id === 'idul-fitri' && kind === 'national')
      .map(({ date }) => date);
    const second = holidaysCatalogue.filter(({ id }) => id === 'idul-fitri-2').map(({ date }) => date);
    expect(second).toEqual(first.map((date) => addDays(date, 1)));
    expect(first).toEqual(idulFitriBetween('2026-01-01', '2030-12-31').map(({ firstDay }) => firstDay));
  });
});

describe('the table of holidays against two other calendars', () => {
  const closeTo = (holiday: Holiday, dates: string[]) =>
    dates.some((date) => Math.abs(daysBetween(date, holiday.date)) <= 1);

  test.each(years)(
    'agrees with date-holidays in %i to the day, and to one day where the moon is sighted',
    (year) => {
      const library = fromLibrary(year);
      const checked = nationals(year).filter(({ id }) => library.has(id));
      expect(checked.length).toBeGreaterThanOrEqual(year <= 2027 ? 14 : 11);
      expect(checked.filter((holiday) => !closeTo(holiday, library.get(holiday.id) ?? []))).toEqual([]);
      const exact = [
        'new-year',
        'labour-day',
        'pancasila-day',
        'independence-day',
        'christmas',
        'good-friday',
        'ascension',
        'lunar-new-year',
      ];
      for (const { id, date } of checked) if (exact.includes(id)) expect(library.get(id)).toContain(date);
    },
  );

  test('gives Idul Fitri on the Umm al-Qura day or the next, in every year of its table', () => {
    const expected = firstsOfSyawal('islamic-umalqura', 2025, 2033);
    expect(idulFitriCatalogue).toHaveLength(expected.length);
    for (const [index, { firstDay }] of idulFitriCatalogue.entries()) {
      const later = daysBetween(expected[index] ?? '', firstDay);
      expect([0, 1]).toContain(later);
    }
  });

  test.each([
    ['isra-miraj', '7/27'],
    ['islamic-new-year', '1/1'],
    ['prophets-birthday', '3/12'],
    ['idul-adha', '12/10'],
  ] as const)(
    'gives %s on the Umm al-Qura day (%s) or one beside it, from 2026 to 2030',
    (id, monthAndDay) => {
      const expected = islamicDays('islamic-umalqura', monthAndDay, 2026, 2030);
      const found = holidaysCatalogue.filter((holiday) => holiday.id === id && holiday.kind === 'national');
      expect(found).toHaveLength(expected.length);
      const away = found.map(({ date }, index) => daysBetween(expected[index] ?? '', date));
      expect(away.filter((days) => Math.abs(days) > 1)).toEqual([]);
    },
  );
});

describe('the table of Idul Fitri', () => {
  test('is sorted, without a gap in the Hijri years, with sources', () => {
    const [first] = idulFitriCatalogue;
    expect(idulFitriCatalogue.map(({ hijriYear }) => hijriYear)).toEqual(
      idulFitriCatalogue.map((_, index) => (first?.hijriYear ?? 0) + index),
    );
    for (const { source, asOf } of idulFitriCatalogue)
      expect([...sayings(source), isIsoDate(asOf)]).toEqual([true, true, true]);
  });

  test('names the decreed days of 2025, 2026 and 2027', () => {
    const decreed = idulFitriCatalogue
      .filter(({ status }) => status === 'decreed')
      .map(({ firstDay }) => firstDay);
    expect(decreed).toEqual(['2025-03-31', '2026-03-21', '2027-03-10']);
  });

  test('knows that 2033 has two', () => {
    expect(idulFitriBetween('2033-01-01', '2033-12-31').map(({ firstDay }) => firstDay)).toEqual([
      '2033-01-03',
      '2033-12-23',
    ]);
  });

  test('falls back on the tabular calendar outside the table, the same as the platform’s', () => {
    const spans = [
      [1990, 2024],
      [2034, 2080],
    ] as const;
    for (const [first, last] of spans) {
      const found = idulFitriBetween(`${first}-01-01`, `${last}-12-31`);
      expect(found.map(({ firstDay }) => firstDay)).toEqual(firstsOfSyawal('islamic-civil', first, last));
      expect(found.every(({ status }) => status === 'estimate')).toBe(true);
    }
  });
});
