'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { templateOf, useFilledText } from '@/components/wizard/case/slot-words';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import type { Evaluation, PlanItem } from '@/lib/evaluation';
import { Tool } from './part';

/** Duties until the last day, each with its date and a tick that is kept. */
export function DutiesSection({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare.duties');
  const { assessment } = useAssessment();
  const { duties } = evaluation.aftercare;
  if (duties.length === 0) return null;
  const done = duties.filter(({ id }) => assessment.aftercare.done[id]).length;
  return (
    <Tool id="duties" title={t('heading')}>
      <p>{t('lead')}</p>
      <p className="hint">{t('progress', { done, total: duties.length })}</p>
      <ul role="list" className="grid gap-1">
        {duties.map((duty) => (
          <li key={duty.id}>
            <Tick item={duty} asOf={evaluation.asOf} label={<DutyWords duty={duty} />} />
          </li>
        ))}
      </ul>
    </Tool>
  );
}

function DutyWords({ duty }: { duty: PlanItem }) {
  const t = useTranslations('aftercare.duties.items');
  const code = duty.id as 'keep-quality';
  return <>{t(`${code}.title`)}</>;
}

type TickProps = { item: PlanItem; asOf: string; label: ReactNode };

/** Marks something of the plan as done today, or takes that back. */
function Tick({ item, asOf, label }: TickProps) {
  const t = useTranslations('aftercare.duties');
  const f = useFormat();
  const { assessment, update, readOnly } = useAssessment();
  const doneOn = assessment.aftercare.done[item.id];
  const toggle = (on: boolean) =>
    update((draft) => {
      if (on) draft.aftercare.done[item.id] = asOf;
      else delete draft.aftercare.done[item.id];
    });
  return (
    <Checkbox
      label={label}
      hint={`${f.dateWithDay(item.date)}${doneOn ? ` · ${t('done', { date: f.date(doneOn) })}` : ''}`}
      checked={doneOn !== undefined}
      disabled={readOnly}
      onChange={(event) => toggle(event.currentTarget.checked)}
    />
  );
}

/** A short hello after a week, a month, three and six; with words that may be sent. */
export function CheckInsSection({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare.checkIns');
  const fill = useFilledText(evaluation.communication);
  const { checkIns } = evaluation.aftercare;
  if (checkIns.length === 0) return null;
  return (
    <Tool id="check-ins" title={t('heading')}>
      <p>{t('lead')}</p>
      <ol role="list" className="grid gap-6">
        {checkIns.map((checkIn) => (
          <li key={checkIn.id}>
            <Tick item={checkIn} asOf={evaluation.asOf} label={t(`${checkIn.days}.title`)} />
            <p className="mt-1">{t(`${checkIn.days}.text`)}</p>
            <p className="hint mt-1">
              <b>{t('exampleLabel')}:</b> {fill(templateOf(t.raw(`${checkIn.days}.example`)))}
            </p>
          </li>
        ))}
      </ol>
      <p className="hint">{t('channels')}</p>
    </Tool>
  );
}
