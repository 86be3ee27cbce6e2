'use client';

import { useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import { SumTable } from '@/components/ui/sum-table';
import { WhySentence } from '@/components/ui/why-sentence';
import { useFormat } from '@/components/wizard/use-format';
import type { CashRow } from '@/lib/money/result';
import { lowestMonth, monthOf, type MoneyCase } from '../money-case';
import { CashTable, flows } from './cash-table';
import { useFormula } from './how-come';
import { FindingSection } from './finding-section';

/** All that comes in and goes out, month by month: leaving, then staying. */
export function TableSection({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { noticeMonth } = shown.assessment.exit;
  const when = {
    when: noticeMonth === 0 ? 'now' : 'later',
    notice: format.month(monthOf(shown, noticeMonth)),
  };
  return (
    <FindingSection
      title={t('findings.tableTitle')}
      wide={
        <div className="cash-tables">
          <Fold summary={t('findings.tableLeave', when)} open>
            <CashTable shown={shown} path={shown.leave.likely} caption={t('findings.tableLeave', when)} />
          </Fold>
          <Fold summary={t('findings.tableKeep')}>
            <CashTable shown={shown} path={shown.keep.likely} caption={t('findings.tableKeep')} />
          </Fold>
        </div>
      }
    >
      <LowestSentence shown={shown} />
    </FindingSection>
  );
}

/** The lowest cash with the sum of its month. */
function LowestSentence({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const formula = useFormula('opening-cash');
  const { likely } = shown.leave;
  const { month, cash } = likely.lowest;
  const row: Partial<CashRow> = likely.rows[month - 1] ?? {};
  const rows = [
    { label: t('table.opening'), value: format.moneyTable(likely.cash[month - 1] ?? 0) },
    ...flows.flatMap(([key, sign]) => {
      const amount = row[key] ?? 0;
      return amount === 0 ? [] : [{ label: t(`table.${key}`), value: format.moneyTable(sign * amount) }];
    }),
    { label: t('table.closing'), value: format.moneyTable(cash), sum: true },
  ];
  const name = format.month(lowestMonth(shown, likely));
  return (
    <WhySentence
      sentence={(why) => t.rich('findings.tableText', { amount: format.money(cash), month: name, why })}
    >
      <SumTable
        title={t('findings.monthSum', { month: name })}
        lead={formula}
        rows={rows}
        note={t('cash.withinMonth')}
      />
    </WhySentence>
  );
}
