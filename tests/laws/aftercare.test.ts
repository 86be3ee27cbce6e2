import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aftercareAgenda, dueNext } from '../../lib/aftercare/agenda';
import { hasAgenda } from '../../lib/aftercare/has-agenda';
import { channelIds, weeklyPlan } from '../../lib/aftercare/channels';
import { dutyList, freshKey } from '../../lib/aftercare/duty-list';
import { aftercarePlan } from '../../lib/aftercare/plan';
import { invoiceOf, owedInAll, receivableSteps, receivableTracks } from '../../lib/aftercare/receivables';
import { daysBetween } from '../../lib/calendar/iso-date';
import { isWorkingDay } from '../../lib/calendar/working-days';
import { redact } from '../../lib/share/views';
import { arbitraryAssessment } from './arbitrary-assessment';
import { checklist, country, day, forEveryPlan } from './every-plan';

describe('the agenda of any assessment', () => {
  test('has no id twice, together with the plan of the conversation', () => {
    forEveryPlan((communication, { assessment, country: where }) => {
      const aftercare = aftercarePlan({ assessment, country: where, checklist, communication });
      const agenda = aftercareAgenda({ assessment, evaluation: { communication, aftercare } });
      const ids = agenda.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      // An id that both have names the same thing; what only the owner has is never taken for a thing of the plan.
      const planned = new Set(communication.items.map(({ id }) => id));
      const own = agenda.filter(({ kind }) => kind === 'own' || kind === 'receivable');
      expect(own.filter(({ id }) => planned.has(id))).toEqual([]);
    });
  });

  test('is in order, loses no dated duty, and falls into done, late, next and waiting', () => {
    forEveryPlan((communication, { assessment, today, country: where }) => {
      const aftercare = aftercarePlan({ assessment, country: where, checklist, communication });
      const agenda = aftercareAgenda({ assessment, evaluation: { communication, aftercare } });
      for (const [index, { date }] of agenda.entries())
        expect(daysBetween(agenda[Math.max(0, index - 1)]!.date, date)).toBeGreaterThanOrEqual(0);
      expect(hasAgenda({ assessment, evaluation: { aftercare } })).toBe(agenda.length > 0);
      const dated = dutyList(assessment, aftercare.duties).filter(({ date }) => date !== null);
      expect(dated.filter(({ id }) => !agenda.some((entry) => entry.id === id))).toEqual([]);
      const { late, next, waiting } = dueNext(agenda, today);
      const done = agenda.filter(({ doneOn }) => doneOn !== null);
      expect(late.length + next.length + waiting.length + done.length).toBe(agenda.length);
      // An invoice that has a step left is due with exactly one of them.
      const invoices = (entries: typeof agenda) =>
        entries.flatMap(({ kind, id }) => (kind === 'receivable' ? [invoiceOf(id)] : []));
      const dueInvoices = invoices([...late, ...next]);
      expect(new Set(dueInvoices).size).toBe(dueInvoices.length);
      expect(invoices(waiting).filter((key) => !dueInvoices.includes(key))).toEqual([]);
      expect(late.every(({ date, until }) => daysBetween(until ?? date, today) > 0)).toBe(true);
    });
  });

  test('a new entry takes a key that no other has', () => {
    const keys = fc.uniqueArray(
      fc.oneof(
        fc.string(),
        fc.nat().map((number) => `a${number}`),
      ),
    );
    fc.assert(
      fc.property(keys, (taken) => {
        const entries = Object.fromEntries(taken.map((key) => [key, 1]));
        expect(Object.keys(entries)).not.toContain(freshKey(entries, 'a'));
      }),
    );
  });
});

describe('collecting an invoice', () => {
  const tracksOf = fc
    .record({ assessment: arbitraryAssessment(), endDate: fc.option(day, { nil: null }), country })
    .map((source) => ({ ...source, tracks: receivableTracks(source) }));

  test('goes step by step after the due date, on working days; the paid and the undated are left alone', () => {
    fc.assert(
      fc.property(tracksOf, ({ tracks, country: where }) => {
        for (const { dueDate, paidOn, steps } of tracks) {
          if (dueDate === null || paidOn !== null) {
            expect(steps).toEqual([]);
            continue;
          }
          // Beyond the last day that can be written all dates stop.
          if (dueDate > '9999-01-01') continue;
          expect(steps.map(({ step }) => step)).toEqual([...receivableSteps]);
          let before = dueDate;
          for (const { date } of steps) {
            expect(daysBetween(before, date)).toBeGreaterThanOrEqual(0);
            expect(isWorkingDay(date, where)).toBe(true);
            before = date;
          }
          expect(daysBetween(dueDate, steps[0]!.date)).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('suspends nothing without a clause, and nothing after the last day', () => {
    fc.assert(
      fc.property(tracksOf, ({ tracks, assessment, endDate }) => {
        const steps = tracks.flatMap((track) => track.steps);
        const clause = assessment.contract.suspensionClause.trim();
        for (const { step, closed, date } of steps) {
          if (step !== 'suspend') expect(closed).toBeNull();
          else if (clause === '') expect(closed).toBe('no-clause');
          else if (endDate !== null && date > endDate) expect(closed).toBe('after-last-day');
          else expect(closed).toBeNull();
        }
      }),
    );
  });

  test('owes the sum of what is not paid', () => {
    fc.assert(
      fc.property(tracksOf, ({ tracks, assessment }) => {
        const open = Object.values(assessment.aftercare.receivables).filter(({ paidOn }) => paidOn === null);
        expect(owedInAll(tracks)).toBe(open.reduce((sum, { amount }) => sum + (amount ?? 0), 0));
      }),
    );
  });
});

describe('what is shared', () => {
  test('without names has no people, no prospects and no texts of aftercare; an accountant still sees what is owed', () => {
    fc.assert(
      fc.property(arbitraryAssessment(), (assessment) => {
        const { aftercare } = redact(assessment, { view: 'accountant' });
        expect(aftercare).toMatchObject({
          dutyOwners: {},
          ownDuties: {},
          worried: {},
          prospects: {},
          publicLine: '',
          ownRules: [],
          clientProblem: '',
          proof: '',
        });
        const texts = [...Object.values(aftercare.receivables), ...Object.values(aftercare.rules)];
        expect(texts.flatMap((entry) => ('label' in entry ? [entry.label] : [entry.text])).join('')).toBe('');
        const owed = ({ receivables }: typeof aftercare) => owedInAll(Object.values(receivables));
        expect(owed(aftercare)).toBe(owed(assessment.aftercare));
        expect(Object.keys(aftercare.rules)).toEqual(Object.keys(assessment.aftercare.rules));
        for (const view of ['anonymous', 'team'] as const)
          expect(redact(assessment, { view }).aftercare.receivables).toEqual({});
      }),
      { numRuns: 40 },
    );
  });
});

describe('the week', () => {
  const hours = fc.dictionary(fc.constantFrom(...channelIds), fc.double({ min: 0, max: 80, noNaN: true }));
  const efforts = fc.dictionary(
    fc.constantFrom(...channelIds),
    fc.double({ min: 0.25, max: 200, noNaN: true }),
  );
  // Below a millionth of a lead a double has no digits left to divide.
  const needed = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 100, noNaN: true }));

  test('adds up, and what is missing is what closes it', () => {
    fc.assert(
      fc.property(hours, efforts, needed, (channelHours, channelEffort, need) => {
        const plan = weeklyPlan({ channelHours, channelEffort }, need);
        const sum = plan.channels.reduce((total, { leads }) => total + leads, 0);
        expect(plan.leads).toBeCloseTo(sum, 9);
        expect(Math.max(need, plan.leads)).toBeCloseTo(plan.leads + plan.missing!, 9);
        const { id, hours: more } = plan.hoursMissing ?? { id: 'network', hours: 0 };
        expect(more > 0).toBe(plan.missing! > 0);
        const filled = { ...channelHours, [id]: (channelHours[id] ?? 0) + more };
        const { leads } = weeklyPlan({ channelHours: filled, channelEffort }, need);
        expect(leads).toBeCloseTo(Math.max(need, plan.leads), 6);
      }),
    );
  });

  test('says nothing about what is missing while nobody knows what it takes', () => {
    expect(weeklyPlan({ channelHours: {}, channelEffort: {} }, null)).toMatchObject({
      missing: null,
      hoursMissing: null,
    });
  });
});
