import { getTranslations } from 'next-intl/server';

/** Words by a key put together from data; a word that is missing stops the build. */
export type Say = {
  (key: string, values?: Record<string, string | number>): string;
  has: (key: string) => boolean;
};

export async function getSay(
  part: 'method' | 'law' | 'money' | 'strategies' | 'checklist' | 'communication' | 'glossary',
) {
  return (await getTranslations(part)) as unknown as Say;
}
