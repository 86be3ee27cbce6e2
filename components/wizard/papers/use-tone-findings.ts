'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { templateOf } from '@/components/wizard/case/slot-words';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { countryOf } from '@/lib/assessment/country';
import { reasonIds } from '@/lib/assessment/ids-catalogue';
import { caseContext } from '@/lib/communication/linter/case-context';
import type { checkTone, ToneFinding } from '@/lib/communication/linter/check-tone';
import type { ToneDoc } from '@/lib/communication/linter/tone-catalogue';
import type { CommunicationResult } from '@/lib/evaluation';
import type { Locale } from '@/lib/messages/locales';

export type CheckedText = {
  text: string;
  doc: ToneDoc;
  /** True for a whole paper: the decision must come early, and the last day must be named. */
  whole?: boolean;
  /** The language of the text, if it is not that of the page. */
  language?: Locale;
};

/** The tone check; it is fetched after the page, and null until it has come. */
function useToneCheck(): typeof checkTone | null {
  const [check, setCheck] = useState<typeof checkTone | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('@/lib/communication/linter/check-tone').then(
      (module) => isWanted && setCheck(() => module.checkTone),
      (error: unknown) => {
        console.error(error);
      },
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return check;
}

/** What is worth a second look in a text of this case; null until the check has come. */
export function useToneFindings(
  { text, doc, whole = false, language }: CheckedText,
  plan: CommunicationResult,
): readonly ToneFinding[] | null {
  const t = useTranslations('communication.reasons');
  const page = useLocale();
  const { assessment } = useAssessment();
  const check = useToneCheck();
  return useMemo(() => {
    if (!check) return null;
    const written = language ?? page;
    // The words of the reasons are at hand in the language of the page only.
    const reasonTexts =
      written === page
        ? Object.fromEntries(reasonIds.map((id) => [id, templateOf(t.raw(`${id}.text`))]))
        : {};
    const known = caseContext(assessment, plan, countryOf(assessment));
    return check(text, { ...known, reasonTexts, language: written, doc, whole });
  }, [check, t, assessment, plan, language, page, text, doc, whole]);
}
