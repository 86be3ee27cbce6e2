import { describe, expect, test } from 'vitest';
import { checkInDays, dutyIds } from '@/lib/aftercare/duties-catalogue';
import { channelIds } from '@/lib/aftercare/channels';
import { receivableSteps } from '@/lib/aftercare/receivables';
import { ruleKinds, ruleKindsOf } from '@/lib/aftercare/rules-catalogue';
import { bands } from '@/lib/aftercare/screening';
import { exampleIds } from '@/lib/assessment/examples-catalogue';
import {
  askedFlagIds,
  criterionIds,
  eventFlagIds,
  indicatorGroups,
  indicatorIds,
  reasonIds,
  stepIds,
  sinceOptions,
} from '@/lib/assessment/ids-catalogue';
import { partyKinds, signAnswers } from '@/lib/assessment/leaving-fields';
import { quantityCatalogue } from '@/lib/assessment/quantities-catalogue';
import { sureLevels } from '@/lib/assessment/quantity';
import { assessmentSchema } from '@/lib/assessment/schema';
import { holidayIds } from '@/lib/calendar/holidays-catalogue';
import { planItemIds } from '@/lib/communication/items-catalogue';
import { letterIds } from '@/lib/communication/letters';
import { glossaryGroups } from '@/lib/messages/glossary-catalogue';
import { strategyIds } from '@/lib/strategies/options-catalogue';
import { flatten, keysAt, languages, readPart } from './words';

const anchors = ['a0', 'a25', 'a50', 'a75', 'a100'];

describe.each(languages)('every id of a catalogue has its words in %s', (language) => {
  const at = (part: string, ...path: string[]) => keysAt(language, part, ...path);
  const missing = (wanted: readonly string[], found: string[]) => wanted.filter((id) => !found.includes(id));
  const same = (wanted: readonly string[], found: string[]) => expect(found).toEqual([...wanted].sort());

  test('terms of the glossary, each in one group, with a meaning of one sentence', () => {
    const terms = glossaryGroups.flatMap((group) => group.terms);
    expect(new Set(terms).size).toBe(terms.length);
    same(terms, at('glossary', 'terms'));
    same(
      glossaryGroups.map(({ id }) => id),
      at('glossary', 'groups'),
    );
    for (const id of terms) same(['meaning', 'term'], at('glossary', 'terms', id));
    const meanings = [...flatten(readPart(language, 'glossary'))].filter(([key]) => key.endsWith('.meaning'));
    expect(meanings.filter(([, text]) => !/^[^.]*(\d\.\d[^.]*)*\.$/.test(text))).toEqual([]);
  });

  test('groups and indicators', () => {
    same(indicatorGroups, at('checklist', 'groups'));
    same(indicatorIds, at('checklist', 'indicators'));
    for (const id of indicatorIds)
      expect(
        missing(['short', 'question', 'why', 'evidence', ...anchors], at('checklist', 'indicators', id)),
      ).toEqual([]);
  });

  test('signs in a new client and the rules that are proposed, for every indicator', () => {
    expect(missing(indicatorIds, at('aftercare', 'screening', 'signs'))).toEqual([]);
    same(indicatorIds, at('aftercare', 'rules', 'items'));
    for (const id of indicatorIds) same(ruleKindsOf[id], at('aftercare', 'rules', 'items', id));
  });

  test('red flags: asked ones with a question, all with effect and what opens the way', () => {
    const found = at('checklist', 'redFlags');
    expect(missing([...askedFlagIds, 'overdue-large', 'cash-not-safe', 'no-right-to-end'], found)).toEqual(
      [],
    );
    for (const id of found) {
      expect(missing(['name', 'effect', 'opens', 'shown'], at('checklist', 'redFlags', id))).toEqual([]);
      const asked = (askedFlagIds as readonly string[]).includes(id);
      expect(at('checklist', 'redFlags', id)).toContain(asked ? 'question' : 'statement');
    }
    expect(missing(eventFlagIds, found)).toEqual([]);
  });

  test('answers: how long, how sure', () => {
    same(sinceOptions, at('app', 'answers', 'sinceOptions'));
    expect(
      missing(
        sureLevels.filter((level) => level !== 'exact'),
        at('app', 'sure'),
      ),
    ).toEqual([]);
  });

  test('figures, by the path the evaluation names them with', () => {
    for (const [section, specs] of Object.entries(quantityCatalogue))
      expect(missing(Object.keys(specs), at('money', 'inputs', section))).toEqual([]);
    const derived = Object.values(quantityCatalogue).flatMap((specs) =>
      Object.entries(specs as Record<string, { fallback: unknown }>).flatMap(([key, { fallback }]) =>
        fallback === 'derived' ? [key] : [],
      ),
    );
    expect(missing(derived, at('method', 'defaults', 'derived'))).toEqual([]);
  });

  test('options, criteria, reasons, steps', () => {
    same(strategyIds, at('strategies', 'options'));
    expect(missing(criterionIds, at('strategies', 'criteria'))).toEqual([]);
    same(reasonIds, at('communication', 'reasons'));
    expect(missing(stepIds, at('wizard', 'steps'))).toEqual([]);
    expect(missing(stepIds, at('app', 'nav', 'steps'))).toEqual([]);
  });

  test('dates of the plan, holidays, examples, duties, letters', () => {
    same(planItemIds, at('communication', 'plan', 'items'));
    expect(missing(holidayIds, at('communication', 'holidays'))).toEqual([]);
    same(exampleIds, at('wizard', 'examples', 'items'));
    same(dutyIds, at('aftercare', 'duties', 'items'));
    expect(missing(checkInDays.map(String), at('aftercare', 'checkIns'))).toEqual([]);
    expect(missing(letterIds, at('communication', 'letters'))).toEqual([]);
  });

  test('collecting, house rules, prospects, ways to be found, and those who may worry', () => {
    same(receivableSteps, at('aftercare', 'receivables', 'steps'));
    same(ruleKinds, at('aftercare', 'rules', 'kinds'));
    same(bands, at('aftercare', 'prospects', 'bands'));
    same(signAnswers, at('aftercare', 'prospects', 'answers'));
    same(channelIds, at('aftercare', 'week', 'channels'));
    same(
      channelIds,
      at('aftercare', 'next', 'practice').filter((id) => id !== 'heading'),
    );
    same(partyKinds, at('aftercare', 'worried', 'notes'));
    expect(missing(partyKinds, at('aftercare', 'worried', 'kinds'))).toEqual([]);
  });

  test('what one may choose in the schema', () => {
    const choices = (path: string[]) => assessmentSchemaChoices(path);
    expect(missing(choices(['contract', 'term']), at('money', 'more', 'contract-term', 'options'))).toEqual(
      [],
    );
    expect(missing(choices(['contract', 'penaltyKind']), at('money', 'more', 'penalty', 'options'))).toEqual(
      [],
    );
    expect(
      missing(
        choices(['contract', 'convenienceClause']),
        at('money', 'more', 'convenience-clause', 'options'),
      ),
    ).toEqual([]);
    expect(
      missing(choices(['contract', 'governingLaw']), at('money', 'contract', 'governing-law', 'options')),
    ).toEqual([]);
    expect(
      missing(choices(['contract', 'language']), at('money', 'contract', 'language', 'options')),
    ).toEqual([]);
    expect(missing(choices(['staff', 'route']), at('money', 'more', 'staff-route', 'options'))).toEqual([]);
    const honorifics = choices(['communication', 'honorific']).filter((value) => value !== 'unknown');
    expect(missing(honorifics, at('communication', 'phrases', 'honorific'))).toEqual([]);
  });
});

/** The values that a choice of the schema accepts, found by offering each word the schema's JSON form lists. */
function assessmentSchemaChoices([section = '', field = '']: string[]): string[] {
  const words =
    JSON.stringify(assessmentSchema.shape[section as 'contract']._zod.def).match(/"[a-z-]+"/g) ?? [];
  const accepts = (value: string) => assessmentSchema.safeParse({ [section]: { [field]: value } }).success;
  return [...new Set(words.map((word) => word.slice(1, -1)))].filter(accepts);
}
