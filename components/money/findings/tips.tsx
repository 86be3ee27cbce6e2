'use client';

import { useTranslations } from 'next-intl';
import { useOptionName } from '@/components/wizard/case/option-name';
import type { TippingValue } from '@/lib/evaluation';
import type { FuturesCase } from '../money-case';
import { useReachWords } from './use-reach-words';

/** Which single figure, set differently, would put another option first (ruling R22). */
export function Tips({ futures }: { futures: FuturesCase }) {
  const t = useTranslations('money.sensitivity');
  const tipOf = useTip();
  const { strategies } = futures.evaluation;
  if (!strategies?.tipping || strategies.robust.contender === null) return null;
  return (
    <>
      <h3>{t('tipHeading')}</h3>
      {strategies.tipping.length === 0 ? (
        <p>{t('tipNone')}</p>
      ) : (
        <ul className="marks">
          {strategies.tipping.map((tip) => (
            <li key={tip.path}>{tipOf(tip)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function useTip() {
  const t = useTranslations('money.sensitivity');
  const option = useOptionName();
  const words = useReachWords();
  return ({ path, origin, likely, value, to }: TippingValue) =>
    t('tip', {
      input: words.inside(path),
      direction: value > likely ? 'above' : 'below',
      value: words.input(path, value),
      origin,
      now: words.input(path, likely),
      rival: option(to, 'short'),
    });
}
