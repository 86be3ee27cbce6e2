'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { useAssessment, useSelected, useStore } from '@/components/wizard/state/use-assessment';
import { dutyList, type DutyLine } from '@/lib/aftercare/duty-list';
import type { IsoDate } from '@/lib/calendar/iso-date';
import type { Evaluation } from '@/lib/evaluation';
import { EntryDate, EntryText } from '../entry-fields';
import { Tool } from '../part';
import { Tick } from '../tick';
import { useEntries } from '../use-entries';

/** Duties of the plan and own ones in one list, each with who does it, when, and a tick that is kept. */
export function DutyTool({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare');
  const { assessment } = useAssessment();
  const lines = dutyList(assessment, evaluation.aftercare.duties);
  const done = lines.filter(({ doneOn }) => doneOn !== null).length;
  return (
    <Tool id="duties" title={t('duties.heading')} lead={t('duties.lead')}>
      {lines.length > 0 && <p className="hint">{t('duties.progress', { done, total: lines.length })}</p>}
      <ul role="list" className="duties">
        {lines.map((line) => (
          <Duty key={line.id} line={line} asOf={evaluation.asOf} />
        ))}
      </ul>
      <OwnDuties />
    </Tool>
  );
}

type DutyProps = { line: DutyLine; asOf: IsoDate };

/** There are many of them, and the list is made anew with every key: each is drawn anew only when it says something else. */
const Duty = memo(function Duty({ line, asOf }: DutyProps) {
  const t = useTranslations('aftercare');
  const { id, own, title, date, until } = line;
  const code = id as 'keep-quality';
  const name = own === null ? t(`duties.items.${code}.title`) : title || t('dutyForm.unnamed');
  return (
    <li className="duty">
      <Tick
        id={id}
        date={date}
        until={until}
        asOf={asOf}
        label={name}
        detail={own === null ? t(`duties.items.${code}.detail`) : date === null && t('dutyForm.noDate')}
      />
      {own === null ? (
        <Who id={id} duty={name} who={line.who} />
      ) : (
        <span className="hint duty-who">{line.who}</span>
      )}
    </li>
  );
}, isSameDuty);

function isSameDuty(before: DutyProps, after: DutyProps): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

type WhoProps = { id: string; duty: string; who: string };

/** Who does a duty of the plan; small, since there are many of them. */
function Who({ id, duty, who }: WhoProps) {
  const t = useTranslations('aftercare.dutyForm');
  const { update } = useStore();
  const readOnly = useSelected((snapshot) => snapshot.readOnly);
  return (
    <input
      className="input input-small"
      aria-label={t('whoFor', { duty })}
      placeholder={t('whoShort')}
      autoComplete="off"
      maxLength={60}
      value={who}
      readOnly={readOnly}
      onChange={(event) => update({ aftercare: { dutyOwners: { [id]: event.target.value } } })}
    />
  );
}

function OwnDuties() {
  const t = useTranslations('aftercare.dutyForm');
  const { entries, add, change, remove, isFull, readOnly } = useEntries('ownDuties');
  const fields = (
    <fieldset disabled={readOnly} className="contents">
      <p className="hint">{t('mineLead')}</p>
      <ul role="list" className="lines">
        {entries.map(([key, { title, who, date }]) => (
          <li key={key}>
            <EntryText
              id={`own-duty-${key}`}
              label={t('title')}
              maxLength={120}
              value={title}
              onChange={(text) => change(key, { title: text })}
            />
            <div className="line-pair">
              <EntryText
                id={`own-duty-${key}-who`}
                label={t('who')}
                maxLength={60}
                value={who}
                onChange={(text) => change(key, { who: text })}
              />
              <EntryDate
                id={`own-duty-${key}-date`}
                label={t('date')}
                value={date}
                onChange={(day) => change(key, { date: day })}
              />
            </div>
            <Button kind="link" onClick={() => remove(key)}>
              {t('remove', { duty: title || t('unnamed') })}
            </Button>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button kind="quiet" disabled={isFull} onClick={() => add({ title: '', who: '', date: null })}>
          {t('add')}
        </Button>
      </div>
    </fieldset>
  );
  return <Fold summary={t('mine')}>{fields}</Fold>;
}
