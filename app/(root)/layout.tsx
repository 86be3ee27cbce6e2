import type { ReactNode } from 'react';
import { defaultLocale } from '@/lib/messages/locales';
import { Document } from '../document';

export default function RootLayout({ children }: { children: ReactNode }) {
  return <Document lang={defaultLocale}>{children}</Document>;
}
