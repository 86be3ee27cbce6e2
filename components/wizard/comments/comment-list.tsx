'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Comment } from '@/lib/assessment/comments-section';
import { useFormat } from '../use-format';

type CommentListProps = { comments: readonly Comment[]; onRemove?: (comment: Comment) => void };

/** Comments as they were written, each with its step, who wrote it and when. */
export function CommentList({ comments, onRemove }: CommentListProps) {
  const t = useTranslations('wizard.comments');
  const steps = useTranslations('app.nav.steps');
  const f = useFormat();
  if (comments.length === 0) return null;
  const about = ({ place, by, on }: Comment) =>
    t(on === null ? 'aboutUndated' : 'about', {
      place: steps(place),
      name: by || t('nameless'),
      date: on === null ? '' : f.date(on),
    });
  return (
    <ul className="comment-list">
      {comments.map((comment, index) => (
        <li key={index}>
          <p className="meta">{about(comment)}</p>
          <p className="comment-text">{comment.text}</p>
          {onRemove && (
            <Button kind="link" onClick={() => onRemove(comment)}>
              {t('remove')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
