'use client';

import type { CashPath } from '@/lib/money/result';
import { Columns, Section } from '@/components/ui/section';
import { Fold } from '@/components/ui/fold';
import { useTranslations } from 'next-intl';
import type { ResultParts } from '../shared-props';
import { CashFigure } from './cash-figure';
import { CashTable } from './cash-table';
import { LowestSum } from './lowest-sum';
import { cashCase, type CashCase } from './cash-case';

/** Cash month by month along the path, against staying: the lowest month first. */
export function CashSection(parts: ResultParts) {
  const { evaluation, words } = parts;
  const app = useTranslations('app.actions');
  const found = cashCase(evaluation);
  const { t } = words;
  if (!found) {
    return evaluation.money.status === 'complete' ? null : (
      <Section id="cash" title={t('cash.heading')} className="cash-section">
        <p>{t('cash.none')}</p>
      </Section>
    );
  }
  return (
    <Section id="cash" title={t(`cash.${headingOf(parts)}`)} wide className="cash-section">
      <Columns figure={<CashFigure cash={found} words={words} />}>
        <CashFindings cash={found} words={words} />
      </Columns>
      <Fold summary={app('showTable')} className="print-open cash-twin">
        <CashTable cash={found} words={words} />
      </Fold>
    </Section>
  );
}

export function headingOf({ evaluation }: ResultParts): 'heading' | 'headingKeep' | 'headingRefused' {
  const { path } = evaluation;
  if (path.cash?.option === 'keep') return 'headingKeep';
  return path.fallback === null ? 'heading' : 'headingRefused';
}

type CashProps = { cash: CashCase; words: ResultParts['words'] };

/** In brief without what the reader is told elsewhere on the same paper. */
export function CashFindings({ cash, words, brief = false }: CashProps & { brief?: boolean }) {
  const { t, s, f, chance, option } = words;
  const { path, keep, money } = cash;
  const said = (amount: number) =>
    amount < 0 ? t('cash.short', { amount: f.money(-amount) }) : f.money(amount);
  const month = ({ lowest }: CashPath) => f.month(money.months[lowest.month] ?? '');
  const { lowest } = path.likely;
  const over = lowest.cash - money.floor;
  const gap = { amount: f.money(Math.abs(over)), floor: f.money(money.floor) };
  return (
    <>
      <p className="finding">
        {t(lowest.cash < 0 ? 'cash.lowestShort' : 'cash.lowest', {
          month: month(path.likely),
          amount: f.money(Math.abs(lowest.cash)),
        })}{' '}
        {over < 0 ? t('cash.below', gap) : t('cash.above', gap)}
      </p>
      <p className="hint">{option(path.option)}.</p>
      <LowestSum cash={cash} words={words} />
      <Timing cash={cash} words={words} />
      {cash.chances && (
        <p>
          {t('cash.chance', { count: chance(cash.chances.belowFloor) })}{' '}
          {t('cash.worst', { amount: said(cash.chances.worst) })}{' '}
          {!brief && <span className="hint">{s('chance.note')}</span>}
        </p>
      )}
      <p>{t('cash.stress', { amount: said(path.low.lowest.cash), month: month(path.low) })}</p>
      {path.option !== 'keep' && (
        <p>{t('cash.keep', { amount: said(keep.lowest.cash), month: month(keep) })}</p>
      )}
      {!brief && <p className="hint">{t('cash.after', { months: money.horizon })}</p>}
    </>
  );
}

/** The hole comes after the goodbye, when the old invoices have been paid. */
function Timing({ cash, words }: CashProps) {
  if (cash.lastDay === null) return null;
  const lag = cash.path.likely.lowest.month - cash.lastDay;
  return (
    <p>
      {lag < 0 ? words.t('cash.before') : words.t('cash.lag', { lag })} {lag > 0 && words.t('cash.calm')}
    </p>
  );
}
