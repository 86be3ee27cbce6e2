'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SumRow } from '@/components/ui/sum-table';
import { WhyDetails } from '@/components/ui/why-details';
import { capitalised } from '@/components/wizard/case/capitalised';
import { useFormat } from '@/components/wizard/use-format';
import { monthOf, type MoneyCase } from '../money-case';
import { useFigureName, useFormula } from './how-come';
import { useUnits } from '../form/use-units';

/** Floor, runway, break-even and difference in value, each with where it comes from. */
export function KeyFacts({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const breakEven = useBreakEven(shown);
  return (
    <div>
      <p className="figtitle">{t('findings.facts')}</p>
      <dl className="facts">
        <FloorFact shown={shown} />
        <RunwayFact shown={shown} />
        <Fact label={t('findings.breakEven')} figure={breakEven} />
        <ValueFact shown={shown} />
      </dl>
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

function ValueFact({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { leave, keep, money, assessment } = shown;
  const { likely } = leave.npvDifference;
  const end = ({ cash }: { cash: readonly number[] }) => format.moneyTable(cash.at(-1) ?? 0);
  const months = money.horizon;
  return (
    <Fact
      label={t('findings.npv')}
      figure={format.money(likely)}
      lead={t('findings.npvHow')}
      rows={[
        { label: t('findings.closing', { months }), value: end(leave.likely) },
        { label: t('findings.closingKeep', { months }), value: end(keep.likely) },
        {
          label: t('findings.receivables'),
          value: format.moneyTable(leave.likely.receivablesAtEnd - keep.likely.receivablesAtEnd),
        },
        { label: t('findings.discount'), value: format.percent(assessment.firm.discountRate) },
        { label: t('findings.npvSum'), value: format.moneyTable(likely), sum: true },
      ]}
    />
  );
}
