import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumber, daysBetween, isIsoDate, weekday } from '../../lib/calendar/iso-date';
import { addWorkingDays, isWorkingDay, workingDayOnOrAfter } from '../../lib/calendar/working-days';
import { planItemIds } from '../../lib/communication/items-catalogue';
import { suitableMeetingDay, whyUnsuitable } from '../../lib/communication/meeting-day';
import { communicationPlan } from '../../lib/communication/plan';
import { latestRefusalDate, noticeEnd } from '../../lib/contract/notice';
import { planInput } from '../unit/conversation';
import { country, dateOf, day, ends, forEveryPlan, hasMeeting, notAfter, withoutChoice } from './every-plan';

describe('every plan', () => {
  test('holds nothing before today, in order, each thing once, with real dates', () => {
    forEveryPlan(({ items }, { today }) => {
      const dates = items.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      for (const { id, date, until } of items) {
        expect(isIsoDate(date)).toBe(true);
        expect(daysBetween(today, date)).toBeGreaterThanOrEqual(0);
        expect(notAfter(date, until)).toBe(true);
        expect(planItemIds).toContain(id);
      }
      const once = items.map(({ id }) => id).filter((id) => id !== 'avoid-thr');
      expect(new Set(once).size).toBe(once.length);
      expect(once).toContain('review');
    });
  });

  test('sends the letter on the day of the meeting, or has neither', () => {
    forEveryPlan((plan) => {
      expect(plan.letterDate).toBe(plan.meetingDate);
      expect(plan.meetingDate !== null).toBe(hasMeeting(plan));
      expect(plan.endDate !== null).toBe(ends(plan));
    });
  });

  test('prepares and invites before it meets, and meets before it tells', () => {
    forEveryPlan((plan, { today }) => {
      const meeting = dateOf(plan, 'meeting');
      if (!meeting) return;
      const before = [
        'read-contract',
        'export-evidence',
        'reminder',
        'reserve-gate',
        'pipeline-gate',
        'brief-adviser',
        'set-limit',
        'align-internally',
        'list-stakeholders',
        'invite',
      ];
      const prepared = before.map((id) => dateOf(plan, id)).filter((date) => date !== undefined);
      expect(prepared).toEqual([...prepared].sort());
      for (const date of prepared)
        expect(daysBetween(date, meeting)).toBeGreaterThanOrEqual(meeting === today ? 0 : 1);
      for (const id of [
        'tell-team',
        'tell-partners',
        'transition-plan-agreed',
        'reply-deadline',
        'handover',
        'last-day',
      ])
        expect(notAfter(meeting, dateOf(plan, id))).toBe(true);
      expect(notAfter(dateOf(plan, 'tell-team'), dateOf(plan, 'tell-partners'))).toBe(true);
    });
  });

  test('hands over by the last day, and closes access after all help has ended', () => {
    forEveryPlan((plan) => {
      const { endDate, transitionEnd } = plan;
      expect(notAfter(plan.letterDate, endDate)).toBe(true);
      expect(notAfter(endDate, transitionEnd)).toBe(true);
      expect(notAfter(endDate, dateOf(plan, 'final-invoice'))).toBe(true);
      expect(notAfter(transitionEnd ?? endDate, dateOf(plan, 'revoke-access'))).toBe(true);
      if (endDate && plan.letterDate && endDate !== plan.letterDate) {
        expect(
          notAfter(dateOf(plan, 'transition-plan-agreed'), endDate) ||
            plan.letterDate === dateOf(plan, 'transition-plan-agreed'),
        ).toBe(true);
      }
    });
  });

  test('gives no less notice than the contract asks, unless the contract itself ends', () => {
    forEveryPlan((plan, { assessment, country: where }) => {
      if (plan.mode !== 'notice' || !plan.letterDate || !plan.endDate) return;
      expect(plan.endDate).toBe(noticeEnd(assessment.contract, plan.letterDate, where).endDate);
    });
  });

  test('never forces a day on the user: a date of their own stands', () => {
    forEveryPlan((plan, { assessment }) => {
      const { meetingDate } = assessment.communication;
      if (meetingDate && hasMeeting(plan)) expect(plan.meetingDate).toBe(meetingDate);
    });
  });
});

describe('a meeting that the plan proposes', () => {
  test('is on a day that suits, without conflict, after five working days of preparation', () => {
    forEveryPlan((plan, { assessment, today, country: where }) => {
      if (!plan.meetingDate) return;
      const { avoidDates } = assessment.communication;
      expect(whyUnsuitable(plan.meetingDate, { country: where, avoidDates })).toEqual([]);
      const earliest = addWorkingDays(workingDayOnOrAfter(today, where), 5, where);
      const limit = plan.mode === 'lapse' ? latestRefusalDate(assessment.contract) : null;
      if (limit === null) expect(daysBetween(earliest, plan.meetingDate)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(today, plan.meetingDate)).toBeGreaterThan(0);
      expect(plan.conflicts.filter(({ code }) => code.startsWith('meeting-'))).toEqual([]);
    }, withoutChoice);
  });

  test('refuses a renewal in time whenever there is a day for it', () => {
    const renewing = fc.record({
      today: day,
      endsIn: fc.integer({ min: 0, max: 200 }),
      renewalNoticeDays: fc.integer({ min: 0, max: 120 }),
      wanted: fc.integer({ min: 0, max: 250 }),
      noticeFrom: fc.constantFrom('sending' as const, 'receipt' as const),
    });
    fc.assert(
      fc.property(renewing, ({ today, endsIn, wanted, ...terms }) => {
        const at = (days: number) => dateOfDay(dayNumber(today) + days);
        const contract = { ...terms, term: 'auto-renew', endDate: at(endsIn) } as const;
        const input = planInput({ contract }, { today });
        const path = { ...input.path, option: 'lapse', meetingDate: at(wanted) } as const;
        const plan = communicationPlan({ ...input, path });
        const limit = latestRefusalDate(input.assessment.contract) ?? today;
        const last = suitableMeetingDay(limit, 'backward', { country: 'ID', avoidDates: [] });
        const possible = daysBetween(today, last) > 0;
        expect(notAfter(plan.meetingDate, limit)).toBe(possible);
        expect(plan.conflicts.some(({ code }) => code === 'after-renewal-deadline')).toBe(!possible);
      }),
    );
  });

  test('a suggestion is a day that suits and lies ahead', () => {
    forEveryPlan((plan, { assessment, today, country: where }) => {
      for (const { suggestion } of plan.conflicts) {
        if (!suggestion || suggestion > '9999-12') continue;
        expect(daysBetween(today, suggestion)).toBeGreaterThan(0);
        const reasons = whyUnsuitable(suggestion, {
          country: where,
          avoidDates: assessment.communication.avoidDates,
          eveningUnlikely: true,
        });
        expect(reasons).toEqual([]);
      }
    });
  });
});

describe('days that suit', () => {
  test('are found in both directions, the nearest one', () => {
    fc.assert(
      fc.property(
        day,
        country,
        fc.array(day, { maxLength: 24 }),
        fc.constantFrom('forward' as const, 'backward' as const),
        (from, where, avoidDates, direction) => {
          const setting = { country: where, avoidDates };
          const found = suitableMeetingDay(from, direction, setting);
          expect(whyUnsuitable(found, setting)).toEqual([]);
          expect(isWorkingDay(found, where)).toBe(true);
          expect(weekday(found)).not.toBe(5);
          const away = Math.abs(daysBetween(from, found));
          const sign = direction === 'forward' ? 1 : -1;
          for (let step = 0; step < away; step += 1) {
            const between = dateOfDay(dayNumber(from) + sign * step);
            expect(whyUnsuitable(between, setting).length > 0 || !isWorkingDay(between, where)).toBe(true);
          }
        },
      ),
    );
  });
});
