'use client';

import { useTranslations } from 'next-intl';
import { SectionForm, SectionText } from '@/components/wizard/form/section-form';
import type { Evaluation } from '@/lib/evaluation';
import { Tool } from '../part';
import { HouseRules } from './house-rules';
import { ProposalTool } from './proposals';

const questions = ['lessonWentWell', 'lessonBetter', 'lessonPrevent'] as const;

/** Lessons: three questions, what follows from what hurt here, and the rules that come of it. */
export function LessonsPart({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare.lessons');
  return (
    <>
      <Tool id="review" title={t('heading')} lead={t('lead')}>
        <SectionForm section="aftercare">
          {questions.map((key) => (
            <SectionText
              key={key}
              name={key}
              lines="several"
              label={t(`${key}.label`)}
              hint={t(`${key}.hint`)}
            />
          ))}
        </SectionForm>
      </Tool>
      <ProposalTool contributions={evaluation.checklist.contributions} />
      <HouseRules />
    </>
  );
}
