'use client';

import { useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import { PageHead } from '@/components/wizard/frame/page-head';
import { ImportLink } from '@/components/wizard/shell/import-link';
import { useFromLink } from '@/components/wizard/state/left-out';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { indicators } from '@/lib/checklist/indicators-catalogue';
import { Answers } from './answers';
import { Beginning, Onward } from './overview-actions';
import { GroupWeights } from './group-weights';
import { ModeChoice } from './mode-choice';
import { Names } from './names';
import { PeopleFirst } from './people-first';

/** Where the step begins, is taken up again and ends: how much to answer, every question with its answer, what next. */
export function Overview() {
  const t = useTranslations('checklist');
  const { answers } = useAssessment().assessment.checklist;
  const isFromLink = useFromLink();
  const isFresh = indicators.every(({ id }) => answers[id].value === null);
  return (
    <>
      <PageHead title={t('title')} lead={isFresh ? t('lead') : undefined} />
      <PeopleFirst />
      {isFresh ? <Beginning /> : <Onward />}
      {!isFromLink && <ImportLink />}
      <Answers isFresh={isFresh} />
      <div className="mt-12">
        <Fold summary={t('weights.heading')}>
          <GroupWeights />
        </Fold>
        {!isFresh && !isFromLink && (
          <Fold summary={t('hub.settings')}>
            <ModeChoice />
            <Names />
          </Fold>
        )}
      </div>
      <p className="hint mt-6">{t('ownJudgementNote')}</p>
    </>
  );
}
