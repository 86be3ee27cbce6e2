'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { say } from '@/components/ui/said';
import { curtainEvent } from './curtain-call';
import { curtainKey } from './veil';

/**
 * An empty page over everything, dialogs included, at one key or press. The same key, Escape or a press brings the page
 * back; no other key does, since a screen reader’s own keys are pressed all the time. It hides from a glance, it is no
 * lock.
 */
export function Curtain() {
  const t = useTranslations('app.veil');
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef('');
  const neutral = t('title');
  useEffect(() => {
    const close = () => {
      const element = dialog.current;
      if (!element || element.open) return;
      title.current = document.title;
      element.showModal();
      document.title = neutral;
    };
    const onKey = (event: KeyboardEvent) => {
      const isClosed = !dialog.current?.open;
      if (!isClosed) event.stopPropagation();
      if (event.key !== curtainKey) return;
      event.preventDefault();
      if (isClosed) close();
      else dialog.current?.close();
    };
    addEventListener(curtainEvent, close);
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener(curtainEvent, close);
      removeEventListener('keydown', onKey, true);
    };
  }, [neutral]);
  useEffect(() => {
    const element = dialog.current;
    const open = () => element?.close();
    element?.addEventListener('click', open);
    return () => element?.removeEventListener('click', open);
  }, []);
  return (
    <dialog
      ref={dialog}
      className="curtain"
      aria-label={neutral}
      onClose={() => {
        document.title = title.current;
        say(t('open'));
      }}
    >
      <button type="button">{t('back')}</button>
    </dialog>
  );
}
