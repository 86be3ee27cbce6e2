'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/components/wizard/use-format';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import { screenProspect, type SignId } from '@/lib/aftercare/screening';
import type { Assessment } from '@/lib/assessment/schema';
import { useTerms } from './use-terms';

type Prospect = Assessment['aftercare']['prospects'][string];

/** Writes the card as a sheet: blank, to be filled in by hand, or with what a prospect showed. */
export function useCardText(card: readonly SignId[]): (prospect: Prospect | null) => string {
  const t = useTranslations('aftercare');
  const f = useFormat();
  const { assessment, today } = useSnapshot();
  const termOf = useTerms();
  return (prospect) => {
    const name = prospect?.name || (prospect ? t('prospects.unnamed') : '………………………………');
    const answerOf = (id: SignId) => {
      if (!prospect) return t('prospects.sheetBlank');
      return t(`prospects.answers.${prospect.answers[id] ?? 'unknown'}`);
    };
    const rows = card.map((id, index) => `${index + 1}. ${t(`screening.signs.${id}`)} | ${answerOf(id)}`);
    const screening = prospect && screenProspect(card, prospect.answers);
    const verdict = screening && [
      screening.best === screening.worst
        ? t(`prospects.bands.${screening.best}`)
        : t('prospects.between', {
            best: t(`prospects.bands.${screening.best}`),
            worst: t(`prospects.bands.${screening.worst}`),
          }),
    ];
    const terms =
      screening && screening.best === 'terms'
        ? [
            [
              t('prospects.termsHeading'),
              ...screening.present.map((id, at) => `${at + 1}. ${termOf(id)}`),
            ].join('\n'),
          ]
        : [];
    return [
      t('prospects.sheetTitle'),
      assessment.firmName,
      [
        `${t('prospects.sheetName')}: ${name}`,
        `${t('prospects.sheetDate')}: ${prospect && today ? f.date(today) : '………………………………'}`,
      ].join('\n'),
      [`${t('prospects.sheetSign')} | ${t('prospects.sheetAnswer')}`, ...rows].join('\n'),
      ...(verdict ?? []),
      ...terms,
      prospect?.note ?? '',
      t('prospects.rule'),
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  };
}
