import type { IsoDate } from '../../calendar/iso-date';
import type { Found, ToneContext } from './tone-context';
import { compiledPattern, toneLanguage } from './compiled';
import { datesInText, isImpossible, type DateInText } from './dates-in-text';
import type { Span } from './sentences';

/** Dates that do not exist, or that say another day than the plan for the same thing, or its day in another year. */
export function dateFindings(text: string, sentences: readonly Span[], context: ToneContext): Found[] {
  return datesInText(text).flatMap((date) => {
    const planned = plannedInstead(text, sentences, date, context);
    if (planned === null && !isImpossible(date)) return [];
    const { start, end, iso } = date;
    return [{ category: 'date' as const, start, end, values: { found: iso ?? '', planned: planned ?? '' } }];
  });
}

/** The date of the plan that should stand here, or null if nothing speaks against the one that does. */
function plannedInstead(
  text: string,
  sentences: readonly Span[],
  { start, iso }: DateInText,
  context: ToneContext,
): IsoDate | null {
  if (iso === null) return null;
  const { endDate = null, transitionEnd = null, meetingDates = [], knownDates = [] } = context;
  const { endsOn, helpUntil, metOn } = toneLanguage(context.language);
  const sentenceStart = sentences.findLast((span) => span.start <= start)?.start ?? 0;
  const lead = text.slice(sentenceStart, start);
  if (leadsTo(lead, helpUntil)) return transitionEnd !== null && iso !== transitionEnd ? transitionEnd : null;
  if (leadsTo(lead, endsOn)) return endDate !== null && iso !== endDate ? endDate : null;
  const [meeting] = meetingDates;
  if (meeting !== undefined && leadsTo(lead, metOn)) return meetingDates.includes(iso) ? null : meeting;
  return sameDayOfAnotherYear(iso, [endDate, transitionEnd, ...meetingDates, ...knownDates]);
}

/** True if the text before a date ends in one of these phrases. */
function leadsTo(lead: string, phrase: string): boolean {
  const last = [...lead.matchAll(compiledPattern(phrase))].at(-1);
  return last !== undefined && /^[\s(“"]*$/u.test(lead.slice(last.index + last[0].length));
}

function sameDayOfAnotherYear(iso: IsoDate, known: readonly (IsoDate | null)[]): IsoDate | null {
  if (known.includes(iso)) return null;
  return known.find((date) => date?.slice(5) === iso.slice(5)) ?? null;
}

/** A whole paper about an ending that never names the day: reported on its first sentence. */
export function missingDate(text: string, sentences: readonly Span[], context: ToneContext): Found[] {
  const { doc, endDate = null } = context;
  const [first] = sentences;
  if (!first || endDate === null || !['script', 'notice', 'mutual'].includes(doc)) return [];
  if (datesInText(text).some(({ iso }) => iso === endDate)) return [];
  return [{ category: 'date', start: first.start, end: first.end, values: { found: '', planned: endDate } }];
}
