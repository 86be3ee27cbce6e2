import { fromFragment, isLocked, toFragment } from './envelope';
import { utf8Bytes } from './utf8';

/**
 * How a passphrase becomes a key, by the id that a link carries: PBKDF2 with HMAC-SHA-256, so many rounds, 32 bytes. Add
 * at the end, never change: a link never names the rounds itself, so that none can ask for years of work. 600,000 is
 * what OWASP advises (Password Storage Cheat Sheet, checked 2026-11-28).
 */
const roundsById: Record<number, number> = { 1: 600_000 };
const keyId = 1;
/** Rounds of the links made today. */
export const rounds = roundsById[keyId] ?? 0;

export const saltLength = 16;
export const nonceLength = 12;
const tagLength = 16;
/** Flags and length: the least that can have been locked. */
const leastContent = 2;

/** What AES-256-GCM is asked to do, with a key made from the passphrase. */
export type CipherTask = {
  /** The passphrase in Unicode normal form C, as UTF-8. */
  passphrase: Uint8Array;
  salt: Uint8Array;
  rounds: number;
  nonce: Uint8Array;
  /** Authenticated with the data, not encrypted. */
  header: Uint8Array;
  data: Uint8Array;
};

/** The browser's own cryptography, passed in since lib has none. */
export type Cipher = {
  /** The encrypted bytes and, after them, the tag of 16 bytes. */
  seal: (task: CipherTask) => Promise<Uint8Array>;
  /** What was sealed; null if it was not sealed with this passphrase and header, or has changed since. */
  open: (task: CipherTask) => Promise<Uint8Array | null>;
};

export type UnlockedLink =
  | { ok: true; link: string }
  | { ok: false; reason: 'damaged' | 'too-new' | 'too-long' | 'not-a-link' | 'passphrase' };

/** A passphrase as it is used: typed with one keyboard or another, the same letters are the same bytes. */
const passphraseBytes = (passphrase: string) => utf8Bytes(passphrase.normalize('NFC'));

/** Everything in front of the encrypted bytes but the checksum, with the version before it. */
const headerOf = (plain: Uint8Array) => Uint8Array.from([...utf8Bytes('1.'), isLocked, ...plain]);

/**
 * A link that opens with a passphrase only; described in `docs/link-format.md`.
 *
 * @param link as `encodeLink` made it
 * @param options.salt 16 bytes by chance, `nonce` 12, new for every link
 * @throws if the link is none of ours, or salt or nonce have another length
 * @example await lockLink(link, { passphrase: 'kopi hujan pagi sepeda', salt, nonce, cipher }) // '1.…'
 */
export async function lockLink(
  link: string,
  options: { passphrase: string; salt: Uint8Array; nonce: Uint8Array; cipher: Cipher },
): Promise<string> {
  const { passphrase, salt, nonce, cipher } = options;
  const content = fromFragment(link);
  if (!content.ok || content.flags & isLocked) throw new Error('lockLink requires a link that is not locked');
  if (salt.length !== saltLength || nonce.length !== nonceLength) {
    throw new Error('lockLink requires a salt of 16 bytes and a nonce of 12');
  }
  const plain = Uint8Array.from([keyId, ...salt, ...nonce]);
  const sealed = await cipher.seal({
    passphrase: passphraseBytes(passphrase),
    salt,
    rounds: roundsById[keyId] ?? 0,
    nonce,
    header: headerOf(plain),
    data: Uint8Array.from([content.flags, ...content.body]),
  });
  return toFragment(isLocked, Uint8Array.from([...plain, ...sealed]));
}

/**
 * The plain link inside a locked one, or why there is none. Trusts nothing: what comes out has still to be read by
 * `decodeLink`.
 *
 * @example await unlockLink(fragment, { passphrase: 'kopi hujan pagi sepeda', cipher })
 */
export async function unlockLink(
  fragment: string,
  { passphrase, cipher }: { passphrase: string; cipher: Pick<Cipher, 'open'> },
): Promise<UnlockedLink> {
  const envelope = fromFragment(fragment);
  if (!envelope.ok) return envelope;
  const { flags, body } = envelope;
  const least = 1 + saltLength + nonceLength + leastContent + tagLength;
  if (flags !== isLocked) return { ok: false, reason: 'damaged' };
  const rounds = roundsById[body[0] ?? 0];
  if (rounds === undefined) return { ok: false, reason: 'too-new' };
  if (body.length < least) return { ok: false, reason: 'damaged' };
  const plain = body.subarray(0, 1 + saltLength + nonceLength);
  const content = await cipher.open({
    passphrase: passphraseBytes(passphrase),
    salt: plain.slice(1, 1 + saltLength),
    rounds,
    nonce: plain.slice(1 + saltLength),
    header: headerOf(plain),
    data: body.slice(plain.length),
  });
  if (!content) return { ok: false, reason: 'passphrase' };
  const [inner = 0] = content;
  if (inner & isLocked) return { ok: false, reason: 'damaged' };
  return { ok: true, link: toFragment(inner, content.subarray(1)) };
}
