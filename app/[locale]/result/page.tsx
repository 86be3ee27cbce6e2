import { getTranslations } from 'next-intl/server';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'result');

export default async function ResultPage(props: LocaleParams) {
  await enterLocale(props);
  const t = await getTranslations('app');
  return (
    <PageMessages parts={['result']}>
      <main id="content">
        <h1>{t('nav.steps.result')}</h1>
      </main>
    </PageMessages>
  );
}
