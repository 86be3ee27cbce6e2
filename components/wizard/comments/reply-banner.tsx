'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { mergeComments } from '@/lib/share/comments';
import { useAssessment } from '../state/use-assessment';
import type { Reply } from '../state/visit';
import { useFormat } from '../use-format';
import { CommentList } from './comment-list';

type ReplyBannerProps = { reply: Reply; onKept: (news: string) => void };

/** Comments that came back: to be read at once, and kept beside one's own case, whose answers stay as they are. */
export function ReplyBanner({ reply: { comments, madeOn }, onKept }: ReplyBannerProps) {
  const t = useTranslations('wizard.comments');
  const unnamed = useTranslations('wizard.assessment')('unnamed');
  const actions = useTranslations('app.actions');
  const f = useFormat();
  const { assessment, hasOwn, readOnly, update, leaveVisit } = useAssessment();
  const canKeep = hasOwn && !readOnly;
  const keep = () => {
    const { comments: all, added, leftOut } = mergeComments(assessment.comments, comments);
    update({ comments: all });
    leaveVisit();
    if (leftOut > 0) onKept(t('takenSome', { count: added, leftOut }));
    else onKept(added === 0 ? t('takenBefore') : t('taken', { count: added }));
  };
  return (
    <Notice role="status" title={t('received', { count: comments.length })}>
      <p>{t('receivedText', { date: f.date(madeOn) })}</p>
      <CommentList comments={comments} />
      {!canKeep && <p>{t('noOwn')}</p>}
      <div className="note-actions">
        {canKeep && (
          <Button kind="link" onClick={keep}>
            {t('take', { name: assessment.name || assessment.clientName || unnamed })}
          </Button>
        )}
        <Button kind="link" onClick={leaveVisit}>
          {actions('close')}
        </Button>
      </div>
    </Notice>
  );
}
