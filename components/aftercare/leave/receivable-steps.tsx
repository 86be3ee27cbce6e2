'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { Fold } from '@/components/ui/fold';
import type { ReceivableStep, ReceivableTrack } from '@/lib/aftercare/receivables';
import type { Evaluation } from '@/lib/evaluation';
import { Tick } from '../tick';
import { DemandText } from './demand-text';
import { ReminderText } from './reminder-text';

type StepsProps = { track: ReceivableTrack; evaluation: Evaluation };

/** The steps of collecting one invoice: date, tick, and the text where there is one. */
export function ReceivableSteps({ track, evaluation }: StepsProps) {
  const t = useTranslations('aftercare.receivables');
  if (track.steps.length === 0) return null;
  return (
    <ol role="list" className="duties mt-3">
      {track.steps.map((step) =>
        step.closed === null ? (
          <li key={step.id}>
            <Tick
              id={step.id}
              date={step.date}
              asOf={evaluation.asOf}
              label={t(`steps.${step.step}.title`)}
              detail={t(`steps.${step.step}.detail`)}
            />
            <StepText step={step} track={track} evaluation={evaluation} />
          </li>
        ) : (
          <li key={step.id} className="duty-closed">
            <p>{t(`steps.${step.step}.title`)}</p>
            <p className="hint">{t(`closed.${step.closed}`)}</p>
          </li>
        ),
      )}
    </ol>
  );
}

/** The text of a step, made once it is asked for; two steps are only a date. */
function StepText({ step, track, evaluation }: StepsProps & { step: ReceivableStep }) {
  switch (step.step) {
    case 'remind':
    case 'remind-again':
    case 'lawyer':
      return (
        <TextFold>
          <ReminderText step={step.step} track={track} plan={evaluation.communication} />
        </TextFold>
      );
    case 'demand':
      return (
        <TextFold>
          <DemandText track={track} evaluation={evaluation} />
        </TextFold>
      );
    case 'deadline':
    case 'suspend':
      return null;
  }
}

function TextFold({ children }: { children: ReactNode }) {
  const t = useTranslations('aftercare.receivables');
  const [isOpened, setOpened] = useState(false);
  return (
    <Fold
      summary={t('open')}
      className="fold-plain"
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      {isOpened && children}
    </Fold>
  );
}
