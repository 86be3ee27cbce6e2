import { createTranslator } from 'next-intl';
import { exportParts, exportWords, type ExportWords } from '@/lib/export/words';
import { loadLateMessages } from '@/lib/messages/load-late';
import type { Locale } from '@/lib/messages/locales';

/** The translator without the types of the keys: here they are put together. */
const translator = createTranslator as unknown as (options: {
  locale: Locale;
  messages: object;
}) => (key: string, values: Record<string, string>) => string;

/** The words of the files in one language; no page carries them. */
export async function loadExportWords(locale: Locale, currency: string): Promise<ExportWords> {
  const messages = await loadLateMessages(locale, exportParts);
  return exportWords({ locale, currency, messages, say: translator({ locale, messages }) });
}
