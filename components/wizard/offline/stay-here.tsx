'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { shownAgain } from '../state/provider';
import { offlineState } from './offline';

/**
 * Before the product lies on the device’s shelf, a page that has not come yet would be the browser’s own error page
 * while there is no network: one stays where one is, and is told.
 */
export function StayHere() {
  const t = useTranslations('app');
  const [isHeld, setHeld] = useState(false);
  useEffect(() => holdWithoutNetwork(setHeld), []);
  return (
    <StatusLine as="toast" kind="attention">
      {isHeld && (
        <>
          {t('states.notHereYet')}{' '}
          <Button kind="link" className="toast-act" onClick={() => setHeld(false)}>
            {t('actions.close')}
          </Button>
        </>
      )}
    </StatusLine>
  );
}

function holdWithoutNetwork(tell: (isHeld: boolean) => void): () => void {
  const off = new AbortController();
  const onNavigate = (event: NavigateEvent) => {
    const { destination, navigationType } = event;
    if (navigator.onLine || offlineState().isReady || destination.sameDocument || !event.cancelable) return;
    if (navigationType !== 'push' && navigationType !== 'replace') return;
    event.preventDefault();
    tell(true);
    setTimeout(shownAgain);
  };
  // Browsers without it show their own page, as they do for every site; what was typed is on the device all the same.
  if ('navigation' in window) navigation.addEventListener('navigate', onNavigate, { signal: off.signal });
  addEventListener('online', () => tell(false), { signal: off.signal });
  return () => off.abort();
}
