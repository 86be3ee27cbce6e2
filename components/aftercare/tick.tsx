'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { useSelected, useStore } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { daysBetween, type IsoDate } from '@/lib/calendar/iso-date';

type TickProps = {
  id: string;
  date: IsoDate | null;
  until?: IsoDate | null;
  asOf: IsoDate;
  label: ReactNode;
  detail?: ReactNode;
};

/** Marks something as done today, or takes that back; says when it is due and whether that day is over. */
export function Tick({ id, date, until, asOf, label, detail }: TickProps) {
  const t = useTranslations('aftercare');
  const f = useFormat();
  const { update } = useStore();
  const readOnly = useSelected((snapshot) => snapshot.readOnly);
  const doneOn = useSelected(({ assessment }) => assessment.aftercare.done[id]);
  const last = until ?? date;
  const isLate = doneOn === undefined && last !== null && daysBetween(last, asOf) > 0;
  const when =
    date === null
      ? null
      : until
        ? t('dutyForm.until', { from: f.date(date), to: f.date(until) })
        : f.dateWithDay(date);
  const toggle = (on: boolean) =>
    update((draft) => {
      if (on) draft.aftercare.done[id] = asOf;
      else delete draft.aftercare.done[id];
    });
  const state = doneOn ? t('duties.done', { date: f.date(doneOn) }) : isLate && <b>{t('dutyForm.late')}</b>;
  return (
    <Checkbox
      label={label}
      hint={
        <>
          {when}
          {when !== null && state && ' · '}
          {state}
          {detail != null && <span className="block">{detail}</span>}
        </>
      }
      checked={doneOn !== undefined}
      disabled={readOnly}
      onChange={(event) => toggle(event.currentTarget.checked)}
    />
  );
}
