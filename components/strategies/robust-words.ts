'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { uncapitalised } from '@/components/wizard/case/capitalised';
import { useChance } from '@/components/wizard/case/chance-words';
import { useTippingWords } from '@/components/wizard/case/input-range';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import type { StrategiesResult } from '@/lib/evaluation';
import { optionOf, type OptionId } from '@/lib/strategies/options-catalogue';
import { firmLines, reaches } from '@/lib/strategies/firm-lines';
import { firstShare } from './first-share';
import { isAbove, nearestTurn, turnOfFlip, type TurningPoint } from '@/components/wizard/case/turning-points';

export type Firmness = 'firm' | 'shaky' | 'contested' | 'only';

/** How firmly the leader is first: in most ways of weighing, against every single weight, or neither. */
function firmnessOf({ robust, acceptability }: StrategiesResult): Firmness {
  if (acceptability.length === 1) return 'only';
  if (robust.isRobust) return 'firm';
  return reaches(robust.firstShare, firmLines.firm) ? 'shaky' : 'contested';
}

function shareOf({ acceptability }: StrategiesResult, id: OptionId): number {
  const found = acceptability.find((one) => one.id === id);
  return found ? firstShare(found) : 0;
}

/** Who is first how often, how firmly, and what turns it, in sentences; null where every option is held back. */
export function useRobustWords(strategies: StrategiesResult) {
  const t = useTranslations('strategies');
  const optionName = useOptionName();
  const chance = useChance();
  const f = useFormat();
  const tipping = useTippingWords();
  const tip = useTranslations('money.sensitivity');
  return useMemo(() => {
    const { leader, robust } = strategies;
    if (leader === null) return null;
    const firmness = firmnessOf(strategies);
    return {
      firmness,
      count: chance(robust.firstShare),
      first:
        firmness === 'only'
          ? t('robust.only', { option: optionName(leader, 'short') })
          : t('robust.first', {
              count: chance(robust.firstShare),
              option: optionName(leader, 'short'),
            }),
      standing: standingOf(strategies, firmness, { t, optionName, chance }),
      flips: [
        ...flipsOf(strategies, { t, optionName, f }),
        ...figureFlips(strategies, { t, tip, optionName, tipping }),
        moneyFlip(strategies, t, optionName, f),
      ],
    };
  }, [strategies, t, tip, optionName, chance, f, tipping]);
}

type Words = {
  t: ReturnType<typeof useTranslations<'strategies'>>;
  optionName: ReturnType<typeof useOptionName>;
  chance: ReturnType<typeof useChance>;
};

/** Firm and why, or who competes. */
function standingOf(strategies: StrategiesResult, firmness: Firmness, { t, optionName, chance }: Words) {
  const { leader, robust } = strategies;
  const { contender } = robust;
  if (firmness === 'only' || leader === null || contender === null) return [];
  if (firmness === 'firm') return [t('robust.firm')];
  const share = shareOf(strategies, contender);
  const rival = optionName(contender, 'short');
  const isVariant = optionOf(contender).strategy === optionOf(leader).strategy;
  return [
    ...(firmness === 'shaky' ? [t('robust.shaky')] : []),
    ...(firmness === 'contested' && robust.sameUnderHalfWeights ? [t('robust.tooSeldom')] : []),
    share > robust.firstShare
      ? t('robust.overtaken', { rival, count: chance(share) })
      : t('robust.contested', { rival, count: chance(share) }),
    ...(isVariant ? [t('robust.variants', { count: chance(robust.firstShare + share) })] : []),
  ];
}

type FlipWords = Omit<Words, 'chance'> & { f: ReturnType<typeof useFormat> };

/** What single weights do when halved or raised by half, and from where on; else the one that comes closest. */
function flipsOf(strategies: StrategiesResult, words: FlipWords) {
  const { robust } = strategies;
  const { t } = words;
  const turns = robust.flips.flatMap((flip) => turnOfFlip(strategies, flip) ?? []);
  if (turns.length > 0)
    return turns.map((turn) => t('robust.flipsWeight', turnValues(strategies, turn, words)));
  const nearest = nearestTurn(strategies);
  const closest = nearest && t('robust.nearest', turnValues(strategies, nearest, words));
  return robust.contender === null ? [] : [[t('robust.flipsNone'), closest].filter(Boolean).join(' ')];
}

function turnValues(strategies: StrategiesResult, turn: TurningPoint, { t, optionName, f }: FlipWords) {
  return {
    criterion: uncapitalised(t(`criteria.${turn.criterion}.name`)),
    direction: isAbove(strategies, turn) ? 'above' : 'below',
    percent: f.percent(turn.weight),
    now: f.percent(strategies.weights[turn.criterion]),
    rival: optionName(turn.to, 'short'),
  };
}

type FigureWords = Omit<Words, 'chance'> & {
  tip: ReturnType<typeof useTranslations<'money.sensitivity'>>;
  tipping: ReturnType<typeof useTippingWords>;
};

/** Single figures that would put another option first. */
function figureFlips(
  { tipping: found, robust }: StrategiesResult,
  { t, tip, optionName, tipping }: FigureWords,
): string[] {
  if (found === null || robust.contender === null) return [];
  if (found.length === 0) return [t('robust.figuresNone')];
  return found.map((one) => tip('tip', { ...tipping(one), rival: optionName(one.to, 'short') }));
}

/** What the client could offer, from the walk-away price. */
function moneyFlip(
  { walkAway, exit }: StrategiesResult,
  t: Words['t'],
  optionName: Words['optionName'],
  f: ReturnType<typeof useFormat>,
): string {
  if (walkAway.kind === 'staying-pays') return t('robust.money.staying');
  if (walkAway.kind === 'no-price') return t('robust.money.none', { option: optionName(exit, 'short') });
  return t('robust.money.price', {
    fee: f.money(walkAway.fee),
    option: optionName(walkAway.against, 'short'),
  });
}
