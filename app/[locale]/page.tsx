import { LandingPage } from '@/components/landing/landing-page';
import { PageMessages } from '@/components/wizard/page-messages';
import { enterLocale, pageMetadata, type LocaleParams } from '../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props);

export default async function Page(props: LocaleParams) {
  await enterLocale(props);
  return (
    <PageMessages parts={['landing.cover', 'landing.open']}>
      <LandingPage />
    </PageMessages>
  );
}
