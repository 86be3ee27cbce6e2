'use client';

import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';

export const points = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9'] as const;

/** So many of them the folded section names. */
const named = 3;

/** What no answer could tell this tool; always printed. */
export function NotKnownSection() {
  const t = useTranslations('result.whatItDoesNotKnow');
  const headings = useTranslations('result.headings');
  return (
    <Section
      id="not-known"
      title={t('title')}
      fold={{ line: headings('notKnownLine', { count: points.length - named }) }}
      wide
      className="not-known-section"
    >
      <ol className="not-known">
        {points.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
      </ol>
    </Section>
  );
}
