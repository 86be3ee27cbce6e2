'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { owedInAll, receivableTracks, type ReceivableTrack } from '@/lib/aftercare/receivables';
import { countryOf } from '@/lib/assessment/country';
import { likelyOf } from '@/lib/assessment/quantity';
import type { Assessment } from '@/lib/assessment/schema';
import { addDays } from '@/lib/calendar/iso-date';
import type { Evaluation } from '@/lib/evaluation';
import { EntryDate, EntryFigure, EntryText } from '../entry-fields';
import { Tool } from '../part';
import { useEntries } from '../use-entries';
import { ReceivableSteps } from './receivable-steps';

/** Every unpaid invoice with its own course: reminders, formal demand, suspension where the contract allows, lawyer. */
export function ReceivableTool({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare.receivables');
  const f = useFormat();
  const { assessment } = useAssessment();
  const { endDate } = evaluation.communication;
  const tracks = receivableTracks({ assessment, endDate, country: countryOf(assessment) });
  const owed = owedInAll(tracks);
  return (
    <Tool id="receivables" title={t('heading')} lead={t('lead')}>
      {owed > 0 && (
        <p>
          <b>{t('total', { amount: f.money(owed) })}</b>
        </p>
      )}
      <ul role="list" className="lines">
        {tracks.map((track) => (
          <Receivable key={track.key} track={track} evaluation={evaluation} />
        ))}
      </ul>
      <AddReceivable evaluation={evaluation} />
      <p className="hint">{t('note')}</p>
    </Tool>
  );
}

type ReceivableProps = { track: ReceivableTrack; evaluation: Evaluation };

function Receivable({ track, evaluation }: ReceivableProps) {
  const t = useTranslations('aftercare.receivables');
  const f = useFormat();
  const { change, remove, readOnly } = useEntries('receivables');
  const { key, label, amount, dueDate, paidOn } = track;
  const id = `receivable-${key}`;
  return (
    <li>
      <fieldset disabled={readOnly} className="contents">
        <EntryText
          id={id}
          label={t('label')}
          maxLength={60}
          value={label}
          onChange={(text) => change(key, { label: text })}
        />
        <div className="line-pair">
          <EntryFigure
            id={`${id}-amount`}
            kind="money"
            label={t('amount')}
            value={amount}
            onChange={(value) => change(key, { amount: value })}
          />
          <EntryDate
            id={`${id}-due`}
            label={t('dueDate')}
            value={dueDate}
            onChange={(day) => change(key, { dueDate: day })}
          />
        </div>
        <Checkbox
          label={t('paid')}
          hint={paidOn === null ? undefined : t('paidOn', { date: f.date(paidOn) })}
          checked={paidOn !== null}
          onChange={(event) => change(key, { paidOn: event.currentTarget.checked ? evaluation.asOf : null })}
        />
      </fieldset>
      {dueDate === null && paidOn === null && <p className="hint">{t('needsDate')}</p>}
      <ReceivableSteps track={track} evaluation={evaluation} />
      {!readOnly && (
        <Button kind="link" onClick={() => remove(key)}>
          {t('remove', { invoice: label || t('unnamed') })}
        </Button>
      )}
    </li>
  );
}

/** What the Money step says is overdue, as an invoice; null if nothing is, or nobody knows since when. */
function overdueOf({ client }: Assessment): { amount: number; days: number } | null {
  const amount = likelyOf(client.overdueAmount);
  const { overdueDays } = client;
  return amount && typeof overdueDays === 'number' ? { amount, days: overdueDays } : null;
}

function AddReceivable({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare.receivables');
  const f = useFormat();
  const { assessment } = useAssessment();
  const { entries, add, isFull, readOnly } = useEntries('receivables');
  if (readOnly) return null;
  const fresh = { label: '', amount: null, dueDate: null, paidOn: null };
  const has = (label: string) => entries.some(([, entry]) => entry.label === label);
  const overdue = overdueOf(assessment);
  const ends = evaluation.communication.endDate !== null;
  return (
    <div className="actions">
      <Button kind="quiet" disabled={isFull} onClick={() => add(fresh)}>
        {t('add')}
      </Button>
      {ends && !has(t('finalLabel')) && (
        <Button
          kind="quiet"
          disabled={isFull}
          onClick={() => add({ ...fresh, label: t('finalLabel'), amount: likelyOf(assessment.client.fee) })}
        >
          {t('addFinal')}
        </Button>
      )}
      {overdue && !has(t('overdueLabel')) && (
        <Button
          kind="quiet"
          disabled={isFull}
          onClick={() =>
            add({
              ...fresh,
              label: t('overdueLabel'),
              amount: overdue.amount,
              dueDate: addDays(evaluation.asOf, -overdue.days),
            })
          }
        >
          {t('addOverdue', { amount: f.money(overdue.amount) })}
        </Button>
      )}
    </div>
  );
}
