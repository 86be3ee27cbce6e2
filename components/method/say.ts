import { getLocale, getTranslations } from 'next-intl/server';
import { figuresIn } from '@/lib/method/figures-catalogue';

/** Words by a key put together from data; a word that is missing stops the build. */
export type Say = {
  (key: string, values?: Record<string, string | number>): string;
  has: (key: string) => boolean;
};

/** The words of a part; those of the method name figures, which come from the constants that the calculation reads. */
export async function getSay(
  part: 'method' | 'law' | 'money' | 'strategies' | 'checklist' | 'communication' | 'glossary' | 'result',
): Promise<Say> {
  const words = (await getTranslations(part)) as unknown as Say;
  if (part !== 'method') return words;
  const figures = figuresIn(await getLocale());
  const calculation = (await getTranslations('calculation')) as unknown as Say;
  const say = (key: string, values?: Record<string, string | number>) =>
    (calculation.has(key) ? calculation : words)(key, { ...figures, ...values });
  return Object.assign(say, { has: (key: string) => calculation.has(key) || words.has(key) });
}
