'use client';

import { useTranslations } from 'next-intl';
import { Finding } from '@/components/ui/answer';
import { useMoneyLeftOut } from '@/components/wizard/state/left-out';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { clientQuantities, firmQuantities } from '@/lib/assessment/quantities-catalogue';
import { isUnknown } from '@/lib/assessment/quantity';
import type { Assessment } from '@/lib/assessment/schema';
import { readQuantity } from '@/lib/money/inputs';
import { valueAt } from '../form/paths';
import { firstEight } from '../form/questions-catalogue';

/** The four figures that nothing can stand in for. */
const required = ['client-fee', 'other-revenue', 'payroll', 'cash-today'] as const;

const firstOf = (id: (typeof required)[number]) => firstEight.find((question) => question.id === id)!;

export function missingFigures(assessment: Assessment) {
  return required.filter((id) => isUnknown(valueAt(assessment, firstOf(id).path) as never));
}

/** Before there is an answer: what is known already, and what is still needed. No figure is made up. */
export function Missing() {
  const t = useTranslations('money');
  const { assessment } = useAssessment();
  const isLeftOut = useMoneyLeftOut();
  const wizard = useTranslations('wizard.readonly');
  const missing = missingFigures(assessment);
  if (isLeftOut) return <Finding>{wizard('moneyLeftOut')}</Finding>;
  if (missing.length === 0) return null;
  return (
    <>
      <SoFar assessment={assessment} />
      <p className="mt-3">{t('answer.missingLead')}</p>
      <ul className="missing" role="list">
        {missing.map((id) => (
          <li key={id}>
            <a href={`#${firstOf(id).path}`}>{t(`firstAnswer.missing.${id}`)}</a>
          </li>
        ))}
      </ul>
      <p className="meta mt-3">{t('answer.missingUnknown')}</p>
    </>
  );
}

/** What two or three figures say already. */
function SoFar({ assessment }: { assessment: Assessment }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { client, firm } = assessment;
  const fee = readQuantity(client.fee, clientQuantities.fee)?.likely;
  const direct = readQuantity(client.directCost, clientQuantities.directCost)?.likely;
  const others = readQuantity(firm.otherRevenue, firmQuantities.otherRevenue)?.likely;
  if (fee === undefined) return null;
  if (others === undefined && direct === undefined) return null;
  return (
    <Finding>
      {others !== undefined && `${t('interim.share', { share: format.percent(fee / (fee + others || 1)) })} `}
      {direct !== undefined && t('answer.margin1', { margin1: format.money(fee - direct) })}
    </Finding>
  );
}
