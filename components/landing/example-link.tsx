'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import type { MouseEvent, ReactNode } from 'react';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useStore } from '@/components/wizard/state/use-assessment';
import type { ExampleId } from '@/lib/assessment/examples-catalogue';

type Props = {
  id: ExampleId;
  /** The example as a link carries it: for a new tab, and for whoever copies the address. */
  fragment: string;
  children: ReactNode;
};

/** Opens an example beside one’s own work, dated today; the catalogue comes only when it is wanted. */
export function ExampleLink({ id, fragment, children }: Props) {
  const router = useRouter();
  const locale = useLocale();
  const store = useStore();
  const address = pageAddress(locale, 'result');
  const open = async (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { workedExample } = await import('@/lib/assessment/examples-catalogue');
    store.openExample(id, workedExample(id, store.localToday()));
    router.push(address);
  };
  return (
    <a href={`${address}#${fragment}`} onClick={open}>
      {children}
    </a>
  );
}
