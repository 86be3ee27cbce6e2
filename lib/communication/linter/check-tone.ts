import { decisionFindings, grievanceFindings } from './paper-findings';
import { dateFindings, missingDate } from './date-findings';
import { hiddenNames, otherNames, placeholders, shouting } from './mark-findings';
import { reasonFindings } from './reason-findings';
import { sentencesOf, type Span } from './sentences';
import { compiledSignals } from './compiled';
import type { Found, ToneContext } from './tone-context';
import {
  betterOf,
  toneCategories,
  type BetterId,
  type ToneCategory,
  type ToneDoc,
  type ToneLevel,
} from './tone-catalogue';

/** One thing worth a second look: `text.slice(start, end)` is `words`, `sentence` is where it stands. */
export type ToneFinding = {
  category: ToneCategory;
  level: ToneLevel;
  start: number;
  end: number;
  words: string;
  sentence: { start: number; end: number };
  better: BetterId;
  values: Record<string, string>;
};

/**
 * The tone and consistency check over a text, generated or edited: blame, absolutes, insults, threats, admissions,
 * promises without limit, a decision that is vague or comes late, dates and reasons that differ from the plan,
 * placeholders, names that should not be there (facts 4.6). Word lists with the sentence around them, no statistics:
 * the same text has the same findings everywhere. It never throws, whatever the text.
 *
 * @returns findings in the order of the text, at most one of a category for a sentence; offsets in UTF-16 units
 * @example checkTone('Anda selalu terlambat.', { language: 'id', doc: 'script' })[0]?.category // 'absolute'
 */
export function checkTone(text: string, context: ToneContext): ToneFinding[] {
  const sentences = sentencesOf(text);
  const found = [
    ...sentences.flatMap((sentence) => signalFindings(sentence, context)),
    ...placeholders(text),
    ...sentences.flatMap((sentence) => shouting(sentence, context)),
    ...hiddenNames(text, context),
    ...otherNames(text, context),
    ...dateFindings(text, sentences, context),
    ...reasonFindings(text, sentences, context),
    ...grievanceFindings(sentences, context),
    ...(context.whole === true
      ? [...decisionFindings(sentences, context), ...missingDate(text, sentences, context)]
      : []),
  ];
  return onePerSentence(found.map((finding) => complete(text, sentences, finding, context.doc)));
}

function signalFindings(sentence: Span, { language, doc }: ToneContext): Found[] {
  return compiledSignals(language)
    .filter(({ docs, notDocs }) => (docs?.includes(doc) ?? true) && !(notDocs?.includes(doc) ?? false))
    .flatMap(({ category, find, needs, unless, better }) => {
      const [first] = sentence.words.matchAll(find);
      if (!first || (needs && !occurs(needs, sentence.words)) || (unless && occurs(unless, sentence.words)))
        return [];
      const start = sentence.start + first.index;
      return [{ category, start, end: start + first[0].length, ...(better && { better }) }];
    });
}

const occurs = (pattern: RegExp, text: string) => text.search(pattern) >= 0;

function complete(text: string, sentences: readonly Span[], found: Found, doc: ToneDoc): ToneFinding {
  const { category, start, end } = found;
  const around = sentences.find((span) => span.start <= start && end <= span.end);
  return {
    category,
    level: toneCategories[category],
    start,
    end,
    words: text.slice(start, end),
    sentence: around ? { start: around.start, end: around.end } : { start, end },
    better: found.better ?? betterOf[category][doc] ?? betterOf[category].any,
    values: found.values ?? {},
  };
}

/** The first finding of each category in a sentence, in the order of the text. */
function onePerSentence(findings: readonly ToneFinding[]): ToneFinding[] {
  const seen = new Set<string>();
  return [...findings]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ category, sentence }) => {
      const key = `${category} ${sentence.start}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
