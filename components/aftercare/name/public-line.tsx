'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { templateOf, useFilledText } from '@/components/wizard/case/slot-words';
import { SectionForm, SectionText } from '@/components/wizard/form/section-form';
import { ToneCheck } from '@/components/wizard/papers/tone-check';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { CommunicationResult } from '@/lib/evaluation';
import { Tool } from '../part';

/** One line about the ending that everybody says, checked for its tone as it is written. */
export function PublicLineTool({ plan }: { plan: CommunicationResult }) {
  const t = useTranslations('aftercare.publicLine');
  const { assessment, update, readOnly } = useAssessment();
  const fill = useFilledText(plan);
  const { publicLine } = assessment.aftercare;
  const suggestion = fill(templateOf(t.raw(plan.endDate === null ? 'undated' : 'suggestion')));
  return (
    <Tool id="public-line" title={t('heading')} lead={t('lead')}>
      <SectionForm section="aftercare">
        <SectionText name="publicLine" lines="several" label={t('label')} hint={t('hint')} />
      </SectionForm>
      {publicLine.trim() === '' ? (
        <>
          <blockquote>{suggestion}</blockquote>
          {!readOnly && (
            <div className="actions">
              <Button kind="quiet" onClick={() => update({ aftercare: { publicLine: suggestion } })}>
                {t('use')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <ToneCheck text={publicLine} doc="aftercare" plan={plan} saysClear />
      )}
    </Tool>
  );
}
