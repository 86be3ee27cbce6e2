'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useFormat, type Format } from '@/components/wizard/use-format';
import { quantityCatalogue } from '@/lib/assessment/quantities-catalogue';
import type { QuantitySpec, Unit } from '@/lib/assessment/quantity';
import type { TippingValue } from '@/lib/evaluation';
import type { ResolvedInput } from '@/lib/money/result';

type Frame =
  'perMonth' | 'perHour' | 'perYear' | 'perQuarter' | 'days' | 'months' | 'hours' | 'people' | 'pays';

/** What stands after the range; money of a moment and plain shares carry their own unit. */
const frames: Partial<Record<Unit, Frame>> = {
  'money-per-month': 'perMonth',
  'money-per-hour': 'perHour',
  'share-per-year': 'perYear',
  'share-per-quarter': 'perQuarter',
  days: 'days',
  months: 'months',
  'hours-per-month': 'hours',
  people: 'people',
  'monthly-pays': 'pays',
  'count-per-month': 'perMonth',
};

/** The range of an input as it is read: “15 to 50 days”. */
export function useInputRange() {
  const t = useTranslations('result.inputUnits');
  const f = useFormat();
  return useCallback(
    ({ path, low, high }: Pick<ResolvedInput, 'path' | 'low' | 'high'>): string => {
      const unit = unitOf(path);
      const [from, to] = [write(low, unit, f), write(high, unit, f)];
      const range = joined(from, to) ?? t('span', { low: from, high: to });
      const frame = unit && frames[unit];
      // A range counts by its end: “1 month”, “1 to 3 months”.
      return frame ? t(frame, { range, count: from === to ? high : Math.max(2, high) }) : range;
    },
    [t, f],
  );
}

/** A tipping value in the words of both pages: the figure, which way, how much, and what it is now. */
export function useTippingWords() {
  const names = useTranslations('result.inputs');
  const rangeOf = useInputRange();
  return useCallback(
    ({ path, origin, likely, value }: TippingValue) => {
      const write = (amount: number) => rangeOf({ path, low: amount, high: amount });
      return {
        input: names(path as 'client.fee'),
        direction: value > likely ? 'above' : 'below',
        value: write(value),
        origin,
        now: write(likely),
      };
    },
    [names, rangeOf],
  );
}

/** “Rp 40–65 juta”: one dash where sign and unit are the same. */
function joined(from: string, to: string): string | null {
  if (from === to) return from;
  const [low, high] = [parts(from), parts(to)];
  const isSame = low && high && low.before === high.before && low.after === high.after;
  return isSame && !from.includes('\u2212') ? `${low.before}${low.figure}–${high.figure}${low.after}` : null;
}

function parts(text: string) {
  const [, before = '', figure = '', after = ''] = /^(\D*)([\d.,]*\d)(\D*)$/.exec(text) ?? [];
  return figure === '' ? null : { before, figure, after };
}

function unitOf(path: string): Unit | undefined {
  const [section = '', key = ''] = path.split('.');
  const specs = (quantityCatalogue as Record<string, Record<string, QuantitySpec>>)[section];
  return specs?.[key]?.unit;
}

function write(value: number, unit: Unit | undefined, f: Format): string {
  if (unit?.startsWith('money')) return f.money(value);
  if (unit?.startsWith('share')) return f.percent(value);
  return f.number(value, unit === 'days' || unit === 'hours-per-month' ? 0 : 1);
}
