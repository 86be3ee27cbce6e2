'use client';

import { useTranslations } from 'next-intl';
import type { Choice } from '@/components/ui/choice-list';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { indicators } from '@/lib/checklist/indicators-catalogue';
import { anchors, isAnchor, type Rating } from './rating';

const offered = (id: IndicatorId) => indicators.find((indicator) => indicator.id === id)?.mayNotApply;

/** The words of one answer as chosen: an anchor’s sentence, “don’t know”, or null while there is none. */
export function useAnswerWords() {
  const t = useTranslations('checklist');
  const answers = useTranslations('app.answers');
  return (id: IndicatorId, rating: Rating): string | null => {
    if (rating === null) return null;
    if (rating === 'unknown') return answers('dontKnow');
    if (rating === 'not-applicable') return answers('notApplicable');
    return isAnchor(rating) ? t(`indicators.${id}.a${rating}`) : t('question.ownFigures');
  };
}

/** The answers to an indicator: five anchors with their numbers, and, set apart, what each way out does to the sum. */
export function useChoices(id: IndicatorId, present: Rating): Choice<string>[] {
  const t = useTranslations('checklist');
  const answers = useTranslations('app.answers');
  const words = useAnswerWords();
  const values: number[] = [...anchors];
  if (typeof present === 'number' && !isAnchor(present)) values.push(present);
  const scale = values.map((value) => ({
    value: `${value}`,
    label: words(id, value),
    aside: value,
    asideText: t('question.strain', { value }),
  }));
  const unknown = {
    value: 'unknown',
    label: answers('dontKnow'),
    hint: answers('dontKnowHint'),
    aside: '0–100',
    asideText: t('question.strainUnknown'),
    apart: true,
  };
  if (!offered(id) && present !== 'not-applicable') return [...scale, unknown];
  const reasons: Partial<Record<IndicatorId, string>> = {
    'real-rate': t('indicators.real-rate.na'),
    'service-load': t('indicators.service-load.na'),
    'price-keeps-up': t('indicators.price-keeps-up.na'),
    'response-to-reminder': t('indicators.response-to-reminder.na'),
    'people-stepping-back': t('indicators.people-stepping-back.na'),
  };
  const reason = reasons[id];
  const inapplicable = {
    value: 'not-applicable',
    label: answers('notApplicable'),
    hint: reason && t('question.notApplicableWhen', { reason: uncapitalised(reason) }),
    aside: t('question.notCounted'),
    apart: true,
  };
  return [...scale, unknown, inapplicable];
}

/** A sentence goes on after a colon; “Anda” keeps its capital. */
function uncapitalised(sentence: string): string {
  const plain = sentence.replace(/\.$/, '');
  return plain.startsWith('Anda') ? `${plain}.` : `${plain.charAt(0).toLowerCase()}${plain.slice(1)}.`;
}
