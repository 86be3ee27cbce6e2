import { fromBase64url, toBase64url } from './base64url';
import { crc32 } from './checksum';

const version = '1';

/** What is read at all, in characters. */
const longestRead = 8192;

/** Flags of a payload: texts are compressed; what follows is encrypted. */
export const textsArePacked = 1;
export const isLocked = 2;

type Envelope =
  | { ok: true; flags: number; body: Uint8Array }
  | { ok: false; reason: 'damaged' | 'too-new' | 'too-long' | 'not-a-link' };

/** Flags and what follows them as a fragment: version, checksum, flags, body. */
export function toFragment(flags: number, body: Uint8Array): string {
  const bytes = new Uint8Array(5 + body.length);
  bytes[4] = flags;
  bytes.set(body, 5);
  new DataView(bytes.buffer).setUint32(0, crc32(bytes.subarray(4)));
  return `${version}.${toBase64url(bytes)}`;
}

/** Checks 1 to 5 of `docs/link-format.md`: length, version, characters, checksum, flags. */
export function fromFragment(fragment: string): Envelope {
  if (fragment.length > longestRead) return { ok: false, reason: 'too-long' };
  const [, madeBy, code] = /^([1-9]\d{0,3})\.(.*)$/s.exec(fragment) ?? [];
  if (madeBy === undefined || code === undefined) return { ok: false, reason: 'not-a-link' };
  if (madeBy !== version) return { ok: false, reason: 'too-new' };
  const bytes = fromBase64url(code);
  if (!bytes || bytes.length < 6 || !hasChecksum(bytes)) return { ok: false, reason: 'damaged' };
  const flags = bytes[4] ?? 0;
  if (flags & ~(textsArePacked | isLocked)) return { ok: false, reason: 'too-new' };
  return { ok: true, flags, body: bytes.subarray(5) };
}

function hasChecksum(bytes: Uint8Array): boolean {
  const stated = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return stated === crc32(bytes.subarray(4));
}
