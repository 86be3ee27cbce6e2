'use client';

import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import {
  amountExact,
  amountInSentence,
  amountInTable,
  currencySign,
  percent,
  plainNumber,
} from '@/lib/format/amount';
import { dateWithDay, longDate, monthYear, shortMonth } from '@/lib/format/date-words';
import { parseAmount, parseNumber, type Period } from '@/lib/format/parse-amount';
import type { Locale } from '@/lib/messages/locales';
import { useSelected } from './state/use-assessment';

/** Everything that turns figures and dates into text, in the page's language and the assessment's currency. */
export function useFormat() {
  const locale = useLocale();
  const currency = useSelected(({ assessment }) => assessment.currency);
  return useMemo(() => formatOf(locale, currency), [locale, currency]);
}

export type Format = ReturnType<typeof formatOf>;

export function formatOf(locale: Locale, currency: string) {
  const style = { locale, currency };
  return {
    locale,
    currency,
    sign: currencySign(currency),
    money: (amount: number) => amountInSentence(amount, style),
    moneyExact: (amount: number) => amountExact(amount, style),
    moneyTable: (amount: number) => amountInTable(amount, style),
    percent: (share: number) => percent(share, locale),
    number: (value: number, fractionDigits?: number) => plainNumber(value, locale, fractionDigits),
    list: (parts: readonly string[]) => new Intl.ListFormat(locale).format(parts),
    date: (date: string) => longDate(date, locale),
    dateWithDay: (date: string) => dateWithDay(date, locale),
    month: (month: string) => monthYear(month, locale),
    monthShort: (month: string) => shortMonth(month, locale),
    parseAmount: (text: string, per?: Period) =>
      parseAmount(text, locale, { smallIsOdd: currency === 'IDR', per }),
    parseNumber: (text: string, per?: Period) => parseNumber(text, locale, per),
  };
}
