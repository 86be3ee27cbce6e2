'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/components/wizard/use-format';
import type { MoneyCase } from '../money-case';
import { Ask } from '../trace/ask';
import { FindingSection } from './finding-section';
import { LostFigure } from './lost-figure';
import type { StoppingCost } from './lost-costs';

/** What is really lost is not the fee; and for talking price another sum counts. */
export function LostSection({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { economics } = shown.money;
  const { inTheEnd } = economics.avoidableMargin;
  const title = () => {
    const fee = format.money(economics.fee);
    if (inTheEnd < 0) return t('findings.lostNothing');
    if (economics.fee - inTheEnd < 1) return t('findings.lostAll', { fee });
    return t('findings.lostTitle', { fee, lost: format.money(inTheEnd) });
  };
  return (
    <FindingSection title={title()} figure={<LostFigure shown={shown} />}>
      <LostSentence shown={shown} />
      <Lag shown={shown} />
      <MarginSentence shown={shown} />
      {economics.margin2 !== null && economics.margin2 < 0 && inTheEnd > 0 && (
        <p>
          {t('interim.bad-but-needed', {
            margin2: format.money(economics.margin2),
            avoidableMargin: format.money(inTheEnd),
          })}
        </p>
      )}
      <p className="hint">{t('interim.two-margins')}</p>
      <Margins shown={shown} />
    </FindingSection>
  );
}

export function useCostName() {
  const t = useTranslations('money.findings');
  return ({ name, kind, assumed }: StoppingCost): string => {
    const own = name ?? t(kind);
    return assumed ? t('assumedPart', { name: own }) : own;
  };
}

function LostSentence({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.findings');
  const format = useFormat();
  const { fee, avoidableMargin } = shown.money.economics;
  const { inTheEnd } = avoidableMargin;
  const values = { saved: format.money(fee - inTheEnd), lost: format.money(Math.abs(inTheEnd)) };
  return (
    <Ask shown={shown}>
      {(ask) =>
        t.rich(inTheEnd < 0 ? 'lostGain' : 'lostText', { ...values, why: ask({ id: 'avoidable-margin' }) })
      }
    </Ask>
  );
}

function Lag({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.findings');
  const format = useFormat();
  const { atOnce, inTheEnd, lagMonths } = shown.money.economics.avoidableMargin;
  if (Math.abs(atOnce - inTheEnd) < 1) return null;
  const values = { months: Math.ceil(lagMonths), atOnce: format.money(atOnce) };
  return (
    <Ask shown={shown}>{(ask) => t.rich('lostLag', { ...values, why: ask({ id: 'margin-at-once' }) })}</Ask>
  );
}

function MarginSentence({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.findings');
  const format = useFormat();
  const { fee, margin2 } = shown.money.economics;
  if (margin2 === null) return null;
  const values = {
    margin2: format.money(Math.abs(margin2)),
    share: format.percent(fee > 0 ? margin2 / fee : 0),
  };
  return (
    <Ask shown={shown}>
      {(ask) => t.rich(margin2 < 0 ? 'marginLoss' : 'marginText', { ...values, why: ask({ id: 'margin2' }) })}
    </Ask>
  );
}

/** Margins 1 to 3 as far as they are known, and what an hour really brings. */
function Margins({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.findings');
  const format = useFormat();
  const { margin1, margin2, margin3, effectiveRate } = shown.money.economics;
  const usual = shown.money.inputs.find(({ path }) => path === 'firm.baselineRate');
  return (
    <Ask shown={shown}>
      {(ask) => (
        <>
          {t.rich('marginsText', {
            known: margin3 !== null ? 'three' : margin2 !== null ? 'two' : 'one',
            margin1: format.money(margin1),
            margin2: format.money(margin2 ?? 0),
            margin3: format.money(margin3 ?? 0),
            first: ask({ id: 'margin1' }),
            second: ask({ id: 'margin2' }),
            third: ask({ id: 'margin3' }),
          })}{' '}
          {effectiveRate !== null &&
            t.rich('rate', {
              rate: format.money(effectiveRate),
              known: usual?.origin === 'entered' ? 'yes' : 'no',
              baseline: format.money(usual?.likely ?? 0),
              why: ask({ id: 'effective-rate' }),
            })}
        </>
      )}
    </Ask>
  );
}
