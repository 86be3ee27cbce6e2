'use client';

import dynamic from 'next/dynamic';
import { Said } from '@/components/ui/said';
import { tellCovering } from '../privacy/veil';
import { Arrival } from './arrival';

/** The curtain, the covering of names and the offer of a newer version show nothing at first: they come after the page. */
const LateRoom = dynamic(
  () => import('../privacy/late-room').then((module) => module.LateRoom, nothingCame),
  {
    ssr: false,
  },
);

/** The page itself is whole without them; only names that are to be covered must not come then. */
function nothingCame(error: unknown) {
  console.error(error);
  tellCovering(false);
  return () => null;
}

/** What stands beside every page and outlives it. */
export function Beside() {
  return (
    <>
      <Arrival />
      <Said />
      <LateRoom />
    </>
  );
}
