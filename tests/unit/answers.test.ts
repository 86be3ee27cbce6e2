import { describe, expect, test } from 'vitest';
import { preparedAnswers, sayingIds } from '../../lib/communication/answers';
import { optionalSlots } from '../../lib/communication/slots-catalogue';
import { fillTemplate, splitSentences } from '../../lib/communication/template';
import { writeSlots } from '../../lib/communication/written-slots';
import type { AssessmentInput } from '../../lib/assessment/schema';
import wordsEn from '../../lib/messages/en/communication.json';
import wordsId from '../../lib/messages/id/communication.json';
import { fullCase, sayIn, type PaperLanguage } from './paper-files';
import { clause, papersOf, weighs, type Case } from './papers';

const words = { id: wordsId, en: wordsEn };

function answersOf(fields: AssessmentInput, more: Case, language: PaperLanguage) {
  const { assessment, communication, slots } = papersOf(fields, more);
  const say = sayIn(language);
  const written = writeSlots(slots, assessment.contract, { locale: language, currency: 'IDR', say });
  return preparedAnswers(communication.mode, slots).map(({ id, variant }) => {
    const template = (words[language].says[id] as Record<string, string>)[variant];
    if (template === undefined) throw new Error(`${id} has no ${variant}`);
    return { id, variant, ...fillTemplate(template, written, { optional: optionalSlots }) };
  });
}

const modes: [string, Case][] = [
  ['notice', { option: 'notice' }],
  ['lapse', { option: 'lapse' }],
  ['mutual', { option: 'mutual' }],
  ['phase-down', { option: 'phase-down' }],
  ['renegotiate', { option: 'renegotiate' }],
];

describe.each(['id', 'en'] as const)('the prepared answers in %s', (language) => {
  test.each(modes)('need nothing that was not given, whatever the path: %s', (_, more) => {
    for (const fields of [{}, { contract: clause }, fullCase]) {
      const answers = answersOf(fields, more, language);
      expect(answers.length).toBeGreaterThanOrEqual(sayingIds.length - 1);
      for (const { id, text, missing } of answers) {
        expect([id, missing]).toEqual([id, []]);
        expect(text).not.toMatch(/[{}⚖_…]/);
        expect(splitSentences(text).length).toBeGreaterThanOrEqual(2);
        expect(splitSentences(text).length).toBeLessThanOrEqual(4);
      }
    }
  });

  test('never call a proposal final, and never hand out a last day when renegotiating', () => {
    const texts = (option: Case['option']) =>
      answersOf(fullCase, { option }, language)
        .map(({ text }) => text)
        .join('\n');
    for (const option of ['mutual', 'phase-down', 'renegotiate'] as const)
      expect(texts(option)).not.toMatch(/sudah final|is final|date of .* stands|tanggal .* tetap\./i);
    expect(texts('notice')).toMatch(/sudah final|is final/);
    expect(answersOf(fullCase, { option: 'renegotiate' }, language).map(({ id }) => id)).not.toContain(
      'says-stay-longer',
    );
  });

  test('give the confirmed reason, and no other', () => {
    const fields: AssessmentInput = {
      ...fullCase,
      communication: { ...fullCase.communication, reason: 'reason-team', reasonIsTrue: 'yes' },
    };
    const why = answersOf(fields, { contributions: [weighs('overtime', 9)] }, language).find(
      ({ id }) => id === 'says-why',
    );
    expect(why?.text).toContain(words[language].reasons['reason-team'].text);
    expect(answersOf(fullCase, {}, language).find(({ id }) => id === 'says-why')?.variant).toBe(
      'answerNoReason',
    );
  });

  test('give what is asked for, and no farewell, where one asks for a change', () => {
    const communication = {
      ...fullCase.communication,
      reason: 'reason-payment',
      reasonIsTrue: 'yes',
    } as const;
    const more: Case = { option: 'renegotiate', contributions: [weighs('payment-lateness', 9)] };
    const texts = answersOf({ ...fullCase, communication }, more, language).map(({ text }) => text);
    const { ask, text } = words[language].reasons['reason-payment'];
    expect(texts.some((one) => one.includes(ask))).toBe(true);
    expect(texts.some((one) => one.includes(text))).toBe(false);
  });
});

test('there are none where nobody meets', () => {
  const { slots } = papersOf({});
  expect(preparedAnswers('none', slots)).toEqual([]);
  expect(preparedAnswers('safety', slots)).toEqual([]);
});
