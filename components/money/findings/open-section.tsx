'use client';

import { useTranslations } from 'next-intl';
import { WhySentence } from '@/components/ui/why-sentence';
import { useChance } from '@/components/wizard/case/chance-words';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import { monthOf, type FuturesCase, type MoneyCase } from '../money-case';
import { FindingSection } from './finding-section';
import { HowCome, useFigureName } from './how-come';
import { KeyFacts } from './key-facts';

type FuturesProps = { shown: MoneyCase; futures: FuturesCase };

/** What opens the way: the reserve, the earliest safe month, the recipe; with the other key figures beside. */
export function OpenSection({ shown, futures }: FuturesProps) {
  const t = useTranslations('money');
  const format = useFormat();
  const option = useOptionName();
  const { strategies } = futures.evaluation;
  const earliest = strategies?.earliestSafe ?? null;
  const title = () => {
    if (!earliest) return t('findings.openNever');
    if (earliest.month === 0) return t('findings.openNow');
    return t('findings.openLater', { month: format.month(earliest.date.slice(0, 7)) });
  };
  return (
    <FindingSection
      title={title()}
      busy={!futures.isSettled}
      figure={<KeyFacts shown={shown} futures={futures} />}
    >
      <ReserveSentence shown={shown} futures={futures} />
      <Recipe futures={futures} />
      {earliest && earliest.laterUnsafe.length > 0 && (
        <p>
          {t('cash.laterUnsafe', {
            months: earliest.laterUnsafe.map((month) => format.month(monthOf(shown, month))).join(', '),
          })}
        </p>
      )}
      {strategies && strategies.exit !== 'notice+transition' && (
        <p className="hint">{t('findings.earliestFor', { option: option(strategies.exit, 'short') })}</p>
      )}
    </FindingSection>
  );
}

function ReserveSentence({ shown, futures }: FuturesProps) {
  const t = useTranslations('money');
  const format = useFormat();
  const chance = useChance();
  const nameOf = useFigureName();
  const { assessment } = shown;
  const { reserve, room, belowFloor } = futures.leave.safety;
  const limit = t('findings.limit', { count: format.number(assessment.firm.tolerance * 100) });
  const key = reserve > 0 ? 'findings.reserve' : 'findings.reserveNone';
  return (
    <WhySentence sentence={(why) => t.rich(key, { amount: format.money(reserve), limit, why })}>
      <HowCome
        figure="reserve"
        rows={[
          { label: t('findings.chanceNow'), value: t('answer.ofHundred', { count: chance(belowFloor) }) },
          { label: t('findings.tolerance'), value: limit },
          { label: nameOf('floor'), value: format.moneyTable(futures.money.floor) },
          {
            label: t('findings.lowestWithin', { limit }),
            value: format.moneyTable(futures.money.floor + room),
          },
          { label: nameOf('reserve'), value: format.moneyTable(reserve), sum: true },
        ]}
      />
    </WhySentence>
  );
}

function Recipe({ futures }: { futures: FuturesCase }) {
  const t = useTranslations('money.cash');
  const format = useFormat();
  const recipe = futures.evaluation.strategies?.recipe;
  if (!recipe || recipe.reserve <= 0) return null;
  const reserve = format.money(recipe.reserve);
  return (
    <p>
      {recipe.newWork === null
        ? t('recipeReserveOnly', { reserve })
        : t('recipe', { reserve, newWork: format.money(recipe.newWork) })}
    </p>
  );
}
