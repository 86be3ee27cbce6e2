import { getTranslations } from 'next-intl/server';
import { localeNames, locales, type Locale } from '@/lib/messages/locales';

/** Said in every language at once: a wrong address doesn't tell which one its reader speaks. */
export async function MissingPage() {
  const t = await getTranslations({ locale: locales[0], namespace: 'app' });
  return (
    <main id="content" className="wrap py-16">
      <h1 className="wordmark text-2xl">{t('name')}</h1>
      <div className="mt-12 grid gap-12">
        {locales.map((locale) => (
          <WayBack key={locale} locale={locale} />
        ))}
      </div>
    </main>
  );
}

async function WayBack({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'app' });
  return (
    <section lang={locale} aria-label={localeNames[locale]}>
      <p className="lead">{t('errors.pageMissing', { step: t('nav.steps.start') })}</p>
      <p className="mt-6">
        <a className="btn btn-primary" href={`/${locale}/`} hrefLang={locale}>
          {t('nav.home')}
        </a>
      </p>
    </section>
  );
}
