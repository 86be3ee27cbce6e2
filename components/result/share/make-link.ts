import { lockedLink } from '@/components/wizard/share/lock';
import type { Assessment } from '@/lib/assessment/schema';
import type { IsoDate } from '@/lib/calendar/iso-date';
import { longestLink } from '@/lib/share/limits';
import { leftOutOf, type CaseView, type LeftOut, type ShareOptions } from '@/lib/share/left-out';

export type SharedWith = ShareOptions & { view: CaseView };

export type ReadyLink = {
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

export type ShareLink = { status: 'making' } | { status: 'failed' } | ReadyLink;

type Wanted = {
  /** The address before the hash sign. */
  page: string;
  assessment: Assessment;
  madeOn: IsoDate;
  options: SharedWith;
  passphrase: string;
};

/** With notes if they fit, else without them; whether even that is too long, its reader decides. */
export async function makeLink(wanted: Wanted): Promise<ReadyLink> {
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

async function makeOne({ page, assessment, madeOn, options, passphrase }: Wanted) {
  const [{ encodeLink }, { namesLeft }] = await Promise.all([
    import('@/lib/share/link'),
    import('@/lib/share/names-left'),
  ]);
  const plain = encodeLink(assessment, { ...options, madeOn });
  const fragment = passphrase === '' ? plain : await lockedLink(plain, passphrase);
  return {
    status: 'ready' as const,
    address: `${page}#${fragment}`,
    leftOut: leftOutOf(options),
    namesLeft: namesLeft(assessment, options),
    isLocked: passphrase !== '',
  };
}
