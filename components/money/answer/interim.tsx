'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { Answer } from '@/components/ui/answer';
import { useMoneyLeftOut } from '@/components/wizard/state/left-out';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useGroundworkOutcome } from '@/components/wizard/state/use-groundwork';
import { valueAt } from '../form/paths';
import { firstEight } from '../form/questions-catalogue';
import type { MoneyCase } from '../money-case';
import { Missing } from './missing';

/** It follows from the calculation, which comes after the page. */
const CashAnswer = dynamic(() => import('./cash-answer').then((module) => module.CashAnswer), { ssr: false });

/** The interim answer: share of revenue, the lowest month, the drawing, how likely it is to go wrong. */
export function Interim({ shown }: { shown: MoneyCase | null }) {
  const t = useTranslations();
  const { assessment } = useAssessment();
  const isLeftOut = useMoneyLeftOut();
  const { status } = useGroundworkOutcome();
  const done = firstEight.filter(({ path }) => valueAt(assessment, path) !== null).length;
  return (
    <Answer
      label={t('wizard.interim.heading')}
      completeness={isLeftOut ? undefined : t('money.answer.completeness', { done })}
    >
      {status === 'failed' && <p role="alert">{t('app.errors.calculation')}</p>}
      {shown ? <CashAnswer shown={shown} /> : status !== 'failed' && <Missing />}
    </Answer>
  );
}
