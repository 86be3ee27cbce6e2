'use client';

import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { Comment, CommentPlace } from '@/lib/assessment/comments-section';
import { useAssessment } from '../state/use-assessment';
import { CommentList } from './comment-list';

/** What others said about one's own case: about this step, and on the result about all of it. */
export function OwnComments({ place }: { place: CommentPlace }) {
  const t = useTranslations('wizard.comments');
  const { assessment, update } = useAssessment();
  const shown = assessment.comments.filter((one) => place === 'result' || one.place === place);
  if (shown.length === 0) return null;
  const remove = (gone: Comment) => update({ comments: assessment.comments.filter((one) => one !== gone) });
  return (
    <Section id="comments" className="comments-section" title={t('ownTitle')}>
      <p className="hint">{t('ownExplain')}</p>
      <CommentList comments={shown} onRemove={remove} />
    </Section>
  );
}
