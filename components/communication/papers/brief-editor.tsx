'use client';

import { useEffect, useState } from 'react';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { lawyerBriefText, type BriefWords } from '@/lib/communication/lawyer-brief';
import type { Evaluation } from '@/lib/evaluation';
import type { Locale } from '@/lib/messages/locales';
import { TextEditor } from '@/components/wizard/papers/text-editor';

type Words = Omit<BriefWords, 'currency'>;

/** One page for the lawyer, open to change like any other paper. */
export function BriefEditor({ evaluation, locale }: { evaluation: Evaluation; locale: Locale }) {
  const { assessment } = useAssessment();
  const words = useBriefWords(locale);
  if (!words) return null;
  const text = lawyerBriefText({
    assessment,
    evaluation,
    words: { ...words, currency: assessment.currency },
  });
  return (
    <TextEditor
      key={locale}
      id={`lawyer-brief-${locale}`}
      name="lawyer-brief"
      asDocument
      locale={locale}
      generated={{ text, missing: [] }}
      plan={evaluation.communication}
    />
  );
}

function useBriefWords(locale: Locale): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('./load-brief-words')
      .then(({ loadBriefWords }) => loadBriefWords(locale))
      .then(
        (loaded) => isWanted && setWords(loaded),
        (error: unknown) => {
          console.error(error);
        },
      );
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return words?.locale === locale ? words : null;
}
