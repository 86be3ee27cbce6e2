'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { memo } from 'react';
import { Answer, AnswerBlock, Finding } from '@/components/ui/answer';
import { buttonClass } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { PageHead } from '@/components/wizard/frame/page-head';
import { pageAddress } from '@/components/wizard/shell/steps';
import { Deferred } from '@/components/wizard/state/deferred';
import { usePathLeftOut } from '@/components/wizard/state/left-out';
import { useEvaluation } from '@/components/wizard/state/use-evaluation';
import { StepPage } from '@/components/wizard/step-page';
import { useFormat } from '@/components/wizard/use-format';
import type { Evaluation } from '@/lib/evaluation';
import { AnswersSection } from './answers-section';
import { noPlanKey } from './no-plan';
import { PapersSection } from './papers/papers-section';
import { PeopleForm } from './people-form';
import { PlanSection } from './plan-section';
import { ReasonSection } from './reason-section';
import { RehearsalSection } from './rehearsal/rehearsal-section';
import { ScriptSection } from './script-section';

/** Step 4: who says what to whom, and when. One reason, one date, one offer, the same everywhere. */
export function CommunicationPage() {
  const t = useTranslations('communication');
  const evaluation = useEvaluation();
  const isLeftOut = usePathLeftOut(evaluation);
  return (
    <StepPage
      step="communication"
      above={<PageHead title={t('title')} lead={t('lead')} />}
      answer={<DatesAnswer evaluation={evaluation} />}
      barLabel={t('plan.heading')}
      barSentence={<DatesSentence evaluation={evaluation} />}
      below={evaluation && <Papers evaluation={evaluation} />}
    >
      {evaluation && !isLeftOut && (
        <div className="screen-only contents">
          <PeopleForm evaluation={evaluation} />
        </div>
      )}
      <Principles />
    </StepPage>
  );
}

type Given = { evaluation: Evaluation };

const Papers = memo(function Papers({ evaluation }: Given) {
  // Without the path nothing is said or sent, and the answer beside the page says so.
  if (usePathLeftOut(evaluation)) return <ToAftercare />;
  return (
    <>
      <Deferred>
        <PlanSection evaluation={evaluation} />
      </Deferred>
      <ReasonSection evaluation={evaluation} />
      <Deferred>
        <ScriptSection evaluation={evaluation} />
        <AnswersSection plan={evaluation.communication} />
        <RehearsalSection evaluation={evaluation} />
        <PapersSection evaluation={evaluation} />
      </Deferred>
      <ToAftercare />
    </>
  );
});

type Perhaps = { evaluation: Evaluation | null };

function DatesSentence({ evaluation }: Perhaps) {
  const t = useTranslations('communication.plan');
  const f = useFormat();
  const wizard = useTranslations('wizard.readonly');
  const isLeftOut = usePathLeftOut(evaluation);
  if (!evaluation) return t('coming');
  if (isLeftOut) return wizard('noPath');
  const plan = evaluation.communication;
  const none = t(noPlanKey(evaluation));
  if (!plan.meetingDate) return none;
  const replyBy = plan.items.find(({ id }) => id === 'reply-deadline')?.date;
  if (plan.mode === 'renegotiate' && replyBy) {
    return t('summaryRenegotiate', { meetingDate: f.date(plan.meetingDate), replyBy: f.date(replyBy) });
  }
  if (!plan.letterDate || !plan.endDate) return none;
  return t('summary', {
    meetingDate: f.date(plan.meetingDate),
    letterDate: f.date(plan.letterDate),
    endDate: f.date(plan.endDate),
  });
}

function DatesAnswer({ evaluation }: Perhaps) {
  const t = useTranslations('communication');
  return (
    <Answer label={t('plan.heading')}>
      <Finding>
        <DatesSentence evaluation={evaluation} />
      </Finding>
      <AnswerBlock title={t('rules.heading')}>
        <ul className="mt-1 grid list-disc gap-1 pl-5 text-sm">
          {(
            [
              'in-person',
              'not-friday',
              'not-holiday-week',
              'not-launch-day',
              'full-attention',
              'one-voice',
            ] as const
          ).map((rule) => (
            <li key={rule}>{t(`rules.${rule}`)}</li>
          ))}
        </ul>
      </AnswerBlock>
    </Answer>
  );
}

function Principles() {
  const t = useTranslations('communication.principles');
  return (
    <div className="mt-10">
      <h2 className="h3">{t('heading')}</h2>
      <ul className="mt-2 grid list-disc gap-2 pl-5">
        {(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const).map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
      </ul>
    </div>
  );
}

function ToAftercare() {
  const t = useTranslations('app');
  const locale = useLocale();
  return (
    <Section title={t('nav.steps.aftercare')} className="screen-only">
      <div className="actions">
        <Link className={buttonClass('primary')} href={pageAddress(locale, 'aftercare')}>
          {t('actions.continueTo', { step: t('nav.steps.aftercare') })}
        </Link>
        <Link className={buttonClass('quiet')} href={pageAddress(locale, 'result')}>
          {t('actions.resultSoFar')}
        </Link>
      </div>
    </Section>
  );
}
