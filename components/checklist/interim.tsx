'use client';

import { useTranslations } from 'next-intl';
import { Answer, AnswerBlock, Finding } from '@/components/ui/answer';
import { useFromLink } from '@/components/wizard/state/left-out';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { useFormat } from '@/components/wizard/use-format';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { GroupDrivers, TopDrivers } from './drivers';
import { NextBest } from './next-best';
import { StrainFigure } from './strain-figure';
import { useInterimWords } from './use-interim-words';
import { useTold } from './use-told';

/** The strain so far: a sentence, the band with its lines, what it is made of, what to find out next. */
export function Interim({ at }: { at?: IndicatorId }) {
  const t = useTranslations('checklist');
  const f = useFormat();
  const words = useInterimWords();
  const isFromLink = useFromLink();
  const result = useGroundwork()?.checklist;
  useTold(result ? words.plain(result) : null);
  return (
    <Answer
      label={t('interim.heading')}
      completeness={
        result && result.answeredCount > 0
          ? t('interim.completeness', { percent: f.percent(Math.round(result.completeness * 100) / 100) })
          : undefined
      }
    >
      <Finding>{words.finding(result)}</Finding>
      <StrainFigure />
      {at ? <GroupDrivers at={at} /> : <TopDrivers />}
      {result && result.answeredCount > 0 && !isFromLink && (
        <AnswerBlock>
          <NextBest except={at} />
        </AnswerBlock>
      )}
    </Answer>
  );
}
