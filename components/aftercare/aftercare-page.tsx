'use client';

import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Answer, Finding } from '@/components/ui/answer';
import { buttonClass } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { PageHead } from '@/components/wizard/frame/page-head';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useEvaluation } from '@/components/wizard/state/use-evaluation';
import { StepPage } from '@/components/wizard/step-page';
import { useFormat } from '@/components/wizard/use-format';
import type { Evaluation } from '@/lib/evaluation';
import { CheckInsSection, DutiesSection } from './duties-section';
import { LessonsSection, NextClientSection, ScreeningSection } from './lessons-section';
import { Part } from './part';
import { WordsSection } from './words-section';

/** Folded at first, and heavy with drawings: it comes after the page. */
const RebuildTools = dynamic(() => import('./rebuild/rebuild-tools').then((module) => module.RebuildTools), {
  ssr: false,
});

/** Step 5: leave well until the last day, keep the door open, and never again depend on one. */
export function AftercarePage() {
  const t = useTranslations('aftercare');
  const evaluation = useEvaluation();
  return (
    <StepPage
      step="aftercare"
      above={<PageHead title={t('title')} lead={t('lead')} />}
      answer={<Spread evaluation={evaluation} />}
      barLabel={t('diversification.mixTitle')}
      barSentence={<SpreadSentence evaluation={evaluation} />}
    >
      {evaluation && <Parts evaluation={evaluation} />}
    </StepPage>
  );
}

/** The parts in the order in which they are needed; the first that can be worked on stands open. */
function Parts({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare.parts');
  const { aftercare, communication } = evaluation;
  const ends = aftercare.duties.length > 0;
  return (
    <>
      <Standing evaluation={evaluation} />
      <div className="parts">
        <Part id="leave" title={t('leave')} isOpen={ends}>
          <DutiesSection evaluation={evaluation} />
        </Part>
        <Part id="name" title={t('name')}>
          <WordsSection plan={communication} />
          <CheckInsSection evaluation={evaluation} />
        </Part>
        <Part id="lessons" title={t('lessons')} isOpen={!ends}>
          <LessonsSection hurt={aftercare.screening} />
        </Part>
        <Part id="next" title={t('next')}>
          <NextClientSection />
          <ScreeningSection hurt={aftercare.screening} />
        </Part>
        <Part id="rebuild" title={t('rebuild')}>
          <RebuildTools evaluation={evaluation} />
        </Part>
      </div>
      <Closing />
    </>
  );
}

/** Why there are no dates, if there are none: no path yet, or one that goes on with the client. */
function Standing({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare');
  const { aftercare, path } = evaluation;
  if (aftercare.duties.length > 0) return null;
  return <p>{path.option === null ? t('noPath') : t('staying')}</p>;
}

function SpreadSentence({ evaluation }: { evaluation: Evaluation | null }) {
  const t = useTranslations('aftercare.diversification');
  const f = useFormat();
  const spread = evaluation?.aftercare.diversification;
  if (!spread) return null;
  return t('clientsNeeded', { share: f.percent(spread.targetShare), count: spread.clientsNeeded });
}

function Spread({ evaluation }: { evaluation: Evaluation | null }) {
  const t = useTranslations('aftercare');
  const f = useFormat();
  const largestFee = evaluation?.aftercare.diversification.largestFee ?? null;
  const after = evaluation?.money.status === 'complete' ? evaluation.money.concentration : null;
  return (
    <Answer label={t('diversification.mixTitle')}>
      <Finding>
        <SpreadSentence evaluation={evaluation} />
      </Finding>
      {largestFee !== null && (
        <p className="mt-3">{t('diversification.largestFee', { amount: f.money(largestFee) })}</p>
      )}
      {after && (
        <p className="hint mt-3">
          {t('diversification.now')}: {f.percent(after.share)} · {t('diversification.target')}:{' '}
          {f.percent(evaluation?.aftercare.diversification.targetShare ?? 0)}
        </p>
      )}
    </Answer>
  );
}

function Closing() {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <Section title={t('aftercare.closing.heading')}>
      <p>{t('aftercare.closing.text')}</p>
      <div className="actions">
        <Link className={buttonClass('primary')} href={pageAddress(locale, 'result')}>
          {t('app.actions.finish')}
        </Link>
      </div>
    </Section>
  );
}
