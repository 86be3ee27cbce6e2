'use client';

import { useTranslations } from 'next-intl';
import { Finding } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { DatePath, type PathPoint } from '@/components/ui/date-path';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { inOneLine } from '@/components/wizard/case/one-line';
import { useAssessment, useSnapshot } from '@/components/wizard/state/use-assessment';
import { CalendarButton } from '@/components/wizard/take-along/calendar-button';
import { useFormat } from '@/components/wizard/use-format';
import type { CommunicationResult, Evaluation, PlanConflict } from '@/lib/evaluation';
import { noPlanKey } from './no-plan';

const meetings = new Set([
  'meeting',
  'letter',
  'proposal',
  'last-day',
  'follow-up',
  'fallback-meeting',
  'fallback-talks',
]);
const gates = new Set([
  'reserve-gate',
  'pipeline-gate',
  'reply-deadline',
  'refuse-renewal-by',
  'brief-lawyer',
  'agreement-signed',
]);

/** The dated plan: every date of script and letter comes from here. */
export function PlanSection({ evaluation }: { evaluation: Evaluation }) {
  const plan = evaluation.communication;
  const t = useTranslations('communication.plan');
  const points = usePlanPoints(evaluation);
  return (
    <Section id="plan" title={t('heading')}>
      {plan.mode === 'none' ? (
        <p>{t(noPlanKey(evaluation))}</p>
      ) : (
        <>
          <Summary plan={plan} />
          <p className="hint">{t('lead')}</p>
          <Conflicts conflicts={plan.conflicts} />
          <DatePath points={points} />
          <CalendarButton evaluation={evaluation} />
        </>
      )}
    </Section>
  );
}

function Summary({ plan }: { plan: CommunicationResult }) {
  const t = useTranslations('communication.plan');
  const f = useFormat();
  const { meetingDate, letterDate, endDate } = plan;
  const replyBy = plan.items.find(({ id }) => id === 'reply-deadline')?.date;
  if (plan.mode === 'renegotiate' && meetingDate && replyBy) {
    return (
      <Finding>
        {t('summaryRenegotiate', { meetingDate: f.date(meetingDate), replyBy: f.date(replyBy) })}
      </Finding>
    );
  }
  if (!meetingDate || !letterDate || !endDate) return null;
  return (
    <>
      <Finding>
        {t('summary', {
          meetingDate: f.date(meetingDate),
          letterDate: f.date(letterDate),
          endDate: f.date(endDate),
        })}
      </Finding>
      {plan.noticeAssumed && <p className="hint">{t('noticeAssumed', { days: plan.notice.length })}</p>}
    </>
  );
}

/** Dates as the rail draws them; the same item may return. The check-ins come after the last day. */
function usePlanPoints({ communication, aftercare }: Evaluation): PathPoint[] {
  const t = useTranslations('communication.plan');
  const checkIn = useTranslations('aftercare.checkIns');
  const f = useFormat();
  const reasons = inOneLine(useSnapshot().assessment.preferences.premortem);
  const planned = communication.items.map(({ id, date, until, values }, index): PathPoint & Dated => {
    const code = id as 'meeting';
    const day = f.dateWithDay(date);
    const isEstimate = id === 'avoid-thr' && values?.['estimate'] === 1;
    return {
      id: `${id}-${index}`,
      kind: id === 'avoid-thr' ? 'avoid' : meetings.has(id) ? 'meeting' : gates.has(id) ? 'gate' : 'step',
      when: until ? `${day} ${t('until', { date: f.date(until) })}` : day,
      dateTime: date,
      title: t(`items.${code}.title`),
      note: [
        isEstimate ? t('items.avoid-thr.estimate') : t(`items.${code}.detail`),
        id === 'forestall' && reasons !== '' && t('items.forestall.extra', { reasons }),
      ]
        .filter(Boolean)
        .join(' '),
    };
  });
  const checkIns = aftercare.checkIns.map(({ id, days, date }): PathPoint & Dated => ({
    id,
    kind: 'step',
    when: f.dateWithDay(date),
    dateTime: date,
    title: checkIn(`${days}.title`),
    note: checkIn(`${days}.text`),
  }));
  return [...planned, ...checkIns].sort((a, b) => a.dateTime.localeCompare(b.dateTime));
}

type Dated = { dateTime: string };

function Conflicts({ conflicts }: { conflicts: readonly PlanConflict[] }) {
  const t = useTranslations('communication.guards');
  if (conflicts.length === 0) return null;
  return (
    <Notice kind="attention" title={t('heading')}>
      <ul className="grid gap-3">
        {conflicts.map((conflict, index) => (
          <Conflict key={`${conflict.code}-${index}`} conflict={conflict} />
        ))}
      </ul>
    </Notice>
  );
}

/** What speaks against a date, and one press to take a better one. */
function Conflict({ conflict }: { conflict: PlanConflict }) {
  const t = useTranslations('communication');
  const f = useFormat();
  const { update, readOnly } = useAssessment();
  const { code, date, values = {}, suggestion } = conflict;
  const holiday =
    typeof values['holiday'] === 'string'
      ? t(`holidays.${values['holiday'] as 'christmas'}`, { holiday: '' }).trim()
      : '';
  const deadline = typeof values['deadline'] === 'string' ? f.date(values['deadline']) : '';
  const sentence = t(`guards.${code}`, {
    date: f.dateWithDay(date),
    days: Number(values['days'] ?? 0),
    holiday,
    deadline,
  });
  return (
    <li>
      {sentence}{' '}
      {suggestion && !readOnly && (
        <Button kind="link" onClick={() => update({ communication: { meetingDate: suggestion } })}>
          {t('guards.suggestion', { date: f.dateWithDay(suggestion) })}
        </Button>
      )}
    </li>
  );
}
