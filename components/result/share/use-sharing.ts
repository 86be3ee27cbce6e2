'use client';

import { useState } from 'react';
import { paperLink } from './paper-link';
import { useLink, type SharedWith } from './use-link';

export type Sharing = ReturnType<typeof useSharing>;

/** What is chosen for the link, and the link: the share panel sets it, and the paper carries it as a code. */
export function useSharing() {
  const [options, setOptions] = useState<SharedWith>({ view: 'full' });
  const [passphrase, setPassphrase] = useState('');
  const [isOnPaper, setOnPaper] = useState(true);
  const link = useLink(options, passphrase);
  return {
    options,
    setOptions,
    passphrase,
    setPassphrase,
    link,
    isOnPaper,
    setOnPaper,
    /** Null where no code is to be on the paper. */
    paper: isOnPaper ? paperLink(link, options) : null,
  };
}
