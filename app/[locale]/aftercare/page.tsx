import { AftercarePage } from '@/components/aftercare/aftercare-page';
import { aftercareWords } from '@/components/aftercare/page-words';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'aftercare');

export default async function Page(props: LocaleParams) {
  await enterLocale(props);
  return (
    <PageMessages parts={aftercareWords}>
      <AftercarePage />
    </PageMessages>
  );
}
