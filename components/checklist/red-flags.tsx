'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { PageHead } from '@/components/wizard/frame/page-head';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { AskedFlagId } from '@/lib/assessment/ids-catalogue';
import { ComputedFlags } from './computed-flags';
import { FlagQuestion } from './flag-question';
import { Gates } from './gates';
import { PeopleFirst } from './people-first';
import { goTo } from './use-view';
import { askedIndicators } from './views';

const groups: Record<'people' | 'contract', readonly AskedFlagId[]> = {
  people: ['abuse-harassment', 'illegal-instruction', 'unsafe-work'],
  contract: ['payment-threat', 'client-insolvent', 'locked-in', 'lender-promise'],
};

/** Facts outside the points: seven questions together, since most are answered “no” and each is short. */
export function RedFlags() {
  const t = useTranslations('checklist');
  const app = useTranslations('app.actions');
  const { assessment, readOnly } = useAssessment();
  const before = askedIndicators(assessment.checklist.mode).at(-1)?.id ?? '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    goTo('fix-tried');
  };
  return (
    <form noValidate onSubmit={submit}>
      <PageHead crumb={t('hub.beyond')} title={t('flagsSection.title')} lead={t('flagsSection.lead')} />
      <PeopleFirst />
      <fieldset disabled={readOnly}>
        {(['people', 'contract'] as const).map((group) => (
          <section key={group} className="flag-group" aria-labelledby={`flags-${group}`}>
            <h2 id={`flags-${group}`}>{t(`flagsSection.${group}`)}</h2>
            {groups[group].map((id) => (
              <FlagQuestion key={id} id={id} />
            ))}
          </section>
        ))}
        <Gates />
      </fieldset>
      <ComputedFlags />
      <div className="actions">
        <Button type="submit">{app('continue')}</Button>
        <a href={`#${before}`}>{t('question.previous')}</a>
      </div>
    </form>
  );
}
