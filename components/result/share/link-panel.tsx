'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Live } from '@/components/ui/live';
import { Notice } from '@/components/ui/notice';
import { HandOn } from '@/components/wizard/share/hand-on';
import { useAssessmentFile } from '@/components/wizard/shell/assessment-file';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { longestLink } from '@/lib/share/limits';
import type { ReadyLink, SharedWith, ShareLink } from './make-link';

/** The link with its length, and the ways to hand it on. Its letters are nothing to listen to: that it is ready is said. */
export function LinkPanel({ link, options }: { link: ShareLink; options: SharedWith }) {
  const t = useTranslations('app');
  const own = useTranslations('result.share');
  const { download, downloadFor } = useAssessmentFile();
  const isOffered = link.status === 'ready' && !link.isLong;
  return (
    <div className="mt-5">
      <p className="label pb-2" id="share-link-label">
        {own('link')}
      </p>
      {link.status !== 'failed' && (
        <div
          role="group"
          className="share-code"
          aria-labelledby="share-link-label"
          tabIndex={isOffered ? 0 : undefined}
        >
          {isOffered && link.address}
          {link.status === 'making' && own('making')}
        </div>
      )}
      <div className="meta mt-2">
        <Live>
          {link.status === 'ready' && <LinkNotes link={link} />}
          {link.status === 'failed' && own('failed')}
        </Live>
        {isOffered && <p>{own('fragment')}</p>}
      </div>
      {isOffered && <CaseHandOn link={link} />}
      <div className="actions mt-5">
        <Button
          kind={link.status === 'ready' && link.isLong ? 'primary' : 'quiet'}
          onClick={() => downloadFor(options)}
        >
          {own('recipientFile')}
        </Button>
        <Button kind="quiet" onClick={download}>
          {t('actions.downloadCopy')}
        </Button>
      </div>
      <p className="meta mt-4">{own('fileHint')}</p>
    </div>
  );
}

function LinkNotes({ link }: { link: ReadyLink }) {
  const t = useTranslations('app.share');
  const own = useTranslations('result.share');
  const f = useFormat();
  const count = f.number(link.address.length);
  const max = f.number(longestLink);
  return (
    <>
      {link.namesLeft.length > 0 && (
        <Notice kind="attention">{own('namesLeft', { names: link.namesLeft.join(', ') })}</Notice>
      )}
      {link.withNotes !== null && (
        <Notice kind="attention">{own('notesDropped', { count: f.number(link.withNotes), max })}</Notice>
      )}
      <p>{link.isLong ? own('tooLong', { count, max }) : t('length', { count })}</p>
    </>
  );
}

function CaseHandOn({ link }: { link: ReadyLink }) {
  const own = useTranslations('result.share');
  const { clientName } = useSnapshot().assessment;
  const isNamed = clientName !== '' && !link.leftOut.includes('names') && !link.isLocked;
  const message = isNamed
    ? own('message', { client: clientName, link: link.address })
    : own('messagePlain', { link: link.address });
  return <HandOn address={link.address} message={message} />;
}
