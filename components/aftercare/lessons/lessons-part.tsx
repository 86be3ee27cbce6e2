'use client';

import { useTranslations } from 'next-intl';
import { SectionForm, SectionText } from '@/components/wizard/form/section-form';
import { useFromLink } from '@/components/wizard/state/left-out';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { Evaluation } from '@/lib/evaluation';
import { Tool } from '../part';
import { HouseRules } from './house-rules';
import { ProposalTool } from './proposals';

const questions = ['lessonWentWell', 'lessonBetter', 'lessonPrevent'] as const;

/** Lessons: three questions, what follows from what hurt here, and the rules that come of it. */
export function LessonsPart({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare.lessons');
  const isFromLink = useFromLink();
  const { aftercare } = useAssessment().assessment;
  const shown = questions.filter((key) => !isFromLink || aftercare[key] !== '');
  return (
    <>
      {shown.length > 0 && (
        <Tool id="review" title={t('heading')} lead={isFromLink ? undefined : t('lead')}>
          <SectionForm section="aftercare">
            {shown.map((key) => (
              <SectionText
                key={key}
                name={key}
                lines="several"
                label={t(`${key}.label`)}
                hint={isFromLink ? undefined : t(`${key}.hint`)}
              />
            ))}
          </SectionForm>
        </Tool>
      )}
      {!isFromLink && <ProposalTool contributions={evaluation.checklist.contributions} />}
      <HouseRules />
    </>
  );
}
