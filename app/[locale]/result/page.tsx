import { resultMessages } from '@/components/result/messages';
import { ResultPage } from '@/components/result/result-page';
import { PageMessages } from '@/components/wizard/page-messages';
import packageFile from '@/package.json';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'result');

export default async function Page(props: LocaleParams) {
  await enterLocale(props);
  return (
    <PageMessages parts={resultMessages}>
      <ResultPage version={packageFile.version} />
    </PageMessages>
  );
}
