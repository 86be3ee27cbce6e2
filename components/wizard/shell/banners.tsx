'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StatusLine } from '@/components/ui/status-line';
import { useSnapshot, useStoreFailed } from '../state/use-assessment';
import { usePeekedEvaluation } from '../state/use-evaluation';
import { ConflictDialog } from './conflict-dialog';
import { useNews } from './use-news';

const late = () => import('./kept-banners');
const StoppedBanner = dynamic(() => late().then((module) => module.StoppedBanner), { ssr: false });
const NewerBanner = dynamic(() => late().then((module) => module.NewerBanner), { ssr: false });
const UnreadableBanner = dynamic(() => late().then((module) => module.UnreadableBanner), { ssr: false });
const StorageBanner = dynamic(() => late().then((module) => module.StorageBanner), { ssr: false });
const TemporaryBanner = dynamic(() => late().then((module) => module.TemporaryBanner), { ssr: false });

/** What a link brings comes with the link. */
const LinkBanner = dynamic(() => import('./link-banner').then((module) => module.LinkBanner), { ssr: false });
const VisitBanner = dynamic(() => import('./visit-banner').then((module) => module.VisitBanner), {
  ssr: false,
});
const ReplyBanner = dynamic(() => import('../comments/reply-banner').then((module) => module.ReplyBanner), {
  ssr: false,
});

/** What the reader must know about where these answers come from and where they go. Nothing when all is well. */
export function Banners() {
  const { status, source, storage, visit, reply, linkProblem } = useSnapshot();
  const outcome = usePeekedEvaluation();
  const [news, setNews] = useNews();
  // What is wanted when something goes wrong must be there before it does.
  useEffect(() => void late().catch(console.error), []);
  if (useStoreFailed()) return <NotLoadedBanner />;
  if (status === 'loading') return null;
  return (
    <div className="banners">
      {linkProblem && <LinkBanner />}
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
