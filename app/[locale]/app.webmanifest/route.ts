import { getTranslations } from 'next-intl/server';
import { locales } from '@/lib/messages/locales';
import { enterLocale, type LocaleParams } from '../../locale-params';

export const dynamic = 'force-static';

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

/** What the product is called and looks like once it is installed, in each language. */
export async function GET(_: Request, props: LocaleParams) {
  const locale = await enterLocale(props);
  const t = await getTranslations({ locale, namespace: 'app' });
  const icon = (name: string, size: number, purpose: string) => {
    return { src: `/icons/${name}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose };
  };
  const icons = [
    icon('icon-192', 192, 'any'),
    icon('icon-512', 512, 'any'),
    icon('mask-512', 512, 'maskable'),
  ];
  const names = { id: '/', name: t('name'), short_name: t('name'), description: t('description') };
  const place = { lang: locale, dir: 'ltr', start_url: `/${locale}/`, scope: '/', display: 'standalone' };
  return Response.json({ ...names, ...place, background_color: '#f8f5ee', theme_color: '#294178', icons });
}
