'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { FormError } from '@/components/ui/error-summary';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';

type Messages = (typeof import('./warning-messages'))['warningMessages'];

/** What is odd about the answers: never in the way, so it comes after the page. */
export function useWarnings(): FormError[] {
  const { assessment, today } = useAssessment();
  const t = useTranslations();
  const format = useFormat();
  const [messages, setMessages] = useState<{ of: Messages } | null>(null);
  useEffect(() => {
    import('./warning-messages').then(
      ({ warningMessages }) => setMessages({ of: warningMessages }),
      () => undefined,
    );
  }, []);
  return messages?.of(assessment, today, { t, format }) ?? [];
}
