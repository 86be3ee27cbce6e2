import { createTranslator } from 'next-intl';
import { briefParts, type BriefWords } from '@/lib/communication/lawyer-brief';
import { loadLateMessages } from '@/lib/messages/load-late';
import type { Locale } from '@/lib/messages/locales';

/** The translator without the types of the keys: here they are put together. */
const translator = createTranslator as unknown as (options: {
  locale: Locale;
  messages: object;
}) => BriefWords['say'] & { has: BriefWords['has'] };

/** What says the words of the brief in one language. */
export async function loadBriefWords(locale: Locale): Promise<Omit<BriefWords, 'currency'>> {
  const say = translator({ locale, messages: await loadLateMessages(locale, briefParts) });
  return { locale, say, has: (key) => say.has(key) };
}
