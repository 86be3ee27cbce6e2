import type { Found, ToneContext } from './tone-context';
import { compiledPattern, toneLanguage } from './compiled';
import type { Span } from './sentences';

/** Documents that give the reason, or say that it was given: another one in them contradicts the script. */
const reasonDocs = new Set(['script', 'notice', 'mutual', 'aftercare']);

/** Another reason than the chosen one: its own words, or a cause in its field. A list of facts in a demand is none. */
export function reasonFindings(text: string, sentences: readonly Span[], context: ToneContext): Found[] {
  const { reason = null, reasonTexts = {}, doc } = context;
  if (!reasonDocs.has(doc)) return [];
  const quoted = Object.entries(reasonTexts)
    .filter(([id]) => id !== reason)
    .flatMap(([id, words]) => quotedFinding(text, id, words));
  return [
    ...quoted,
    ...(reason === null ? [] : sentences.flatMap((span) => causeFinding(span, reason, context))),
  ];
}

function quotedFinding(text: string, id: string, words: string): Found[] {
  const first = words.trim();
  const at = first === '' ? -1 : text.indexOf(first);
  if (at < 0) return [];
  return [{ category: 'second-reason', start: at, end: at + first.length, values: { reason: id } }];
}

/** A cause is given in a sentence, in the field of another reason and not in that of the chosen one. */
function causeFinding({ start, words }: Span, reason: string, { language }: ToneContext): Found[] {
  const { because, reasonTopics } = toneLanguage(language);
  const [cause] = words.matchAll(compiledPattern(because));
  if (!cause) return [];
  const after = words.slice(cause.index);
  const about = (id: string) => after.search(compiledPattern(reasonTopics[id] ?? '')) >= 0;
  if (reasonTopics[reason] !== undefined && about(reason)) return [];
  const other = Object.keys(reasonTopics).find((id) => id !== reason && about(id));
  if (other === undefined) return [];
  return [
    {
      category: 'second-reason',
      start: start + cause.index,
      end: start + words.length,
      values: { reason: other },
    },
  ];
}
