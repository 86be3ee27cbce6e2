import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** A sheet of paper: what will be said, sent or handed over. Never on another sheet. */
export function Paper({ lang, letter, children }: { lang?: string; letter?: boolean; children: ReactNode }) {
  return (
    <div className="paper-wrap">
      <div className={classNames('paper', letter && 'letter')} lang={lang}>
        {children}
      </div>
    </div>
  );
}
