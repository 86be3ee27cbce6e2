'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { curtainEvent } from './curtain-call';
import { curtainKey } from './veil';

/**
 * An empty page over everything, dialogs included, at one key or press; a tap or any key brings the page back. It hides
 * from a glance, it is no lock.
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
      if (dialog.current?.open) {
        event.preventDefault();
        event.stopPropagation();
        dialog.current.close();
      } else if (event.key === curtainKey) {
        event.preventDefault();
        close();
      }
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
      }}
    >
      <button type="button">{t('back')}</button>
    </dialog>
  );
}
