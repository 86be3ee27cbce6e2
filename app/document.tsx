import type { ReactNode } from 'react';
import { themeScript } from './theme-script';
import './globals.css';

/** The document around every page: language, theme before paint, styles. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
