import { moneyWords } from '@/components/money/words';
import { MoneyPage } from '@/components/money/money-page';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'money');

export default async function Page(props: LocaleParams) {
  await enterLocale(props);
  return (
    <PageMessages parts={moneyWords}>
      <MoneyPage />
    </PageMessages>
  );
}
