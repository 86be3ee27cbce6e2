'use client';

import { useTranslations } from 'next-intl';
import { CashPanel } from '@/components/ui/cash-panel';
import { useChance } from '@/components/wizard/case/chance-words';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import type { FuturesCase, MoneyCase } from '../money-case';
import { Ask } from '../trace/ask';
import { useAmounts } from '@/components/wizard/case/use-amounts';
import type { Compared } from './compared-options';

type ComparePanelsProps = { shown: MoneyCase; futures: FuturesCase; compared: readonly Compared[] };

/** A small drawing a way, all on one scale: its range and its middle, staying dashed. */
export function ComparePanels({ shown, futures, compared }: ComparePanelsProps) {
  const t = useTranslations('money');
  const format = useFormat();
  const option = useOptionName();
  const { money, keep } = futures;
  const holds = [keep.cash.p50, ...compared.flatMap(({ option: { cash } }) => [cash.p5, cash.p95])].flat();
  const amounts = useAmounts(Math.max(money.floor, ...holds.map(Math.abs)));
  const end = (values: readonly number[]) => amounts.short(values.at(-1) ?? 0);
  return (
    <div className="panels">
      {compared.map((one) => {
        const { id, cash } = one.option;
        const title = option(id);
        return (
          <figure key={id}>
            <figcaption>
              {title} <span className="unit">({amounts.unit})</span>
            </figcaption>
            <div className="panel-text">
              <PanelSentence shown={shown} compared={one} />
            </div>
            <CashPanel
              title={title}
              description={t('compare.description', {
                option: title,
                end: format.money(cash.p50.at(-1) ?? 0),
                low: format.money(cash.p5.at(-1) ?? 0),
                high: format.money(cash.p95.at(-1) ?? 0),
                keepEnd: format.money(keep.cash.p50.at(-1) ?? 0),
              })}
              months={money.months.map((month) => ({
                name: format.monthShort(month),
                year: month.slice(0, 4),
              }))}
              band={{ low: cash.p5, high: cash.p95 }}
              subject={{ label: t('chart.median'), figure: end(cash.p50), values: cash.p50 }}
              comparison={{ label: t('chart.keep'), figure: end(keep.cash.p50), values: keep.cash.p50 }}
              floor={{ value: money.floor, label: t('chart.floor', { amount: amounts.short(money.floor) }) }}
              holds={holds}
              formatTick={(amount, isTop) =>
                isTop && amount > 0 ? amounts.signed(amount) : amounts.short(amount)
              }
            />
          </figure>
        );
      })}
    </div>
  );
}

/** In how many futures it is worth more than staying, how much on average, and whether it is open today. */
function PanelSentence({ shown, compared }: { shown: MoneyCase; compared: Compared }) {
  const t = useTranslations('money.compare');
  const format = useFormat();
  const chance = useChance();
  const { option, better, same, isBlocked } = compared;
  const { mean } = option.npv;
  return (
    <Ask shown={shown}>
      {(ask) => (
        <>
          {t.rich('panel', {
            count: chance(better),
            ties: same >= 0.005 ? 'yes' : 'no',
            same: chance(same),
            amount: format.money(Math.abs(mean)),
            direction: mean < 0 ? 'less' : 'more',
            share: ask({ id: 'beats', option: option.id }),
            mean: ask({ id: 'npv-difference', option: option.id }),
          })}{' '}
          {isBlocked && t('held')}
        </>
      )}
    </Ask>
  );
}
