'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useSnapshot, useStore } from '../state/use-assessment';
import { downloadText, useAssessmentFile } from './assessment-file';
import { ConflictDialog } from './conflict-dialog';
import { LinkBanner } from './link-banner';
import { VisitBanner } from './visit-banner';

/** What the reader must know about where these answers come from and where they go. Nothing when all is well. */
export function Banners() {
  const { status, source, storage } = useSnapshot();
  if (status === 'loading') return null;
  return (
    <div className="banners">
      <LinkBanner />
      {(source === 'link' || source === 'example') && <VisitBanner />}
      {source === 'newer' && <NewerBanner />}
      {source === 'own' && storage.unreadable && <UnreadableBanner kind={storage.unreadable} />}
      {source === 'own' && storage.problem && <StorageBanner problem={storage.problem} />}
      {source === 'own' && storage.temporary && !storage.problem && <TemporaryBanner />}
      <ConflictDialog />
    </div>
  );
}

function NewerBanner() {
  const t = useTranslations();
  const store = useStore();
  const save = () => downloadText('berpisah-baik.txt', store.unreadableText() ?? '', 'text/plain');
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

function UnreadableBanner({ kind }: { kind: 'some' | 'all' }) {
  const t = useTranslations();
  const store = useStore();
  const [isSaved, setSaved] = useState(false);
  const save = () => {
    downloadText('berpisah-baik.txt', store.unreadableText() ?? '', 'text/plain');
    setSaved(true);
  };
  return (
    <Notice
      kind="attention"
      role="status"
      title={t(kind === 'all' ? 'wizard.storage.corruptAll' : 'wizard.storage.corrupt')}
    >
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

function StorageBanner({ problem }: { problem: 'refused' | 'full' }) {
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

function TemporaryBanner() {
  const t = useTranslations('wizard.storage');
  const locale = useLocale();
  return <Notice key={locale} title={t('temporary')} role="status" />;
}
