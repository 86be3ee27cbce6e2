'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { MoneyField, type Reading } from '@/components/ui/money-field';
import { Select } from '@/components/ui/select';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { useScale } from '@/components/wizard/use-scale';
import { checkedFigures, type CheckedFigure, type ForecastResult } from '@/lib/aftercare/result';
import { addDays } from '@/lib/calendar/iso-date';
import type { Evaluation } from '@/lib/evaluation';

const fields = { cash: 'actualCash', received: 'actualReceived', won: 'actualWon' } as const;

type Shown = { forecast: ForecastResult; evaluation: Evaluation };

/** Months of the forecast that have ended by a day. */
function endedMonths({ months }: ForecastResult, day: string): string[] {
  const tomorrow = addDays(day, 1).slice(0, 7);
  return months.slice(1).filter((month) => month < tomorrow);
}

/** What really came, month by month. */
export function CheckInForm({ forecast, evaluation }: Shown) {
  const t = useTranslations('rebuild.forecast.enter');
  const f = useFormat();
  const { assessment, readOnly } = useAssessment();
  const [chosen, setChosen] = useState<string | null>(null);
  const ended = endedMonths(forecast, evaluation.asOf);
  const open = ended.find((month) => assessment.aftercare.actualCash[month] === undefined);
  const [first] = useState(open);
  const month = chosen ?? first ?? ended.at(-1);
  const next = evaluation.aftercare.checkIns.find(({ date }) => date >= evaluation.asOf);
  return (
    <>
      {month === undefined ? (
        <p>{t('none', { month: f.month(forecast.months[1] ?? forecast.madeOn.slice(0, 7)) })}</p>
      ) : (
        <fieldset disabled={readOnly} className="stack check-in">
          <legend className="label">{t('legend')}</legend>
          <Select
            id="check-in-month"
            label={t('month')}
            value={month}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {ended.map((one) => (
              <option key={one} value={one}>
                {f.month(one)}
              </option>
            ))}
          </Select>
          {checkedFigures.map((figure) => (
            <ActualField key={`${month} ${figure}`} figure={figure} month={month} forecast={forecast} />
          ))}
        </fieldset>
      )}
      {next && <p className="hint">{t('next', { date: f.dateWithDay(next.date) })}</p>}
    </>
  );
}

type ActualProps = { figure: CheckedFigure; month: string; forecast: ForecastResult };

function ActualField({ figure, month, forecast }: ActualProps) {
  const t = useTranslations('rebuild.forecast.enter');
  const f = useFormat();
  const { assessment, update } = useAssessment();
  const [isUnreadable, setUnreadable] = useState(false);
  const field = fields[figure];
  const index = forecast.months.indexOf(month);
  const { p5, p95 } = forecast.bands[figure];
  const put = (value: number | undefined, reading: Reading) => {
    setUnreadable(reading === 'unreadable');
    update((draft) => {
      if (value === undefined) delete draft.aftercare[field][month];
      else draft.aftercare[field][month] = value;
    });
  };
  return (
    <MoneyField
      id={`actual-${figure}`}
      label={t(figure)}
      hint={t('range', { low: f.money(p5[index] ?? 0), high: f.money(p95[index] ?? 0) })}
      error={isUnreadable ? t('unreadable') : undefined}
      value={assessment.aftercare[field][month]}
      parse={(text) => read(text, f)}
      format={(value) => f.number(value, 2)}
      onChange={put}
      scale={useScale()}
      signed={figure === 'cash'}
      prefix={f.sign.trim()}
    />
  );
}

/** As in the Money step, but cash may also be an overdraft. */
function read(text: string, f: ReturnType<typeof useFormat>): Reading {
  if (text.trim() === '') return 'empty';
  const parsed = f.parseNumber(text);
  return parsed.ok && Math.abs(parsed.value) <= 1e14 ? parsed.value : 'unreadable';
}
