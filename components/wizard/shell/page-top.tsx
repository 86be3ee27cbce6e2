'use client';

import { useLocale, useTranslations } from 'next-intl';
import { SiteHeader } from '../frame/site-header';
import { closeCurtain } from '../privacy/curtain-call';
import { LanguageSwitch } from './language-switch';
import { Menu } from './menu';
import { SavedStatus } from './saved-status';
import { pageAddress, type PageName } from './steps';

/** The head of every page: name, whether the answers are saved, language and menu. */
export function PageTop({ page }: { page: PageName }) {
  const t = useTranslations('app');
  const locale = useLocale();
  const [first = '', ...rest] = t('name').split(' ');
  // On a phone its first word alone: “Hide the screen”.
  const [hide = '', ...theScreen] = t('veil.close').split(' ');
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skipToContent')}
      </a>
      <SiteHeader brand={[first, rest.join(' ')]} home={pageAddress(locale, null)} status={<SavedStatus />}>
        <button
          type="button"
          className="plain curtain-button"
          title={t('veil.closeHint')}
          onClick={closeCurtain}
        >
          <svg
            viewBox="0 0 24 24"
            width="20"
            height="20"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
          >
            <path d="M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6ZM4 20 20 4" strokeWidth="1.8" />
          </svg>
          <span>
            {hide} <span className="max-md:sr-only">{theScreen.join(' ')}</span>
          </span>
        </button>
        <LanguageSwitch page={page} className="plain" />
        <Menu />
      </SiteHeader>
    </>
  );
}
