'use client';

import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { stepIds } from '@/lib/assessment/ids-catalogue';
import { Stepper } from '../frame/stepper';
import { useSnapshot } from '../state/use-assessment';
import { useGroundwork } from '../state/use-groundwork';
import { stepStatus } from './step-status';
import { pageAddress, stepNames, type StepName } from './steps';

/** Looked at only by who opens it. */
const StepList = dynamic(() => import('./step-list').then((module) => module.StepList), { ssr: false });

/** Where we are on the walk; on a phone the whole list opens from the line that says it. */
export function StepNav({ step }: { step: StepName }) {
  const t = useTranslations();
  const locale = useLocale();
  const { assessment, status } = useSnapshot();
  const groundwork = useGroundwork();
  const [isOpen, setOpen] = useState(false);
  const number = step === 'result' ? undefined : stepIds.indexOf(step) + 1;
  const steps = stepNames.map((id, index) => ({
    id,
    name: t(`app.nav.steps.${id}`),
    href: pageAddress(locale, id),
    number: id === 'result' ? undefined : index + 1,
    current: id === step,
    done: id !== 'result' && status === 'ready' && stepStatus(id, assessment, groundwork).kind === 'done',
  }));
  return (
    <>
      <Stepper
        label={t('app.nav.label')}
        steps={steps}
        doneWord={t('wizard.taskList.done')}
        here={
          number === undefined
            ? t('app.nav.steps.result')
            : t('wizard.progress', { n: number, step: t(`app.nav.steps.${step}`) })
        }
        overview={{ label: t('app.actions.toStepList'), onPress: () => setOpen(true) }}
      />
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t('wizard.taskList.title')}
        actions={
          <>
            <Button kind="quiet" onClick={() => setOpen(false)}>
              {t('app.actions.close')}
            </Button>
            {step !== 'result' && (
              <Link href={pageAddress(locale, 'result')} onClick={() => setOpen(false)}>
                {t('app.actions.resultSoFar')}
              </Link>
            )}
          </>
        }
      >
        <p className="hint">{t('wizard.taskList.lead')}</p>
        <StepList brief current={step} onGo={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
