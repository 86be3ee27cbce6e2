'use client';

import { useState } from 'react';
import { useMasked } from '@/components/wizard/privacy/veil';
import { paperLink, withoutNames } from './paper-link';
import type { SharedWith } from './make-link';
import { useLink } from './use-link';

export type Sharing = ReturnType<typeof useSharing>;

/** What is chosen for the link, and the link: the share panel sets it, and the paper carries it as a code. */
export function useSharing() {
  const [options, setOptions] = useState<SharedWith>({ view: 'full' });
  const [passphrase, setPassphrase] = useState('');
  // Paper passes through many hands: it carries no case unless that is asked for.
  const [isOnPaper, setOnPaper] = useState(false);
  const link = useLink(options, passphrase);
  const isMasked = useMasked();
  const onPaper = isMasked ? withoutNames(options) : options;
  const maskedLink = useLink(onPaper, passphrase, isMasked);
  return {
    options,
    setOptions,
    passphrase,
    setPassphrase,
    link,
    isOnPaper,
    setOnPaper,
    /** Null where no code is to be on the paper. */
    paper: isOnPaper ? paperLink(isMasked ? maskedLink : link, onPaper) : null,
  };
}
