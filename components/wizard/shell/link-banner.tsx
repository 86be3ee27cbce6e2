'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useSnapshot, useStore } from '../state/use-assessment';

const LockedLink = dynamic(() => import('./locked-link').then((module) => module.LockedLink), { ssr: false });

const words = {
  damaged: 'linkDamaged',
  'too-new': 'linkTooNew',
  'too-long': 'linkTooLong',
  'not-a-link': 'linkEmpty',
} as const;

/** The address carried an assessment that could not be opened. One’s own work is as it was. */
export function LinkBanner() {
  const t = useTranslations('app');
  const { linkProblem, locked } = useSnapshot();
  const store = useStore();
  if (!linkProblem) return null;
  return (
    <Notice
      kind="attention"
      role="alert"
      title={linkProblem === 'locked' ? t('share.enterPassphrase') : t(`errors.${words[linkProblem]}`)}
    >
      {locked !== null && <LockedLink key={locked} fragment={locked} />}
      <div className="note-actions">
        <Button kind="link" onClick={store.leaveVisit}>
          {t('actions.close')}
        </Button>
      </div>
    </Notice>
  );
}
