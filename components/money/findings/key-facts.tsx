'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/components/wizard/use-format';
import { useUnits } from '../form/use-units';
import { monthOf, type FuturesCase, type MoneyCase } from '../money-case';
import { Ask } from '../trace/ask';
import type { FigureId } from '../trace/trace';

/** Floor, runway, break-even and difference in value; each can be asked where it comes from. */
export function KeyFacts({ shown, futures }: { shown: MoneyCase; futures: FuturesCase }) {
  const t = useTranslations('money.findings');
  const format = useFormat();
  const facts: [FigureId, string, string][] = [
    ['floor', t('floorFact'), format.money(shown.money.floor)],
    ['runway', t('runway'), useRunway(shown)],
    ['break-even', t('breakEven'), useBreakEven(shown)],
    ['npv-difference', t('npv'), format.money(futures.leave.npv.mean)],
  ];
  return (
    <div>
      <p className="figtitle">{t('facts')}</p>
      <dl className="facts">
        {facts.map(([id, label, value]) => (
          <div key={id}>
            <dt>{label}</dt>
            <Ask shown={shown} as="dd" panelAs="dd">
              {(ask) => ask({ id })(value)}
            </Ask>
          </div>
        ))}
      </dl>
      <p className="meta mt-3">{t('factsNote')}</p>
    </div>
  );
}

function useRunway({ leave: { runway }, money }: MoneyCase): string {
  const t = useTranslations('money.findings');
  const units = useUnits();
  if (runway === null) return t('moreThan', { months: money.horizon });
  return runway < 1 ? t('lessThanOne') : units.amount(runway, 'months');
}

function useBreakEven(shown: MoneyCase): string {
  const t = useTranslations('money.findings');
  const format = useFormat();
  const { breakEven } = shown.leave;
  switch (breakEven.kind) {
    case 'never-behind':
      return t('never-behind');
    case 'not-within-horizon':
      return t('notWithin', { months: shown.money.horizon });
    case 'month':
      return format.month(monthOf(shown, breakEven.month));
  }
}
