'use client';

import { useTranslations } from 'next-intl';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import { monthOf, type FuturesCase, type MoneyCase } from '../money-case';
import { Ask } from '../trace/ask';
import { FindingSection } from './finding-section';
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
      <Recipe shown={shown} futures={futures} />
      <Ask shown={shown}>
        {(ask) => {
          const why = ask({ id: 'earliest-safe' });
          if (!earliest) return t.rich('findings.earliestNever', { why });
          return t.rich('findings.earliest', { month: format.month(earliest.date.slice(0, 7)), why });
        }}
      </Ask>
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
  const { assessment } = shown;
  const { reserve } = futures.leave.safety;
  const limit = t('findings.limit', { count: format.number(assessment.firm.tolerance * 100) });
  const key = reserve > 0 ? 'findings.reserve' : 'findings.reserveNone';
  return (
    <Ask shown={shown}>
      {(ask) => t.rich(key, { amount: format.money(reserve), limit, why: ask({ id: 'reserve' }) })}
    </Ask>
  );
}

function Recipe({ shown, futures }: FuturesProps) {
  const t = useTranslations('money.cash');
  const format = useFormat();
  const recipe = futures.evaluation.strategies?.recipe;
  if (!recipe || recipe.reserve <= 0) return null;
  const reserve = format.money(recipe.reserve);
  return (
    <Ask shown={shown}>
      {(ask) => {
        const why = ask({ id: 'recipe' });
        if (recipe.newWork === null) return t.rich('recipeReserveOnly', { reserve, why });
        return t.rich('recipe', { reserve, newWork: format.money(recipe.newWork), why });
      }}
    </Ask>
  );
}
