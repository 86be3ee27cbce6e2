import type { Found, ToneContext } from './tone-context';
import { compiledPattern, toneLanguage } from './compiled';
import type { Span } from './sentences';

/** The decision belongs into the first three sentences (facts 4.6). */
const firstSentences = 3;
/** So many different complaints make a list. */
const listOf = 3;

/** A paper in which the decision comes late or not at all: reported on its first sentence. */
export function decisionFindings(sentences: readonly Span[], context: ToneContext): Found[] {
  const { doc, language } = context;
  if (!['script', 'notice', 'mutual', 'renegotiate'].includes(doc)) return [];
  const { decision } = toneLanguage(language);
  const body = bodyOf(sentences, language);
  const [first] = body;
  if (!first) return [];
  const told = body
    .slice(0, firstSentences)
    .some(({ words }) => words.search(compiledPattern(decision)) >= 0);
  return told ? [] : [{ category: 'buried-decision', start: first.start, end: first.end }];
}

/** What follows the salutation; everything where there is none. */
function bodyOf(sentences: readonly Span[], language: ToneContext['language']): readonly Span[] {
  const { salutation } = toneLanguage(language);
  const at = sentences.findIndex(({ words }) => new RegExp(`(?:^|\\s)(?:${salutation})$`, 'i').test(words));
  return at < 0 ? sentences : sentences.slice(at + 1);
}

/** Three complaints or more, in one sentence or across the text; facts of a demand or of a proposal are none. */
export function grievanceFindings(sentences: readonly Span[], { doc, language }: ToneContext): Found[] {
  if (doc === 'demand' || doc === 'plan') return [];
  const pattern = compiledPattern(toneLanguage(language).grievance);
  const found = sentences.flatMap(({ start, words }) =>
    [...words.matchAll(pattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      words: match[0].toLowerCase(),
    })),
  );
  const different = found.filter(
    ({ words }, index) => found.findIndex((other) => other.words === words) === index,
  );
  const third = different[listOf - 1];
  return third ? [{ category: 'grievance-list', start: third.start, end: third.end }] : [];
}
