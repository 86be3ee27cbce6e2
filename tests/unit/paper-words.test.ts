import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '../../lib/assessment/schema';
import { fillTemplate } from '../../lib/communication/template';
import { writeSlots } from '../../lib/communication/written-slots';
import { fullCase, sayIn, writtenPapers, type PaperLanguage } from './paper-files';
import type { Case } from './papers';

const languages = ['id', 'en'] as const;
const paths: [string, Case][] = [
  ['notice', { option: 'notice+transition' }],
  ['notice without help', { option: 'notice' }],
  ['lapse', { option: 'lapse' }],
  ['mutual', { option: 'mutual+transition' }],
  ['phase-down', { option: 'phase-down' }],
  ['renegotiate', { option: 'renegotiate' }],
];
/** From everything a careful owner fills in to almost nothing. */
const sheets: [string, AssessmentInput][] = [
  ['everything', fullCase],
  [
    'no clause',
    {
      ...fullCase,
      contract: { convenienceClause: 'no', term: 'fixed', endDate: '2027-09-30' },
      communication: {},
    },
  ],
  ['nothing', {}],
];

const textOf = (fields: AssessmentInput, language: PaperLanguage, id: string, more: Case = {}) =>
  writtenPapers(fields, language, 'letter', more).written.find((paper) => paper.id === id)?.text ?? '';

describe.each(languages)('what a reader of the papers in %s must not stumble over', (language) => {
  const [name, defined, field] =
    language === 'id'
      ? [/\bPerjanjian\b/, '(“Perjanjian”)', /^Perjanjian {4}: /m]
      : [/\bAgreement\b/, '(the “Agreement”)', /^Agreement: /m];

  test.each(sheets)('a contract is named before it is called by its short name: %s', (_, fields) => {
    for (const [, more] of paths) {
      for (const { id, text } of writtenPapers(fields, language, 'letter', more).written) {
        const title = fields.contract?.title ?? 'Perjanjian Kerja Sama';
        const body = text.replaceAll(title, '').replace(/^Perihal.*$/gm, '');
        const called = body
          .split('\n')
          .some((line) => name.test(line) && !/^[A-Z].*(Agreement|consent)$/.test(line));
        if (called) expect([id, text.includes(defined) || field.test(text)]).toEqual([id, true]);
      }
    }
  });

  test('where no help was planned, nobody is told how its hours count', () => {
    const without = textOf(fullCase, language, 'transition-plan', { option: 'notice' });
    const helped = textOf(fullCase, language, 'transition-plan', { option: 'notice+transition' });
    const words = language === 'id' ? /[Jj]am yang tidak dipakai|[Bb]antuan/ : /[Uu]nused hours|\bhelp\b/;
    expect(without).not.toMatch(words);
    expect(helped).toMatch(words);
    expect(helped).toContain(language === 'id' ? 'paling banyak 8 jam per minggu' : 'up to 8 hours a week');
  });

  test.each(['mutual', 'phase-down'] as const)(
    'the answer is due before it is talked through: %s',
    (option) => {
      const { slots, communication } = writtenPapers(fullCase, language, 'letter', { option });
      expect(String(slots.replyBy) < String(slots.meetingDateNext)).toBe(true);
      expect(communication.items.find(({ id }) => id === 'follow-up')?.date).toBe(slots.meetingDateNext);
    },
  );

  test('help that has ended with the work is not offered again in the thanks', () => {
    const ended = { ...fullCase, exit: { transitionMonths: 1 } };
    expect(textOf(ended, language, 'thanks', { option: 'notice+transition' })).not.toContain('Sari');
    expect(textOf(fullCase, language, 'thanks', { option: 'notice+transition' })).toContain('Sari');
  });

  test('who stands for a side is named with and without a title', () => {
    const untitled = {
      ...fullCase,
      communication: { ...fullCase.communication, senderTitle: '', contactTitle: '' },
    };
    expect(textOf(fullCase, language, 'handover')).toMatch(/Andi Pratama, Direktur$/m);
    expect(textOf(untitled, language, 'handover')).toMatch(/Andi Pratama$/m);
  });

  test('the two columns of signatures stand below each other', () => {
    const lines = textOf(fullCase, language, 'transition-plan').split('\n').slice(-6);
    const starts = lines.flatMap(
      (line) => / {4,}(?=\S)/.exec(line)?.map((gap) => line.indexOf(gap) + gap.length) ?? [],
    );
    expect(starts).toEqual([49, 49, 49, 49]);
  });

  test('the minutes say who took them, and the reason that was given', () => {
    const noted = (noteTaker: 'yes' | 'no' | null) => {
      const communication = {
        ...fullCase.communication,
        noteTaker,
        reason: 'reason-balance',
        reasonIsTrue: 'yes',
      } as const;
      return textOf({ ...fullCase, communication }, language, 'minutes');
    };
    const label = language === 'id' ? 'Dicatat oleh  : ' : 'Notes taken by: ';
    expect(noted('no')).toContain(`${label}Andi Pratama (Studio Contoh & Rekan)`);
    expect(noted('yes')).toContain(`${label}____________ (Studio Contoh & Rekan)`);
    expect(noted(null)).toMatch(new RegExp(`^${label}_{12}$`, 'm'));
  });
});

describe.each(languages)('a letter of notice in %s', (language) => {
  const notice = (contract: AssessmentInput['contract'], more: Case = {}) =>
    textOf({ ...fullCase, contract: { ...fullCase.contract, ...contract } }, language, 'notice', more);

  test('counted from receipt says what a late receipt would change', () => {
    const late = language === 'id' ? /diterima sesudah 13 Desember 2026/ : /received after 13 December 2026/;
    expect(notice({ noticeFrom: 'receipt' })).toMatch(late);
    expect(notice({ noticeFrom: 'sending' })).not.toMatch(late);
  });

  test('that the contract’s own end cuts short does not claim its whole length', () => {
    const text = notice({ term: 'fixed', endDate: '2027-01-15' });
    expect(text).toContain(language === 'id' ? '15 Januari 2027' : '15 January 2027');
    expect(text).toMatch(
      language === 'id' ? /sebelum masa pemberitahuan 60 hari/ : /before notice of 60 calendar days/,
    );
  });

  test('that no clause allows does not claim one', () => {
    const { written } = writtenPapers(
      {
        ...fullCase,
        redFlags: { 'lawyer-consulted': 'yes' },
        contract: { convenienceClause: 'no', noticeDays: 60 },
      },
      language,
    );
    const letter = written.find(({ id }) => id === 'notice');
    expect(letter?.askLawyer).toContain('basis-none');
    expect(letter?.text).not.toMatch(/Pasal|…{3}|given under/);
  });
});

describe.each(languages)('notice in months is said in months: %s', (language) => {
  const inMonths = (noticeDays: number) => ({
    ...fullCase,
    contract: { ...fullCase.contract, noticeDays, noticeDayKind: 'months' as const },
  });
  const days = language === 'id' ? /\d hari kalender/ : /\d calendar days?/;

  test.each([
    [1, language === 'id' ? '1 bulan' : '1 month'],
    [2, language === 'id' ? '2 bulan' : '2 months'],
  ] as const)('%i in letter, minutes and script', (length, phrase) => {
    const papers = writtenPapers(inMonths(length), language);
    for (const id of ['notice', 'minutes']) {
      const text = papers.written.find((paper) => paper.id === id)?.text ?? '';
      expect(text).toMatch(new RegExp(`${phrase}\\b`));
      expect(text).not.toMatch(days);
    }
    const words = { locale: language, currency: 'IDR', say: sayIn(language) };
    expect(writeSlots(papers.slots, papers.assessment.contract, words)['noticePeriod']).toBe(phrase);
  });
});

test('two columns keep their place, and one alone is a line', () => {
  const fill = (template: string, slots: Record<string, string>) =>
    fillTemplate(template, slots, { optional: new Set(['a', 'b']) }).text;
  expect(fill('{a}        {b}', { a: 'Jo', b: 'Ana' })).toBe('Jo         Ana');
  expect(fill('{a}        {b}', { a: 'a name longer than that', b: 'Ana' })).toBe(
    'a name longer than that    Ana',
  );
  expect(fill('{a}        {b}', { a: 'Jo' })).toBe('Jo');
});
