import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aftercarePlan } from '../../lib/aftercare/plan';
import {
  dateOfDay,
  dayNumber,
  daysBetween,
  isIsoDate,
  weekday,
  type IsoDate,
} from '../../lib/calendar/iso-date';
import {
  addWorkingDays,
  isWorkingDay,
  workingDayOnOrAfter,
  type Country,
} from '../../lib/calendar/working-days';
import { documentDates } from '../../lib/communication/document-dates';
import { planItemIds } from '../../lib/communication/items-catalogue';
import { letterBlocks } from '../../lib/communication/letters';
import { suitableMeetingDay, whyUnsuitable } from '../../lib/communication/meeting-day';
import { communicationPlan, type PlanInput } from '../../lib/communication/plan';
import { meetingScript } from '../../lib/communication/script';
import { slotValues } from '../../lib/communication/slots';
import { optionalSlots, type SlotName } from '../../lib/communication/slots-catalogue';
import { fillTemplate, slotsOf } from '../../lib/communication/template';
import { latestRefusalDate, noticeEnd } from '../../lib/contract/notice';
import { legalRoute } from '../../lib/contract/route';
import { evaluate } from '../../lib/evaluate';
import type { CommunicationResult } from '../../lib/evaluation';
import lettersEn from '../../lib/messages/letters/en.json';
import lettersId from '../../lib/messages/letters/id.json';
import { options } from '../../lib/strategies/options-catalogue';
import { planInput } from '../unit/conversation';
import { arbitraryAssessment, arbitraryPlausibleAssessment } from './arbitrary-assessment';

const day = fc.integer({ min: dayNumber('2025-06-01'), max: dayNumber('2032-12-31') }).map(dateOfDay);
const country = fc.constantFrom<Country>('ID', 'other');
const { checklist, flags: calm, money: noMoney } = planInput();

/** A plan's input with any assessment the schema allows, any option, and a path that is dated or not. */
const anyInput: fc.Arbitrary<PlanInput> = fc
  .record({
    assessment: arbitraryAssessment(),
    today: day,
    country,
    option: fc.constantFrom(null, ...options.map(({ id }) => id)),
    wait: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
    review: fc.integer({ min: -100, max: 900 }),
  })
  .map(({ assessment, today, country: where, option, wait, review }) => {
    const dated = wait === null ? null : dateOfDay(dayNumber(today) + wait);
    return {
      assessment,
      today,
      country: where,
      path: {
        option,
        meetingDate: dated,
        noticeDate: dated,
        reviewDate: dateOfDay(dayNumber(today) + review),
      },
      flags: calm,
      checklist,
      money: noMoney,
    };
  });

const withoutChoice = (input: PlanInput): PlanInput => ({
  ...input,
  assessment: {
    ...input.assessment,
    communication: { ...input.assessment.communication, meetingDate: null },
  },
});

const dateOf = (plan: CommunicationResult, id: string) => plan.items.find((item) => item.id === id)?.date;
const notAfter = (a: IsoDate | undefined | null, b: IsoDate | undefined | null) =>
  !a || !b || daysBetween(a, b) >= 0;
const hasMeeting = ({ mode }: CommunicationResult) => mode !== 'none' && mode !== 'safety';
const ends = ({ mode }: CommunicationResult) =>
  hasMeeting({ mode } as CommunicationResult) && mode !== 'renegotiate';

function forEveryPlan(
  check: (plan: CommunicationResult, input: PlanInput) => void,
  choose = (input: PlanInput) => input,
) {
  fc.assert(
    fc.property(anyInput.map(choose), (input) => {
      check(communicationPlan(input), input);
    }),
    { numRuns: 80 },
  );
}

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

describe('what follows the plan', () => {
  test('names the dates of the plan in every document', () => {
    forEveryPlan((plan, { assessment, country: where }) => {
      const dates = documentDates(assessment, plan, where);
      expect([dates.meetingDate, dates.letterDate, dates.endDate, dates.transitionEnd]).toEqual([
        plan.meetingDate,
        plan.letterDate,
        plan.endDate,
        plan.transitionEnd,
      ]);
      const shared = [
        ['transition-plan-agreed', dates.planDate],
        ['final-invoice', dates.finalInvoiceDate],
        ['handover', dates.handoverDate],
        ['reply-deadline', dates.replyBy],
        ['new-terms', dates.newTermsStart],
      ] as const;
      for (const [id, date] of shared)
        if (dateOf(plan, id)) expect([id, date]).toEqual([id, dateOf(plan, id)]);
    });
  });

  test('keeps duties and check-ins in order, the latter after the last day', () => {
    forEveryPlan((plan, { assessment, country: where }) => {
      const { duties, checkIns } = aftercarePlan({
        assessment,
        country: where,
        checklist,
        communication: plan,
      });
      expect(duties.length > 0).toBe(ends(plan));
      for (const list of [duties, checkIns]) {
        const dates = list.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
      }
      for (const { date, days } of checkIns)
        if (plan.endDate && plan.endDate < '9999')
          expect(daysBetween(plan.endDate, date)).toBeGreaterThanOrEqual(days);
    });
  });

  test('fills every letter without a brace, a bracket or a mark, in both languages', () => {
    forEveryPlan((plan, { assessment, today, country: where, flags }) => {
      const slots = slotValues(assessment, plan, where);
      const route = legalRoute(assessment.contract, today);
      const evaluation = { communication: plan, route, flags, checklist };
      for (const { template, blocks } of letterBlocks({ assessment, evaluation, slots })) {
        for (const words of [lettersEn, lettersId]) {
          const source = words[template].join('\n');
          const texts = Object.fromEntries(
            slotsOf(source).map((name) => [name, slots[name as SlotName] === null ? '' : 'x']),
          );
          const { text, missing } = fillTemplate(source, texts, {
            blocks: new Set(blocks),
            optional: optionalSlots,
          });
          expect(text).not.toMatch(/[{}⚖]|^\[/m);
          expect(missing.filter((name) => optionalSlots.has(name))).toEqual([]);
        }
      }
    });
  });

  test('says the decision within the first three parts, and never both a reason and its refusal', () => {
    forEveryPlan((plan, { assessment, country: where, flags }) => {
      const parts = meetingScript({ communication: plan, flags, slots: slotValues(assessment, plan, where) });
      expect(parts.length > 0).toBe(hasMeeting(plan));
      if (parts.length > 0)
        expect(parts.slice(0, 3).map(({ part }) => part)).toEqual(['thanks', 'decision', 'reason']);
    });
  });
});

describe('an evaluation', () => {
  test('has one date for each thing in path, plan and aftercare', () => {
    const cases = fc.record({
      assessment: arbitraryPlausibleAssessment(),
      today: day,
      noticeDays: fc.integer({ min: 0, max: 180 }),
    });
    fc.assert(
      fc.property(cases, ({ assessment, today, noticeDays }) => {
        const contract = { ...assessment.contract, noticeDays, convenienceClause: 'yes' as const };
        const { path, communication, aftercare } = evaluate({ ...assessment, contract }, { today });
        if (!hasMeeting(communication)) return;
        expect(communication.meetingDate).toBe(path.meetingDate);
        if (!ends(communication)) return;
        expect(communication.endDate).toBe(path.endDate);
        expect(aftercare.duties.find(({ id }) => id === 'last-day')?.date).toBe(path.endDate);
        const last = path.steps.find(({ code }) => code === 'last-day');
        expect(last?.date).toBe(communication.endDate);
        const help = path.steps.find(({ code }) => code === 'transition-ends');
        if (help) expect(help.date).toBe(communication.transitionEnd);
      }),
      { numRuns: 40 },
    );
  });
});
