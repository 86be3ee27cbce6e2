'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { useStore } from '../state/use-assessment';
import { useNews } from './use-news';

/** Undo and redo by press and by key, and what is said of it and of anything else that can be undone. */
export function useUndo() {
  const t = useTranslations('wizard.undo');
  const store = useStore();
  const [news, setNews] = useNews();
  const [canUndo, setCanUndo] = useState(false);
  const say = useCallback(
    (words: string, undoable = false) => {
      setNews(words);
      setCanUndo(undoable);
    },
    [setNews],
  );
  const undo = useCallback(() => say(t(store.undo() ? 'done' : 'tooLate')), [say, store, t]);
  const redo = useCallback(() => say(t(store.redo() ? 'again' : 'tooLate')), [say, store, t]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isText(event.target))
        return;
      const { canUndo: back, canRedo: on } = store.getSnapshot();
      if (event.shiftKey ? !on : !back) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store, undo, redo]);
  return { news, canUndo, say, undo, redo };
}

/** Where one writes, undoing is the browser’s own. */
function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, input:not([type=radio], [type=checkbox])');
}
