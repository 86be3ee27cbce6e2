'use client';

import { useLocale, useTranslations } from 'next-intl';
import { SiteHeader } from '../frame/site-header';
import { LanguageSwitch } from './language-switch';
import { Menu } from './menu';
import { SavedStatus } from './saved-status';
import { pageAddress, type PageName } from './steps';

/** The head of every page: name, whether the answers are saved, language and menu. */
export function PageTop({ page }: { page: PageName }) {
  const t = useTranslations('app');
  const locale = useLocale();
  const [first = '', ...rest] = t('name').split(' ');
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skipToContent')}
      </a>
      <SiteHeader brand={[first, rest.join(' ')]} home={pageAddress(locale, null)} status={<SavedStatus />}>
        <LanguageSwitch page={page} className="plain" />
        <Menu />
      </SiteHeader>
    </>
  );
}
