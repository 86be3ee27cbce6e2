'use client';

import { useTranslations } from 'next-intl';
import { Segment } from '@/components/ui/segment';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { useChance } from '@/components/wizard/case/chance-words';
import { perWeek } from '@/lib/aftercare/pipeline';
import { pipelineGoals, type PipelineResult } from '@/lib/aftercare/result';
import { FiguredTool } from './figured-tool';
import { PipelineFigure, PipelineTable } from './pipeline-figure';
import { SellingFigures } from './selling-figures';

type Shown = { pipeline: PipelineResult };

/** From what has to be replaced to leads a week, and how likely that is to be enough. */
export function PipelineTool({ pipeline }: Shown) {
  const isAsked = (pipeline.amount ?? 1) > 0;
  return (
    <FiguredTool
      id="pipeline"
      title={<Title pipeline={pipeline} />}
      figure={isAsked && <PipelineFigure pipeline={pipeline} />}
      below={
        <>
          {isAsked && <PipelineTable pipeline={pipeline} />}
          <SellingFigures />
        </>
      }
    >
      {pipeline.purpose === 'replace' && <Goal />}
      <Sentences pipeline={pipeline} />
      <Capacity pipeline={pipeline} />
      <Footing pipeline={pipeline} />
    </FiguredTool>
  );
}

function Title({ pipeline: { amount, leads } }: Shown) {
  const t = useTranslations('rebuild.pipeline');
  const f = useFormat();
  const asked = leads.surer ?? leads.onAverage;
  if (amount === 0) return t('titleDone');
  return asked === null ? t('titleNever') : t('title', { leads: f.number(perWeek(asked), 1) });
}

function Goal() {
  const t = useTranslations('rebuild.pipeline.goal');
  const { assessment, update, readOnly } = useAssessment();
  return (
    <fieldset disabled={readOnly} className="stack">
      <Segment
        name="pipelineGoal"
        legend={t('label')}
        hint={t('hint')}
        options={pipelineGoals.map((value) => ({ value, label: t(value) }))}
        value={assessment.aftercare.pipelineGoal}
        onChange={(pipelineGoal) => update({ aftercare: { pipelineGoal } })}
      />
    </fieldset>
  );
}

function Sentences({ pipeline }: Shown) {
  const t = useTranslations('rebuild.pipeline');
  const f = useFormat();
  const { assessment } = useAssessment();
  const { amount, clients, averageFee, winRate, lag, deadline, deadlineMonth, purpose } = pipeline;
  if (amount === null) return <p>{t('marginNever')}</p>;
  if (amount === 0) return null;
  return (
    <>
      {clients !== null && (
        <p>
          {t(purpose, {
            amount: f.money(amount),
            fee: f.money(averageFee),
            clients,
            share: f.percent(assessment.aftercare.targetShare),
          })}
        </p>
      )}
      <p>
        {t('arithmetic', {
          won: f.number(winRate * 10, 1),
          lag: f.number(lag, 1),
          month: f.month(deadlineMonth),
          months: f.number(Math.max(0, deadline - lag), 1),
        })}
      </p>
      <Leads pipeline={pipeline} />
    </>
  );
}

/** Leads enough on average, leads to be surer, and what those met now come to. */
function Leads({ pipeline: { leads, deadline, months } }: Shown) {
  const t = useTranslations('rebuild.pipeline');
  const f = useFormat();
  const chance = useChance();
  const due = months.find(({ after }) => after >= deadline) ?? months.at(-1);
  const both = (monthly: number) => ({
    weekly: f.number(perWeek(monthly), 1),
    monthly: f.number(monthly, 1),
  });
  const level = Math.round(leads.level * 100);
  return (
    <>
      {leads.onAverage !== null && due?.chance.onAverage != null && (
        <p>{t('onAverage', { ...both(leads.onAverage), chance: chance(due.chance.onAverage) })}</p>
      )}
      <p>
        {leads.surer === null ? (
          t('surerNever', { level })
        ) : (
          <b>{t('surer', { ...both(leads.surer), level })}</b>
        )}
      </p>
      {due && <p>{t('now', { monthly: f.number(leads.now, 1), chance: chance(due.chance.now) })}</p>}
    </>
  );
}

function Capacity({ pipeline: { capacity, purpose, amount } }: Shown) {
  const t = useTranslations('rebuild.pipeline');
  const f = useFormat();
  if (purpose === 'dilute' || amount === null) return null;
  if (!capacity) return <p className="hint">{t('capacityUnknown')}</p>;
  const billing = f.money(capacity.billing);
  if (capacity.missing > 0) return <p>{t('missing', { billing, missing: f.money(capacity.missing) })}</p>;
  return <p>{t('fits', { hours: f.number(capacity.hours, 0), billing })}</p>;
}

function Footing({ pipeline: { assumed } }: Shown) {
  const t = useTranslations('rebuild.pipeline');
  const f = useFormat();
  const names = assumed.map((key) => t(`names.${key as 'winRate'}`));
  return (
    <p className="hint">
      {t('start')} {names.length > 0 && t('assumed', { list: f.list(names) })}
    </p>
  );
}
