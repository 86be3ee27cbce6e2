'use client';

import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';

export const points = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9'] as const;

/** What no answer could tell this tool; always printed. */
export function NotKnownSection() {
  const t = useTranslations('result.whatItDoesNotKnow');
  return (
    <Section id="not-known" title={t('title')} wide className="not-known-section">
      <ol className="not-known">
        {points.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
      </ol>
    </Section>
  );
}
