import { CommunicationPage } from '@/components/communication/communication-page';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'communication');

export default async function Page(props: LocaleParams) {
  await enterLocale(props);
  return (
    <PageMessages parts={['communication', 'export.section', 'aftercare.checkIns']}>
      <CommunicationPage />
    </PageMessages>
  );
}
