'use client';

import { useTranslations } from 'next-intl';
import { Segment } from '@/components/ui/segment';
import { Select } from '@/components/ui/select';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { putAt } from './paths';

/** The month in which holiday pay falls; by the dated table of Idul Fitri unless one chooses another. */
export function ThrMonth() {
  const t = useTranslations('money');
  const format = useFormat();
  const { assessment, update } = useAssessment();
  return (
    <Select
      id="firm.thrMonthOfYear"
      label={t('more.holiday-month.label')}
      hint={t('more.holiday-month.hint')}
      value={assessment.firm.thrMonthOfYear ?? ''}
      onChange={({ target }) =>
        update(putAt('firm.thrMonthOfYear', target.value === '' ? null : Number(target.value)))
      }
    >
      <option value="">{t('form.thrTable')}</option>
      {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
        <option key={month} value={month}>
          {format.monthShort(`2026-${String(month).padStart(2, '0')}`)}
        </option>
      ))}
    </Select>
  );
}

const currencies = [
  'IDR',
  'USD',
  'SGD',
  'AUD',
  'EUR',
  'GBP',
  'MYR',
  'JPY',
  'CNY',
  'INR',
  'PHP',
  'THB',
  'VND',
  'CHF',
  'CAD',
  'NZD',
] as const;

/** The currency of every figure. Nothing is converted when it changes. */
export function CurrencyChoice() {
  const t = useTranslations();
  const { assessment, update } = useAssessment();
  const code = assessment.currency;
  return (
    <Select
      id="currency"
      label={t('wizard.assessment.currency')}
      hint={t('wizard.assessment.currencyHint')}
      value={code}
      onChange={({ target }) => update({ currency: target.value })}
    >
      {currencies.map((one) => (
        <option key={one} value={one}>
          {t(`money.currencies.${one}`)}
        </option>
      ))}
      {!(currencies as readonly string[]).includes(code) && (
        <option value={code}>{t('money.currencies.other', { code })}</option>
      )}
    </Select>
  );
}

const horizons = ['12', '24', '36', '48', '60'] as const;

/** How many months ahead are worked out. */
export function HorizonChoice() {
  const t = useTranslations('money.more.horizon');
  const { assessment, update } = useAssessment();
  return (
    <div className="quantity mt-8">
      <Segment
        name="horizon"
        legend={t('label')}
        hint={t('hint')}
        narrow="row"
        options={horizons.map((value) => ({ value, label: value }))}
        value={horizons.find((value) => Number(value) === assessment.horizon)}
        onChange={(value) => update({ horizon: Number(value) })}
      />
    </div>
  );
}
