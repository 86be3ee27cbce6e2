'use client';

import { useEffect, useState } from 'react';
import { lockedLink } from '@/components/wizard/share/lock';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import type { Assessment } from '@/lib/assessment/schema';
import type { IsoDate } from '@/lib/calendar/iso-date';
import { longestLink } from '@/lib/share/limits';
import { leftOutOf, type CaseView, type LeftOut, type ShareOptions } from '@/lib/share/left-out';

export type SharedWith = ShareOptions & { view: CaseView };

export type ShareLink =
  | { status: 'making' }
  | { status: 'failed' }
  | {
      status: 'ready';
      address: string;
      /** Notes were asked for and left out, since with them the link would have this many characters. */
      withNotes: number | null;
      leftOut: readonly LeftOut[];
      /** Names that were to be left out and still stand somewhere. */
      namesLeft: readonly string[];
      /** Too long to be offered. */
      isLong: boolean;
      isLocked: boolean;
    };

const making: ShareLink = { status: 'making' };

type Wanted = { assessment: Assessment; madeOn: IsoDate; options: SharedWith; passphrase: string };

/** The address that carries this assessment after its hash sign; made anew when answers or choices change. */
export function useLink(options: SharedWith, passphrase: string): ShareLink {
  const { assessment, today } = useSnapshot();
  const { view, include } = options;
  const { notes, names, comments } = include ?? {};
  const [link, setLink] = useState(making);
  useEffect(() => {
    if (!today) return;
    let isCurrent = true;
    const chosen = { view, include: { notes, names, comments } };
    make({ assessment, madeOn: today, options: chosen, passphrase }).then(
      (made) => isCurrent && setLink(made),
      () => isCurrent && setLink({ status: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [assessment, today, view, notes, names, comments, passphrase]);
  return link;
}

/** With notes if they fit, else without them; whether even that is too long, its reader decides. */
async function make(wanted: Wanted): Promise<ShareLink> {
  const whole = await makeOne(wanted);
  const hasNotes = !leftOutOf(wanted.options).includes('notes');
  if (whole.address.length <= longestLink || !hasNotes) {
    return { ...whole, withNotes: null, isLong: whole.address.length > longestLink };
  }
  const { include } = wanted.options;
  const options = { ...wanted.options, include: { ...include, notes: false } };
  const short = await makeOne({ ...wanted, options });
  return { ...short, withNotes: whole.address.length, isLong: short.address.length > longestLink };
}

async function makeOne({ assessment, madeOn, options, passphrase }: Wanted) {
  const [{ encodeLink }, { namesLeft }] = await Promise.all([
    import('@/lib/share/link'),
    import('@/lib/share/names-left'),
  ]);
  const plain = encodeLink(assessment, { ...options, madeOn });
  const fragment = passphrase === '' ? plain : await lockedLink(plain, passphrase);
  return {
    status: 'ready' as const,
    address: `${location.origin}${location.pathname}#${fragment}`,
    leftOut: leftOutOf(options),
    namesLeft: namesLeft(assessment, options),
    isLocked: passphrase !== '',
  };
}
