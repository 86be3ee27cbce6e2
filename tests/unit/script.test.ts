import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '../../lib/assessment/schema';
import { meetingScript } from '../../lib/communication/script';
import { slotCatalogue } from '../../lib/communication/slots-catalogue';
import { slotsOf } from '../../lib/communication/template';
import communicationEn from '../../lib/messages/en/communication.json';
import lettersEn from '../../lib/messages/letters/en.json';
import lettersId from '../../lib/messages/letters/id.json';
import { clause, papersOf, weighs, type Case } from './papers';

describe('the script', () => {
  const script = (fields: AssessmentInput, more: Case = {}) => meetingScript(papersOf(fields, more));
  const order = (fields: AssessmentInput, more: Case = {}) =>
    script(fields, more).map(({ part, variant }) => `${part}:${variant}`);

  test('says thanks, the decision, a reason, the date, the offer and the next step, in this order', () => {
    expect(order({ contract: clause }, { option: 'notice+transition' })).toEqual([
      'thanks:thanks',
      'decision:notice',
      'reason:none',
      'date:notice',
      'transition:transition',
      'next-step:notice',
    ]);
  });

  test('offers help only where it was planned', () => {
    expect(order({ contract: clause })).not.toContain('transition:transition');
  });

  test('proposes a date where the other side has to agree', () => {
    expect(order({}, { option: 'mutual' })).toContain('date:proposal');
    expect(order({}, { option: 'phase-down' })).toContain('date:proposal');
    expect(order({ contract: { endDate: '2027-06-30', term: 'fixed' } }, { option: 'lapse' })).toContain(
      'date:lapse',
    );
  });

  test('makes a proposal instead of naming a last day when renegotiating', () => {
    expect(order({}, { option: 'renegotiate' })).toEqual([
      'thanks:thanks',
      'decision:renegotiate',
      'reason:none-proposal',
      'proposal:proposal',
    ]);
  });

  test('asks for payment in time as well where its delay is one of the reasons', () => {
    const late = (points: number) =>
      order({}, { option: 'renegotiate', contributions: [weighs('payment-lateness', points)] }).at(-1);
    expect([late(5), late(0)]).toEqual(['proposal:proposal-payment', 'proposal:proposal']);
  });

  test('gives the confirmed reason', () => {
    const fields = {
      contract: clause,
      communication: { reason: 'reason-team', reasonIsTrue: 'yes' },
    } as const;
    expect(order(fields, { contributions: [weighs('overtime', 9)] })).toContain('reason:reason-team');
  });

  test('is empty where people are in danger, or nothing is said', () => {
    expect(script({}, { vetoes: [{ id: 'unsafe-work', kind: 'safety', state: 'fired' }] })).toEqual([]);
    expect(script({}, { option: 'keep' })).toEqual([]);
  });

  test('carries the date of the plan', () => {
    const { communication } = papersOf({ contract: clause });
    const date = script({ contract: clause }).find(({ part }) => part === 'date');
    expect(date?.slots).toEqual({ endDate: communication.endDate, noticePeriod: '60 calendar' });
  });
});

describe('the slots', () => {
  test('never hold a figure that the user did not give', () => {
    const { slots } = papersOf({});
    for (const name of [
      'noticePeriod',
      'currentFee',
      'newFee',
      'overdueAmount',
      'hoursCovered',
      'hourlyRate',
      'extensionRate',
    ] as const)
      expect(slots[name]).toBeNull();
    expect(slots.transitionFee).toBe(0);
  });

  test('raise the fee without its pass-through', () => {
    expect(
      papersOf({ client: { fee: 100e6, passThrough: 20e6 }, renegotiation: { uplift: 0.25 } }).slots.newFee,
    ).toBe(120e6);
  });

  test('address both genders while the honorific is unknown', () => {
    expect(papersOf({}).slots.honorific).toBe('both');
    expect(papersOf({ communication: { honorific: 'ibu' } }).slots.honorific).toBe('ibu');
  });

  test('are those of the catalogue, no more and no fewer', () => {
    expect(Object.keys(papersOf({}).slots).sort()).toEqual(Object.keys(slotCatalogue).sort());
  });

  test('the templates use only slots of the catalogue', () => {
    const words = [...Object.values(lettersEn), ...Object.values(lettersId)].map((lines) => lines.join('\n'));
    const used = [
      ...words,
      JSON.stringify([communicationEn.script, communicationEn.says, communicationEn.messages]),
    ].flatMap(slotsOf);
    expect(used.filter((name) => !(name in slotCatalogue))).toEqual([]);
  });
});
