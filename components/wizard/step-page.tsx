'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Comments } from './comments/comments';
import { StepColumns } from './frame/step-columns';
import { Banners } from './shell/banners';
import { PageFoot } from './shell/page-foot';
import { PageTop } from './shell/page-top';
import { StepNav } from './shell/step-nav';
import type { StepName } from './shell/steps';
import { Deferred } from './state/deferred';
import { useSelected } from './state/use-assessment';

type StepPageProps = {
  step: StepName;
  /** The interim answer: beside the text when wide, in the bar at the bottom when not. Without one there is one column. */
  answer?: ReactNode;
  /** The answer in one line, for the closed bar on a phone. */
  barSentence?: ReactNode;
  /** Above that line, small: whose answer, how complete. */
  barLabel?: ReactNode;
  /** What stands above the two columns, over the full width. */
  above?: ReactNode;
  /** Sections below the two columns, over the full width. */
  below?: ReactNode;
  children: ReactNode;
};

/** What every step shares: head, steps, banners about where the answers are, two columns, foot. */
export function StepPage({ step, answer, barSentence, barLabel, above, below, children }: StepPageProps) {
  const t = useTranslations('wizard.interim');
  return (
    <>
      <PageTop page={step} />
      <Deferred>
        <StepNav step={step} />
      </Deferred>
      <main id="content" className="page" tabIndex={-1}>
        <div className="wrap">
          <Banners />
          {above}
          {answer == null ? (
            <Fields>{children}</Fields>
          ) : (
            <StepColumns
              aside={answer}
              asideLabel={t('heading')}
              bar={{ label: barLabel ?? t('heading'), sentence: barSentence }}
            >
              <Fields>{children}</Fields>
            </StepColumns>
          )}
          {below}
          <Comments place={step} />
        </div>
      </main>
      <PageFoot page={step} />
    </>
  );
}

/** Takes no answer before those on the device have been read: what is typed while nobody listens would be lost. */
function Fields({ children }: { children: ReactNode }) {
  const isLoading = useSelected(({ status }) => status === 'loading');
  return (
    <fieldset
      role="presentation"
      disabled={isLoading}
      className={classNames('contents', isLoading && 'waiting')}
    >
      {children}
    </fieldset>
  );
}
