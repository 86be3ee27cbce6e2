'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type ElementType, type ReactNode } from 'react';
import type { MoneyCase } from '../money-case';
import type { Figure } from './trace';
import { TraceBody } from './trace-lines';
import { traceOf } from './trace-of';

/** Makes a number one may ask about: for the tags of a message, `t.rich("…", { b: ask({ id: "below-floor" }) })`. */
export type AskFigure = (figure: Figure) => (number: ReactNode) => ReactNode;

type AskProps = {
  shown: MoneyCase;
  /** Writes the sentence. */
  children: (ask: AskFigure) => ReactNode;
  as?: ElementType;
  /** What the trace stands in: a `dd` inside a list of figures. */
  panelAs?: ElementType;
  className?: string;
  /** It is being worked out anew. */
  busy?: boolean;
};

/** A sentence whose numbers can be asked “how come?”; the trace of the one that was asked opens right below. */
export function Ask({ shown, children, as: Tag = 'p', panelAs: Panel = 'div', className, busy }: AskProps) {
  const [open, setOpen] = useState<Figure | null>(null);
  const panel = useId();
  const numberOf = (figure: Figure, number: ReactNode) => {
    if (!traceOf(shown, figure)) return number;
    const isOpen = open !== null && keyOf(open) === keyOf(figure);
    return (
      <button
        type="button"
        className="why nowrap"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(isOpen ? null : figure)}
      >
        {number}
      </button>
    );
  };
  const ask: AskFigure = (figure) => (number) => numberOf(figure, number);
  return (
    <>
      <Tag className={className} aria-busy={busy}>
        {children(ask)}
      </Tag>
      <Panel id={panel} className="why-panel" hidden={!open}>
        {open && <TracePanel shown={shown} figure={open} />}
      </Panel>
    </>
  );
}

const keyOf = ({ id, month, option, path, against }: Figure) => [id, month, option, path, against].join();

/** The trace of one figure in its sunken field. */
function TracePanel({ shown, figure }: { shown: MoneyCase; figure: Figure }) {
  const t = useTranslations('money.howCome');
  return (
    <div className="source trace">
      <p>
        <b>{t('heading')}</b>
      </p>
      <TraceBody shown={shown} figure={figure} />
    </div>
  );
}
