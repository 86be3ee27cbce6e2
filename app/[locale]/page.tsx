import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props);

export default async function LandingPage(props: LocaleParams) {
  const locale = await enterLocale(props);
  const t = await getTranslations('app');
  return (
    <PageMessages parts={['landing']}>
      <main id="content">
        <h1>{t('tagline')}</h1>
        <Link href={`/${locale}/checklist/`}>{t('actions.start')}</Link>
      </main>
    </PageMessages>
  );
}
