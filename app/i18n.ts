import { getRequestConfig } from 'next-intl/server';
import { loadMessages, messageParts, type Messages } from '@/lib/messages/load';
import { defaultLocale, isLocale, type Locale } from '@/lib/messages/locales';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

/**
 * What next-intl knows while the pages are built. Dates are calendar days written as
 * YYYY-MM-DD, so they are shown in UTC: the reader's time zone must not move them.
 */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = (await requestLocale) ?? '';
  const locale = isLocale(asked) ? asked : defaultLocale;
  const messages = await loadMessages(locale, messageParts);
  return { locale, messages, timeZone: 'UTC', onError: refuseToBuild };
});

/** A missing word or a broken message stops the build instead of standing on a page. */
function refuseToBuild(error: Error): never {
  throw error;
}
