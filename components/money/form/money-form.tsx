'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { Button } from '@/components/ui/button';
import { WhyDetails } from '@/components/ui/why-details';
import { ErrorSummary } from '@/components/ui/error-summary';
import { PageHead } from '@/components/wizard/frame/page-head';
import { ImportLink } from '@/components/wizard/shell/import-link';
import { useFromLink } from '@/components/wizard/state/left-out';
import { Deferred } from '@/components/wizard/state/deferred';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import { FirstEight } from './first-eight';
import { FormContext } from './form-context';
import { MoreSections } from './more-sections';
import { useMoneyForm } from './use-money-form';

/** It needs what has been worked out, which comes after the page. */
const NextBest = dynamic(() => import('./next-best').then((module) => module.NextBest), { ssr: false });

/** Read by who opens it. */
const SureWords = dynamic(() => import('./sure-words').then((module) => module.SureWords), { ssr: false });

/** The questions: eight figures first, everything else folded below. */
export function MoneyForm() {
  const t = useTranslations();
  const { readOnly, assessment } = useSnapshot();
  const isFromLink = useFromLink();
  const isRupiah = assessment.currency === 'IDR';
  const { news, summary, attempt, goOn, typing, folds } = useMoneyForm(t('money.checks.date'));
  return (
    <FormContext value={news}>
      <form noValidate onSubmit={goOn} {...typing} className="money-form">
        <ErrorSummary
          title={t('app.errors.summaryHeading', { count: summary.length })}
          errors={summary}
          attempt={attempt}
        />
        <PageHead
          title={t('wizard.steps.money.title')}
          lead={t(isFromLink ? 'wizard.readonly.asFilledIn' : 'wizard.steps.money.lead')}
          hint={`${t('money.note')} ${isRupiah && !isFromLink ? `${t('app.units.typeFreely')}.` : ''}`}
        />
        {!readOnly && <ImportLink />}
        <WhyDetails summary={t('money.form.sureMeaning')}>
          <SureWords />
        </WhyDetails>
        <fieldset disabled={readOnly}>
          <FirstEight />
          {!isFromLink && (
            <Deferred>
              <NextBest />
            </Deferred>
          )}
          <MoreSections folds={folds} />
        </fieldset>
        <div className="actions">
          <Button type="submit">
            {t('app.actions.continueTo', { step: t('wizard.steps.strategies.name') })}
          </Button>
        </div>
      </form>
    </FormContext>
  );
}
