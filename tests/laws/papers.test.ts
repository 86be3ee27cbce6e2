import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aftercarePlan } from '../../lib/aftercare/plan';
import { daysBetween } from '../../lib/calendar/iso-date';
import { documentDates } from '../../lib/communication/document-dates';
import { letterBlocks } from '../../lib/communication/letters';
import { meetingScript } from '../../lib/communication/script';
import { slotValues } from '../../lib/communication/slots';
import { optionalSlots, type SlotName } from '../../lib/communication/slots-catalogue';
import { fillTemplate, slotsOf } from '../../lib/communication/template';
import { legalRoute } from '../../lib/contract/route';
import { evaluate } from '../../lib/evaluate';
import lettersEn from '../../lib/messages/letters/en.json';
import lettersId from '../../lib/messages/letters/id.json';
import { arbitraryPlausibleAssessment } from './arbitrary-assessment';
import { checklist, dateOf, day, ends, forEveryPlan, hasMeeting } from './every-plan';

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
        ['follow-up', dates.meetingDateNext],
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
      // The calendar stops at its last day (lib/calendar/iso-date.ts): what would come after it falls on it.
      for (const { date, days } of checkIns)
        if (plan.endDate && date < '9999-12-31')
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
        const { path, communication, aftercare } = evaluate(
          { ...assessment, contract },
          { today, futures: 60 },
        );
        if (!hasMeeting(communication)) return;
        expect(communication.meetingDate).toBe(path.meetingDate);
        if (!ends(communication)) return;
        expect(communication.endDate).toBe(path.endDate);
        expect(aftercare.duties.find(({ id }) => id === 'last-day')?.date).toBe(path.endDate);
        const last = path.steps.find(({ code }) => code === 'last-day');
        expect(last?.date).toBe(communication.endDate);
        const gate = path.steps.find(({ code, date }) => code === 'gate-cash' && date !== null);
        if (gate) expect(gate.date).toBe(dateOf(communication, 'reserve-gate'));
        const help = path.steps.find(({ code }) => code === 'transition-ends');
        if (help) expect(help.date).toBe(communication.transitionEnd);
      }),
      { numRuns: 40 },
    );
  });
});
