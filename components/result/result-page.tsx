'use client';

import { useTranslations } from 'next-intl';
import { PageHead } from '@/components/wizard/frame/page-head';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import { useEvaluationOutcome, type EvaluationOutcome } from '@/components/wizard/state/use-evaluation';
import { StepPage } from '@/components/wizard/step-page';
import type { Assessment } from '@/lib/assessment/schema';
import type { Evaluation } from '@/lib/evaluation';
import { CashSection } from './cash/cash-section';
import { EmptyResult } from './empty-result';
import { FlagsSection } from './flags-section';
import { Printing, usePrinting } from './print/printing';
import { Meta } from './meta';
import { PathSection } from './path-section';
import { PlanSection } from './plan/plan-section';
import { FilesSection } from './share/files-section';
import { ShareBox } from './share/share-box';
import { useSharing } from './share/use-sharing';
import { NotKnownSection } from './unknown/not-known-section';
import { UnknownSection } from './unknown/unknown-section';
import { Figures } from './verdict/figures';
import { VerdictHead } from './verdict/verdict-head';
import { useCaseWords } from './verdict/case-words';
import { WhySection } from './why/why-section';

/** Everything on one page: the suggestion, why, what would change it, the path, and what nobody knows. */
export function ResultPage({ version }: { version: string }) {
  const t = useTranslations();
  const { assessment } = useSnapshot();
  const outcome = useEvaluationOutcome();
  const { status, evaluation } = outcome;
  return (
    <StepPage step="result">
      {status === 'waiting' && (
        <PageHead title={t('result.title')} lead={<span role="status">{t('result.opening')}</span>} />
      )}
      {status === 'failed' && <PageHead title={t('result.stopped')} lead={t('app.errors.calculation')} />}
      {evaluation && isEmpty(evaluation) && <EmptyResult />}
      {evaluation && !isEmpty(evaluation) && (
        <Result evaluation={evaluation} assessment={assessment} version={version} outcome={outcome} />
      )}
    </StepPage>
  );
}

/** Nothing answered that anything could be concluded from. */
function isEmpty({ checklist, money, flags }: Evaluation): boolean {
  const hasMoney = money.status === 'complete' || money.missing.length < requiredFigures;
  return checklist.answeredCount === 0 && !hasMoney && flags.vetoes.length === 0;
}

const requiredFigures = 4;

type ResultProps = {
  evaluation: Evaluation;
  assessment: Assessment;
  version: string;
  outcome: EvaluationOutcome;
};

function Result({ evaluation, assessment, version, outcome }: ResultProps) {
  const words = useCaseWords(evaluation, assessment);
  const shared = { evaluation, assessment, words };
  const sharing = useSharing();
  const { print, ...printing } = usePrinting();
  const isUnsafe = evaluation.flags.vetoes.some(({ kind, state }) => kind === 'safety' && state === 'fired');
  return (
    <>
      <VerdictHead {...shared} onPrint={print} />
      <Figures {...shared} />
      {isUnsafe && <FlagsSection {...shared} />}
      <WhySection {...shared} />
      {!isUnsafe && <FlagsSection {...shared} />}
      {!words.moneyLeftOut && <CashSection {...shared} />}
      <PathSection {...shared} />
      <PlanSection {...shared} />
      <UnknownSection {...shared} />
      <NotKnownSection />
      <FilesSection evaluation={evaluation} />
      {!words.fromLink && <ShareBox sharing={sharing} />}
      <Meta {...shared} version={version} />
      <Printing
        {...printing}
        outcome={outcome}
        assessment={assessment}
        words={words}
        version={version}
        link={sharing.paper}
      />
    </>
  );
}
