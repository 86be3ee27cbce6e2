'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Assessment } from '@/lib/assessment/schema';
import type { BackupCase } from '@/lib/export/backup-file';
import { useStore } from '../state/use-assessment';
import { readAnyFile } from './assessment-file';
import { ReplaceDialog } from './replace-dialog';
import { restoreCases } from './restore-cases';

/**
 * Opens an assessment file beside one’s own; asks only if there is no room for both. A backup of many is added to what is
 * there. `say` is told what came of it, and whether it can be undone.
 */
export function useOpenFile(say: (news: string, canUndo?: boolean) => void) {
  const t = useTranslations();
  const store = useStore();
  const [incoming, setIncoming] = useState<Assessment | null>(null);
  const sayOpened = ({ name, clientName }: Assessment) => {
    setIncoming(null);
    say(t('wizard.importFile.opened', { name: name || clientName || t('wizard.assessment.unnamed') }), true);
  };
  const restore = (cases: readonly BackupCase[]) => {
    const count = restoreCases(store, cases);
    if (count === null) say(t('app.errors.storageFull'));
    else if (count === 0) say(t('wizard.importFile.allThere'));
    else say(t('wizard.importFile.restored', { count }), true);
  };
  const open = async (file: File) => {
    const read = await readAnyFile(file);
    if (read.ok && 'cases' in read) restore(read.cases);
    else if (!read.ok) say(t(`app.errors.${read.reason}`, { max: '2 MB' }));
    else if (store.replace(read.assessment)) sayOpened(read.assessment);
    else setIncoming(read.assessment);
  };
  const dialog = (
    <ReplaceDialog incoming={incoming} onClose={() => setIncoming(null)} onReplaced={sayOpened} />
  );
  return { open, dialog };
}
