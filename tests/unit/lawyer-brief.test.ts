import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '../../lib/assessment/schema';
import { briefParts, lawyerBriefText, type BriefWords } from '../../lib/communication/lawyer-brief';
import { longDate } from '../../lib/format/date-words';
import { readPart } from '../content/words';
import { fileOf, fullCase, textOfDocx, type PaperLanguage } from './paper-files';
import { papersOf, type Case } from './papers';

const translator = createTranslator as unknown as (options: {
  locale: PaperLanguage;
  messages: object;
  onError: (error: Error) => never;
}) => BriefWords['say'] & { has: BriefWords['has'] };

function wordsIn(locale: PaperLanguage): BriefWords {
  const messages = Object.fromEntries(briefParts.map((part) => [part, readPart(locale, part)]));
  const onError = (error: Error) => {
    throw error;
  };
  const say = translator({ locale, messages, onError });
  return { locale, currency: 'IDR', say, has: (key) => say.has(key) };
}

const briefOf = (fields: AssessmentInput, language: PaperLanguage, more: Case = {}) => {
  const { assessment, evaluation } = papersOf(fields, more);
  return {
    evaluation,
    text: lawyerBriefText({
      assessment,
      evaluation: { ...evaluation, asOf: '2026-11-23' },
      words: wordsIn(language),
    }),
  };
};

const cases: [string, AssessmentInput, Case][] = [
  ['nothing known', {}, { option: 'keep' }],
  ['everything known', fullCase, { option: 'notice+transition' }],
  [
    'no clause, money overdue, a threat',
    {
      ...fullCase,
      contract: {
        written: 'no',
        term: 'fixed',
        convenienceClause: 'no',
        endDate: '2027-12-31',
        demandDates: ['2026-09-01'],
      },
    },
    { option: 'mutual', vetoes: [{ id: 'payment-threat', kind: 'caution', state: 'fired' }] },
  ],
  [
    'English law',
    { ...fullCase, contract: { governingLaw: 'english', language: 'english' } },
    { option: 'renegotiate' },
  ],
  ['people in danger', fullCase, { vetoes: [{ id: 'unsafe-work', kind: 'safety', state: 'fired' }] }],
];

describe.each(['id', 'en'] as const)('the brief for the lawyer in %s', (language) => {
  test.each(cases)('fits on a page and leaves nothing open: %s', (_, fields, more) => {
    const { text } = briefOf(fields, language, more);
    expect(text).not.toMatch(/[{}⚖…_*]|undefined|null|NaN|communication\.|money\.|law-/);
    // A4 with 2.5 cm around takes some 50 lines of 90 signs.
    const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 90)), 0);
    expect(lines).toBeLessThanOrEqual(70);
    expect(text.length).toBeLessThan(6000);
    const read = textOfDocx(fileOf(text, language));
    const bare = (value: string) => value.replace(/[\s:|]+|^\d+\./gm, '');
    expect(bare(read)).toBe(bare(text));
  });

  test('has the facts, the clauses, the dates, the money and the questions of the case', () => {
    const { text, evaluation } = briefOf(fullCase, language, { option: 'notice+transition' });
    const { meetingDate, letterDate, endDate } = evaluation.communication;
    for (const date of [meetingDate, letterDate, endDate])
      expect(text).toContain(longDate(date ?? '', language));
    for (const fact of ['PT Sampel <Niaga>', 'Pasal 9 ayat (1)', '014/PKS/2025'])
      expect(text).toContain(fact);
    for (const amount of [/45.011.000/, /85.000.000/, /5.000.000/]) expect(text).toMatch(amount);
    expect(text.match(/^\d\. .*\?$/gm)?.length).toBe(8);
  });

  test.each([
    ['not-renew', 'IDR', 'law-compensation'],
    ['dismiss', 'IDR', 'law-severance'],
    ['redeploy', 'IDR', null],
    ['not-renew', 'USD', null],
  ] as const)('asks what staff are owed: %s, %s', (route, currency, law) => {
    const contract = { ...fullCase.contract, governingLaw: 'other' } as const;
    const { text } = briefOf({ ...fullCase, currency, contract, staff: { route } }, language);
    const { say } = wordsIn(language);
    for (const id of ['law-compensation', 'law-severance'])
      expect(text.includes(say(`law.${id}.ask`))).toBe(id === law);
  });

  test('asks first what a red flag asks', () => {
    const { text } = briefOf(fullCase, language, {
      vetoes: [{ id: 'unsafe-work', kind: 'safety', state: 'fired' }],
    });
    expect(text).toContain(wordsIn(language).say('checklist.redFlags.unsafe-work.lawyer'));
  });
});

test.each([
  ['id', '2 bulan, sejak surat dikirim', 'dengan masa pemberitahuan 2 bulan.'],
  ['en', '2 months, from sending', 'with 2 months of notice.'],
] as const)('notice in months is said in months: %s', (language, clause, wanted) => {
  const contract = { ...fullCase.contract, noticeDays: 2, noticeDayKind: 'months' } as const;
  const { text } = briefOf({ ...fullCase, contract }, language, { option: 'notice' });
  expect(text).toContain(clause);
  expect(text).toContain(wanted);
  expect(text).not.toMatch(/\d hari kalender|\d calendar day/);
});
