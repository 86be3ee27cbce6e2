import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { isLocale, locales, type Locale } from '@/lib/messages/locales';

export type LocaleParams = { params: Promise<{ locale: string }> };

export type PageName =
  'checklist' | 'money' | 'strategies' | 'communication' | 'aftercare' | 'result' | 'method' | 'import';

/** The page's language, told to next-intl before anything on the page asks for words. */
export async function enterLocale({ params }: LocaleParams): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return locale;
}

/** A page's title and description, and where the same page stands in the other languages. */
export async function pageMetadata(props: LocaleParams, page?: PageName): Promise<Metadata> {
  const locale = await enterLocale(props);
  const t = await getTranslations({ locale, namespace: 'app' });
  const name = t('name');
  const path = page ? `/${page}/` : '/';
  return {
    title: page ? `${t(`nav.steps.${page}`)} · ${name}` : `${name}: ${t('tagline')}`,
    description: t('description'),
    alternates: {
      languages: Object.fromEntries(locales.map((other) => [other, `/${other}${path}`])),
    },
  };
}
