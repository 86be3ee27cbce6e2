'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Evaluation } from '@/lib/evaluation';
import { useAnswers } from '../use-answers';
import { useScriptLines } from '@/components/wizard/case/script-lines';

type Card = {
  id: string;
  role: ReactNode;
  words: string;
  after?: ReactNode;
  hidden?: { words: string; note: string };
};

/** One card at a time, by button, arrow key or finger: the script, then each thing the client may say. */
export function Rehearsal({ evaluation, onClose }: { evaluation: Evaluation; onClose: () => void }) {
  const t = useTranslations('communication.rehearsal');
  const locale = useLocale();
  const cards = useCards(evaluation);
  const [at, setAt] = useState(0);
  const [isRevealed, setRevealed] = useState(false);
  const go = (to: number) => {
    if (to < 0 || to >= cards.length) return;
    setAt(to);
    setRevealed(false);
  };
  const card = cards[at];
  const waits = card?.hidden !== undefined && !isRevealed;
  const forward = () => (waits ? setRevealed(true) : go(at + 1));
  useArrows(forward, () => go(at - 1));
  if (!card) return null;
  const isLast = at === cards.length - 1 && !waits;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('heading')}
      actions={
        <>
          <Button onClick={isLast ? () => go(0) : forward}>
            {waits ? t('reveal') : isLast ? t('again') : t('next')}
          </Button>
          {at > 0 && (
            <Button kind="quiet" onClick={() => go(at - 1)}>
              {t('back')}
            </Button>
          )}
          <Button kind="link" onClick={onClose}>
            {t('close')}
          </Button>
        </>
      }
    >
      <p className="meta">{t('progress', { at: at + 1, count: cards.length })}</p>
      <div className="rehearsal-card" lang={locale} role="status">
        <p className="script-role">{card.role}</p>
        <p className="rehearsal-words">{card.words}</p>
        {card.after}
        {card.hidden && isRevealed && (
          <>
            <p className="script-role">{t('yourPart')}</p>
            <p className="rehearsal-words">{card.hidden.words}</p>
            <p className="hint">{card.hidden.note}</p>
          </>
        )}
      </div>
      <p className="hint rehearsal-keys">{t('keys')}</p>
    </Dialog>
  );
}

function useCards(evaluation: Evaluation): Card[] {
  const t = useTranslations('communication');
  const lines = useScriptLines(evaluation);
  const answers = useAnswers(evaluation.communication);
  const script = lines.map(({ id, role, words }, index): Card => {
    const isLast = index === lines.length - 1;
    return { id, role, words, after: isLast && <p className="hint">{t('rehearsal.pause')}</p> };
  });
  const replies = answers.map(({ id, quote, answer, ifPersonal, dont }): Card => {
    const personal = ifPersonal ? `${t('saysVariants.answerPersonal')}: ${ifPersonal} ` : '';
    const note = `${personal}${t('dontLabel')}: ${dont}`;
    return { id, role: t('rehearsal.client'), words: quote, hidden: { words: answer, note } };
  });
  return [...script, ...replies];
}

/** A finger has to travel so far, in pixels, to turn a card. */
const swipe = 60;

function useArrows(forward: () => void, back: () => void): void {
  useEffect(() => {
    let from: number | null = null;
    const key = (event: KeyboardEvent) => {
      if (event.key === 'ArrowRight') forward();
      if (event.key === 'ArrowLeft') back();
    };
    const start = (event: TouchEvent) => {
      from = event.touches[0]?.clientX ?? null;
    };
    const end = (event: TouchEvent) => {
      const moved = from === null ? 0 : (event.changedTouches[0]?.clientX ?? from) - from;
      if (moved < -swipe) forward();
      if (moved > swipe) back();
    };
    window.addEventListener('keydown', key);
    window.addEventListener('touchstart', start, { passive: true });
    window.addEventListener('touchend', end);
    return () => {
      window.removeEventListener('keydown', key);
      window.removeEventListener('touchstart', start);
      window.removeEventListener('touchend', end);
    };
  }, [forward, back]);
}
