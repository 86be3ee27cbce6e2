'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Fold } from '@/components/ui/fold';
import { Live } from '@/components/ui/live';
import { longestQrText } from '@/lib/share/limits';
import { hasShareSheet, shareText } from './share-sheet';

const QrCode = dynamic(() => import('@/components/ui/qr-code').then((module) => module.QrCode), {
  ssr: false,
});

type HandOnProps = {
  address: string;
  /** The words a messenger starts with, the link among them. */
  message: string;
};

/** The ways to hand a link on: copied, by WhatsApp, by whatever the system offers, as a picture. */
export function HandOn({ address, message }: HandOnProps) {
  const t = useTranslations('app');
  const own = useTranslations('wizard.handOn');
  const [isShared, setShared] = useState(true);
  const canShare = useSyncExternalStore(nothing, hasShareSheet, () => false);
  return (
    <>
      <div className="actions mt-5">
        <CopyButton
          text={address}
          label={t('actions.copyLink')}
          copied={t('actions.copied')}
          failed={t('errors.copyRefused')}
        />
        {/* The hash sign of the link must travel as %23, or the message ends before it. */}
        <a
          className={buttonClass('quiet')}
          href={`https://wa.me/?text=${encodeURIComponent(message)}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('share.whatsapp')}
        </a>
        {canShare && (
          <Button kind="quiet" onClick={() => void shareText(message).then(setShared)}>
            {own('sheet')}
          </Button>
        )}
      </div>
      <Live>{!isShared && <p className="meta mt-2">{own('sheetRefused')}</p>}</Live>
      <QrFold address={address} />
    </>
  );
}

const nothing = () => () => {};

function QrFold({ address }: { address: string }) {
  const t = useTranslations('app.share');
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold summary={t('qr')} className="mt-5" onToggle={(event) => setOpen(event.currentTarget.open)}>
      {isOpen && address.length <= longestQrText && (
        <figure>
          <QrCode text={address} label={t('qr')} />
          <figcaption className="meta mt-2">{t('qrHint')}</figcaption>
        </figure>
      )}
      <Live>{isOpen && address.length > longestQrText && <p>{t('qrTooLong')}</p>}</Live>
    </Fold>
  );
}
