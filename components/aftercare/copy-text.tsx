'use client';

import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';

/** A text to send, with the button that copies it. */
export function CopyText({ text }: { text: string }) {
  const t = useTranslations('aftercare.copy');
  return (
    <>
      <blockquote>{text}</blockquote>
      <div className="actions">
        <CopyButton
          kind="quiet"
          size="small"
          text={text}
          label={t('copy')}
          copied={t('copied')}
          failed={t('refused')}
        />
      </div>
    </>
  );
}
