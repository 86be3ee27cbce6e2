'use client';

import type { Gate } from '@/lib/evaluation';
import type { ResultParts } from '../shared-props';

type CashState = 'yes' | 'no' | 'either' | 'unknown';

/** Whether one can afford the best ending, if notice were given as planned in step Money. */
function cashState({ evaluation }: Pick<ResultParts, 'evaluation'>): CashState {
  const { strategies } = evaluation;
  const exit = strategies?.ranked.find(({ id }) => id === strategies.exit);
  if (!exit) return 'unknown';
  const has = (id: Gate['id']) => exit.gates.some((gate) => gate.id === id);
  if (has('cash-below-floor')) return 'no';
  return has('cash-danger-either-way') ? 'either' : 'yes';
}

/** The second question in words: the chance, the limit, and what is missing. */
export function CashText(parts: ResultParts) {
  const { evaluation, assessment, words } = parts;
  const { t, f, chance, option, missing } = words;
  const { money, strategies } = evaluation;
  const heading = <h3>{words.moneyLeftOut ? words.readonly('cash') : t(`why.cash.${cashState(parts)}`)}</h3>;
  if (money.status !== 'complete') {
    return (
      <>
        {heading}
        <p>
          {words.moneyLeftOut
            ? words.readonly('moneyLeftOut')
            : t('why.cashMissing', { missing: money.missing.map(missing).join(', ') })}
        </p>
      </>
    );
  }
  const exit = money.options.find(({ id }) => id === strategies?.exit);
  const keep = money.options.find(({ id }) => id === 'keep');
  if (!exit || !keep) return heading;
  return (
    <>
      {heading}
      <p>
        {t('why.cashText', {
          option: option(exit.id, 'short'),
          floor: f.money(money.floor),
          count: chance(exit.safety.belowFloor),
          limit: f.number(Math.round(assessment.firm.tolerance * 100)),
        })}{' '}
        {t('why.cashKeep', { count: chance(keep.safety.belowFloor) })}
      </p>
    </>
  );
}

/** Two figures for two uses: the margin for the price, what is really lost for the decision. */
export function MoneyText({ evaluation, words: { t, f } }: ResultParts) {
  const { money } = evaluation;
  if (money.status !== 'complete') return null;
  const { fee, margin2, avoidableMargin } = money.economics;
  const lost = avoidableMargin.inTheEnd;
  const sentence = () => {
    if (lost < 0) return t('why.moneyGain', { avoidable: f.money(-lost) });
    const figures = { fee: f.money(fee), avoidable: f.money(lost) };
    return margin2 === null
      ? t('why.moneyTextPlain', figures)
      : t('why.moneyText', { ...figures, margin2: f.money(margin2) });
  };
  return (
    <>
      <h3>{t('why.moneyHeading')}</h3>
      <p>{sentence()}</p>
    </>
  );
}
