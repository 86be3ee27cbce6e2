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
    manifest: `/${locale}/app.webmanifest`,
    icons: { apple: '/icons/icon-192.png' },
    alternates: {
      languages: Object.fromEntries(locales.map((other) => [other, `/${other}${path}`])),
    },
    ...(await socialCard(locale)),
  };
}

/**
 * The picture that a messenger shows beside a link. It must be named with its host, which only whoever puts the pages
 * online knows: `SITE_URL=https://example.org npm run build`. Without it there is no card rather than a wrong one.
 */
async function socialCard(locale: Locale): Promise<Metadata> {
  const site = process.env.SITE_URL;
  if (!site) return {};
  const t = await getTranslations({ locale, namespace: 'app' });
  const about = { title: `${t('name')}: ${t('tagline')}`, description: t('description') };
  const images = [{ url: `/cards/${locale}.jpg`, width: 1200, height: 630, alt: about.title }];
  return {
    metadataBase: new URL(site),
    openGraph: { ...about, type: 'website', locale, siteName: t('name'), images },
    twitter: { card: 'summary_large_image', ...about, images },
  };
}
