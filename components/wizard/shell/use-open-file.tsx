'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Assessment } from '@/lib/assessment/schema';
import { useStore } from '../state/use-assessment';
import { readAssessmentFile } from './assessment-file';
import { ReplaceDialog } from './replace-dialog';

/** Opens an assessment file in place of one’s own, which is put aside; asks only if there is no room for that. */
export function useOpenFile(say: (news: string) => void) {
  const t = useTranslations();
  const store = useStore();
  const [incoming, setIncoming] = useState<Assessment | null>(null);
  const sayOpened = ({ name, clientName }: Assessment) => {
    setIncoming(null);
    say(t('wizard.importFile.opened', { name: name || clientName || t('wizard.assessment.unnamed') }));
  };
  const open = async (file: File) => {
    const read = await readAssessmentFile(file);
    if (!read.ok) say(t(`app.errors.${read.reason}`, { max: '2 MB' }));
    else if (store.replace(read.assessment)) sayOpened(read.assessment);
    else setIncoming(read.assessment);
  };
  const dialog = (
    <ReplaceDialog incoming={incoming} onClose={() => setIncoming(null)} onReplaced={sayOpened} />
  );
  return { open, dialog };
}
