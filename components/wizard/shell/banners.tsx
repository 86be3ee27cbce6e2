'use client';

import dynamic from 'next/dynamic';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StatusLine } from '@/components/ui/status-line';
import { useSnapshot, useStore, useStoreFailed } from '../state/use-assessment';
import { usePeekedEvaluation } from '../state/use-evaluation';
import { useAssessmentFile } from './assessment-file';
import { downloadFile } from './download-file';
import { ConflictDialog } from './conflict-dialog';
import { LinkBanner } from './link-banner';
import { useNews } from './use-news';
import { VisitBanner } from './visit-banner';

const ReplyBanner = dynamic(() => import('../comments/reply-banner').then((module) => module.ReplyBanner), {
  ssr: false,
});

/** What the reader must know about where these answers come from and where they go. Nothing when all is well. */
export function Banners() {
  const { status, source, storage, visit, reply } = useSnapshot();
  const outcome = usePeekedEvaluation();
  const [news, setNews] = useNews();
  if (useStoreFailed()) return <NotLoadedBanner />;
  if (status === 'loading') return null;
  return (
    <div className="banners">
      <LinkBanner />
      {outcome.status === 'failed' && <StoppedBanner />}
      {visit && <VisitBanner visit={visit} onKept={setNews} />}
      {reply && <ReplyBanner reply={reply} onKept={setNews} />}
      {source === 'newer' && <NewerBanner />}
      {source === 'own' && storage.unreadable && <UnreadableBanner kind={storage.unreadable} />}
      {source === 'own' && storage.problem && <StorageBanner problem={storage.problem} />}
      {source === 'own' && storage.temporary && !storage.problem && <TemporaryBanner />}
      <ConflictDialog />
      <StatusLine as="toast">{news}</StatusLine>
    </div>
  );
}

/** The part that owns the answers did not come; trying again is all there is. */
function NotLoadedBanner() {
  const t = useTranslations('app');
  return (
    <Notice kind="attention" role="alert" title={t('errors.notLoaded')}>
      <div className="note-actions">
        <Button kind="link" onClick={() => location.reload()}>
          {t('actions.reload')}
        </Button>
      </div>
    </Notice>
  );
}

/** Nothing could be worked out: the answers are safe, and it is said what to do. */
function StoppedBanner() {
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

function NewerBanner() {
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

function UnreadableBanner({ kind }: { kind: keyof typeof lossWords }) {
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
