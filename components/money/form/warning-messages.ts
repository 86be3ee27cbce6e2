import type { useTranslations } from 'next-intl';
import type { FormError } from '@/components/ui/error-summary';
import type { Format } from '@/components/wizard/use-format';
import type { Assessment } from '@/lib/assessment/schema';
import type { IsoDate } from '@/lib/calendar/iso-date';
import { warningsOf, type Warning } from './warnings';

export type WarningWords = { t: ReturnType<typeof useTranslations<never>>; format: Format };

/** All that is odd about the answers, in words. */
export const warningMessages = (
  assessment: Assessment,
  today: IsoDate | null,
  words: WarningWords,
): FormError[] =>
  warningsOf(assessment, today).map((found) => ({ id: found.id, message: inWords(found, words) }));

function inWords(found: Warning, { t, format }: WarningWords): string {
  const amounts = ({ part, whole }: { part: number; whole: number }) => ({
    part: format.money(part),
    whole: format.money(whole),
  });
  switch (found.code) {
    case 'unusualAmount':
      return t('app.warnings.unusualAmount', { amount: format.money(found.amount) });
    case 'contractEnded':
      return t('money.checks.contractEnded', { date: format.date(found.date) });
    case 'plannedBeyond':
      return t('money.checks.plannedBeyond', { months: found.months });
    case 'impossibleHours':
      return t('app.errors.impossibleHours', { hours: format.number(found.hours) });
    case 'turnoverTax':
      return t('money.checks.turnoverTax', { turnover: format.money(found.turnover) });
    case 'profitTax':
      return t('money.checks.profitTax', {
        turnover: format.money(found.turnover),
        lawful: format.percent(found.lawful),
        rate: format.percent(found.rate),
      });
    default:
      return t(`money.checks.${found.code}`, amounts(found));
  }
}
