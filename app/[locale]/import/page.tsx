import { ImportPage } from '@/components/import/import-page';
import { importWords } from '@/components/import/words';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'import');

export default async function Page(props: LocaleParams) {
  await enterLocale(props);
  return (
    <PageMessages parts={importWords}>
      <ImportPage />
    </PageMessages>
  );
}
