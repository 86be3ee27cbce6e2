import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '../../lib/assessment/schema';
import { letterBlocks } from '../../lib/communication/letters';
import { optionalSlots, type SlotName, type SlotValue } from '../../lib/communication/slots-catalogue';
import { blocksOf, fillTemplate } from '../../lib/communication/template';
import type { Contribution, Veto } from '../../lib/evaluation';
import lettersEn from '../../lib/messages/letters/en.json';
import lettersId from '../../lib/messages/letters/id.json';
import { clause, papersOf, weighs, type Case } from './papers';

const letters = (fields: AssessmentInput, more: Case = {}, riskAcknowledged = false) =>
  letterBlocks({ ...papersOf(fields, more), riskAcknowledged });
const letter = (fields: AssessmentInput, id: string, more: Case = {}, riskAcknowledged = false) =>
  letters(fields, more, riskAcknowledged).find((choice) => choice.id === id);

const threat: Veto = { id: 'payment-threat', kind: 'caution', state: 'fired' };

const closing = [
  'minutes',
  'team',
  'partners',
  'transition-plan',
  'handover',
  'thanks',
  'reference',
] as const;

describe('which papers belong to the path', () => {
  test.each([
    ['notice', ['invitation', 'mutual', 'terms', 'notice', ...closing]],
    ['lapse', ['invitation', 'mutual', 'terms', 'lapse', ...closing]],
    ['mutual', ['invitation', 'mutual', 'terms', ...closing]],
    ['phase-down+transition', ['invitation', 'mutual', 'terms', ...closing]],
    ['renegotiate', ['invitation', 'renegotiation', 'minutes']],
    ['keep', []],
  ] as const)('%s: %o', (option, expected) => {
    expect(letters({ contract: clause }, { option }).map(({ id }) => id)).toEqual(expected);
  });

  test('a demand joins them while something is overdue', () => {
    expect(letter({ client: { overdueAmount: 5e6 } }, 'demand')).toBeDefined();
    expect(letter({ client: { overdueAmount: 5e6 } }, 'demand', { option: 'keep' })).toBeDefined();
    expect(letter({ client: { overdueAmount: 0 } }, 'demand')).toBeUndefined();
  });

  test('use blocks, and one alternative of each kind, that the templates have in both languages', () => {
    const cases = [
      letters({
        contract: { ...clause, penaltyKind: 'fixed', deposit: 1e6, governingLaw: 'english' },
        client: { overdueAmount: 1 },
      }),
      letters({
        contract: { causeClause: 'yes', waiver1266: 'yes', demandDates: ['2026-09-01'], curePeriodDays: 14 },
      }),
      letters({ contract: { endDate: '2027-06-30', term: 'fixed' } }, { option: 'lapse' }),
      letters(
        {},
        {
          option: 'renegotiate',
          contributions: [weighs('payment-lateness', 9), weighs('clear-decisions', 8)],
        },
      ),
    ];
    for (const { template, blocks } of cases.flat()) {
      for (const words of [lettersEn, lettersId]) {
        const known = blocksOf(words[template].join('\n'));
        expect(
          blocks.filter((block) => block !== 'option-without-prejudice' && !known.includes(block)),
        ).toEqual([]);
      }
      const alternatives = blocks
        .filter((block) => !/^(option|terms)-/.test(block))
        .map((block) => block.split('-')[0]);
      expect(new Set(alternatives).size).toBe(alternatives.length);
    }
  });
});

describe('the gate before a one-sided letter', () => {
  test('is open where a clause allows it', () => {
    expect(letter({ contract: clause }, 'notice')).toMatchObject({ gate: null, template: 'notice' });
  });

  test.each([
    [{}],
    [{ convenienceClause: 'unclear' }],
    [{ convenienceClause: 'no', term: 'fixed' }],
  ] as const)(
    'is closed without a clause (%o) until a lawyer was consulted or the risk acknowledged',
    (contract) => {
      expect(letter({ contract }, 'notice')?.gate).toBe('no-clause');
      expect(letter({ contract, redFlags: { 'lawyer-consulted': 'yes' } }, 'notice')?.gate).toBeNull();
      expect(letter({ contract }, 'notice', {}, true)?.gate).toBeNull();
      expect(letter({ contract }, 'mutual')?.gate).toBeNull();
    },
  );

  test('a cause alone needs a lawyer, acknowledged or not', () => {
    const contract = { causeClause: 'yes' as const, demandDates: ['2026-09-01'], curePeriodDays: 14 };
    expect(letter({ contract }, 'notice', {}, true)).toMatchObject({
      gate: 'lawyer-first',
      askLawyer: ['basis-cause'],
    });
  });

  test('after threats a lawyer comes before notice and demand', () => {
    const fields = { contract: clause, client: { overdueAmount: 1e6 } };
    expect(letter(fields, 'notice', { vetoes: [threat] })?.gate).toBe('lawyer-first');
    expect(letter(fields, 'demand', { vetoes: [threat] })?.gate).toBe('lawyer-first');
    expect(
      letter({ ...fields, redFlags: { 'lawyer-consulted': 'yes' } }, 'notice', { vetoes: [threat] })?.gate,
    ).toBeNull();
    expect(letter(fields, 'notice', { vetoes: [{ ...threat, state: 'past' }] })?.gate).toBeNull();
  });
});

describe('the blocks of a letter', () => {
  test('rest on the clause before the cause', () => {
    expect(
      letter(
        { contract: { ...clause, causeClause: 'yes', demandDates: ['2026-09-01'], curePeriodDays: 1 } },
        'notice',
      )?.blocks,
    ).toEqual(['subject-termination', 'opening-termination', 'basis-convenience']);
  });

  test('mention money only where there is some', () => {
    const blocks = letter(
      { contract: { ...clause, penaltyKind: 'fixed', deposit: 2e6 }, client: { overdueAmount: 1e6 } },
      'notice',
    )?.blocks;
    expect(blocks).toEqual(expect.arrayContaining(['option-overdue', 'option-deposit', 'option-penalty']));
  });

  test('never claim a default or a suspension without a lawyer', () => {
    const fields = {
      contract: {
        ...clause,
        suspensionClause: 'Pasal 8',
        penaltyClause: 'Pasal 9',
        demandDates: ['2026-09-01'],
      },
      client: { overdueAmount: 1e6 },
    };
    expect(letter(fields, 'demand')?.blocks).toEqual(['option-earlier']);
    const consulted = letter({ ...fields, redFlags: { 'lawyer-consulted': 'yes' } }, 'demand');
    expect(consulted?.blocks).toEqual([
      'option-earlier',
      'option-default',
      'option-interest',
      'option-suspension',
    ]);
    expect(consulted?.askLawyer).toEqual(['option-default', 'option-interest', 'option-suspension']);
  });

  test('a proposal asks for what weighs here', () => {
    const renegotiate = (fields: AssessmentInput, contributions: Contribution[]) =>
      letter(fields, 'renegotiation', { option: 'renegotiate', contributions })?.blocks;
    expect(renegotiate({}, [])).toEqual(['fee-scope']);
    expect(
      renegotiate({ client: { fee: 100e6 }, renegotiation: { uplift: 0.2 } }, [
        weighs('payment-lateness', 5),
      ]),
    ).toEqual(['fee-rise', 'terms-payment']);
    expect(
      renegotiate({ client: { paidHours: 100, unpaidHours: 30 } }, [
        weighs('unpaid-work', 9),
        weighs('clear-decisions', 5),
      ]),
    ).toEqual(['fee-hours', 'terms-working']);
  });
});

describe('a filled letter', () => {
  const asText = (value: SlotValue) => (value === null ? null : String(value));
  const write = (template: keyof typeof lettersEn, fields: AssessmentInput, more: Case = {}) => {
    const papers = papersOf(fields, more);
    const choice = letterBlocks(papers).find((one) => one.template === template);
    const slots = Object.fromEntries(
      (Object.keys(papers.slots) as SlotName[]).map((name) => [name, asText(papers.slots[name])]),
    );
    return fillTemplate(lettersEn[template].join('\n'), slots, {
      blocks: new Set(choice?.blocks),
      optional: optionalSlots,
    });
  };
  const full = {
    firmName: 'Studio Contoh',
    clientName: 'PT Sampel Niaga',
    contract: {
      ...clause,
      title: 'Service Agreement',
      number: '14/2025',
      startDate: '2025-08-01',
      terminationClause: 'Clause 9.2',
    },
    communication: { contactName: 'Ana', senderName: 'Budi', firmEmail: 'halo@contoh.id', city: 'Sleman' },
  } as const;

  test('has no brackets, no marks for the lawyer and no empty slots in braces', () => {
    for (const template of ['notice', 'mutual', 'minutes', 'thanks', 'handover'] as const) {
      const { text } = write(template, full);
      expect(text).not.toMatch(/[{}⚖\uE000]|^\[[a-z-]+\]/m);
      // Two empty lines are the room for a signature.
      expect(text).not.toMatch(/\n{4,}/);
    }
  });

  test('says the last day, and rests on the clause', () => {
    const { text, missing } = write('notice', full);
    expect(text).toContain('2027-02-08');
    expect(text).toContain('Clause 9.2');
    expect(text).not.toContain('non-renewal');
    expect(missing).toEqual([]);
  });

  test('leaves blanks for what must be there, and names them', () => {
    const { text, missing } = write('notice', { contract: clause });
    expect(missing).toEqual(expect.arrayContaining(['firmName', 'contactName', 'terminationClause']));
    expect(text).toContain('________');
  });
});
