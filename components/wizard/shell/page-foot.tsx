'use client';

import { useLocale, useTranslations } from 'next-intl';
import { SiteFooter } from '../frame/site-footer';
import { useAssessmentFile } from './assessment-file';
import { LanguageSwitch } from './language-switch';
import { pageAddress, type PageName } from './steps';

/** The foot of every page: privacy, what this is not, the method, a copy to keep, the other language. */
export function PageFoot({ page }: { page: PageName }) {
  const t = useTranslations('app');
  const locale = useLocale();
  const { download } = useAssessmentFile();
  return (
    <SiteFooter
      note={`${t('privacy.one')} ${t('disclaimer.short')}`}
      label={t('nav.footer')}
      links={[{ label: t('nav.methodAndSources'), href: pageAddress(locale, 'method') }]}
    >
      <li>
        <button type="button" className="link-button" onClick={download}>
          {t('nav.backUp')}
        </button>
      </li>
      <li>
        <LanguageSwitch page={page} />
      </li>
    </SiteFooter>
  );
}
