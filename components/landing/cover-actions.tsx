'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useSnapshot, useStore } from '@/components/wizard/state/use-assessment';
import { examplesPlace } from './places';
import { GoOn, Resume } from './resume';

/** Start, look at an example, or go on where one stopped. Plain links until there is something to ask. */
export function CoverActions() {
  const t = useTranslations('landing.cover');
  const locale = useLocale();
  const store = useStore();
  const { hasOwn } = useSnapshot();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <div className="actions">
        {hasOwn ? (
          <GoOn />
        ) : (
          <Link
            className={buttonClass('primary')}
            href={pageAddress(locale, 'checklist')}
            onClick={store.leaveVisit}
          >
            {t('start')}
          </Link>
        )}
        <a className={buttonClass('quiet')} href={`#${examplesPlace}`}>
          {t('example')}
        </a>
      </div>
      <Resume />
      {hasOwn && (
        <p className="mt-4">
          <Button kind="link" onClick={() => setAsks(true)}>
            {t('startNew')}
          </Button>
        </p>
      )}
      <StartNew open={asks} onClose={() => setAsks(false)} />
    </>
  );
}

/** Own work is put aside, never overwritten: said before it happens. */
function StartNew({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('wizard.dialogs.startNew');
  const errors = useTranslations('app.errors');
  const locale = useLocale();
  const router = useRouter();
  const store = useStore();
  const [isFull, setFull] = useState(false);
  const start = () => {
    if (store.reset()) router.push(pageAddress(locale, 'checklist'));
    else setFull(true);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onClick={start}>{t('confirm')}</Button>
          <Button kind="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <p>{t('text')}</p>
      {isFull && <p role="alert">{errors('storageFull')}</p>}
    </Dialog>
  );
}
