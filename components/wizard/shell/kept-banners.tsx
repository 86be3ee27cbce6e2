'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useStore } from '../state/use-assessment';
import { useAssessmentFile } from './assessment-file';
import { downloadFile } from './download-file';

/** What is kept was stored by a later version: to be looked at and taken away only. */
export function NewerBanner() {
  const t = useTranslations();
  const store = useStore();
  const save = () => downloadFile('berpisah-baik.txt', store.unreadableText() ?? '', 'text/plain');
  return (
    <Notice kind="attention" role="status" title={t('wizard.storage.newer')}>
      <div className="note-actions">
        <Button kind="link" onClick={() => location.reload()}>
          {t('app.actions.reload')}
        </Button>
        <Button kind="link" onClick={save}>
          {t('app.actions.downloadCopy')}
        </Button>
      </div>
    </Notice>
  );
}

const lossWords = { some: 'corrupt', all: 'corruptAll', other: 'corruptOther' } as const;

/** Something that is kept could not be read: it lies aside. */
export function UnreadableBanner({ kind }: { kind: keyof typeof lossWords }) {
  const t = useTranslations();
  const store = useStore();
  const [isSaved, setSaved] = useState(false);
  const save = () => {
    downloadFile('berpisah-baik.txt', store.unreadableText() ?? '', 'text/plain');
    setSaved(true);
  };
  return (
    <Notice kind="attention" role="status" title={t(`wizard.storage.${lossWords[kind]}`)}>
      <div className="note-actions">
        <Button kind="link" onClick={save}>
          {t('wizard.storage.downloadQuarantine')}
        </Button>
        {isSaved && (
          <Button kind="link" onClick={store.dropUnreadable}>
            {t('wizard.storage.dropQuarantine')}
          </Button>
        )}
      </div>
    </Notice>
  );
}

/** Nothing could be worked out: the answers are safe, and it is said what to do. */
export function StoppedBanner() {
  const t = useTranslations('app');
  const { download } = useAssessmentFile();
  return (
    <Notice kind="attention" role="alert" title={t('errors.calculation')}>
      <div className="note-actions">
        <Button kind="link" onClick={() => location.reload()}>
          {t('actions.recalculate')}
        </Button>
        <Button kind="link" onClick={download}>
          {t('actions.downloadCopy')}
        </Button>
      </div>
    </Notice>
  );
}

/** The device keeps nothing more, or nothing at all. */
export function StorageBanner({ problem }: { problem: 'refused' | 'full' }) {
  const t = useTranslations();
  const { download } = useAssessmentFile();
  return (
    <Notice kind="attention" role="status" title={t(`wizard.storage.${problem}`)}>
      <div className="note-actions">
        <Button kind="link" onClick={download}>
          {t('app.actions.downloadCopy')}
        </Button>
      </div>
    </Notice>
  );
}

/** The case lies in this tab only. */
export function TemporaryBanner() {
  const t = useTranslations('wizard.storage');
  const locale = useLocale();
  return <Notice key={locale} title={t('temporary')} role="status" />;
}
