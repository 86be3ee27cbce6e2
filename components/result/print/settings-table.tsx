'use client';

import { useTranslations } from 'next-intl';
import { capitalised } from '@/components/wizard/case/capitalised';
import { useFormat } from '@/components/wizard/use-format';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import type { MoneyResult } from '@/lib/money/result';
import { listSettings, type ListedSetting } from '@/lib/money/listed-settings';
import { PaperTable } from './paper-table';

/** Terms, chances, limits and rates that have one value, and the lines of cost and of planned payments. */
export function SettingsTable({ money }: { money: Pick<MoneyResult, 'floor'> }) {
  const t = useTranslations('print.settings');
  const result = useTranslations('result.assumptions');
  const { assessment } = useSnapshot();
  const write = useSettingValue();
  const rows = listSettings(assessment, money.floor);
  return (
    <div>
      <PaperTable
        caption={t('caption')}
        columns={[
          { key: 'input', label: result('input') },
          { key: 'value', label: t('value') },
        ]}
        rows={rows.map((one) => ({
          id: one.path,
          cells: {
            input: capitalised(
              one.part === undefined ? t(`names.${one.path as 'firm.floor'}`) : (one.label ?? ''),
            ),
            value: write(one),
          },
        }))}
      />
    </div>
  );
}

function useSettingValue() {
  const t = useTranslations('print.settings');
  const units = useTranslations('app.units');
  const f = useFormat();
  return ({ value, unit }: ListedSetting): string => {
    const count = f.locale === 'id' ? f.number(value, 1) : value;
    switch (unit) {
      case 'money':
        return f.money(value);
      case 'money-per-month':
        return units('perMonth', { amount: f.money(value) });
      case 'days':
      case 'months':
        return units(unit, { count });
      case 'month-number':
        return t('monthNumber', { n: f.number(value) });
      case 'monthly-fees':
        return t('fees', { count: f.number(value, 1) });
      default:
        return f.percent(value);
    }
  };
}
