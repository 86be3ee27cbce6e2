import { describe, expect, test } from 'vitest';
import { passphraseFrom, passphraseStrength } from '../../../lib/share/passphrase';

describe('the strength of a passphrase', () => {
  test.each([
    ['', 'short'],
    ['rahasia', 'short'],
    ['        x', 'short'],
    ['rahasia1', 'weak'],
    ['12345678901', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['kopi kopi kopi kopi kopi kopi', 'weak'],
    ['kopi hujan pagi', 'fair'],
    ['kopi hujan pagi sepeda', 'strong'],
    ['k7fm-2qxp-w9rt-h4db', 'strong'],
    ['ペンギン は 空を 飛ばない', 'fair'],
  ])('goes by its length: “%s” is %s', (text, strength) => {
    expect(passphraseStrength(text)).toBe(strength);
  });
});

describe('a passphrase made by chance', () => {
  test('has every character for some byte, and each for as many bytes as any other', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++) {
      const [character = ''] = passphraseFrom(new Uint8Array(16).fill(byte));
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    expect([counts.size, new Set(counts.values()).size]).toEqual([32, 1]);
  });

  test('is strong, and of the form that people read aloud', () => {
    const made = passphraseFrom(Uint8Array.from({ length: 16 }, (_, at) => at * 37));
    expect(made).toMatch(/^[a-km-z2-9]{4}(-[a-km-z2-9]{4}){3}$/);
    expect(passphraseStrength(made)).toBe('strong');
    expect(() => passphraseFrom(new Uint8Array(8))).toThrow('passphraseFrom requires 16 bytes, got 8');
  });
});
