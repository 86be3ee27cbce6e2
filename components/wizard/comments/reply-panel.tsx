'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import type { Comment } from '@/lib/assessment/comments-section';
import { longestLink } from '@/lib/share/limits';
import { HandOn } from '../share/hand-on';
import { lockedLink } from '../share/lock';
import type { Visit } from '../state/visit';
import { useFormat } from '../use-format';

/** The comments as a link back to whoever shared the case, locked if theirs was. */
export function ReplyPanel({ visit }: { visit: Visit }) {
  const t = useTranslations('wizard.comments');
  const f = useFormat();
  const address = useReply(visit);
  const { comments, shared } = visit;
  if (address === null) return null;
  const isLong = address.length > longestLink;
  return (
    <div>
      <h3 className="label pb-2" id="reply-link-label">
        {t('replyTitle')}
      </h3>
      <p>{t('replyExplain', { count: comments.length })}</p>
      {shared?.passphrase && <p className="meta mt-2">{t('replyLocked')}</p>}
      {isLong ? (
        <Notice kind="attention" role="status" className="mt-3">
          {t('replyLong', { count: f.number(address.length) })}
        </Notice>
      ) : (
        <>
          <div
            role="group"
            className="share-code mt-3"
            aria-labelledby="reply-link-label"
            tabIndex={address.length > 0 ? 0 : undefined}
          >
            {address}
          </div>
          <HandOn address={address} message={t('message', { link: address })} />
        </>
      )}
      <CopyAsText comments={comments} />
    </div>
  );
}

function useReply({ comments, today, shared }: Visit): string | null {
  const [address, setAddress] = useState<string | null>(null);
  const passphrase = shared?.passphrase ?? null;
  useEffect(() => {
    let isCurrent = true;
    const make = async () => {
      const { replyLink } = await import('@/lib/share/comments');
      if (today === null) return null;
      const plain = replyLink(comments, { madeOn: today });
      const fragment = passphrase === null ? plain : await lockedLink(plain, passphrase);
      return `${location.origin}${location.pathname}#${fragment}`;
    };
    make().then((made) => isCurrent && setAddress(made), console.error);
    return () => {
      isCurrent = false;
    };
  }, [comments, today, passphrase]);
  return address;
}

function CopyAsText({ comments }: { comments: readonly Comment[] }) {
  const t = useTranslations('wizard.comments');
  const app = useTranslations('app');
  const line = ({ place, text }: Comment) => `${app(`nav.steps.${place}`)}: ${text}`;
  return (
    <div className="actions mt-5">
      <CopyButton
        kind="link"
        text={comments.map(line).join('\n\n')}
        label={t('copyText')}
        copied={app('actions.textCopied')}
        failed={app('errors.copyRefused')}
      />
    </div>
  );
}
