import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { pageAddress } from '@/components/wizard/shell/steps';
import { OpenOwn } from './open-own';

/** What to know first: for whom, what it is and is not, privacy, and opening what one already has. */
export function Before() {
  const t = useTranslations('landing');
  const locale = useLocale();
  return (
    <div className="aside landing-before">
      <h2>{t('before.heading')}</h2>
      <p>{t('who.text')}</p>
      <p>
        {t('before.is')} {t('before.isNot')}
      </p>
      <p>{t('before.need')}</p>
      <p>
        <Link href={pageAddress(locale, 'method')}>{t('before.method')}</Link>
      </p>
      <h3>{t('privacy.heading')}</h3>
      <p>
        <b>{t('privacy.one')}</b> {t('privacy.more')}
      </p>
      <h3>{t('open.heading')}</h3>
      <OpenOwn />
    </div>
  );
}
