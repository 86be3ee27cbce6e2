'use client';

import { NewVersion } from '../offline/new-version';
import { StayHere } from '../offline/stay-here';
import { Curtain } from './curtain';
import { Mask } from './mask';

/** The curtain, the covering of names, the offer of a newer version, and what keeps one here without a network. */
export function LateRoom() {
  return (
    <>
      <Curtain />
      <Mask />
      <NewVersion />
      <StayHere />
    </>
  );
}
