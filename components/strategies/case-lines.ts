'use client';

import { useTranslations } from 'next-intl';
import { useFormat, type Format } from '@/components/wizard/use-format';
import { wholeWeeks } from '@/lib/calendar/model-month';
import type { Assessment } from '@/lib/assessment/schema';
import type { Evaluation } from '@/lib/evaluation';
import type { MoneyResult } from '@/lib/money/result';

type Lines = Record<'renegotiate' | 'notice' | 'transition', string[]>;
type Translate = ReturnType<typeof useTranslations<'strategies.article.caseLines'>>;
type Case = { assessment: Assessment; evaluation: Evaluation; t: Translate; f: Format };

/** What each of the three usual ways comes to here; only what is known is said. */
export function useCaseLines(assessment: Assessment, evaluation: Evaluation | null): Lines {
  const t = useTranslations('strategies.article.caseLines');
  const f = useFormat();
  if (!evaluation) return { renegotiate: [], notice: [], transition: [] };
  const input = { assessment, evaluation, t, f };
  return {
    renegotiate: renegotiateLines(input),
    notice: noticeLines(input),
    transition: transitionLines(input),
  };
}

function renegotiateLines({ assessment, evaluation, t, f }: Case): string[] {
  const tried = assessment.redFlags['fix-tried'];
  const walkAway = evaluation.strategies?.walkAway;
  return [
    ...(tried === 'yes' ? [t('fixTried')] : []),
    ...(tried === 'no' ? [t('fixNotTried')] : []),
    ...(walkAway?.kind === 'price'
      ? [t('walkAway', { uplift: f.percent(walkAway.uplift), fee: f.money(walkAway.fee) })]
      : []),
  ];
}

function noticeLines({ assessment, evaluation, t, f }: Case): string[] {
  const { convenienceClause, noticeDays, noticeDayKind } = assessment.contract;
  const lines: string[] = [];
  if (convenienceClause === 'yes' && typeof noticeDays === 'number') {
    lines.push(t('clauseFound', { count: noticeDays, unit: noticeDayKind }));
  }
  if (convenienceClause === 'no') lines.push(t('clauseMissing'));
  const penalty = penaltyOf(assessment, evaluation);
  return penalty === null ? lines : [...lines, t('penalty', { amount: f.money(penalty) })];
}

/** Only a penalty that is an amount today; a share of what remains depends on the day. */
function penaltyOf({ contract }: Assessment, { money }: Evaluation): number | null {
  const { penaltyKind, penaltyAmount } = contract;
  if (typeof penaltyAmount !== 'number' || penaltyAmount <= 0) return null;
  if (penaltyKind === 'fixed') return penaltyAmount;
  return penaltyKind === 'months-of-fee' && money.status === 'complete'
    ? penaltyAmount * money.economics.fee
    : null;
}

function transitionLines({ assessment, evaluation, t, f }: Case): string[] {
  const { money, flags } = evaluation;
  const prepaid = flags.vetoes.some((veto) => veto.kind === 'overdue' && veto.state === 'fired');
  const lines = prepaid ? [t('transitionPrepaid')] : [];
  if (money.status !== 'complete') return lines;
  const months = likelyOf(money, 'exit.transitionMonths');
  const cost = likelyOf(money, 'exit.transitionCost');
  if (months === null || cost === null || months <= 0) return lines;
  const weeks = wholeWeeks(months);
  const hours = f.number(assessment.communication.transitionHours);
  return [t('transition', { weeks, hours, amount: f.money(months * cost) }), ...lines];
}

function likelyOf({ inputs }: MoneyResult, path: string): number | null {
  return inputs.find((input) => input.path === path)?.likely ?? null;
}
