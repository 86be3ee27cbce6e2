'use client';

import { Fragment, type ReactNode } from 'react';
import { KeyFigures, type KeyFigure } from '@/components/ui/key-figures';
import { WhyDetails } from '@/components/ui/why-details';
import type { MoneyResult, OptionMoney } from '@/lib/money/result';
import { useTranslations } from 'next-intl';
import type { ResultParts } from '../shared-props';

type Read = ResultParts & { money: MoneyResult; exit: OptionMoney | undefined };

/** The few numbers that decide; only what is known stands here. */
export function Figures(parts: ResultParts) {
  const { money } = parts.evaluation;
  if (money.status !== 'complete') return null;
  return (
    <>
      <KeyFigures figures={keyFigures(parts)} />
      <HowCome {...parts} money={money} />
    </>
  );
}

export function keyFigures(parts: ResultParts): KeyFigure[] {
  const { money, strategies } = parts.evaluation;
  if (money.status !== 'complete') return [];
  const exit = money.options.find(({ id }) => id === strategies?.exit);
  const read = { ...parts, money, exit };
  const figures = [
    shareFigure(read),
    chanceFigure(read),
    reserveFigure(read),
    worthFigure(read),
    priceFigure(read) ?? lowestFigure(read),
  ];
  return figures.filter((one) => one !== null);
}

function shareFigure({ money, words: { t, f } }: Read): KeyFigure {
  const { share, largestOther } = money.concentration;
  return {
    id: 'share',
    figure: f.percent(share),
    meaning:
      largestOther === null ? t('numbers.share') : t('numbers.shareNext', { after: f.percent(largestOther) }),
  };
}

function chanceFigure({ money, exit, words: { t, chance } }: Read): KeyFigure | null {
  const keep = money.options.find(({ id }) => id === 'keep');
  if (!exit || !keep) return null;
  return {
    id: 'chance',
    figure: smallWords(chance(exit.safety.belowFloor)),
    meaning: t('numbers.belowFloorBoth', { count: chance(keep.safety.belowFloor) }),
  };
}

function reserveFigure({ exit, assessment, words: { t, f } }: Read): KeyFigure | null {
  if (!exit) return null;
  const { reserve } = exit.safety;
  const limit = f.number(Math.round(assessment.firm.tolerance * 100));
  return reserve > 0
    ? { id: 'reserve', figure: smallWords(f.money(reserve)), meaning: t('numbers.reserveMore', { limit }) }
    : { id: 'reserve', figure: t('numbers.reserveNone'), meaning: t('numbers.reserveNoneMeaning') };
}

/** What the best ending is worth against staying, over all futures. */
function worthFigure({ money, exit, words: { t, f, chance } }: Read): KeyFigure | null {
  if (!exit) return null;
  const { mean } = exit.npv;
  const figure = f.money(mean);
  return {
    id: 'worth',
    figure: smallWords(mean > 0 && /[1-9]/.test(figure) ? `+${figure}` : figure),
    meaning: t('numbers.npv', { months: money.horizon, count: chance(exit.beatsKeep) }),
  };
}

/** Only where there is a price at which carrying on is worth as much. */
function priceFigure({ evaluation, words: { t, f } }: Read): KeyFigure | null {
  const walkAway = evaluation.strategies?.walkAway;
  if (walkAway?.kind !== 'price') return null;
  return {
    id: 'price',
    figure: `+${f.percent(walkAway.uplift)}`,
    meaning: t('numbers.walkAwayTo', { fee: f.money(walkAway.fee) }),
  };
}

function lowestFigure({ evaluation, money, words: { t, f } }: Read): KeyFigure | null {
  const lowest = evaluation.path.cash?.likely.lowest;
  if (!lowest) return null;
  return {
    id: 'lowest',
    figure: smallWords(f.money(lowest.cash)),
    meaning: t('numbers.lowestPath', { month: f.month(money.months[lowest.month] ?? '') }),
  };
}

/** The figure large, the words around it small: “Rp 253 juta”, “about 12”. */
function smallWords(text: string): ReactNode {
  return text
    .split(/([\d.,−+]*\d)/)
    .map((part, index) => (
      <Fragment key={index}>{index % 2 === 1 || part === '' ? part : <small>{part}</small>}</Fragment>
    ));
}

/** Where the first numbers come from, with what went into them. */
function HowCome({ money, words: { f } }: Pick<Read, 'money' | 'words'>) {
  const t = useTranslations('money.howCome');
  const { fee } = money.economics;
  const others = money.inputs.find(({ path }) => path === 'firm.otherRevenue')?.likely ?? 0;
  const { share } = money.concentration;
  return (
    <WhyDetails summary={t('heading')}>
      <p>
        <b>{t('share.name')}</b>: {t('share.formula')}.{' '}
        {t('share.sum', { fee: f.money(fee), others: f.money(others), result: f.percent(share) })}
      </p>
      {(['floor', 'reserve', 'npv-difference', 'walk-away-price', 'lowest-cash'] as const).map((id) => (
        <p key={id}>
          <b>{t(`${id}.name`)}</b>
          {id === 'floor' && ` (${f.money(money.floor)})`}: {t(`${id}.formula`)}.
        </p>
      ))}
    </WhyDetails>
  );
}
