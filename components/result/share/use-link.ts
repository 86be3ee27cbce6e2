'use client';

import { useEffect, useState } from 'react';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import type { LeftOut, ShareOptions } from '@/lib/share/views';

export type ShareLink =
  | { status: 'making' }
  | { status: 'failed' }
  | {
      status: 'ready';
      address: string;
      leftOut: readonly LeftOut[];
      /** Names that were to be left out and still stand somewhere. */
      namesLeft: readonly string[];
      isLong: boolean;
    };

const making: ShareLink = { status: 'making' };

/** The address that carries this assessment after its hash sign; made anew when answers or choices change. */
export function useLink(options: ShareOptions): ShareLink {
  const { assessment, today } = useSnapshot();
  const { view, include } = options;
  const notes = include?.notes;
  const names = include?.names;
  const [link, setLink] = useState(making);
  useEffect(() => {
    if (!today) return;
    let isCurrent = true;
    const make = async (): Promise<ShareLink> => {
      const [{ encodeLink, longestLink }, { leftOutOf }, { namesLeft }] = await Promise.all([
        import('@/lib/share/link'),
        import('@/lib/share/views'),
        import('@/lib/share/names-left'),
      ]);
      const chosen = { view, include: { notes, names } };
      const fragment = encodeLink(assessment, { ...chosen, madeOn: today });
      const address = `${location.origin}${location.pathname}#${fragment}`;
      return {
        status: 'ready',
        address,
        leftOut: leftOutOf(chosen),
        namesLeft: namesLeft(assessment, chosen),
        isLong: address.length > longestLink,
      };
    };
    make().then(
      (made) => isCurrent && setLink(made),
      () => isCurrent && setLink({ status: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [assessment, today, view, notes, names]);
  return link;
}
