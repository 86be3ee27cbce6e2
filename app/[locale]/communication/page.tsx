import { getTranslations } from 'next-intl/server';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'communication');

export default async function CommunicationPage(props: LocaleParams) {
  await enterLocale(props);
  const t = await getTranslations('app');
  return (
    <PageMessages parts={['communication']}>
      <main id="content">
        <h1>{t('nav.steps.communication')}</h1>
      </main>
    </PageMessages>
  );
}
