'use client';

import { useMemo, useState } from 'react';
import { useMasked } from '@/components/wizard/privacy/veil';
import { useSelected } from '@/components/wizard/state/use-assessment';
import type { Visit } from '@/components/wizard/state/visit';
import { paperLink, withoutNames } from './paper-link';
import type { SharedWith } from './make-link';
import { useLink } from './use-link';

/** Somebody else’s case goes on as it came: nobody hands on more than they were given. */
const asReceived = ({ view, leftOut }: NonNullable<Visit['shared']>): SharedWith => ({
  view,
  include: { names: !leftOut.includes('names'), notes: !leftOut.includes('notes') },
});

export type Sharing = ReturnType<typeof useSharing>;

/** What is chosen for the link, and the link: the share panel sets it, and the paper carries it as a code. */
export function useSharing() {
  const shared = useSelected(({ visit }) => visit?.shared ?? null);
  const [chosen, setOptions] = useState<SharedWith>({ view: 'full' });
  const options = useMemo(() => (shared ? asReceived(shared) : chosen), [shared, chosen]);
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
