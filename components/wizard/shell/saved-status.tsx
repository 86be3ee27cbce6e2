'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSnapshot } from '../state/use-assessment';

/** “Saved at 21:40”, and for whom it isn’t: where the answers are now. */
export function SavedStatus() {
  const t = useTranslations('app.states');
  const storage = useTranslations('wizard');
  const locale = useLocale();
  const { status, saved, source } = useSnapshot();
  if (status === 'loading') return null;
  if (source === 'example' || source === 'link') return <>{storage('readonly.notKept')}</>;
  if (saved.state === 'saving') return <>{t('saving')}</>;
  if (saved.state === 'not-saved') return <>{t('notSavedShort')}</>;
  return <>{saved.at === null ? null : t('savedAt', { time: clockTime(saved.at, locale) })}</>;
}

/** The time where the reader is: “21.40” in Indonesian, “21:40” in English. */
export function clockTime(at: number, locale: string): string {
  const style = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(style, { hour: '2-digit', minute: '2-digit' }).format(at);
}
