'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Live } from '@/components/ui/live';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { countryOf } from '@/lib/assessment/country';
import { meetingForEnd, movableEndings } from '@/lib/communication/back-plan';
import type { Evaluation } from '@/lib/evaluation';

type Props = { evaluation: Pick<Evaluation, 'communication' | 'asOf'> };

/** Planned back from the end: by when one must talk, so that it is over by a wished day. */
export function WishedEnd({ evaluation }: Props) {
  const t = useTranslations('communication.fields.wishedEnd');
  const [wishedEnd, setWishedEnd] = useState<string>();
  if (!movableEndings.has(evaluation.communication.mode)) return null;
  return (
    <div className="grid gap-2">
      <DateField
        id="wished-end"
        label={t('label')}
        hint={t('hint')}
        value={wishedEnd}
        onChange={setWishedEnd}
      />
      <Live>{wishedEnd && <CountedBack evaluation={evaluation} wishedEnd={wishedEnd} />}</Live>
    </div>
  );
}

function CountedBack({ evaluation, wishedEnd }: Props & { wishedEnd: string }) {
  const t = useTranslations('communication');
  const f = useFormat();
  const { assessment, update, readOnly } = useAssessment();
  const { communication, asOf } = evaluation;
  const found = meetingForEnd({
    assessment,
    mode: communication.mode,
    wishedEnd,
    today: asOf,
    country: countryOf(assessment),
  });
  if (!found) return <p>{t('fields.wishedEnd.none')}</p>;
  const { meetingDate, endDate } = found;
  return (
    <p>
      {t('fields.wishedEnd.answer', { meetingDate: f.dateWithDay(meetingDate), endDate: f.date(endDate) })}{' '}
      {!readOnly && assessment.communication.meetingDate !== meetingDate && (
        <Button kind="link" onClick={() => update({ communication: { meetingDate } })}>
          {t('guards.suggestion', { date: f.dateWithDay(meetingDate) })}
        </Button>
      )}
    </p>
  );
}
