import type { Chats, Letters } from './load';
import type { Locale } from './locales';

const papers: Record<
  Locale,
  { letters: () => Promise<{ default: Letters }>; chats: () => Promise<{ default: Chats }> }
> = {
  id: { letters: () => import('./letters/id.json'), chats: () => import('./chats/id.json') },
  en: { letters: () => import('./letters/en.json'), chats: () => import('./chats/en.json') },
};

/** The templates of letters and of their short forms in one language: the client's, which need not be the page's. */
export async function loadPapers(locale: Locale): Promise<{ letters: Letters; chats: Chats }> {
  const [letters, chats] = await Promise.all([papers[locale].letters(), papers[locale].chats()]);
  return { letters: letters.default, chats: chats.default };
}
