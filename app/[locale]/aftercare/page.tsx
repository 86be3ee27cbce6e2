import { getTranslations } from 'next-intl/server';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'aftercare');

export default async function AftercarePage(props: LocaleParams) {
  await enterLocale(props);
  const t = await getTranslations('app');
  return (
    <PageMessages parts={['aftercare']}>
      <main id="content">
        <h1>{t('nav.steps.aftercare')}</h1>
      </main>
    </PageMessages>
  );
}
