import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateAtMonth,
  dateOfDay,
  dayNumber,
  daysBetween,
  daysInMonth,
  earlierOf,
  isIsoDate,
  isLeapYear,
  lastDayOfMonths,
  laterOf,
  monthAfter,
  monthsFromDecision,
  partsOf,
  weekday,
} from '../../lib/calendar/iso-date';
import { idulFitriBetween } from '../../lib/calendar/idul-fitri';
import { thrMonths } from '../../lib/calendar/thr';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
} from '../../lib/calendar/working-days';

const dayInReach = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('9999-12-31') });
const dayNear = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2045-12-31') }).map(dateOfDay);
const country = fc.constantFrom('ID' as const, 'other' as const);

describe('dates without a clock', () => {
  test('give a month that can be written, however far one counts', () => {
    fc.assert(
      fc.property(dayInReach, fc.integer({ min: 0, max: 400 }), (day, offset) => {
        expect(isIsoDate(`${monthAfter(dateOfDay(day), offset)}-01`)).toBe(true);
        expect(isIsoDate(dateAtMonth(dateOfDay(day), offset))).toBe(true);
      }),
    );
    expect(monthAfter('9999-12-31', 1)).toBe('9999-12');
    expect(dateAtMonth('9999-12-31', 1)).toBe('9999-12-31');
  });

  test('end a span of months so that the next one can begin on the following day', () => {
    fc.assert(
      fc.property(dayNear, fc.integer({ min: 1, max: 24 }), (from, months) => {
        const last = lastDayOfMonths(from, months);
        const next = addDays(last, 1);
        const isWhole = partsOf(next).day === partsOf(from).day;
        expect(isWhole || (partsOf(next).day === 1 && partsOf(from).day > 28)).toBe(true);
        expect(last.slice(0, 7) <= addMonths(from, months).slice(0, 7)).toBe(true);
      }),
    );
  });

  test('go to a day number and back', () => {
    fc.assert(fc.property(dayInReach, (day) => dayNumber(dateOfDay(day)) === day));
  });

  test('agree with the platform’s calendar in UTC', () => {
    fc.assert(
      fc.property(dayInReach, (day) => {
        const platform = new Date(day * 86_400_000);
        expect(dateOfDay(day)).toBe(platform.toISOString().slice(0, 10));
        expect(weekday(dateOfDay(day))).toBe(platform.getUTCDay());
      }),
    );
  });

  test('add days as differences say', () => {
    fc.assert(
      fc.property(
        dayNear,
        fc.integer({ min: -9999, max: 9999 }),
        (date, days) => daysBetween(date, addDays(date, days)) === days,
      ),
    );
  });

  test('keep the day of the month when months are added, or take the last there is', () => {
    fc.assert(
      fc.property(dayNear, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const [from, to] = [partsOf(date), partsOf(addMonths(date, months))];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });

  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', -1, '2026-11-30'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test('know leap years: every fourth, not every hundredth, but every four hundredth', () => {
    expect([2024, 2026, 2100, 2000, 2400].map(isLeapYear)).toEqual([true, false, false, true, true]);
    expect(isIsoDate('2028-02-29')).toBe(true);
    expect(isIsoDate('2027-02-29')).toBe(false);
  });

  test('never leave the calendar', () => {
    fc.assert(
      fc.property(dayInReach, fc.integer({ min: -4e6, max: 4e6 }), (day, step) => {
        expect(isIsoDate(addDays(dateOfDay(day), step))).toBe(true);
        expect(isIsoDate(addMonths(dateOfDay(day), step % 200_000))).toBe(true);
      }),
    );
  });

  test('name an earlier and a later of two', () => {
    fc.assert(
      fc.property(
        dayNear,
        dayNear,
        (a, b) => [earlierOf(a, b), laterOf(a, b)].join() === [a, b].sort().join(),
      ),
    );
  });

  test('go to a position on the model’s clock and back', () => {
    fc.assert(
      fc.property(
        dayNear,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 28 }),
        (decision, months, day) => {
          const date = `${addMonths(decision, months).slice(0, 8)}${String(day).padStart(2, '0')}`;
          expect(dateAtMonth(decision, monthsFromDecision(decision, date))).toBe(date);
        },
      ),
    );
  });

  test('are the same in every time zone', () => {
    const program = `
      import { addDays, dateOfDay, weekday } from './lib/calendar/iso-date.ts';
      import { nextWorkingDay } from './lib/calendar/working-days.ts';
      import { thrDueDates } from './lib/calendar/thr.ts';
      const days = Array.from({ length: 400 }, (_, day) => addDays('2026-11-23', day));
      console.log(JSON.stringify([days, days.map(weekday), days.map((day) => nextWorkingDay(day, 'ID')), dateOfDay(20000), thrDueDates('2026-11-23', 60)]));
    `;
    const inZone = (zone: string) =>
      execFileSync('node', ['--import', 'tsx', '--input-type=module', '-e', program], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
    const zones = ['Asia/Jakarta', 'UTC', 'America/New_York', 'Pacific/Kiritimati'];
    expect(new Set(zones.map(inZone)).size).toBe(1);
  });
});

describe('working days', () => {
  test('next and previous undo each other on a working day', () => {
    fc.assert(
      fc.property(dayNear, country, (date, where) => {
        fc.pre(isWorkingDay(date, where));
        expect(previousWorkingDay(nextWorkingDay(date, where), where)).toBe(date);
      }),
    );
  });

  test('adding as many as lie between arrives', () => {
    fc.assert(
      fc.property(dayNear, country, fc.integer({ min: 1, max: 260 }), (date, where, days) => {
        const reached = addWorkingDays(date, days, where);
        expect(isWorkingDay(reached, where)).toBe(true);
        expect(workingDaysBetween(date, reached, where)).toBe(days);
      }),
      { numRuns: 60 },
    );
  });

  test('in Indonesia are working days elsewhere too, never the other way about', () => {
    fc.assert(fc.property(dayNear, (date) => !isWorkingDay(date, 'ID') || isWorkingDay(date, 'other')));
  });
});

describe('Idul Fitri and THR', () => {
  test('come 353 to 356 days apart, in every span', () => {
    fc.assert(
      fc.property(dayNear, (from) => {
        const days = idulFitriBetween(from, addDays(from, 1500)).map(({ firstDay }) => firstDay);
        expect(days.length).toBeGreaterThanOrEqual(4);
        for (const [index, day] of days.slice(1).entries()) {
          const apart = daysBetween(days[index] ?? day, day);
          expect(apart).toBeGreaterThanOrEqual(353);
          expect(apart).toBeLessThanOrEqual(356);
        }
      }),
    );
  });

  test('THR months do not depend on the day of the decision, only on its month', () => {
    fc.assert(
      fc.property(dayNear, fc.integer({ min: 0, max: 60 }), (date, horizon) => {
        expect(thrMonths(date, horizon, null)).toEqual(thrMonths(`${date.slice(0, 8)}01`, horizon, null));
        expect(thrMonths(date, horizon, null)).toHaveLength(horizon);
      }),
    );
  });

  test('a longer horizon only adds months', () => {
    fc.assert(
      fc.property(
        dayNear,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        (date, short, more) => {
          expect(thrMonths(date, short + more, null).slice(0, short)).toEqual(thrMonths(date, short, null));
        },
      ),
    );
  });
});
