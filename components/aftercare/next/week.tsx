'use client';

import { useTranslations } from 'next-intl';
import { SectionForm, SectionText } from '@/components/wizard/form/section-form';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { weeklyPlan, type WeeklyPlan } from '@/lib/aftercare/channels';
import { perWeek } from '@/lib/aftercare/pipeline';
import type { Evaluation } from '@/lib/evaluation';
import { EntryFigure } from '../entry-fields';
import { Tool } from '../part';

/** Hours of a week by way of being found, against the leads that the pipeline takes. */
export function WeekTool({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare');
  const { assessment } = useAssessment();
  const leads = evaluation.aftercare.pipeline?.leads.onAverage ?? null;
  const needed = leads === null ? null : perWeek(leads);
  const plan = weeklyPlan(assessment.aftercare, needed);
  return (
    <Tool id="week" title={t('week.heading')} lead={t('week.lead')}>
      <Channels plan={plan} />
      <p role="status">
        <b>
          <WeekSentence plan={plan} needed={needed} />
        </b>
      </p>
      <p className="hint">{t('week.effortHint')}</p>
      <p className="hint">{t('next.patience')}</p>
      <SectionForm section="aftercare">
        <SectionText
          name="channels"
          lines="several"
          label={t('next.channels.label')}
          hint={t('next.channels.hint')}
        />
      </SectionForm>
    </Tool>
  );
}

function WeekSentence({ plan, needed }: { plan: WeeklyPlan; needed: number | null }) {
  const t = useTranslations('aftercare.week');
  const f = useFormat();
  const { hoursMissing, missing } = plan;
  const leads = f.number(plan.leads, 1);
  if (needed === null) return t('unknown', { leads });
  const values = { leads, needed: f.number(needed, 1) };
  if (!hoursMissing) return t('enough', values);
  return t('short', {
    ...values,
    missing: f.number(missing ?? 0, 1),
    hours: f.number(Math.ceil(hoursMissing.hours)),
    channel: t(`channels.${hoursMissing.id}`),
  });
}

function Channels({ plan }: { plan: WeeklyPlan }) {
  const t = useTranslations('aftercare');
  const f = useFormat();
  const { update, readOnly } = useAssessment();
  const set = (field: 'channelHours' | 'channelEffort', id: string, value: number | null) =>
    update((draft) => {
      if (value === null) delete draft.aftercare[field][id];
      else draft.aftercare[field][id] = value;
    });
  return (
    <fieldset disabled={readOnly} className="contents">
      <ul role="list" className="lines">
        {plan.channels.map(({ id, hours, effort, leads }) => (
          <li key={id}>
            <p>{t(`next.practice.${id}`)}</p>
            <div className="line-pair">
              <EntryFigure
                id={`hours-${id}`}
                kind="plain"
                label={t('week.hoursFor', { channel: t(`week.channels.${id}`) })}
                value={hours === 0 ? null : hours}
                onChange={(value) => set('channelHours', id, value)}
              />
              <EntryFigure
                id={`effort-${id}`}
                kind="plain"
                label={t('week.effort')}
                value={effort}
                onChange={(value) => set('channelEffort', id, value)}
              />
            </div>
            {hours > 0 && (
              <p className="hint">
                {t('week.leads')}: {f.number(leads, 1)}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="hint">
        {t('week.total')}: {t('week.sum', { hours: f.number(plan.hours, 1), leads: f.number(plan.leads, 1) })}
      </p>
    </fieldset>
  );
}
