'use client';

import { useTranslations } from 'next-intl';
import { Segment } from '@/components/ui/segment';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import type { AftercareResult } from '@/lib/evaluation';
import { Tool } from './part';

const shares = [0.15, 0.2, 0.25, 0.33] as const;
const periods = [12, 18, 24, 36] as const;

/** The largest share one client may have, and what that takes. */
export function SpreadSection({ spread }: { spread: AftercareResult['diversification'] }) {
  const t = useTranslations('aftercare');
  return (
    <Tool id="spread" title={t('diversification.heading')}>
      <p>{t('diversification.lead')}</p>
      <Targets />
      <Arithmetic spread={spread} />
      <h3>{t('diversification.mixHeading')}</h3>
      <ul className="grid list-disc gap-2 pl-5">
        {(['size', 'industry', 'need', 'timing'] as const).map((id) => (
          <li key={id}>{t(`diversification.mix.${id}`)}</li>
        ))}
      </ul>
    </Tool>
  );
}

function Targets() {
  const t = useTranslations('aftercare.diversification');
  const f = useFormat();
  const { assessment, update, readOnly } = useAssessment();
  const { targetShare, targetMonths } = assessment.aftercare;
  return (
    <fieldset disabled={readOnly} className="contents">
      <Segment
        name="targetShare"
        legend={t('targetShare.label')}
        hint={t('targetShare.hint')}
        options={shares.map((share) => ({ value: String(share), label: f.percent(share) }))}
        value={String(targetShare)}
        onChange={(value) => update({ aftercare: { targetShare: Number(value) } })}
      />
      <Segment
        name="targetMonths"
        legend={t('targetMonths.label')}
        hint={t('targetMonths.hint')}
        options={periods.map((months) => ({ value: String(months), label: f.number(months) }))}
        value={String(targetMonths)}
        onChange={(value) => update({ aftercare: { targetMonths: Number(value) } })}
      />
    </fieldset>
  );
}

function Arithmetic({ spread }: { spread: AftercareResult['diversification'] }) {
  const t = useTranslations('aftercare');
  const f = useFormat();
  const { targetShare, clientsNeeded, largestFee, newBilling, revenue } = spread;
  if (revenue === null) return <p className="hint">{t('diversification.unknown')}</p>;
  return (
    <ul role="list" className="grid gap-2">
      <li>{t('diversification.clientsNeeded', { share: f.percent(targetShare), count: clientsNeeded })}</li>
      {largestFee !== null && <li>{t('diversification.largestFee', { amount: f.money(largestFee) })}</li>}
      {newBilling !== null && newBilling > 0 && (
        <li>{t('diversification.newBilling', { amount: f.money(newBilling) })}</li>
      )}
      {newBilling === 0 && <li>{t('diversification.already')}</li>}
    </ul>
  );
}
