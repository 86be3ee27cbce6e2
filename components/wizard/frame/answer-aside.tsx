'use client';

import { useEffect, useEffectEvent, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useMedia } from '@/components/ui/use-media';

/** The same line as the two columns in the styles. */
const beside = '(min-width: 68rem)';

export type AnswerBar = {
  /** Small and grey: whose answer, how complete. */
  label: ReactNode;
  /** The answer in one bold line. */
  sentence: ReactNode;
};

type AnswerAsideProps = {
  /** Names the region: “Interim answer”. */
  label: string;
  bar: AnswerBar;
  children: ReactNode;
};

/**
 * The interim answer: beside the question on a wide screen, a bar at the bottom of a narrow one that opens
 * upwards. One piece of page for both, so that nothing in it is drawn, named or read twice.
 */
export function AnswerAside({ label, bar, children }: AnswerAsideProps) {
  const isBeside = useMedia(beside, false);
  const [isRaised, setRaised] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useLowering(details, () => setRaised(false), !isBeside && isRaised);
  return (
    <aside className="aside aside-sticky answer-aside" aria-label={label}>
      <details
        className="answer-bar"
        ref={details}
        open={isBeside || isRaised}
        onToggle={(event) => !isBeside && setRaised(event.currentTarget.open)}
      >
        <summary>
          <span>
            <span className="bar-label">{bar.label}</span>
            <span className="bar-sentence">{bar.sentence}</span>
          </span>
          <span className="bar-chevron" aria-hidden="true" />
        </summary>
        <div className="bar-more">{children}</div>
      </details>
    </aside>
  );
}

/** A raised bar goes down when the focus leaves it, and with Escape, which gives the focus back to it. */
function useLowering(bar: RefObject<HTMLDetailsElement | null>, lower: () => void, isRaised: boolean) {
  const lowerLatest = useEffectEvent(lower);
  useEffect(() => {
    const element = bar.current;
    if (!element || !isRaised) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      lowerLatest();
      element.querySelector('summary')?.focus();
    };
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) lowerLatest();
    };
    element.addEventListener('keydown', onKey);
    element.addEventListener('focusout', onLeave);
    return () => {
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('focusout', onLeave);
    };
  }, [bar, isRaised]);
}
