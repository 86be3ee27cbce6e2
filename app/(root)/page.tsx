import { getTranslations } from 'next-intl/server';
import { LanguageChoice } from '@/components/wizard/language-choice';
import { defaultLocale } from '@/lib/messages/locales';

export async function generateMetadata() {
  const t = await getTranslations({ locale: defaultLocale, namespace: 'app' });
  return { title: t('name'), description: t('description') };
}

export default function FrontDoor() {
  return <LanguageChoice />;
}
