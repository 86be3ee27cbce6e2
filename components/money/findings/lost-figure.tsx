'use client';

import { useTranslations } from 'next-intl';
import { Figure } from '@/components/ui/figure';
import { Waterfall, type WaterfallStep } from '@/components/ui/waterfall';
import { useFormat } from '@/components/wizard/use-format';
import type { MoneyCase } from '../money-case';
import { useAmounts } from '@/components/wizard/case/use-amounts';
import { stoppingCosts } from './lost-costs';
import { useCostName } from './lost-section';

/** From the fee, cost by cost, to what is really lost. */
export function LostFigure({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.findings');
  const format = useFormat();
  const nameOf = useCostName();
  const { fee, avoidableMargin } = shown.money.economics;
  const amounts = useAmounts(fee);
  const costs = stoppingCosts(shown);
  const steps: WaterfallStep[] = [
    { id: 'fee', label: t('fee'), from: 0, to: fee, kind: 'part', figure: amounts.short(fee) },
  ];
  let left = fee;
  for (const cost of costs) {
    const to = left - cost.amount;
    steps.push({
      id: cost.id,
      label: nameOf(cost),
      from: left,
      to,
      kind: cost.assumed ? 'unknown' : 'minus',
      figure: amounts.short(-cost.amount),
    });
    left = to;
  }
  const lost = avoidableMargin.inTheEnd;
  steps.push({ id: 'lost', label: t('lost'), from: 0, to: lost, kind: 'total', figure: amounts.short(lost) });
  const title = t('waterfallTitle');
  return (
    <Figure title={title} unit={`(${amounts.unit})`}>
      <Waterfall
        title={title}
        description={t('waterfallDescription', {
          fee: format.money(fee),
          parts: costs.map((cost) => `${nameOf(cost)} ${format.money(cost.amount)}`).join(', '),
          lost: format.money(lost),
        })}
        steps={steps}
      />
    </Figure>
  );
}
