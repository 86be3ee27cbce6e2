'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Fold } from '@/components/ui/fold';
import { Select } from '@/components/ui/select';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { Evaluation } from '@/lib/evaluation';
import { usualFutures } from '@/lib/money/usual-futures';
import type { OptionId } from '@/lib/strategies/options-catalogue';

/** Keeps the forecast of a day for the way taken. */
export function KeepForecast({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('rebuild.forecast');
  const { readOnly } = useAssessment();
  const [date, setDate] = useState(evaluation.asOf);
  const [option, setOption] = useState<OptionId>(evaluation.path.option ?? 'keep');
  const isLate = date > evaluation.asOf;
  const { keep, state } = useKeep(evaluation);
  return (
    <>
      <p>{t('why')}</p>
      <fieldset disabled={readOnly} className="stack">
        <DateField
          id="forecast-date"
          label={t('keep.date')}
          hint={t('keep.dateHint')}
          error={isLate ? t('keep.dateLate') : undefined}
          value={date}
          max={evaluation.asOf}
          onChange={(value) => setDate(value ?? evaluation.asOf)}
        />
        <WaySelect evaluation={evaluation} option={option} onChange={setOption} />
        <p className="actions">
          <Button
            kind="quiet"
            disabled={isLate || state === 'busy'}
            onClick={() => void keep({ madeOn: date, option })}
          >
            {state === 'busy' ? t('keep.busy') : t('keep.button')}
          </Button>
        </p>
        <p role="status">{state === 'failed' ? t('keep.failed') : ''}</p>
      </fieldset>
    </>
  );
}

type WaySelectProps = { evaluation: Evaluation; option: OptionId; onChange: (option: OptionId) => void };

function WaySelect({ evaluation: { money }, option, onChange }: WaySelectProps) {
  const t = useTranslations('rebuild.forecast.keep');
  const nameOf = useOptionName();
  const options = money.status === 'complete' ? money.options : [];
  return (
    <Select
      id="forecast-option"
      label={t('option')}
      value={option}
      onChange={(event) => onChange(event.currentTarget.value as OptionId)}
    >
      {options.map(({ id }) => (
        <option key={id} value={id}>
          {nameOf(id)}
        </option>
      ))}
    </Select>
  );
}

/** Works the forecast out with the parts of the model that come for it alone. */
function useKeep({ asOf, path }: Evaluation) {
  const { assessment, update } = useAssessment();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const keep = async ({ madeOn, option }: { madeOn: string; option: OptionId }) => {
    setState('busy');
    try {
      const { keepForecast } = await import('@/lib/aftercare/forecast');
      const planned = path.cash?.option === option ? path.cash.noticeMonth : assessment.exit.noticeMonth;
      const noticeMonth = Math.min(18, planned);
      const forecast = keepForecast(assessment, {
        madeOn,
        keptOn: asOf,
        option,
        noticeMonth,
        futures: usualFutures,
      });
      if (forecast) update({ aftercare: { forecast } });
      setState(forecast ? 'ready' : 'failed');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  return { keep, state };
}

/** Makes room for another forecast; the figures entered stay. */
export function DropForecast() {
  const t = useTranslations('rebuild.forecast.drop');
  const { update, readOnly } = useAssessment();
  if (readOnly) return null;
  return (
    <Fold summary={t('summary')}>
      <p>{t('text')}</p>
      <p className="actions">
        <Button kind="danger" size="small" onClick={() => update({ aftercare: { forecast: null } })}>
          {t('button')}
        </Button>
      </p>
    </Fold>
  );
}
