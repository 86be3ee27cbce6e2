import { describe, expect, test } from 'vitest';
import { figuresIn, methodFigures } from '@/lib/method/figures-catalogue';
import { allWords, flatten, languages, readPart, slotsOf, type Language } from './words';

/** Slots that a view fills, not the table of figures. */
const filledByViews = new Set(['count', 'date', 'high', 'likely', 'low', 'unit']);

/** Names of books and pages, and where a statement comes from, are as their authors gave them. */
const isOurs = (key: string) => !/^(defaults\.)?sources\.|^dates\.|[sS]ource$|\.symbol$/.test(key);

const methodTexts = (language: Language) =>
  ['method', 'calculation']
    .flatMap((part) => [...flatten(readPart(language, part))])
    .filter(([key]) => isOurs(key));

/** Figures that stand for themselves: ends of a scale, shares of a hundred, names, articles, dates, 1 in a formula. */
const standForThemselves =
  /\bP(10|90)\b|\bmargin [123]\b|\b(0 (to|sampai) )?100%?|\bArticle 1266\b|\bPasal 1266\b|\b\d{1,2} (November|Desember|December) \d{4}\b|\^\(1\/12\)|\b1 [−-] |[−+] 1\b|\(1 [+]|\b[Mm]onth 1\b|\b[Bb]ulan 1\b|SMAA-2|PBKDF2|(Article|Pasal) 31E/g;

/** Figures that no constant holds, by where they stand. */
const typed: Record<string, readonly string[]> = {
  // The words of the question itself.
  'sections.red-flags.p3': ['12'],
  // Anchors are the points of the scale.
  'sections.strain.p1': ['0', '25', '50', '75', 'five', 'lima'],
  'sections.strain.p2': ['0'],
  'anchors.rows.*': ['0', '25', '50', '75'],
  'anchors.rows.owner-hours': ['2', '20'],
  'anchors.rows.service-load': ['75', 'dua', 'twice'],
  'anchors.rows.drained-days': ['dua', 'two'],
  'anchors.rows.real-rate': ['75', 'tiga', 'three'],
  'labels.anchorTable': ['0'],
  'sections.ranking.p1': ['0'],
  'sections.ranking.p2': ['0', '50'],
  // The form of 1979 and the two examples from textbooks.
  'sections.lines.p2': ['1979', '30', '50', '90'],
  'sections.relevant-cost.p3': ['15,000', '5,000', '20,000', '15.000', '5.000', '20.000', 'Two', 'Dua'],
  // Other people’s conventions.
  'sections.concentration.p3': ['10', '40%'],
  'sections.disagreements.p1': ['10', '40%'],
  // Definitions.
  'sections.relevant-cost.p2': ['twelfth', 'seperdua belas'],
  'sections.staff.formula': ['12'],
  'sections.staying.p1': ['12'],
  'sections.replacement.formula': ['0', '1'],
  'defaults.fixed.client.leavesFirst': ['12'],
  'symbols.rows.p.meaning': ['12'],
  'symbols.rows.s.meaning': ['0'],
  'symbols.rows.t.meaning': ['1'],
  'sections.limits-of-cash.p1': ['half', 'setengah'],
  // The name of a tax.
  'sections.limits-of-cash.p2': ['23'],
  'sections.money-limit.p3': ['dua'],
  'sections.robustness.p5': ['three', 'tiga', 'Dua', 'Two'],
  // The trial of the lists (decision 0019).
  'sections.tone.p3': ['60', '34'],
  // Counts of what the sentence itself lists.
  'sections.take-today.p1': ['twice', 'dua'],
  'sections.relevant-cost.title': ['four', 'empat'],
  'sections.cash.p5': ['twice', 'dua'],
  'sections.approximation.p3': ['three', 'tiga', 'dua'],
  'sections.passphrase.p1': ['256'],
  'sections.sharing.p2': ['100'],
  'sections.import.p1': ['two', 'dua'],
  'sections.backup.title': ['two', 'dua'],
  'sections.backup.p2': ['two', 'dua'],
  'sections.two-questions.title': ['Two', 'Dua'],
  'sections.verdict.title': ['five', 'lima'],
};

const figureWords: Record<Language, RegExp> = {
  id: /\b(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seperdua belas|seratus|seribu|ribu|separuh|setengah)\b/gi,
  en: /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twelfth|twice|twenty|hundred|thousand|half|halved)\b/gi,
};

/** What is typed by hand in a text: figures and words for figures, without what stands for itself. */
function typedIn(language: Language, text: string): string[] {
  const rest = text.replace(/\{[^{}]*\}/g, ' ').replace(standForThemselves, ' ');
  return [...(rest.match(/\d[\d.,]*%?/g) ?? []), ...(rest.match(figureWords[language]) ?? [])].map((figure) =>
    figure.replace(/[.,]$/, ''),
  );
}

function allowedAt(key: string): readonly string[] {
  return typed[key] ?? (key.startsWith('anchors.rows.') ? (typed['anchors.rows.*'] ?? []) : []);
}

describe.each(languages)('figures in the method texts in %s', (language) => {
  test('come from constants; what is typed by hand has none', () => {
    const found = methodTexts(language).flatMap(([key, text]) =>
      typedIn(language, text)
        .filter((figure) => !allowedAt(key).includes(figure))
        .map((figure) => `${key}: ${figure}`),
    );
    expect(found).toEqual([]);
  });

  test('fill every slot, and each is named somewhere', () => {
    const slots = new Set(methodTexts(language).flatMap(([, text]) => slotsOf(text)));
    const figures = Object.keys(methodFigures);
    expect([...slots].filter((slot) => !figures.includes(slot) && !filledByViews.has(slot))).toEqual([]);
    expect(figures.filter((figure) => !slots.has(figure))).toEqual([]);
  });
});

describe('figures in words', () => {
  test('are written as the language writes them', () => {
    expect(figuresIn('id')).toMatchObject({
      futures: '10.000',
      roc1: '0,521',
      discountRate: '12%',
      firm: '80',
    });
    expect(figuresIn('en')).toMatchObject({
      futures: '10,000',
      roc1: '0.521',
      turnoverTax: '0.5%',
      profitTaxHalved: '11%',
      riskLimit: '5',
    });
  });
});

/** Texts outside the method page that name a figure, with the figures they have to name. */
const elsewhere: Record<string, readonly (keyof typeof methodFigures)[]> = {
  'app.answers.sinceNote': ['youngMonths'],
  'aftercare.prospects.points': ['screeningPoints'],
  'aftercare.prospects.pointsBetween': ['screeningPoints'],
  'aftercare.prospects.rule': ['screeningDecline'],
  'glossary.terms.future.meaning': ['futures'],
  'glossary.terms.persistence.meaning': ['youngMonths'],
  'glossary.terms.strain-levels.meaning': ['strainedLine', 'heavyLine', 'severeLine'],
  'money.answer.drawing': ['futures'],
  'money.cash.horizonNote': ['horizon'],
  'money.findings.earliest': ['lastNoticeMonth'],
  'money.findings.earliestNever': ['lastNoticeMonth'],
  'money.findings.openNever': ['lastNoticeMonth'],
  'money.howCome.earliest-safe.formula': ['lastNoticeMonth', 'monthsAfterNotice'],
  'money.howCome.from-others.formula': ['recovery'],
  'money.howCome.information.formula': ['bins'],
  'money.howCome.lowest-cash.formula': ['horizon'],
  'money.more.discount-rate.hint': ['discountRate'],
  'money.more.horizon.hint': ['horizon'],
  'money.more.reputation-loss.hint': ['recovery'],
  'money.more.risk-limit.hint': ['riskLimit'],
  'money.checks.turnoverTax': ['turnoverTax', 'turnoverTaxLimit'],
  'money.more.tax-rate.hint': [
    'turnoverTax',
    'turnoverTaxLimit',
    'turnoverTaxPerson',
    'turnoverTaxPartnership',
    'turnoverTaxCompany',
  ],
  'money.more.tax-rate-profit.hint': ['profitTax', 'profitTaxHalved', 'profitTaxPart', 'profitTaxLimit'],
  'money.questions.client-direct-cost.assumed': ['directCostLow', 'directCostHigh'],
  'money.questions.fixed-cost.assumed': ['fixedCostLow', 'fixedCostHigh'],
  'result.reasons.exit-too-dear.sentence': ['dearestExit'],
  'result.verdicts.prepare.changesNone': ['lastNoticeMonth'],
  'result.why.strainText': ['strainedLine', 'severeLine'],
  'strategies.chance.note': ['futures'],
  'strategies.criteria.money.anchor0': ['moneyMonths'],
  'strategies.criteria.money.anchor100': ['moneyMonths'],
  'strategies.criteria.money.hint': ['horizon'],
  'strategies.opensCash.none': ['lastNoticeMonth'],
  'strategies.path.steps.gate-replacement.detail': ['dearestExit'],
  'strategies.ranking.coming': ['futures'],
  'strategies.ranking.notTheVerdict': ['criteria'],
  'strategies.robust.firmLine': ['firm'],
  'strategies.route.reasons.lapse-later': ['nearEndDays'],
  'strategies.route.reasons.lapse-near': ['nearEndDays'],
};

const inLetters: Record<Language, Record<string, string>> = {
  id: { '3': 'tiga', '6': 'enam', '12': 'dua belas' },
  en: { '3': 'three', '6': 'six', '12': 'twelve' },
};

describe.each(languages)('figures in other texts in %s', (language) => {
  const figures = figuresIn(language);
  const words = allWords(language);

  test.each(Object.entries(elsewhere))('%s names what the calculation reads', (key, names) => {
    for (const name of names) {
      const figure = figures[name] ?? '';
      const forms = [figure, inLetters[language][figure] ?? figure].join('|');
      expect(words.get(key)).toMatch(new RegExp(`(?<![\\d.,])(${forms})(?![\\d]|[.,]\\d)`));
    }
  });
});
