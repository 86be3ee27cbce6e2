'use client';

import { useEffect, useState } from 'react';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import { makeLink, type ShareLink, type SharedWith } from './make-link';

const making: ShareLink = { status: 'making' };

/** The address that carries this assessment after its hash sign; made anew when answers or choices change. */
export function useLink(options: SharedWith, passphrase: string, isWanted = true): ShareLink {
  const { assessment, today } = useSnapshot();
  const { view, include } = options;
  const { notes, names, comments } = include ?? {};
  const [link, setLink] = useState(making);
  useEffect(() => {
    if (!today || !isWanted) return;
    let isCurrent = true;
    const chosen = { view, include: { notes, names, comments } };
    const page = `${location.origin}${location.pathname}`;
    makeLink({ page, assessment, madeOn: today, options: chosen, passphrase }).then(
      (made) => isCurrent && setLink(made),
      () => isCurrent && setLink({ status: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [assessment, today, view, notes, names, comments, passphrase, isWanted]);
  return link;
}
