'use client';

import { useEffect, useRef, useState } from 'react';
import { useSelected, useStore } from '@/components/wizard/state/use-assessment';

/** Milliseconds after the last key until a text is kept. */
const pause = 400;

/** The longest text that is kept, characters; the schema of the assessment refuses more. */
export const longestText = 6000;

export type EditedText = {
  text: string;
  isEdited: boolean;
  change: (text: string) => void;
  /** Keeps what was typed at once: on leaving the field. */
  keep: () => void;
  reset: () => void;
};

/** A text that was generated and may be changed: kept with the answers, soon after it is typed and before one leaves. */
export function useEditedText(key: string, generated: string): EditedText {
  const { update } = useStore();
  const kept = useSelected(({ assessment }) => assessment.communication.edited[key]);
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const keep = () => {
    if (waiting.current === null) return;
    update({ communication: { edited: { [key]: waiting.current } } });
    waiting.current = null;
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return {
    text: typed ?? kept ?? generated,
    isEdited: (typed ?? kept ?? generated) !== generated,
    change: (text) => {
      waiting.current = text.slice(0, longestText);
      setTyped(waiting.current);
    },
    keep,
    reset: () => {
      waiting.current = null;
      setTyped(null);
      update((draft) => {
        delete draft.communication.edited[key];
      });
    },
  };
}
