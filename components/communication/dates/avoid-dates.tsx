'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';

/** As many as an assessment holds. */
const most = 24;

/** Days on which the client must not hear it: a launch, a year end. The plan keeps the meeting away from them. */
export function AvoidDates() {
  const t = useTranslations('communication.fields.avoidDates');
  const f = useFormat();
  const { assessment, update } = useAssessment();
  const { avoidDates } = assessment.communication;
  const [typed, setTyped] = useState<string>();
  const keep = (dates: readonly string[]) =>
    update({ communication: { avoidDates: [...new Set(dates)].sort() } });
  const add = () => {
    if (typed && keep([...avoidDates, typed])) setTyped(undefined);
  };
  return (
    <div className="grid gap-2">
      <DateField
        id="avoid-date"
        label={t('label')}
        hint={t('hint')}
        value={typed}
        onChange={setTyped}
        disabled={avoidDates.length >= most}
      />
      <div className="actions">
        <Button kind="quiet" onClick={add} disabled={!typed}>
          {t('add')}
        </Button>
      </div>
      {avoidDates.length > 0 && (
        <ul className="grid gap-1" role="list">
          {avoidDates.map((date) => (
            <li key={date}>
              {f.dateWithDay(date)}{' '}
              <Button kind="link" onClick={() => keep(avoidDates.filter((other) => other !== date))}>
                {t('remove', { date: f.date(date) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
