import { getTranslations } from 'next-intl/server';
import { localeNames, locales, type Locale } from '@/lib/messages/locales';

/**
 * The front door: the same words once in every language, each with its own way in. Plain links,
 * so that it works before, or without, any script.
 */
export async function LanguageChoice() {
  const t = await getTranslations({ locale: locales[0], namespace: 'app' });
  return (
    <main id="content" className="wrap py-16">
      <h1 className="wordmark text-2xl">{t('name')}</h1>
      <div className="mt-12 grid gap-12 md:grid-cols-2">
        {locales.map((locale) => (
          <WayIn key={locale} locale={locale} />
        ))}
      </div>
    </main>
  );
}

async function WayIn({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'app' });
  return (
    <section lang={locale} aria-label={localeNames[locale]}>
      <h2>{t('tagline')}</h2>
      <p className="lead mt-4">{t('description')}</p>
      <p className="mt-8">
        <a className="btn btn-primary" href={`/${locale}/`} hrefLang={locale}>
          {localeNames[locale]}
        </a>
      </p>
      <p className="hint mt-4">{t('privacy.one')}</p>
    </section>
  );
}
