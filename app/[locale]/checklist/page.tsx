import { ChecklistPage } from '@/components/checklist/checklist-page';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'checklist');

export default async function Page(props: LocaleParams) {
  await enterLocale(props);
  return (
    <PageMessages parts={['checklist']}>
      <ChecklistPage />
    </PageMessages>
  );
}
