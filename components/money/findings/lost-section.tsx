'use client';

import { useTranslations } from 'next-intl';
import type { SumRow } from '@/components/ui/sum-table';
import { WhyDetails } from '@/components/ui/why-details';
import { WhySentence } from '@/components/ui/why-sentence';
import { useFormat } from '@/components/wizard/use-format';
import type { MoneyCase } from '../money-case';
import { FindingSection } from './finding-section';
import { HowCome, useFigureName, useFormula } from './how-come';
import { LostFigure } from './lost-figure';
import { stoppingCosts, type StoppingCost } from './lost-costs';

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
  const t = useTranslations('money');
  const format = useFormat();
  const nameOf = useCostName();
  const { fee, avoidableMargin } = shown.money.economics;
  const { inTheEnd } = avoidableMargin;
  const rows: SumRow[] = [
    { label: t('findings.fee'), value: format.moneyTable(fee) },
    ...stoppingCosts(shown).map((cost) => ({ label: nameOf(cost), value: format.moneyTable(-cost.amount) })),
    { label: t('findings.lost'), value: format.moneyTable(inTheEnd), sum: true },
  ];
  const values = { saved: format.money(fee - inTheEnd), lost: format.money(Math.abs(inTheEnd)) };
  return (
    <WhySentence
      sentence={(why) => t.rich(inTheEnd < 0 ? 'findings.lostGain' : 'findings.lostText', { ...values, why })}
    >
      <HowCome figure="avoidable-margin" rows={rows} />
    </WhySentence>
  );
}

function Lag({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.findings');
  const format = useFormat();
  const { atOnce, inTheEnd, lagMonths } = shown.money.economics.avoidableMargin;
  if (Math.abs(atOnce - inTheEnd) < 1) return null;
  return <p>{t('lostLag', { months: Math.ceil(lagMonths), atOnce: format.money(atOnce) })}</p>;
}

function MarginSentence({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const nameOf = useFigureName();
  const { fee, margin1, margin2 } = shown.money.economics;
  if (margin2 === null) return null;
  const loses = margin2 < 0;
  const values = {
    margin2: format.money(Math.abs(margin2)),
    share: format.percent(fee > 0 ? margin2 / fee : 0),
  };
  const rows: SumRow[] = [
    { label: nameOf('margin1'), value: format.moneyTable(margin1) },
    { label: t('findings.labour'), value: format.moneyTable(margin2 - margin1) },
    { label: nameOf('margin2'), value: format.moneyTable(margin2), sum: true },
  ];
  return (
    <WhySentence
      sentence={(why) => t.rich(loses ? 'findings.marginLoss' : 'findings.marginText', { ...values, why })}
    >
      <HowCome figure="margin2" rows={rows} />
    </WhySentence>
  );
}

/** Margins 1 to 3, step by step. */
function Margins({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const nameOf = useFigureName();
  const formula = useFormula('margin3');
  const { fee, margin1, margin2, margin3 } = shown.money.economics;
  const own = shown.assessment.client.costLines.reduce(
    (sum, line) => sum + line.amount * line.avoidableShare,
    0,
  );
  const row = (label: string, amount: number, sum = false): SumRow => ({
    label,
    value: format.moneyTable(amount),
    sum,
  });
  const rows: SumRow[] = [
    row(t('findings.fee'), fee),
    row(t('findings.direct'), margin1 - fee),
    row(nameOf('margin1'), margin1, true),
  ];
  if (margin2 !== null) {
    rows.push(row(t('findings.labour'), margin2 - margin1), row(nameOf('margin2'), margin2, true));
  }
  if (margin2 !== null && margin3 !== null) {
    if (own > 0) rows.push(row(t('findings.ownFixed'), -own));
    rows.push(row(t('findings.tiedUp'), margin3 - margin2 + own), row(nameOf('margin3'), margin3, true));
  }
  return <WhyDetails summary={t('findings.margins')} rows={rows} note={formula} />;
}
