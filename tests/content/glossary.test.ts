import { describe, expect, test } from 'vitest';
import { glossaryGroups } from '@/lib/messages/glossary-catalogue';
import { allWords, languages, type Language } from './words';

type TermId = (typeof glossaryGroups)[number]['terms'][number];

/** Words that may not stand for a term: a synonym on one page makes the reader look for a second thing. */
const synonyms: Record<Language, Partial<Record<TermId, RegExp>>> = {
  id: {
    client: /\b(pelanggan|customer)\b/i,
    strain: /\b(skor|tingkat stres)\b/i,
    invoice: /\bfaktur\b/i,
    'revenue-share': /\bbagian pendapatan\b/i,
    overdue: /\bmacet\b/i,
    'write-off': /\bhaircut\b/i,
    'cash-out': /\bbangkrut\b/i,
    shortfall: /\bdefisit\b/i,
    'reserve-needed': /\bdana darurat\b/i,
    penalty: /\bpenalti\b/i,
    lead: /\bprospek\b/i,
    'sales-cycle': /\blama closing\b/i,
    'leaves-first': /\bchurn\b/i,
    future: /(\b(?:10|50|100|10\.000|semua|setiap|separuh|puluh|ribu)|[}>]) kemungkinan\b/i,
    chance: /\b(peluang|probabilitas)\b/i,
    extremes: /\bgaris tekan\b|\bujung (buruk|baik)/i,
    'risk-limit': /\btoleransi\b/i,
    'option-renegotiate': /\brenego\b/i,
    'option-renegotiate-then-notice': /\bultimatum\b/i,
    gate: /\bgerbang\b/i,
    verdict: /\bvonis\b/i,
    'diversification-target': /\btarget sebaran\b/i,
  },
  en: {
    client: /\bcustomers?\b/i,
    strain: /\b(toxicity|health score)\b/i,
    overdue: /\bbad debt\b/i,
    'write-off': /\bhaircut\b/i,
    'lowest-month': /\btrough\b/i,
    'cash-out': /\bbankrupt\b/i,
    lead: /\bprospects?\b/i,
    'sales-cycle': /\bsales cycle\b/i,
    onboarding: /\bonboarding\b/i,
    'leaves-first': /\bchurn\b/i,
    chance: /(?<!at )\bodds\b|\b(probability|likelihood)\b/i,
    extremes: /\bstress lines?\b/i,
    precision: /\bsampling error\b/i,
    'risk-limit': /\btolerance\b/i,
    criterion: /\bconsiderations?\b/i,
    'option-renegotiate': /\b(reprice|re-scope)\b/i,
    'option-renegotiate-then-notice': /\bultimatum\b/i,
    'diversification-target': /\bdiversification target\b/i,
  },
};

/** Names of books and pages are as their authors gave them; the glossary itself may explain a term by its synonym. */
const isOurs = (key: string) => !/^(glossary|method\.sources)\./.test(key);

describe.each(languages)('one word for one thing in %s', (language) => {
  const words = allWords(language);
  const texts = [...words].filter(([key]) => isOurs(key));

  test.each(Object.entries(synonyms[language]))('%s is never called otherwise', (_, synonym) => {
    expect(texts.filter(([, text]) => synonym.test(text)).map(([key, text]) => `${key}: ${text}`)).toEqual(
      [],
    );
  });

  test('no two terms share their name', () => {
    const names = glossaryGroups
      .flatMap(({ terms }) => terms)
      .map((id) => words.get(`glossary.terms.${id}.term`));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
