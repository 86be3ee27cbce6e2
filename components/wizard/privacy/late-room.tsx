'use client';

import { NewVersion } from '../offline/new-version';
import { Said } from '@/components/ui/said';
import { Curtain } from './curtain';
import { Mask } from './mask';

/** Where the page speaks, the curtain, the covering of names, and the offer of a newer version. */
export function LateRoom() {
  return (
    <>
      <Said />
      <Curtain />
      <Mask />
      <NewVersion />
    </>
  );
}
