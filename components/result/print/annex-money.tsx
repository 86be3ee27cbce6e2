'use client';

import { useTranslations } from 'next-intl';
import { CashPanel } from '@/components/ui/cash-panel';
import { Figure } from '@/components/ui/figure';
import { SumTable } from '@/components/ui/sum-table';
import type { MoneyResult, OptionMoney } from '@/lib/money/result';
import { cashCase, type CashCase } from '../cash/cash-case';
import { useCashTable } from '../cash/cash-table';
import { useLowestSum } from '../cash/lowest-sum';
import { useScaledAmounts } from '../cash/scaled-amounts';
import type { ResultParts } from '../shared-props';
import { PaperTable } from './paper-table';

export const hasMoney = ({ evaluation }: ResultParts) => cashCase(evaluation) !== null;

/** Cash: where the lowest month comes from, the scenarios as a band, every month in a table. */
export function MoneyAnnex(parts: ResultParts) {
  const { evaluation, words } = parts;
  const cash = cashCase(evaluation);
  if (!cash || evaluation.money.status !== 'complete') return null;
  const { money } = evaluation;
  const own = money.options.find(({ id }) => id === (evaluation.strategies?.exit ?? cash.path.option));
  return (
    <>
      <div className="paper-row paper-row-chart">
        <Lowest cash={cash} words={words} />
        {own && <Scenarios own={own} money={money} words={words} />}
      </div>
      <Months cash={cash} words={words} />
    </>
  );
}

function Months(props: { cash: CashCase; words: ResultParts['words'] }) {
  return <PaperTable {...useCashTable(props)} />;
}

function Lowest({ cash, words }: { cash: CashCase; words: ResultParts['words'] }) {
  const t = useTranslations('print.cash');
  const sum = useLowestSum({ cash, words });
  return sum ? <SumTable title={`${t('sum')}.`} {...sum} /> : <div />;
}

type ScenariosProps = { own: OptionMoney; money: MoneyResult; words: ResultParts['words'] };

/** The best ending over all scenarios, with staying beside it. */
function Scenarios({ own, money, words }: ScenariosProps) {
  const t = useTranslations('print.cash');
  const { f, option } = words;
  const keep = money.options.find(({ id }) => id === 'keep');
  const holds = [own.cash.p5, own.cash.p95, keep?.cash.p50 ?? []].flat();
  const scaled = useScaledAmounts(Math.max(money.floor, ...holds.map(Math.abs)));
  if (!keep) return null;
  const title = t('scenarios', { option: option(own.id, 'short') });
  const end = (values: readonly number[]) => scaled.tick(values.at(-1) ?? 0, false);
  return (
    <Figure title={title} unit={`(${scaled.unit})`}>
      <CashPanel
        title={title}
        description={t('band')}
        months={money.months.map((month) => ({ name: f.monthShort(month), year: month.slice(0, 4) }))}
        band={{ low: own.cash.p5, high: own.cash.p95 }}
        subject={{ label: t('median'), figure: end(own.cash.p50), values: own.cash.p50 }}
        comparison={{ label: t('keep'), figure: end(keep.cash.p50), values: keep.cash.p50 }}
        floor={{ value: money.floor, label: t('floor', { amount: scaled.tick(money.floor, false) }) }}
        holds={holds}
        formatTick={scaled.tick}
      />
      <p className="hint">{t('band')}</p>
    </Figure>
  );
}
