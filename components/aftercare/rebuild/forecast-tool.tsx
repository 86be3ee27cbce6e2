'use client';

import { useTranslations } from 'next-intl';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import type { ForecastResult } from '@/lib/aftercare/result';
import type { Evaluation } from '@/lib/evaluation';
import type { OptionId } from '@/lib/strategies/options-catalogue';
import { CheckInForm } from './check-in-form';
import { FiguredTool } from './figured-tool';
import { ForecastFigure } from './forecast-figure';
import { ForecastTable } from './forecast-table';
import { ForecastWords } from './forecast-words';
import { DropForecast, KeepForecast } from './keep-forecast';

/** The forecast of the day of the decision, what came, and the forecast from here. */
export function ForecastTool({ evaluation }: { evaluation: Evaluation }) {
  const { forecast } = evaluation.aftercare;
  // A forecast just kept is not worked out yet: nothing is asked for twice meanwhile.
  const isKept = useAssessment().assessment.aftercare.forecast !== null;
  return (
    <FiguredTool
      id="forecast"
      title={<Title forecast={forecast} />}
      figure={forecast && <ForecastFigure forecast={forecast} evaluation={evaluation} />}
      below={
        forecast && (
          <>
            <div className="stack tool-table screen-only">
              <CheckInForm forecast={forecast} evaluation={evaluation} />
            </div>
            <ForecastTable forecast={forecast} />
            <DropForecast />
          </>
        )
      }
    >
      {!isKept && <KeepForecast evaluation={evaluation} />}
      {forecast && (
        <>
          <Made forecast={forecast} />
          <ForecastWords forecast={forecast} />
        </>
      )}
    </FiguredTool>
  );
}

function Title({ forecast }: { forecast: ForecastResult | null }) {
  const t = useTranslations('rebuild.forecast');
  const f = useFormat();
  if (!forecast) return t('titleKeep');
  const last = forecast.checkIns.at(-1);
  if (!last) return t('titleWaiting', { date: f.date(forecast.madeOn) });
  const month = f.month(last.month);
  const cash = last.values.find(({ figure }) => figure === 'cash');
  if (!cash) return t('titleEntered', { month });
  return t('titleChecked', { month, actual: f.money(cash.actual), where: cash.where });
}

function Made({ forecast: { madeOn, option, isHindsight } }: { forecast: ForecastResult }) {
  const t = useTranslations('rebuild.forecast');
  const f = useFormat();
  const nameOf = useOptionName();
  return (
    <p className="hint">
      {t('kept', { date: f.date(madeOn), option: nameOf(option as OptionId, 'short') })}{' '}
      {isHindsight && t('hindsight')}
    </p>
  );
}
