'use client';

import { useTranslations } from 'next-intl';
import { TableTwin } from '@/components/ui/table-twin';
import { useChance } from '@/components/wizard/case/chance-words';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import type { OptionMoney } from '@/lib/money/result';
import type { FuturesCase, MoneyCase } from '../money-case';
import { Ask } from '../trace/ask';
import { ComparePanels } from './compare-panels';
import { CompareTable } from './compare-table';
import { comparedOptions, shareOf } from './compared-options';
import { FindingSection } from './finding-section';

/** The ways side by side over the same futures, each against staying. */
export function CompareSection({ shown, futures }: { shown: MoneyCase; futures: FuturesCase }) {
  const t = useTranslations('money.compare');
  const format = useFormat();
  const chance = useChance();
  const option = useOptionName();
  const compared = comparedOptions(futures);
  if (compared.length === 0) return null;
  const byMean = [futures.keep, ...compared.map((one) => one.option)].toSorted(
    (a, b) => b.npv.mean - a.npv.mean,
  );
  const [first, second] = byMean as [OptionMoney, OptionMoney];
  const title =
    first.id === 'keep'
      ? t('titleKeep')
      : t('title', { option: option(first.id, 'short'), amount: format.money(first.npv.mean) });
  return (
    <FindingSection
      title={title}
      busy={!futures.isSettled}
      wide={
        <>
          <ComparePanels shown={shown} futures={futures} compared={compared} />
          <TableTwin summary={t('table')}>
            <CompareTable futures={futures} compared={compared} />
          </TableTwin>
        </>
      }
    >
      <Ask shown={shown}>
        {(ask) =>
          t.rich('pair', {
            count: chance(shareOf(futures.money, first.id, second.id)),
            first: option(first.id, 'short'),
            second: option(second.id, 'short'),
            why: ask({ id: 'beats', option: first.id, against: second.id }),
          })
        }
      </Ask>
      <p className="hint">{t('how', { months: futures.money.horizon })}</p>
    </FindingSection>
  );
}
