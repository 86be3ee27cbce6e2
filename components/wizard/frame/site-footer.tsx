import Link from 'next/link';
import type { ReactNode } from 'react';

export type FooterLink = { label: string; href: string; lang?: string };

type SiteFooterProps = {
  /** Privacy and what this is not, in one line. */
  note: ReactNode;
  /** Names the list of links for a screen reader. */
  label: string;
  links: readonly FooterLink[];
  /** Further list items, each in its own `<li>`: buttons. */
  children?: ReactNode;
};

/** The foot of every page. */
export function SiteFooter({ note, label, links, children }: SiteFooterProps) {
  return (
    <footer className="foot">
      <div className="wrap">
        <p>{note}</p>
        <nav aria-label={label}>
          <ul role="list">
            {links.map((link) => (
              <li key={link.href}>
                <Link href={link.href} lang={link.lang} hrefLang={link.lang}>
                  {link.label}
                </Link>
              </li>
            ))}
            {children}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
