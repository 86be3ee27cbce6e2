'use client';

import { useTranslations } from 'next-intl';
import { ChoiceList } from '@/components/ui/choice-list';
import { Question } from '@/components/ui/question';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { indicators } from '@/lib/checklist/indicators-catalogue';

/** Eight questions or all of them. What was answered stays either way. */
export function ModeChoice() {
  const t = useTranslations('checklist.mode');
  const { assessment, readOnly, update } = useAssessment();
  return (
    <fieldset disabled={readOnly}>
      <Question id="question-mode" level="label" legend={t('label')}>
        <ChoiceList
          name="mode"
          choices={[
            { value: 'quick', label: t('quick.name'), hint: t('quick.hint') },
            {
              value: 'full',
              label: t('full.name', { total: indicators.length }),
              hint: t('full.hint'),
            },
          ]}
          value={assessment.checklist.mode}
          onChange={(mode) => update({ checklist: { mode } })}
        />
      </Question>
    </fieldset>
  );
}
