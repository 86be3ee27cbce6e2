'use client';

import { useTranslations } from 'next-intl';
import { TextArea } from '@/components/ui/text-area';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { Tripwires } from './tripwires';
import { TextSection } from './text-section';

const longestPremortem = 600;

/** Before deciding: imagine it failed, and choose now what would make one look again. */
export function Foresight() {
  const t = useTranslations('strategies');
  const { assessment, update, readOnly } = useAssessment();
  return (
    <TextSection id="foresight" title={t('foresight.heading')}>
      <fieldset disabled={readOnly} className="contents">
        <h3>{t('premortem.heading')}</h3>
        <TextArea
          id="premortem"
          label={t('premortem.question')}
          hint={t('premortem.hint')}
          maxLength={longestPremortem}
          value={assessment.preferences.premortem}
          onChange={(event) => update({ preferences: { premortem: event.currentTarget.value } })}
        />
        <h3 className="mt-10">{t('tripwires.heading')}</h3>
        <Tripwires />
      </fieldset>
    </TextSection>
  );
}
