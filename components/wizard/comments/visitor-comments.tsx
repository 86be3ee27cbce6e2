'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import {
  longestComment,
  longestCommentName,
  mostComments,
  type Comment,
  type CommentPlace,
} from '@/lib/assessment/comments-section';
import { useStore } from '../state/use-assessment';
import type { Visit } from '../state/visit';
import { CommentList } from './comment-list';
import { ReplyPanel } from './reply-panel';

/** What a visitor says about a shared case, step by step, and the link that takes it back. */
export function VisitorComments({ place, visit }: { place: CommentPlace; visit: Visit }) {
  const t = useTranslations('wizard.comments');
  const store = useStore();
  const { comments } = visit;
  const add = (text: string, by: string) =>
    store.setComments([...comments, { place, by, on: store.localToday(), text }]);
  const remove = (gone: Comment) => store.setComments(comments.filter((one) => one !== gone));
  return (
    <Section
      id="comments"
      className={classNames('comments-section', comments.length === 0 && 'screen-only')}
      title={t('title')}
      figure={
        comments.length > 0 && (
          <div className="screen-only">
            <ReplyPanel visit={visit} />
          </div>
        )
      }
    >
      <p className="screen-only">{t('explain')}</p>
      <CommentList comments={comments} onRemove={remove} />
      {comments.length < mostComments ? (
        <CommentForm
          place={place}
          name={comments.at(-1)?.by ?? ''}
          draft={store.commentDraft()}
          onDraft={store.setCommentDraft}
          onAdd={add}
        />
      ) : (
        <p role="status">{t('full', { max: mostComments })}</p>
      )}
    </Section>
  );
}

type CommentFormProps = {
  place: CommentPlace;
  /** As they signed before. */
  name: string;
  /** What was being written when the page was left. */
  draft: string;
  onDraft: (text: string) => void;
  onAdd: (text: string, by: string) => void;
};

function CommentForm({ place, name, draft, onDraft, onAdd }: CommentFormProps) {
  const t = useTranslations('wizard.comments');
  const steps = useTranslations('app.nav.steps');
  const [text, setText] = useState(draft);
  const [by, setBy] = useState(name);
  const [error, setError] = useState<string | undefined>();
  const write = (text: string) => {
    setText(text);
    onDraft(text);
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return setError(t('empty'));
    onAdd(text.trim(), by.trim());
    write('');
  };
  return (
    <form className="stack screen-only" onSubmit={add} noValidate>
      <TextArea
        id="comment-text"
        label={t('text', { place: steps(place) })}
        error={error}
        maxLength={longestComment}
        value={text}
        onChange={(event) => {
          write(event.currentTarget.value);
          setError(undefined);
        }}
      />
      <TextField
        id="comment-name"
        label={t('name')}
        labelNote={t('optional')}
        maxLength={longestCommentName}
        value={by}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <Button type="submit" kind="quiet">
        {t('add')}
      </Button>
    </form>
  );
}
