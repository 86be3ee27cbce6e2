import { getTranslations } from 'next-intl/server';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'strategies');

export default async function StrategiesPage(props: LocaleParams) {
  await enterLocale(props);
  const t = await getTranslations('app');
  return (
    <PageMessages parts={['strategies']}>
      <main id="content">
        <h1>{t('nav.steps.strategies')}</h1>
      </main>
    </PageMessages>
  );
}
