import { StrategiesPage } from '@/components/strategies/strategies-page';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'strategies');

export default async function Page(props: LocaleParams) {
  await enterLocale(props);
  return (
    <PageMessages
      parts={[
        'strategies',
        'law',
        'money.sensitivity.tip',
        'result.verdicts.*.name',
        'result.inputs',
        'result.inputUnits',
      ]}
    >
      <StrategiesPage />
    </PageMessages>
  );
}
