'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SumRow } from '@/components/ui/sum-table';
import { WhyDetails } from '@/components/ui/why-details';
import { capitalised } from '@/components/wizard/case/capitalised';
import { useFormat } from '@/components/wizard/use-format';
import { monthOf, type FuturesCase, type MoneyCase } from '../money-case';
import { useFigureName, useFormula } from './how-come';
import { useUnits } from '../form/use-units';

/** Floor, runway, break-even and difference in value, each with where it comes from. */
export function KeyFacts({ shown, futures }: { shown: MoneyCase; futures: FuturesCase }) {
  const t = useTranslations('money');
  const breakEven = useBreakEven(shown);
  return (
    <div>
      <p className="figtitle">{t('findings.facts')}</p>
      <dl className="facts">
        <FloorFact shown={shown} />
        <RunwayFact shown={shown} />
        <Fact label={t('findings.breakEven')} figure={breakEven} />
        <ValueFact shown={shown} futures={futures} />
      </dl>
      <p className="meta mt-3">{t('findings.factsNote')}</p>
    </div>
  );
}

type FactProps = {
  label: ReactNode;
  figure: ReactNode;
  lead?: ReactNode;
  rows?: readonly SumRow[];
  note?: ReactNode;
};

function Fact({ label, figure, lead, rows, note }: FactProps) {
  const t = useTranslations('money.howCome');
  return (
    <div>
      <dt>{label}</dt>
      <dd>{figure}</dd>
      {rows && (
        <dd className="fact-why">
          <WhyDetails summary={t('heading')} lead={lead} rows={rows} note={note} />
        </dd>
      )}
    </div>
  );
}

function FloorFact({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { money, assessment } = shown;
  const isTyped = typeof assessment.firm.floor === 'number';
  return (
    <Fact
      label={t('findings.floorFact')}
      figure={format.money(money.floor)}
      lead={useFormula('floor')}
      rows={[
        {
          label: isTyped ? t('findings.typed') : t('findings.payrollOne'),
          value: format.moneyTable(money.floor),
          sum: true,
        },
      ]}
    />
  );
}

function RunwayFact({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const units = useUnits();
  const nameOf = useFigureName();
  const { leave, money } = shown;
  const { runway } = leave;
  const figure =
    runway === null
      ? t('findings.moreThan', { months: money.horizon })
      : runway < 1
        ? t('findings.lessThanOne')
        : units.amount(runway, 'months');
  return (
    <Fact
      label={t('findings.runway')}
      figure={figure}
      lead={useFormula('runway')}
      rows={[
        { label: capitalised(t('inputs.firm.cash')), value: format.moneyTable(leave.likely.cash[0] ?? 0) },
        { label: nameOf('floor'), value: format.moneyTable(money.floor) },
        { label: t('findings.runwaySum'), value: figure, sum: true },
      ]}
      note={t('findings.runwayHow')}
    />
  );
}

function useBreakEven(shown: MoneyCase): string {
  const t = useTranslations('money');
  const format = useFormat();
  const { breakEven } = shown.leave;
  switch (breakEven.kind) {
    case 'never-behind':
      return t('findings.never-behind');
    case 'not-within-horizon':
      return t('findings.notWithin', { months: shown.money.horizon });
    case 'month':
      return format.month(monthOf(shown, breakEven.month));
  }
}

/** The mean over all futures; the path on which nothing unexpected happens stands below, with what it is made of. */
function ValueFact({ shown, futures }: { shown: MoneyCase; futures: FuturesCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { assessment } = shown;
  const { npv, npvDifference, likely } = futures.leave;
  const keep = futures.keep.likely;
  const end = ({ cash }: { cash: readonly number[] }) => format.moneyTable(cash.at(-1) ?? 0);
  const months = futures.money.horizon;
  const count = format.number(futures.money.futures);
  return (
    <Fact
      label={t('findings.npv')}
      figure={format.money(npv.mean)}
      lead={t('findings.npvHow')}
      rows={[
        { label: t('findings.closing', { months }), value: end(likely) },
        { label: t('findings.closingKeep', { months }), value: end(keep) },
        {
          label: t('findings.receivables'),
          value: format.moneyTable(likely.receivablesAtEnd - keep.receivablesAtEnd),
        },
        { label: t('findings.discount'), value: format.percent(assessment.firm.discountRate) },
        { label: t('findings.npvSum'), value: format.moneyTable(npvDifference.likely), sum: true },
        { label: t('table.p5'), value: format.moneyTable(npv.p5) },
        { label: t('table.p50'), value: format.moneyTable(npv.p50) },
        { label: t('table.p95'), value: format.moneyTable(npv.p95) },
        { label: t('findings.npvMean', { count }), value: format.moneyTable(npv.mean), sum: true },
      ]}
    />
  );
}
