import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aftercareAgenda, type AgendaEntry } from '../../lib/aftercare/agenda';
import { aftercarePlan } from '../../lib/aftercare/plan';
import { checkInDays } from '../../lib/aftercare/duties-catalogue';
import { documentDates } from '../../lib/communication/document-dates';
import { datesInText } from '../../lib/communication/linter/dates-in-text';
import { letterBlocks } from '../../lib/communication/letters';
import { slotValues } from '../../lib/communication/slots';
import { legalRoute } from '../../lib/contract/route';
import type { CommunicationResult } from '../../lib/evaluation';
import { icsCalendar } from '../../lib/export/ics/ics';
import { planEvents } from '../../lib/export/ics/plan-calendar';
import aftercareWords from '../../lib/messages/id/aftercare.json';
import words from '../../lib/messages/id/communication.json';
import { readCalendars, type ReadEvent } from '../unit/export/ics-reader';
import { writtenLetters, writtenScript, writtenSlots } from '../unit/written';
import { checklist, forEveryPlan } from './every-plan';

const timeZones = ['Pacific/Kiritimati', 'Asia/Jakarta', 'America/St_Johns', 'Pacific/Pago_Pago'];
const said = {
  items: words.plan.items,
  duties: aftercareWords.duties.items,
  receivables: aftercareWords.receivables.steps,
  checkIns: aftercareWords.checkIns as never,
};
const madeAt = '2026-11-24T05:30:00Z';

/** Kiritimati left out the last day of 1994; a calendar can't write the day after the last day of 9999. */
const [firstSure, lastSure] = ['1995-01-02', '9999-12-30'];

type Entry = { id: string; first: string; last: string };

/** What aftercare adds to the plan: a day that the plan has not named. */
function onTheirOwn(agenda: readonly AgendaEntry[], { items }: CommunicationResult): Entry[] {
  const planned = new Set(items.map(({ id }) => id));
  return agenda
    .filter(({ id, until }) => until === null && !planned.has(id))
    .map(({ id, date }) => ({ id, first: date, last: date }));
}

/** Random plans with their calendar files, collected once: reading them takes a process for each time zone. */
function plansAndFiles() {
  const made: { file: string; entries: Entry[] }[] = [];
  forEveryPlan((communication, { assessment, country }) => {
    const aftercare = aftercarePlan({ assessment, country, checklist, communication });
    const events = planEvents({ assessment, evaluation: { communication, aftercare }, words: said });
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    made.push({
      file: icsCalendar({ name: 'Rencana', events, madeAt }),
      entries: [
        ...communication.items.map(({ id, date, until }) => ({ id, first: date, last: until ?? date })),
        ...onTheirOwn(
          aftercareAgenda({ assessment, evaluation: { communication, aftercare } }),
          communication,
        ),
      ].sort((a, b) => a.first.localeCompare(b.first)),
    });
  });
  return made;
}

const read = ({ uid, first, last, weeklyUntil }: ReadEvent): Entry => ({
  id: uid,
  first,
  last: weeklyUntil ?? last,
});

describe('the calendar of any plan', () => {
  test('holds every date of the plan and of aftercare, the same, in four time zones', () => {
    const made = plansAndFiles();
    for (const zone of timeZones) {
      const calendars = readCalendars(
        made.map(({ file }) => file),
        zone,
      );
      for (const [index, { entries }] of made.entries()) {
        const found = (calendars[index] ?? []).map(read);
        expect(found).toHaveLength(entries.length);
        for (const [at, { id, first, last }] of entries.entries()) {
          if (first < firstSure || last > lastSure) continue;
          expect([found[at]?.first, found[at]?.last]).toEqual([first, last]);
          expect(found[at]?.id.startsWith(`${id}-`)).toBe(true);
        }
      }
    }
  });

  test('has the same ids when it is made again with other dates, and others for another client', () => {
    const idsFor = new Map<string, Set<string>>();
    forEveryPlan((communication, { assessment, country }) => {
      const aftercare = aftercarePlan({ assessment, country, checklist, communication });
      const uidOf = (clientName: string) =>
        planEvents({
          assessment: { ...assessment, clientName, seed: 7 },
          evaluation: { communication, aftercare },
          words: said,
        }).find(({ uid }) => uid.startsWith('meeting-'))?.uid;
      for (const name of ['PT Sampel Niaga', 'PT Contoh Jaya']) {
        const uid = uidOf(name);
        if (uid) idsFor.set(name, (idsFor.get(name) ?? new Set()).add(uid));
      }
    });
    const [one = new Set(), other = new Set()] = idsFor.values();
    expect([one.size, other.size]).toEqual([1, 1]);
    expect([...one][0]).not.toBe([...other][0]);
    expect([...one][0]).not.toContain('sampel');
  });

  test('names neither side, but in what the owner wrote as a duty', () => {
    forEveryPlan((communication, { assessment, country }) => {
      const named = { ...assessment, clientName: 'Qwxz Niaga', firmName: 'Zxwq Studio' };
      const aftercare = aftercarePlan({ assessment: named, country, checklist, communication });
      const events = planEvents({ assessment: named, evaluation: { communication, aftercare }, words: said });
      expect(JSON.stringify(events)).not.toMatch(/qwxz|zxwq/i);
    });
  });
});

describe('one date for each thing', () => {
  test('every date that script and letters write down is a date of the plan, its documents or the contract', () => {
    forEveryPlan((plan, { assessment, today, country, flags }) => {
      const { contract } = assessment;
      const known = new Set(
        [
          ...plan.items.flatMap(({ date, until }) => [date, until]),
          ...Object.values(documentDates(assessment, plan, country)),
          plan.endDate,
          plan.transitionEnd,
          contract.startDate,
          ...contract.demandDates,
        ].filter((date) => typeof date === 'string'),
      );
      const slots = writtenSlots(assessment, plan, 'id', country);
      const values = slotValues(assessment, plan, country);
      const evaluation = { communication: plan, route: legalRoute(contract, today), flags, checklist };
      const texts = [
        ...writtenLetters(letterBlocks({ assessment, evaluation, slots: values }), slots, 'id'),
        ...writtenScript({ communication: plan, flags, slots: values }, slots, 'id'),
      ];
      for (const { id, text } of texts) {
        const strangers = datesInText(text).filter(({ iso }) => iso === null || !known.has(iso));
        expect(strangers.map(({ iso }) => `${id}: ${iso}`)).toEqual([]);
      }
    });
  });

  test('the calendar has the words for everything a plan can hold', () => {
    expect(checkInDays.filter((days) => !(days in aftercareWords.checkIns))).toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(words.plan.items)), (id) => {
        const { title, detail } = words.plan.items[id as 'meeting'];
        expect(title.length * detail.length).toBeGreaterThan(0);
      }),
    );
  });
});
