import { getTranslations } from 'next-intl/server';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'checklist');

export default async function ChecklistPage(props: LocaleParams) {
  await enterLocale(props);
  const t = await getTranslations('app');
  return (
    <PageMessages parts={['checklist']}>
      <main id="content">
        <h1>{t('nav.steps.checklist')}</h1>
      </main>
    </PageMessages>
  );
}
