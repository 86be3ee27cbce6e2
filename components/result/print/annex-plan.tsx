'use client';

import { useTranslations } from 'next-intl';
import { DatePath } from '@/components/ui/date-path';
import { inOneLine } from '@/components/wizard/case/one-line';
import { usePathPoints } from '@/components/wizard/case/path-points';
import { useScriptLines } from '@/components/wizard/case/script-lines';
import type { PlanItem } from '@/lib/evaluation';
import { spanOf } from '../plan/dated-list';
import type { ResultParts } from '../shared-props';
import { PaperTable } from './paper-table';

/** Each step of the path with what to know about it, the owner’s own words among it. */
export function PathAnnex({ evaluation, words }: ResultParts) {
  const points = usePathPoints(evaluation.path);
  return (
    <>
      {points.length === 0 ? <p>{words.readonly('noPath')}</p> : <DatePath points={points} />}
      {points.some(({ kind }) => kind === 'gate') && <p className="hint">{words.s('path.moved')}</p>}
    </>
  );
}

// Only the day to look again: the path says that already.
export const hasPlan = ({ evaluation }: ResultParts) => evaluation.communication.items.length > 1;

/** The dates of the conversation, then the words of the meeting in their order. */
export function PlanAnnex({ evaluation, assessment, words }: ResultParts) {
  const t = useTranslations('communication.plan.items');
  const own = useTranslations('print.plan');
  const reasons = inOneLine(assessment.preferences.premortem);
  const entries = evaluation.communication.items.map((item): Entry => {
    const id = item.id as 'forestall';
    const extra = item.id === 'forestall' && reasons !== '' ? ` ${t('forestall.extra', { reasons })}` : '';
    return { item, title: t(`${id}.title`), detail: t(`${id}.detail`) + extra };
  });
  return (
    <>
      <DatedTable entries={entries} caption={own('dates')} words={words} />
      <Script evaluation={evaluation} />
    </>
  );
}

function Script({ evaluation }: Pick<ResultParts, 'evaluation'>) {
  const t = useTranslations('print.plan');
  const lines = useScriptLines(evaluation);
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{t('script')}</h3>
      <p className="hint">{t('scriptLead')}</p>
      <ol className="paper-script">
        {lines.map(({ id, role, words }) => (
          <li key={id}>
            <b>{role}.</b> {words}
          </li>
        ))}
      </ol>
    </>
  );
}

export const hasAftercare = ({ evaluation: { aftercare } }: ResultParts) =>
  aftercare.duties.length + aftercare.checkIns.length > 0;

/** Duties until the last day, and the check-ins after it. */
export function AftercareAnnex({ evaluation, words }: ResultParts) {
  const t = useTranslations('aftercare');
  const { duties, checkIns } = evaluation.aftercare;
  const entries = [
    ...duties.map((item): Entry => {
      const id = item.id as 'handover';
      return { item, title: t(`duties.items.${id}.title`), detail: t(`duties.items.${id}.detail`) };
    }),
    ...checkIns.map((item): Entry => {
      const key = { ...item, key: true };
      return { item: key, title: t(`checkIns.${item.days}.title`), detail: t(`checkIns.${item.days}.text`) };
    }),
  ].sort((a, b) => a.item.date.localeCompare(b.item.date));
  return <DatedTable entries={entries} caption={words.t('aftercare.caption')} words={words} />;
}

type Entry = { item: PlanItem; title: string; detail: string };
type DatedTableProps = { entries: readonly Entry[]; caption: string; words: ResultParts['words'] };

function DatedTable({ entries, caption, words: { t, f } }: DatedTableProps) {
  const own = useTranslations('print.plan');
  return (
    <PaperTable
      caption={caption}
      columns={[
        { key: 'date', label: t('plan.date') },
        { key: 'what', label: t('plan.what') },
        { key: 'detail', label: own('detail') },
      ]}
      rows={entries.map(({ item: { id, date, until, key }, title, detail }) => ({
        id: `${id}-${date}`,
        cells: {
          date: until ? t('plan.span', spanOf(date, until, f.date)) : f.dateWithDay(date),
          what: key ? <b>{title}</b> : title,
          detail,
        },
      }))}
    />
  );
}
