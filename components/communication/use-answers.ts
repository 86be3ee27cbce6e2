'use client';

import { useTranslations } from 'next-intl';
import { templateOf, useFilledText } from '@/components/wizard/case/slot-words';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { countryOf } from '@/lib/assessment/country';
import { preparedAnswers, type SayingId } from '@/lib/communication/answers';
import { slotValues } from '@/lib/communication/slots';
import type { CommunicationResult } from '@/lib/evaluation';

/** What the client may say, what to answer, what not to do; anger has a second answer. */
export type Answer = { id: SayingId; quote: string; answer: string; ifPersonal: string | null; dont: string };

/** The prepared answers of this case, filled. */
export function useAnswers(plan: CommunicationResult): Answer[] {
  const t = useTranslations('communication');
  const { assessment } = useAssessment();
  const fill = useFilledText(plan);
  const slots = slotValues(assessment, plan, countryOf(assessment));
  const filled = (key: string) => fill(templateOf(t.raw(key as 'saysLead')));
  return preparedAnswers(plan.mode, slots).map(({ id, variant }) => ({
    id,
    quote: t(`says.${id}.quote`),
    answer: filled(`says.${id}.${variant}`),
    ifPersonal: id === 'says-anger' ? filled('says.says-anger.answerPersonal') : null,
    dont: t(`says.${id}.dont`),
  }));
}
