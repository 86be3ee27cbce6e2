import { getTranslations } from 'next-intl/server';
import { MissingPage } from '@/components/wizard/missing-page';
import { defaultLocale } from '@/lib/messages/locales';
import { Document } from './document';

export async function generateMetadata() {
  const t = await getTranslations({ locale: defaultLocale, namespace: 'app' });
  return { title: t('name') };
}

export default function NotFound() {
  return (
    <Document lang={defaultLocale}>
      <MissingPage />
    </Document>
  );
}
