'use client';

import dynamic from 'next/dynamic';
import Link from 'next/link';
import { memo } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { PageHead } from '@/components/wizard/frame/page-head';
import { pageAddress } from '@/components/wizard/shell/steps';
import { Deferred } from '@/components/wizard/state/deferred';
import { usePathLeftOut } from '@/components/wizard/state/left-out';
import { useEvaluation } from '@/components/wizard/state/use-evaluation';
import { StepPage } from '@/components/wizard/step-page';
import { CalendarButton } from '@/components/wizard/take-along/calendar-button';
import type { Evaluation } from '@/lib/evaluation';
import { NextSentence, Overview } from './overview';
import { Part } from './part';
import { usePartStatus } from './use-part-status';

/** Each part comes after the page: none of it is needed for the first sight. */
const LeavePart = memo(
  dynamic(() => import('./leave/leave-part').then((module) => module.LeavePart), { ssr: false }),
);
const NamePart = memo(
  dynamic(() => import('./name/name-part').then((module) => module.NamePart), { ssr: false }),
);
const LessonsPart = memo(
  dynamic(() => import('./lessons/lessons-part').then((module) => module.LessonsPart), { ssr: false }),
);
const NextPart = memo(
  dynamic(() => import('./next/next-part').then((module) => module.NextPart), { ssr: false }),
);

/** Folded at first, and heavy with drawings: it comes after the page. */
const RebuildTools = memo(
  dynamic(() => import('./rebuild/rebuild-tools').then((module) => module.RebuildTools), { ssr: false }),
);

/** Step 5: leave well until the last day, keep the door open, and never again depend on one. */
export function AftercarePage() {
  const t = useTranslations('aftercare');
  const evaluation = useEvaluation();
  return (
    <StepPage
      step="aftercare"
      above={<PageHead title={t('title')} lead={t('lead')} />}
      answer={<Told evaluation={evaluation} />}
      barLabel={t('overview.heading')}
      barSentence={<ToldInALine evaluation={evaluation} />}
    >
      {evaluation && <Parts evaluation={evaluation} />}
    </StepPage>
  );
}

type Waiting = { evaluation: Evaluation | null };

/** What only tells where one stands is drawn in the pauses of typing. */
const Told = memo(function Told({ evaluation }: Waiting) {
  return (
    <Deferred>
      <Overview evaluation={evaluation} />
    </Deferred>
  );
});

const ToldInALine = memo(function ToldInALine({ evaluation }: Waiting) {
  return (
    <Deferred>
      <NextSentence evaluation={evaluation} />
    </Deferred>
  );
});

type PartName = keyof ReturnType<typeof usePartStatus>;

const PartStatus = ({ evaluation, part }: Evaluated & { part: PartName }) => usePartStatus(evaluation)[part];

type Evaluated = { evaluation: Evaluation };

/** The parts in the order in which they are needed; the first that can be worked on stands open. */
const Parts = memo(function Parts({ evaluation }: Evaluated) {
  const t = useTranslations('aftercare');
  const status = (part: PartName) => (
    <Deferred>
      <PartStatus evaluation={evaluation} part={part} />
    </Deferred>
  );
  const { aftercare } = evaluation;
  const ends = aftercare.duties.length > 0;
  return (
    <>
      <Standing evaluation={evaluation} />
      <div className="parts">
        <Part id="leave" title={t('parts.leave')} status={status('leave')} isOpen={ends}>
          <LeavePart evaluation={evaluation} />
        </Part>
        <Part id="name" title={t('parts.name')} status={status('name')}>
          <NamePart evaluation={evaluation} />
        </Part>
        <Part id="lessons" title={t('parts.lessons')} status={status('lessons')} isOpen={!ends}>
          <LessonsPart evaluation={evaluation} />
        </Part>
        <Part id="next" title={t('parts.next')} status={status('next')}>
          <NextPart evaluation={evaluation} />
        </Part>
        <Part id="rebuild" title={t('parts.rebuild')} status={t('status.rebuild')}>
          <RebuildTools evaluation={evaluation} />
        </Part>
      </div>
      <CalendarButton evaluation={evaluation} />
      <Closing />
    </>
  );
});

/** Why there are no dates, if there are none: no path yet, or one that goes on with the client. */
function Standing({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('aftercare');
  const wizard = useTranslations('wizard.readonly');
  const isLeftOut = usePathLeftOut(evaluation);
  const { aftercare, path } = evaluation;
  if (isLeftOut) return <p>{wizard('noPath')}</p>;
  if (aftercare.duties.length > 0) return null;
  return <p>{path.option === null ? t('noPath') : t('staying')}</p>;
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
