'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceList } from '@/components/ui/choice-list';
import { Question } from '@/components/ui/question';
import { Section } from '@/components/ui/section';
import { useFromLink } from '@/components/wizard/state/left-out';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { ReasonId } from '@/lib/assessment/ids-catalogue';
import { reasonKey } from '@/lib/communication/reasons';
import type { Evaluation } from '@/lib/evaluation';
import { templateOf, useFilledText } from '@/components/wizard/case/slot-words';

/** One blameless reason: only those that fit the answers, and only if the owner says it is true. */
export function ReasonSection({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('communication');
  const { assessment, update, readOnly } = useAssessment();
  const { reasons } = evaluation.communication;
  const chosen = assessment.communication.reason;
  const reason = chosen === 'unknown' || chosen === null || !reasons.includes(chosen) ? undefined : chosen;
  if (useFromLink() && !reason) return null;
  return (
    <Section id="reason" title={t('reasonsHeading')}>
      <p>{t('reasonsLead')}</p>
      {reasons.length === 0 ? (
        <p className="hint">{t('noReasonSafetyNote')}</p>
      ) : (
        <fieldset disabled={readOnly} className="contents">
          <Question
            id="reason-choice"
            level="label"
            legend={t('fields.reason.label')}
            hint={t('fields.reason.hint')}
          >
            <ReasonChoices
              evaluation={evaluation}
              value={reason}
              onChange={(id) => update({ communication: { reason: id, reasonIsTrue: null } })}
            />
          </Question>
          {reason && (
            <Checkbox
              label={t('reasonConfirm')}
              hint={t('fields.reasonIsTrue.hint')}
              checked={assessment.communication.reasonIsTrue === 'yes'}
              onChange={(event) =>
                update({ communication: { reasonIsTrue: event.currentTarget.checked ? 'yes' : null } })
              }
            />
          )}
          {evaluation.communication.mode !== 'renegotiate' && <p className="hint">{t('causeNote')}</p>}
        </fieldset>
      )}
    </Section>
  );
}

type ChoicesProps = { evaluation: Evaluation; value: ReasonId | undefined; onChange: (id: ReasonId) => void };

function ReasonChoices({ evaluation, value, onChange }: ChoicesProps) {
  const t = useTranslations('communication');
  const fill = useFilledText(evaluation.communication);
  const { mode, reasons } = evaluation.communication;
  const asks = mode === 'renegotiate';
  const choices = reasons.map((id) => ({
    value: id,
    label: fill(templateOf(t.raw(reasonKey(id, asks)))),
    hint: fill(templateOf(t.raw(`reasons.${id}.${asks ? 'askGain' : 'bothGain'}`))),
  }));
  return (
    <ChoiceList
      name="reason"
      choices={choices}
      value={value}
      onChange={onChange}
      describedBy="reason-choice-hint"
    />
  );
}
