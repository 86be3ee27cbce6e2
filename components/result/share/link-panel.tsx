'use client';

import { useTranslations } from 'next-intl';
import { Button, buttonClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { useAssessmentFile } from '@/components/wizard/shell/assessment-file';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import type { ShareLink } from './use-link';

/** The link with its length, and the ways to hand it on. */
export function LinkPanel({ link }: { link: ShareLink }) {
  const t = useTranslations('app');
  const own = useTranslations('result.share');
  const { download } = useAssessmentFile();
  return (
    <div className="mt-5">
      <p className="label pb-2" id="share-link-label">
        {own('link')}
      </p>
      <output
        className="share-code"
        aria-labelledby="share-link-label"
        tabIndex={link.status === 'ready' ? 0 : undefined}
      >
        {link.status === 'ready' && link.address}
        {link.status === 'making' && own('making')}
        {link.status === 'failed' && own('failed')}
      </output>
      {link.status === 'ready' && <LinkNotes link={link} />}
      <div className="actions mt-5">
        {link.status === 'ready' && <HandOn link={link} />}
        <Button kind="quiet" onClick={download}>
          {t('actions.downloadCopy')}
        </Button>
        <Button kind="quiet" onClick={() => window.print()}>
          {t('actions.print')}
        </Button>
      </div>
      <p className="meta mt-4">{own('fileHint')}</p>
    </div>
  );
}

type Ready = Extract<ShareLink, { status: 'ready' }>;

function LinkNotes({ link }: { link: Ready }) {
  const t = useTranslations('app.share');
  const own = useTranslations('result.share');
  const f = useFormat();
  const count = f.number(link.address.length);
  const items = link.leftOut.map((topic) => t(`leftOutItems.${topic}`)).join(', ');
  return (
    <div className="meta mt-2">
      {link.namesLeft.length > 0 && (
        <Notice kind="attention" role="status">
          {own('namesLeft', { names: link.namesLeft.join(', ') })}
        </Notice>
      )}
      <p>{link.isLong ? own('tooLong', { count }) : t('length', { count })}</p>
      {items && <p>{t('leftOut', { items })}</p>}
      <p>{own('fragment')}</p>
    </div>
  );
}

function HandOn({ link }: { link: Ready }) {
  const t = useTranslations('app');
  const own = useTranslations('result.share');
  const { clientName } = useSnapshot().assessment;
  const named = clientName !== '' && !link.leftOut.includes('names');
  const text = named
    ? own('message', { client: clientName, link: link.address })
    : own('messagePlain', { link: link.address });
  return (
    <>
      <CopyButton
        text={link.address}
        label={t('actions.copyLink')}
        copied={t('actions.copied')}
        failed={t('errors.copyRefused')}
      />
      {/* The hash sign of the link must travel as %23, or the message ends before it. */}
      <a
        className={buttonClass('quiet')}
        href={`https://wa.me/?text=${encodeURIComponent(text)}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t('share.whatsapp')}
      </a>
    </>
  );
}
