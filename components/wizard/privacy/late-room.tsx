'use client';

import { NewVersion } from '../offline/new-version';
import { Curtain } from './curtain';
import { Mask } from './mask';

/** The curtain, the covering of names, and the offer of a newer version. */
export function LateRoom() {
  return (
    <>
      <Curtain />
      <Mask />
      <NewVersion />
    </>
  );
}
