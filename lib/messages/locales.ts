/** The languages of the product, the first one first. A new one is a row here and a folder beside. */
export const locales = ['id', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'id';

/** Each language's own name, for whoever doesn't read the other one. */
export const localeNames: Record<Locale, string> = { id: 'Bahasa Indonesia', en: 'English' };

/** True for a text that names one of our languages, so that a route segment can be trusted. */
export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}
