'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useFromLink } from '@/components/wizard/state/left-out';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { indicators } from '@/lib/checklist/indicators-catalogue';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { ModeChoice } from './mode-choice';
import { Names } from './names';
import { nextIndicator } from './standing';
import { useProblems } from './use-problems';
import { goTo } from './use-view';
import { firstOpen } from './views';

/** Before the first answer: how many questions, names if wanted, and the button that begins. */
export function Beginning() {
  const t = useTranslations('app.actions');
  const { assessment } = useAssessment();
  const { summary, check } = useCheck();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (check()) goTo(firstOpen(assessment) ?? 'red-flags');
  };
  return (
    <form noValidate onSubmit={submit}>
      {summary}
      <ModeChoice />
      <Names />
      <div className="actions">
        <Button type="submit">{t('start')}</Button>
      </div>
    </form>
  );
}

/** Afterwards: the first thing still open, or, when nothing is, the next step. */
export function Onward() {
  const t = useTranslations('checklist');
  const app = useTranslations('app');
  const locale = useLocale();
  const router = useRouter();
  const { assessment } = useAssessment();
  const { summary, check } = useCheck();
  const isFromLink = useFromLink();
  const open = isFromLink ? null : firstOpen(assessment);
  const toMoney = app('actions.continueTo', { step: app('nav.steps.money') });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (check()) router.push(pageAddress(locale, 'money'));
  };
  return (
    <form noValidate onSubmit={submit}>
      {summary}
      {!isFromLink && (
        <p className="lead">
          <Progress isWalked={open === null} />
        </p>
      )}
      <div className="actions">
        {open !== null && (
          <a className="btn btn-primary" href={`#${open}`}>
            {app('actions.continue')}
          </a>
        )}
        <Button type="submit" kind={open === null ? 'primary' : 'link'}>
          {toMoney}
        </Button>
        {open === null && !isFromLink && <MoreQuestions label={t('hub.nextBest')} />}
      </div>
    </form>
  );
}

function Progress({ isWalked }: { isWalked: boolean }) {
  const t = useTranslations('checklist');
  const wizard = useTranslations('wizard');
  const { mode, answers } = useAssessment().assessment.checklist;
  const rest = indicators.filter(({ id }) => answers[id].value === null).length;
  if (!isWalked) return wizard('firstAnswer');
  if (rest === 0) return t('next.none');
  return `${mode === 'quick' ? `${t('hub.quickDone')} ` : ''}${t('mode.more', { count: rest })}`;
}

/** The rest of the questions, the most telling first. */
function MoreQuestions({ label }: { label: string }) {
  const { assessment } = useAssessment();
  const result = useGroundwork()?.checklist;
  const best: { id: IndicatorId } | null = result ? nextIndicator(assessment, result) : null;
  if (!best || assessment.checklist.answers[best.id].value !== null) return null;
  return <a href={`#${best.id}`}>{label}</a>;
}

/** Nothing has to be answered; what was typed must only be readable. */
function useCheck() {
  const t = useTranslations('app.errors');
  const problems = useProblems();
  const [attempt, setAttempt] = useState(0);
  const errors = attempt > 0 ? problems : [];
  const check = () => {
    if (problems.length > 0) setAttempt(attempt + 1);
    return problems.length === 0;
  };
  const summary = (
    <ErrorSummary title={t('summaryHeading', { count: errors.length })} errors={errors} attempt={attempt} />
  );
  return { summary, check };
}
