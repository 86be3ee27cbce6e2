import type { ReactNode } from 'react';
import { ThemeHead } from './theme-head';
import './globals.css';

/** The document around every page: language, theme before paint, styles. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <ThemeHead />
      </head>
      <body>{children}</body>
    </html>
  );
}
