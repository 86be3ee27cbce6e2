'use client';

import { useTranslations } from 'next-intl';
import { SumTable } from '@/components/ui/sum-table';
import { useChance } from '@/components/wizard/case/chance-words';
import { useFormat } from '@/components/wizard/use-format';
import type { ForecastResult, Reforecast } from '@/lib/aftercare/result';

type Shown = { forecast: ForecastResult };

/** The last check-in figure by figure, how well the ranges do, and what follows from here. */
export function ForecastWords({ forecast }: Shown) {
  const { checkIns, calibration, again } = forecast;
  if (checkIns.length === 0) return null;
  return (
    <>
      <LastValues forecast={forecast} />
      {calibration && <Ranges calibration={calibration} />}
      <Again forecast={forecast} />
      {again && <Moved forecast={forecast} again={again} />}
    </>
  );
}

function LastValues({ forecast: { checkIns } }: Shown) {
  const t = useTranslations('rebuild.forecast');
  const f = useFormat();
  const last = checkIns.at(-1);
  if (!last) return null;
  const month = f.month(last.month);
  return (
    <ul role="list" className="grid gap-2" aria-live="polite">
      {last.values.map(({ figure, actual, low, high, where }) => (
        <li key={figure}>
          {t('value', {
            figure: t(`figures.${figure}`, { month }),
            actual: f.money(actual),
            low: f.money(low),
            high: f.money(high),
            where,
          })}
        </li>
      ))}
    </ul>
  );
}

function Ranges({ calibration }: { calibration: NonNullable<ForecastResult['calibration']> }) {
  const t = useTranslations('rebuild.forecast.calibration');
  const f = useFormat();
  const { inside, figures, expected, verdict } = calibration;
  return (
    <p>
      {t('count', { inside, figures, expected: f.number(expected * figures, 1) })} {t(verdict)}{' '}
      <span className="hint">{t('note')}</span>
    </p>
  );
}

function Again({ forecast: { again, months } }: Shown) {
  const t = useTranslations('rebuild.forecast.again');
  const f = useFormat();
  const chance = useChance();
  if (!again) return <p className="hint">{t('needsCash')}</p>;
  const month = (index: number) => f.month(months[index] ?? months.at(-1) ?? '');
  return (
    <p>
      {t('lowest', {
        month: month(again.from),
        amount: f.money(again.lowest.cash),
        lowest: month(again.lowest.index),
        chance: chance(again.belowFloor),
      })}
    </p>
  );
}

/** What moved cash at the end of the forecast, in parts that add up. */
function Moved({ forecast, again }: Shown & { again: Reforecast }) {
  const t = useTranslations('rebuild.forecast.again');
  const f = useFormat();
  const { months, receiptsMissing } = forecast;
  const month = f.month(months[again.from] ?? '');
  const parts = (['cash', 'won', 'answers'] as const).filter((part) => again.moved[part] !== 0);
  const signed = (amount: number) => `${amount > 0 ? '+' : ''}${f.money(amount)}`;
  const total = parts.reduce((sum, part) => sum + again.moved[part], 0);
  const rows = parts.map((part) => ({ label: t(part, { month }), value: signed(again.moved[part]) }));
  const title = t('moved', { month: f.month(months.at(-1) ?? '') });
  return (
    <>
      {parts.length === 0 ? (
        <p>
          {title}: {t('same')}
        </p>
      ) : (
        <SumTable title={title} rows={[...rows, { label: t('total'), value: signed(total), sum: true }]} />
      )}
      {receiptsMissing !== null && receiptsMissing > 0 && (
        <p className="hint">{t('missing', { month, amount: f.money(receiptsMissing) })}</p>
      )}
    </>
  );
}
