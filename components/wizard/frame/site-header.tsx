import Link from 'next/link';
import type { ReactNode } from 'react';

type SiteHeaderProps = {
  /** The two halves of the name; the second is heavy. */
  brand: readonly [string, string];
  home: string;
  /** Where the answers are kept and since when; hidden on a phone, whose bar below says it. */
  status?: ReactNode;
  /** Menu, language: at the right end. */
  children?: ReactNode;
};

/** The head of every page: the wordmark, whether the answers are saved, and the menu. */
export function SiteHeader({ brand, home, status, children }: SiteHeaderProps) {
  return (
    <header className="top">
      <div className="wrap">
        <Link className="wordmark" href={home}>
          {brand[0]} <b>{brand[1]}</b>
        </Link>
        {status != null && <div className="meta top-status">{status}</div>}
        <div className="top-tools">{children}</div>
      </div>
    </header>
  );
}
