import { describe, expect, test } from 'vitest';
import { monthAfter } from '../../lib/calendar/iso-date';
import { thrDueDates, thrMonths } from '../../lib/calendar/thr';

/** The months `YYYY-MM` that are marked. */
const marked = (decision: string, horizon: number, monthOfYear: number | null = null) =>
  thrMonths(decision, horizon, monthOfYear).flatMap((due, index) =>
    due ? [monthAfter(decision, index + 1)] : [],
  );

describe('the month of THR', () => {
  test('contains the seventh day before Idul Fitri (ruling R8)', () => {
    expect(thrDueDates('2026-11-23', 24)).toEqual(['2027-03-03', '2028-02-20']);
    expect(marked('2026-11-23', 24)).toEqual(['2027-03', '2028-02']);
  });

  test('was April in 2023, not the month before Idul Fitri (the ruling’s own case)', () => {
    expect(thrDueDates('2022-12-31', 12)).toEqual(['2023-04-15']);
    expect(marked('2022-12-31', 12)).toEqual(['2023-04']);
  });

  test('comes before the month of the holiday when that falls early in it', () => {
    expect(marked('2029-12-15', 12)).toEqual(['2030-01']);
  });

  test('can come twice in a calendar year and never goes missing', () => {
    expect(marked('2031-12-31', 24)).toEqual(['2032-01', '2032-12', '2033-12']);
    for (let year = 2026; year < 2060; year += 1)
      expect(marked(`${year}-06-15`, 13).length).toBeGreaterThanOrEqual(1);
  });

  test('index 0 is the month after the decision month', () => {
    expect(thrMonths('2027-02-01', 1, null)).toEqual([true]);
    expect(thrMonths('2027-03-01', 1, null)).toEqual([false]);
    expect(thrMonths('2027-02-28', 0, null)).toEqual([]);
  });

  test('can be a month of the year instead', () => {
    expect(marked('2026-11-23', 24, 12)).toEqual(['2026-12', '2027-12']);
  });
});
