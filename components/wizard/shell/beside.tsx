'use client';

import dynamic from 'next/dynamic';
import { Said } from '@/components/ui/said';
import { Arrival } from './arrival';

/** The curtain, the covering of names and the offer of a newer version show nothing at first: they come after the page. */
const LateRoom = dynamic(() => import('../privacy/late-room').then((module) => module.LateRoom), {
  ssr: false,
});

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
