'use client';

import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { CalendarButton } from '@/components/wizard/take-along/calendar-button';
import type { PlanItem } from '@/lib/evaluation';
import type { ResultParts } from '../shared-props';
import { DatedList, type DatedItem } from './dated-list';

/** The dates of the conversation, and of what comes after it: the key ones to see, all of them to open. */
export function PlanSection(parts: ResultParts) {
  const { communication, aftercare } = parts.evaluation;
  const hasAftercare = aftercare.duties.length + aftercare.checkIns.length > 0;
  // Only the day to look again: the path says that already.
  if (communication.items.length <= 1 && !hasAftercare) return null;
  const first = communication.items.find(({ key }) => key) ?? communication.items[0];
  return (
    <Section
      id="plan"
      title={parts.words.t('plan.title')}
      fold={{ line: first && <NextDate first={first} {...parts} /> }}
      className="plan-section"
      figure={hasAftercare && <AftercarePlan {...parts} />}
    >
      <CommunicationPlan {...parts} />
    </Section>
  );
}

/** The next date, and how many there are. */
function NextDate({ first, evaluation, words }: ResultParts & { first: PlanItem }) {
  const t = useTranslations('communication.plan.items');
  const { communication, aftercare } = evaluation;
  return words.t('plan.line', {
    date: words.f.dateWithDay(first.date),
    title: t(`${first.id as 'meeting'}.title`),
    count: communication.items.length + aftercare.duties.length + aftercare.checkIns.length,
  });
}

function CommunicationPlan({ evaluation, words }: ResultParts) {
  const t = useTranslations('communication.plan.items');
  const { items } = evaluation.communication;
  const rows = items.map((item) => toRow(item, t(`${item.id as 'meeting'}.title`)));
  return (
    <>
      <h3>{words.t('plan.heading')}</h3>
      <DatedList items={rows} caption={words.t('plan.caption')} all={words.t('plan.all')} words={words} />
      <CalendarButton evaluation={evaluation} />
    </>
  );
}

function AftercarePlan({ evaluation, words }: ResultParts) {
  const t = useTranslations('aftercare');
  const { duties, checkIns } = evaluation.aftercare;
  const rows = [
    ...duties.map((item) => toRow(item, t(`duties.items.${item.id as 'handover'}.title`))),
    ...checkIns.map((item) => ({ ...toRow(item, t(`checkIns.${item.days}.title`)), isKey: true })),
  ].sort((a, b) => a.date.localeCompare(b.date));
  return (
    <div className="stack">
      <h3>{words.t('aftercare.heading')}</h3>
      <DatedList
        items={rows}
        caption={words.t('aftercare.caption')}
        all={words.t('aftercare.all')}
        words={words}
      />
    </div>
  );
}

function toRow({ id, date, until, key }: PlanItem, title: string): DatedItem {
  return { id, date, until: until ?? null, title, isKey: key === true };
}
