import { getTranslations } from 'next-intl/server';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'money');

export default async function MoneyPage(props: LocaleParams) {
  await enterLocale(props);
  const t = await getTranslations('app');
  return (
    <PageMessages parts={['money']}>
      <main id="content">
        <h1>{t('nav.steps.money')}</h1>
      </main>
    </PageMessages>
  );
}
