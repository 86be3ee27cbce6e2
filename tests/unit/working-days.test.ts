import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  holidayOn,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from '../../lib/calendar/working-days';

describe('working days in Indonesia', () => {
  test.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-12-24', false, 'joint leave before Christmas'],
    ['2026-12-25', false, 'Christmas, a Friday'],
    ['2027-03-09', false, 'joint leave before Idul Fitri'],
    ['2027-03-10', false, 'Idul Fitri'],
    ['2027-03-16', true, 'after the joint leave'],
  ])('%s: %s (%s)', (date, expected) => {
    expect(isWorkingDay(date, 'ID')).toBe(expected);
  });

  test('elsewhere only weekends are known', () => {
    expect(isWorkingDay('2026-12-25', 'other')).toBe(true);
    expect(isWorkingDay('2026-12-26', 'other')).toBe(false);
  });

  test('step over Idul Fitri and its leave in both directions', () => {
    expect(nextWorkingDay('2027-03-05', 'ID')).toBe('2027-03-16');
    expect(previousWorkingDay('2027-03-16', 'ID')).toBe('2027-03-05');
  });

  test('stay on a working day and leave a day off', () => {
    expect(workingDayOnOrAfter('2026-11-23', 'ID')).toBe('2026-11-23');
    expect(workingDayOnOrAfter('2026-11-21', 'ID')).toBe('2026-11-23');
    expect(workingDayOnOrBefore('2026-11-22', 'ID')).toBe('2026-11-20');
  });

  test('are counted from the day after', () => {
    expect(addWorkingDays('2026-11-20', 1, 'ID')).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-23', 0, 'ID')).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-22', 0, 'ID')).toBe('2026-11-22');
    expect(addWorkingDays('2026-12-28', -3, 'ID')).toBe('2026-12-21');
    expect(workingDaysBetween('2026-12-21', '2026-12-28', 'ID')).toBe(3);
    expect(workingDaysBetween('2026-12-28', '2026-12-21', 'ID')).toBe(0);
  });
});

describe('holidays by date', () => {
  test('name the national holiday where a day holds two', () => {
    expect(holidayOn('2026-03-19')).toMatchObject({ id: 'nyepi', kind: 'national', status: 'decreed' });
    expect(holidayOn('2026-03-20')).toMatchObject({ id: 'idul-fitri', kind: 'joint-leave' });
    expect(holidayOn('2026-11-23')).toBeNull();
  });

  test('outside the table know fixed dates and Idul Fitri', () => {
    expect(holidayOn('2031-08-17')).toMatchObject({ id: 'independence-day', status: 'estimate' });
    expect(holidayOn('2031-01-25')).toMatchObject({ id: 'idul-fitri' });
    expect(holidayOn('2031-01-26')).toMatchObject({ id: 'idul-fitri-2' });
    expect(holidayOn('2031-01-27')).toBeNull();
  });

  test('end the search at the edges of the calendar', () => {
    expect(nextWorkingDay('9999-12-31', 'ID')).toBe('9999-12-31');
    expect(previousWorkingDay('1900-01-01', 'ID')).toBe('1900-01-01');
  });
});
