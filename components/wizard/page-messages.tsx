import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { loadMessages } from '@/lib/messages/load';
import { MoreMessages } from './more-messages';
import { partOf, pickMessages, type MessagePath } from './pick-messages';

type PartsOfPage = { parts: readonly MessagePath[]; children: ReactNode };

/** The words every page has: the frame's and the interface's. Stands once, in the layout. */
export async function FrameMessages({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const messages = await loadMessages(locale, ['app', 'wizard']);
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}

/**
 * The words of some more parts for what is inside, in the page's language and no other.
 * Only what is named here travels to the browser with the page: whole parts, or places inside them.
 */
export async function PageMessages({ parts, children }: PartsOfPage) {
  const messages = await loadMessages(await getLocale(), [...new Set(parts.map(partOf))]);
  return <MoreMessages messages={pickMessages(messages, parts)}>{children}</MoreMessages>;
}
