'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useStore } from '../state/use-assessment';
import { useAssessmentFile } from './assessment-file';
import { CopiesDialog } from './copies-dialog';

export type MenuQuestion = 'startNew' | 'delete' | 'wipe' | 'copies';

type Props = {
  question: MenuQuestion | null;
  /** What the open assessment is called. */
  name: string;
  /** Closes the question; with words if something was done. */
  onDone: (news: string) => void;
};

/** The questions asked before anything is put away or deleted. */
export function MenuDialogs({ question, name, onDone }: Props) {
  const t = useTranslations();
  const store = useStore();
  const { download } = useAssessmentFile();
  const act = {
    startNew: () => onDone(store.reset() ? '' : t('app.errors.storageFull')),
    delete: () => {
      store.discard();
      onDone(t('wizard.dialogs.delete.undone', { name }));
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
              <Button kind="link" onClick={download}>
                {t('app.actions.downloadCopy')}
              </Button>
            </p>
          )}
        </Dialog>
      ))}
      <CopiesDialog open={question === 'copies'} onDone={onDone} />
    </>
  );
}
