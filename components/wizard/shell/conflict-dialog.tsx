'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { useSnapshot, useStore } from '../state/use-assessment';
import { clockTime } from './saved-status';

/** The same assessment was changed in two tabs: the reader chooses, the other side is kept. */
export function ConflictDialog() {
  const t = useTranslations('wizard.dialogs.conflict');
  const errors = useTranslations('app.errors');
  const locale = useLocale();
  const { conflict } = useSnapshot().storage;
  const store = useStore();
  const [isLater, setLater] = useState(false);
  const [isFull, setFull] = useState(false);
  const choose = (side: 'here' | 'there') => {
    const done = store.resolveConflict(side);
    setFull(!done);
    if (done) setLater(false);
  };
  const time = (at: number | undefined) => (at === undefined ? '' : clockTime(at, locale));
  return (
    <>
      {conflict && (
        <Notice kind="attention" role="status" title={t('title')}>
          <div className="note-actions">
            <Button kind="link" onClick={() => setLater(false)}>
              {t('choose')}
            </Button>
          </div>
        </Notice>
      )}
      <Dialog
        open={conflict !== null && !isLater}
        onClose={() => setLater(true)}
        title={t('title')}
        actions={
          <>
            <Button onClick={() => choose('here')}>{t('useHere')}</Button>
            <Button kind="quiet" onClick={() => choose('there')}>
              {t('useThere')}
            </Button>
          </>
        }
      >
        <p>
          {t('text', {
            here: t('here', { time: time(conflict?.here.savedAt) }),
            there: t('there', { time: time(conflict?.there.savedAt) }),
          })}
        </p>
        {isFull && <p role="alert">{errors('storageFull')}</p>}
      </Dialog>
    </>
  );
}
