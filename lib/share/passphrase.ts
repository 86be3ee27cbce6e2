/** The least that is taken, in characters. */
export const shortestPassphrase = 8;

export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'strong';

/** Bits from which a passphrase counts as fair and as strong. */
export const strengthBits = { fair: 40, strong: 55 } as const;

const bitsPerWord = 10;
const bitsPerCharacter = 3;
const bitsPerDigit = 3.3;

/**
 * How long a passphrase would hold off a machine that guesses, by its length alone: nobody can tell from outside how
 * easily it is guessed by somebody who knows its author. Words count ten bits each, as if drawn from a thousand; other
 * characters three, digits a little more, repeated ones nothing. With 600,000 rounds, below 40 bits is months of
 * one graphics card, above 55 years of a thousand. Own judgement.
 *
 * @example passphraseStrength('kopi hujan pagi sepeda baru lagi') // 'strong'
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const text = passphrase.normalize('NFC').trim();
  if (text.length < shortestPassphrase) return 'short';
  const bits = Math.max(bitsOfWords(text), bitsOfCharacters(text));
  if (bits < strengthBits.fair) return 'weak';
  return bits < strengthBits.strong ? 'fair' : 'strong';
}

function bitsOfWords(text: string): number {
  const words = new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return words.size < 3 ? 0 : words.size * bitsPerWord;
}

function bitsOfCharacters(text: string): number {
  const different = new Set(text.toLowerCase()).size;
  const counted = Math.min(text.length, different * 2);
  return counted * (/^\d+$/.test(text) ? bitsPerDigit : bitsPerCharacter);
}

/** Letters and digits that are not taken for one another when read aloud or copied by hand. */
const legible = 'abcdefghijkmnpqrstuvwxyz23456789';
const length = 16;

/**
 * A passphrase from bytes by chance: four groups of four, five bits a character, eighty in all.
 *
 * @param bytes sixteen of them
 * @example passphraseFrom(crypto.getRandomValues(new Uint8Array(16))) // 'k7fm-2qxp-w9rt-h4db'
 */
export function passphraseFrom(bytes: Uint8Array): string {
  if (bytes.length !== length)
    throw new Error(`passphraseFrom requires ${length} bytes, got ${bytes.length}`);
  const characters = Array.from(bytes, (byte) => legible[byte & 31] ?? '').join('');
  return (characters.match(/.{4}/g) ?? []).join('-');
}
