'use client';

import { useTranslations } from 'next-intl';
import { ShareBars } from '@/components/ui/share-bars';
import { uncapitalised } from '@/components/wizard/case/capitalised';
import { useChance } from '@/components/wizard/case/chance-words';
import { useOptionName } from '@/components/wizard/case/option-name';
import type { Acceptability, StrategiesResult } from '@/lib/evaluation';
import { firmLines } from '@/lib/strategies/firm-lines';
import { byFirstShare, firstShare, isHardlyEverFirst } from './first-share';
import { leaningOf } from './leaning';

/** How often each open option comes first, with the weights that carry it and how surely. */
export function FirstShares({ strategies }: { strategies: StrategiesResult }) {
  const t = useTranslations('strategies.robust');
  const optionName = useOptionName();
  const chance = useChance();
  const leaningWords = useLeaningWords();
  const sorted = byFirstShare(strategies.acceptability);
  const rest = sorted.filter(isHardlyEverFirst);
  return (
    <>
      <ShareBars
        label={t('chart')}
        limit={{ share: firmLines.firm, label: t('firmLine') }}
        bars={sorted
          .filter((one) => !isHardlyEverFirst(one))
          .map((one) => ({
            id: one.id,
            name: optionName(one.id),
            share: firstShare(one),
            value: chance(firstShare(one)),
            note: leaningWords(one, strategies.acceptability),
          }))}
      />
      {rest.length > 0 && (
        <p className="hint mt-3">
          {t('rest', { options: rest.map(({ id }) => optionName(id, 'short')).join('; ') })}
        </p>
      )}
    </>
  );
}

const even = 0.5;

/** Central weights and confidence factor in words. */
function useLeaningWords() {
  const t = useTranslations('strategies');
  const chance = useChance();
  return (one: Acceptability, all: readonly Acceptability[]): string => {
    const criterion = leaningOf(one, all);
    const leans = criterion
      ? t('robust.leans', { criterion: uncapitalised(t(`criteria.${criterion}.name`)) })
      : t('robust.leansNowhere');
    const key = one.confidence < even ? 'robust.confidenceLow' : 'robust.confidence';
    return `${leans} ${t(key, { count: chance(one.confidence) })}`;
  };
}
