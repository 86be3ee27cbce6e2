import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../lib/calendar/iso-date';
import { isWorkingDay } from '../../lib/calendar/working-days';
import { meetingForEnd, movableEndings } from '../../lib/communication/back-plan';
import { daySettingOf } from '../../lib/communication/meeting';
import { whyUnsuitable } from '../../lib/communication/meeting-day';
import { communicationPlan, plannedEndDate } from '../../lib/communication/plan';
import { planInput, today } from '../unit/conversation';
import { forEveryPlan } from './every-plan';

describe('a plan made back from its end', () => {
  test('ends in time, on a day that suits, and no later day would do', () => {
    const ahead = fc.sample(fc.integer({ min: -10, max: 420 }), 80);
    forEveryPlan((plan, input) => {
      const { assessment, country } = input;
      const wishedEnd = addDays(input.today, ahead.pop() ?? 90);
      const found = meetingForEnd({ assessment, mode: plan.mode, wishedEnd, today: input.today, country });
      if (!movableEndings.has(plan.mode)) {
        expect(found).toBeNull();
        return;
      }
      const mode = plan.mode as 'notice';
      const setting = daySettingOf(assessment, country);
      const suits = (date: string) =>
        isWorkingDay(date, country) && whyUnsuitable(date, setting).length === 0;
      if (found) {
        expect(daysBetween(found.endDate, wishedEnd)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(input.today, found.meetingDate)).toBeGreaterThan(0);
        expect(suits(found.meetingDate)).toBe(true);
      }
      const from = found ? addDays(found.meetingDate, 1) : addDays(input.today, 1);
      for (let date = from; daysBetween(date, wishedEnd) >= 0; date = addDays(date, 1)) {
        if (!suits(date)) continue;
        expect(daysBetween(plannedEndDate(assessment, mode, date, country), wishedEnd)).toBeLessThan(0);
      }
    });
  });

  test('once its day is taken, the plan ends on the day that was promised', () => {
    const input = planInput({
      contract: { noticeDays: 60, noticeFrom: 'receipt', convenienceClause: 'yes' },
    });
    const wishedEnd = '2027-06-30';
    const found = meetingForEnd({
      assessment: input.assessment,
      mode: 'notice',
      wishedEnd,
      today,
      country: 'ID',
    });
    expect(found).toEqual({ meetingDate: '2027-04-28', endDate: '2027-06-30' });
    const communication = { ...input.assessment.communication, meetingDate: found?.meetingDate ?? null };
    const plan = communicationPlan({ ...input, assessment: { ...input.assessment, communication } });
    expect([plan.meetingDate, plan.endDate, plan.conflicts]).toEqual(['2027-04-28', '2027-06-30', []]);
  });

  test('gives up where notice is longer than the time left', () => {
    const { assessment } = planInput({ contract: { noticeDays: 60 } });
    const soon = { assessment, mode: 'notice', wishedEnd: '2027-01-10', today, country: 'ID' } as const;
    expect(meetingForEnd(soon)).toBeNull();
  });
});
