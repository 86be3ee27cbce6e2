'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useSnapshot, useStore } from '../state/use-assessment';
import { useAssessmentFile } from './assessment-file';
import { CasesDialog } from '../cases/cases-dialog';
import { useBackup } from './use-backup';

export type MenuQuestion = 'startNew' | 'delete' | 'wipe' | 'cases';

type Props = {
  question: MenuQuestion | null;
  /** What the open assessment is called. */
  name: string;
  /** Closes the question; with words if something was done, and whether that can be undone. */
  onDone: (news: string, canUndo?: boolean) => void;
};

/** The questions asked before anything is put away or deleted. */
export function MenuDialogs({ question, name, onDone }: Props) {
  const t = useTranslations();
  const store = useStore();
  const { storage } = useSnapshot();
  const { download } = useAssessmentFile();
  const backUp = useBackup();
  const act = {
    startNew: () => onDone(store.reset() ? '' : t('app.errors.storageFull')),
    delete: () => {
      store.deleteCase(storage.open);
      onDone(t('wizard.dialogs.delete.undone', { name }), true);
    },
    wipe: () => {
      store.wipe();
      onDone(t('wizard.storage.cleared'));
    },
  };
  return (
    <>
      {(['startNew', 'delete', 'wipe'] as const).map((id) => (
        <Dialog
          key={id}
          kind={id === 'startNew' ? 'plain' : 'danger'}
          open={question === id}
          onClose={() => question === id && onDone('')}
          title={t(`wizard.dialogs.${id}.title`, { name })}
          actions={
            <>
              <Button kind={id === 'startNew' ? 'primary' : 'danger'} onClick={act[id]}>
                {t(`wizard.dialogs.${id}.confirm`)}
              </Button>
              <Button kind="quiet" onClick={() => onDone('')}>
                {t(`wizard.dialogs.${id}.cancel`)}
              </Button>
            </>
          }
        >
          <p>{t(`wizard.dialogs.${id}.text`)}</p>
          {id !== 'startNew' && (
            <p>
              <Button kind="link" onClick={id === 'wipe' ? () => void backUp() : download}>
                {t(id === 'wipe' ? 'wizard.dialogs.wipe.backUp' : 'app.actions.downloadCopy')}
              </Button>
            </p>
          )}
        </Dialog>
      ))}
      <CasesDialog open={question === 'cases'} onDone={() => question === 'cases' && onDone('')} />
    </>
  );
}
