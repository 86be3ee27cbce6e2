import { MethodPage } from '@/components/method/method-page';
import { enterLocale, pageMetadata, type LocaleParams } from '../../locale-params';

export const generateMetadata = (props: LocaleParams) => pageMetadata(props, 'method');

export default async function Page(props: LocaleParams) {
  await enterLocale(props);
  return <MethodPage />;
}
