'use client';

import Link from 'next/link';
import { useLocale } from 'next-intl';
import { localeNames, locales } from '@/lib/messages/locales';
import { pageAddress, type PageName } from './steps';

type Props = { page: PageName; className?: string };

/** The same page in the other languages, each named in its own. */
export function LanguageSwitch({ page, className }: Props) {
  const locale = useLocale();
  const others = locales.filter((other) => other !== locale);
  return others.map((other) => (
    <Link key={other} className={className} href={pageAddress(other, page)} lang={other} hrefLang={other}>
      {shortName(localeNames[other])}
    </Link>
  ));
}

/** “Indonesia” is enough beside a menu: nobody who reads it needs to be told that it is a language. */
function shortName(name: string): string {
  return name.replace(/^Bahasa /, '');
}
