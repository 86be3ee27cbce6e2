'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Dialog } from '@/components/ui/dialog';

/** The list with its words and the comparison come when somebody asks for them. */
const CaseRoom = dynamic(() => import('./case-room').then((module) => module.CaseRoom), { ssr: false });

type Props = { open: boolean; onDone: () => void };

/** All assessments on this device: open, rename, duplicate, compare, delete, and take all of them along. */
export function CasesDialog({ open, onDone }: Props) {
  const t = useTranslations('wizard.assessment');
  return (
    <Dialog open={open} onClose={onDone} title={t('list')} wide>
      <CaseRoom onDone={onDone} />
    </Dialog>
  );
}
