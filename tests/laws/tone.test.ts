import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseContext } from '../../lib/communication/linter/case-context';
import { checkTone } from '../../lib/communication/linter/check-tone';
import { sentencesOf } from '../../lib/communication/linter/sentences';
import { toneDocs } from '../../lib/communication/linter/tone-catalogue';
import type { ToneContext } from '../../lib/communication/linter/tone-context';
import { letterBlocks } from '../../lib/communication/letters';
import { slotValues } from '../../lib/communication/slots';
import { legalRoute } from '../../lib/contract/route';
import { examples as english } from '../content/tone/corpus-en-catalogue';
import { examples as indonesian } from '../content/tone/corpus-id-catalogue';
import { writtenLetters, writtenPhrases, writtenScript, writtenSlots } from '../unit/written';
import { checklist, ends, forEveryPlan } from './every-plan';

const languages = ['id', 'en'] as const;

/** Sentences of both corpora, dates, marks and rubbish in any order. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...[...indonesian, ...english].map(([, sentence]) => sentence)),
      fc.constantFrom(
        '31 Juni 2027',
        'pada 14 June 2027.',
        '________',
        '!!!',
        '[nama]',
        '\n\n',
        'Dengan hormat,',
        '{endDate}',
      ),
      fc.string({ maxLength: 30, unit: 'grapheme' }),
      fc.string({ maxLength: 12, unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(' '));

const anyContext: fc.Arbitrary<ToneContext> = fc.record({
  language: fc.constantFrom(...languages),
  doc: fc.constantFrom(...toneDocs),
  whole: fc.boolean(),
  endDate: fc.constantFrom(null, '2027-06-14'),
  transitionEnd: fc.constantFrom(null, '2027-07-31'),
  meetingDates: fc.constantFrom([], ['2027-04-15']),
  reason: fc.constantFrom(null, 'reason-cost', 'reason-team'),
  ownNames: fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 }),
  otherClients: fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 }),
  hiddenNames: fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 }),
});

describe('the tone check, on any text', () => {
  test('never throws, finds the same twice, and every finding lies inside the text and its sentence', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const findings = checkTone(text, context);
        expect(checkTone(text, context)).toEqual(findings);
        for (const { start, end, words, sentence } of findings) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).toBe(words);
          expect(sentence.start <= start && end <= sentence.end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('finds nothing more in a sentence once its findings are taken out with it', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const part = { ...context, whole: false };
        const findings = checkTone(text, part).filter(({ category }) => category !== 'grievance-list');
        const clean = sentencesOf(text).filter(({ start, end }) =>
          findings.every(({ sentence }) => sentence.end <= start || end <= sentence.start),
        );
        const left = clean.flatMap(({ words }) => checkTone(words, part));
        expect(left.filter(({ category }) => category !== 'grievance-list')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('our own words', () => {
  test.each(languages)(
    'pass, with the dates of any plan, in %s: letters, script, answers, better phrases',
    (language) => {
      forEveryPlan((plan, { assessment, today, country, flags }) => {
        if (!ends(plan) && plan.mode !== 'renegotiate') return;
        const slots = writtenSlots(assessment, plan, language, country);
        const values = slotValues(assessment, plan, country);
        const route = legalRoute(assessment.contract, today);
        const choices = letterBlocks({
          assessment,
          evaluation: { communication: plan, route, flags, checklist },
          slots: values,
        });
        const texts = [
          ...writtenLetters(choices, slots, language),
          ...writtenScript({ communication: plan, flags, slots: values }, slots, language),
          ...(ends(plan) ? writtenPhrases(slots, language) : []),
        ];
        const known = caseContext(assessment, plan, country);
        for (const { id, doc, text, whole } of texts) {
          const findings = checkTone(text, { ...known, otherClients: [], language, doc, whole });
          expect(findings.map(({ category, words }) => `${id} ${category}: ${words}`)).toEqual([]);
        }
      });
    },
  );
});
