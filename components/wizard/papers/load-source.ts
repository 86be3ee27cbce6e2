import { createTranslator } from 'next-intl';
import type { SlotWords } from '@/lib/communication/written-slots';
import type { Chats, Letters } from '@/lib/messages/load';
import { loadLateMessages } from '@/lib/messages/load-late';
import { loadPapers } from '@/lib/messages/load-papers';
import type { Locale } from '@/lib/messages/locales';

/** What papers are written with, in one language. */
export type PaperSource = {
  locale: Locale;
  templates: { letters: Letters; chats: Chats };
  say: SlotWords['say'];
};

/** The translator without the types of the keys: here they are put together. */
const translator = createTranslator as unknown as (options: {
  locale: Locale;
  messages: object;
}) => SlotWords['say'];

/** Templates and words of one language; that of the letter need not be that of the page. */
export async function loadPaperSource(locale: Locale): Promise<PaperSource> {
  const [templates, messages] = await Promise.all([
    loadPapers(locale),
    loadLateMessages(locale, ['communication']),
  ]);
  return { locale, templates, say: translator({ locale, messages: messages.communication }) };
}
