'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useId, useState, type ReactNode } from 'react';
import { AssumedEcho } from './quantity-echo';
import type { QuantityState } from './use-quantity';
import { useControlName } from './use-control-name';

/** Its boxes come with its first opening; most are never opened. */
const OwnRange = dynamic(() => import('./own-range').then((module) => module.OwnRange), { ssr: false });

type FieldToolsProps = { state: QuantityState; where?: ReactNode; assumed?: ReactNode };

/** Two quiet buttons below a figure: where it is found, and a range of one's own. */
export function FieldTools({ state, where, assumed }: FieldToolsProps) {
  const t = useTranslations('app.actions');
  const form = useTranslations('money.form');
  const [open, setOpen] = useState<'where' | 'range' | null>(state.entry.mode === 'range' ? 'range' : null);
  const panel = useId();
  const name = useControlName()(state.path);
  const toggle = (which: 'where' | 'range', label: string) => (
    <button
      type="button"
      className="field-tool"
      aria-expanded={open === which}
      aria-controls={panel}
      onClick={() => setOpen(open === which ? null : which)}
    >
      {label}
      {name !== null && <span className="sr-only"> {name}</span>}
    </button>
  );
  return (
    <>
      <div className="field-tools">
        {where != null && toggle('where', t('whereToFind'))}
        {toggle('range', t('setRange'))}
      </div>
      <div id={panel} className="field-panel" hidden={open === null}>
        {open === 'where' && (
          <>
            <p>{where}</p>
            <p>
              <b>{form('ifUnknown')}</b> {assumed ?? <AssumedEcho state={state} />}
            </p>
          </>
        )}
        {open === 'range' && <OwnRange state={state} />}
      </div>
    </>
  );
}
