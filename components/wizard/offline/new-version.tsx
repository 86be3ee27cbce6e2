'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { useStore } from '../state/use-assessment';
import { offlineState, prepareOffline, takeOver, watchOffline } from './offline';

const nothing = { isReady: false, newer: null };

export function useOffline() {
  return useSyncExternalStore(watchOffline, offlineState, () => nothing);
}

/** Makes the product work without a network, and offers a newer version: it is never put in the place of one in use. */
export function NewVersion() {
  const t = useTranslations('app');
  const store = useStore();
  const { newer } = useOffline();
  const [left, setLeft] = useState<ServiceWorker | null>(null);
  useEffect(prepareOffline, []);
  const use = () => {
    store.flush();
    if (newer) takeOver(newer);
  };
  return (
    <StatusLine as="toast">
      {newer && newer !== left && (
        <>
          {t('states.newVersion')}{' '}
          <Button kind="link" className="toast-act" onClick={use}>
            {t('states.useNewVersion')}
          </Button>
          <Button kind="link" className="toast-act" onClick={() => setLeft(newer)}>
            {t('actions.close')}
          </Button>
        </>
      )}
    </StatusLine>
  );
}
