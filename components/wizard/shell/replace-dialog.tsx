'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Assessment } from '@/lib/assessment/schema';
import { useStore } from '../state/use-assessment';
import { useAssessmentFile } from './assessment-file';

type Props = {
  /** What is to take the place of one’s own; null while nothing is asked. */
  incoming: Assessment | null;
  onClose: () => void;
  onReplaced: (assessment: Assessment) => void;
};

/** Asks before another assessment takes the place of one’s own, which is put aside, or downloaded if there is no room. */
export function ReplaceDialog({ incoming, onClose, onReplaced }: Props) {
  const t = useTranslations('wizard');
  const store = useStore();
  const { downloadOwn } = useAssessmentFile();
  const [step, setStep] = useState<'ask' | 'full' | 'downloaded'>('ask');
  const own = store.ownAssessment();
  const name = own.name || own.clientName || t('assessment.unnamed');
  const close = () => {
    setStep('ask');
    onClose();
  };
  const replace = () => {
    if (!incoming) return;
    if (step === 'downloaded') store.replaceForGood(incoming);
    else if (!store.replace(incoming)) return setStep('full');
    setStep('ask');
    onReplaced(incoming);
  };
  const save = () => {
    downloadOwn();
    setStep('downloaded');
  };
  return (
    <Dialog
      open={incoming !== null}
      onClose={close}
      title={t('dialogs.replace.title')}
      actions={
        <>
          {step === 'full' ? (
            <Button onClick={save}>{t('dialogs.replace.downloadOwn', { name })}</Button>
          ) : (
            <Button onClick={replace}>
              {t(step === 'ask' ? 'dialogs.replace.confirm' : 'dialogs.replace.replaceNow')}
            </Button>
          )}
          <Button kind="quiet" onClick={close}>
            {t('dialogs.replace.cancel')}
          </Button>
        </>
      }
    >
      <p role={step === 'ask' ? undefined : 'alert'}>
        {t(step === 'ask' ? 'dialogs.replace.text' : 'dialogs.replace.full', { name })}
      </p>
    </Dialog>
  );
}
