import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentSchema } from '../../lib/assessment/schema';
import {
  addDays,
  dateOfDay,
  dayNumber,
  daysBetween,
  partsOf,
  daysInMonth,
} from '../../lib/calendar/iso-date';
import { isWorkingDay } from '../../lib/calendar/working-days';
import { latestSendingDate, noticeDaysForMoney, noticeEnd } from '../../lib/contract/notice';
import { legalRoute } from '../../lib/contract/route';
import { arbitraryAssessment } from './arbitrary-assessment';

const date = fc.integer({ min: dayNumber('2025-01-01'), max: dayNumber('2034-12-31') }).map(dateOfDay);
const clause = fc
  .record({
    noticeDays: fc.oneof(
      fc.constantFrom(null, 'unknown' as const, 0, 30, 60),
      fc.integer({ min: 0, max: 180 }),
    ),
    noticeDayKind: fc.constantFrom('calendar' as const, 'working' as const, 'months' as const),
    noticeFrom: fc.constantFrom('sending' as const, 'receipt' as const),
    endsAtMonthEnd: fc.constantFrom('yes' as const, 'no' as const),
  })
  .map((fields) => assessmentSchema.parse({ contract: fields }).contract);

describe('notice', () => {
  test('sent later never ends earlier', () => {
    fc.assert(
      fc.property(clause, date, fc.integer({ min: 0, max: 40 }), (contract, sent, later) => {
        const [first, second] = [sent, addDays(sent, later)].map(
          (day) => noticeEnd(contract, day, 'ID').endDate,
        );
        expect(daysBetween(first ?? '', second ?? '')).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('gives at least the days of the clause, and on a working day if it counts those', () => {
    fc.assert(
      fc.property(clause, date, (contract, sent) => {
        const { endDate, countsFrom, assumed } = noticeEnd(contract, sent, 'ID');
        const days = typeof contract.noticeDays === 'number' ? contract.noticeDays : 30;
        expect(assumed).toBe(typeof contract.noticeDays !== 'number');
        const inMonths = contract.noticeDayKind === 'months' && !assumed;
        // The shortest month has 28 days; two months on end are never shorter than 59.
        const least = inMonths ? days * 30 - 2 : days;
        expect(daysBetween(countsFrom, endDate)).toBeGreaterThanOrEqual(least);
        const working = contract.noticeDayKind === 'working' && !assumed && days > 0;
        if (working && contract.endsAtMonthEnd !== 'yes') expect(isWorkingDay(endDate, 'ID')).toBe(true);
      }),
    );
  });

  test('ends on the last day of a month where the clause asks for it', () => {
    fc.assert(
      fc.property(clause, date, (contract, sent) => {
        fc.pre(contract.endsAtMonthEnd === 'yes');
        const { year, month, day } = partsOf(noticeEnd(contract, sent, 'ID').endDate);
        expect(day).toBe(daysInMonth(year, month));
      }),
    );
  });

  test('sent on the latest day is in time, and a day later is not', () => {
    fc.assert(
      fc.property(clause, date, (contract, end) => {
        const latest = latestSendingDate(contract, end, 'ID');
        const endIfSent = (day: string) => noticeEnd(contract, day, 'ID').endDate;
        expect(daysBetween(endIfSent(latest), end)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(endIfSent(addDays(latest, 1)), end)).toBeLessThan(0);
      }),
    );
  });

  test('in calendar days is to the day what the cash uses', () => {
    fc.assert(
      fc.property(clause, date, (contract, sent) => {
        fc.pre(
          contract.endsAtMonthEnd !== 'yes' &&
            (contract.noticeDayKind === 'calendar' || typeof contract.noticeDays !== 'number'),
        );
        expect(daysBetween(sent, noticeEnd(contract, sent, 'ID').endDate)).toBe(
          noticeDaysForMoney(contract).days,
        );
      }),
    );
  });

  test('in months ends on the day of the same number so many months on, or on the last day before it', () => {
    fc.assert(
      fc.property(clause, date, (contract, sent) => {
        fc.pre(contract.noticeDayKind === 'months' && typeof contract.noticeDays === 'number');
        const months = Number(contract.noticeDays);
        const { endDate, countsFrom } = noticeEnd({ ...contract, endsAtMonthEnd: 'no' }, sent, 'ID');
        const [from, to] = [partsOf(countsFrom), partsOf(endDate)];
        expect((to.year - from.year) * 12 + to.month - from.month).toBe(months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
        const moved = noticeEnd({ ...contract, endsAtMonthEnd: 'yes' }, sent, 'ID').endDate;
        expect(moved.slice(0, 7)).toBe(endDate.slice(0, 7));
      }),
    );
  });

  test('in months given twice, one after the other, ends no later than both at once', () => {
    const lengths = fc.tuple(fc.nat({ max: 24 }), fc.nat({ max: 24 }));
    fc.assert(
      fc.property(lengths, date, ([first, second], sent) => {
        const months = (noticeDays: number, from: string) =>
          noticeEnd(
            assessmentSchema.parse({
              contract: { noticeDays, noticeDayKind: 'months', noticeFrom: 'sending' },
            }).contract,
            from,
            'ID',
          ).endDate;
        const [apart, whole] = [months(second, months(first, sent)), months(first + second, sent)];
        expect(daysBetween(apart, whole)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(apart, whole)).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('in working days and in months is never shorter than the cash supposes, by more than rounding', () => {
    fc.assert(
      fc.property(clause, date, (contract, sent) => {
        const exact = daysBetween(sent, noticeEnd(contract, sent, 'ID').endDate);
        expect(exact).toBeGreaterThanOrEqual(noticeDaysForMoney(contract).days - 4);
        const isLong = contract.noticeDayKind === 'months' && contract.endsAtMonthEnd !== 'yes';
        // A month has 30.4 days on the average, in the cash 30.
        if (isLong) expect(exact).toBeLessThanOrEqual(noticeDaysForMoney(contract).days * 1.02 + 2);
      }),
    );
  });
});

describe('any contract a link can hold', () => {
  test('has a route, a way out by agreement, and dates that are dates', () => {
    fc.assert(
      fc.property(arbitraryAssessment(), date, ({ contract }, today) => {
        const route = legalRoute(contract, today);
        expect(route.steps.map(({ id }) => id)).toEqual(['mutual', 'lapse', 'convenience', 'cause', 'court']);
        expect(route.steps[0]?.open).toBe(true);
        const lapse = route.steps[1];
        if (lapse?.open)
          expect(daysBetween(today, route.nonRenewalDeadline ?? today)).toBeGreaterThanOrEqual(0);
        expect(dayNumber(noticeEnd(contract, today, 'ID').endDate)).toBeGreaterThanOrEqual(dayNumber(today));
      }),
    );
  });
});
