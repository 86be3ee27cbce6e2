import { describe, expect, it } from 'vitest';
import { webCipher } from '../../components/wizard/share/web-cipher';
import { workedExample } from '../../lib/assessment/examples-catalogue';
import { toBase64url } from '../../lib/share/base64url';
import { decodeLink, encodeLink } from '../../lib/share/link';
import { lockLink, unlockLink, type Cipher } from '../../lib/share/locked-link';
import { seal } from './forge';

const madeOn = '2026-11-24';
const link = encodeLink(workedExample('agency-45', madeOn), { madeOn });
const salt = Uint8Array.from({ length: 16 }, (_, at) => at);
const nonce = Uint8Array.from({ length: 12 }, (_, at) => 100 + at);
const passphrase = 'kopi hujan pagi sepeda';

/** The browser's cipher without the hundreds of thousands of rounds: here it is asked thousands of times. */
const quick: Cipher = {
  seal: (task) => webCipher.seal({ ...task, rounds: 1 }),
  open: (task) => webCipher.open({ ...task, rounds: 1 }),
};
const bytesOf = (fragment: string) => Array.from(Buffer.from(fragment.slice(2), 'base64url'));

const locked = await lockLink(link, { passphrase, salt, nonce, cipher: quick });
const open = (fragment: string, phrase = passphrase) =>
  unlockLink(fragment, { passphrase: phrase, cipher: quick });

describe('a locked link', () => {
  it('opens with its passphrase, and is then the link it was', async () => {
    expect(decodeLink(locked)).toEqual({ ok: false, reason: 'locked' });
    expect(await open(locked)).toEqual({ ok: true, link });
  });

  it('asks for 600,000 rounds, whatever is wrong with the passphrase', async () => {
    const rounds: number[] = [];
    const cipher = { open: (task: { rounds: number }) => (rounds.push(task.rounds), Promise.resolve(null)) };
    expect(await unlockLink(locked, { passphrase: 'x', cipher })).toEqual({
      ok: false,
      reason: 'passphrase',
    });
    expect(rounds).toEqual([600_000]);
  });

  it('takes the same passphrase from every keyboard, and no other', async () => {
    const made = await lockLink(link, { passphrase: 'caf\u00e9 pagi', salt, nonce, cipher: quick });
    expect((await open(made, 'cafe\u0301 pagi')).ok).toBe(true);
    for (const wrong of ['cafe pagi', 'Caf\u00e9 pagi', 'caf\u00e9 pagi ', '']) {
      expect(await open(made, wrong)).toEqual({ ok: false, reason: 'passphrase' });
    }
  });

  it('is another one each time, and sixty-odd characters longer', async () => {
    const other = await lockLink(link, {
      passphrase,
      salt,
      nonce: nonce.map((byte) => byte + 1),
      cipher: quick,
    });
    expect(other).not.toBe(locked);
    expect(locked.length - link.length).toBeLessThan(70);
  });

  it('is refused after any bit was turned', async () => {
    const bytes = bytesOf(locked);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const turned = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      const fragment = `1.${toBase64url(Uint8Array.from(turned))}`;
      expect(decodeLink(fragment)).toEqual({ ok: false, reason: 'damaged' });
      expect(await open(fragment)).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  it('is refused after any bit was turned by somebody who made the checksum right', async () => {
    const content = bytesOf(locked).slice(4);
    for (let bit = 0; bit < content.length * 8; bit++) {
      const turned = content.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect((await open(seal(turned))).ok).toBe(false);
    }
  });

  it('is refused when cut off anywhere, with and without a checksum that is right', async () => {
    const content = bytesOf(locked).slice(4);
    for (let length = 0; length < locked.length; length++) {
      expect((await open(locked.slice(0, length))).ok).toBe(false);
      if (length < content.length) expect((await open(seal(content.slice(0, length)))).ok).toBe(false);
    }
  });

  it.each<[string, number[], string]>([
    ['a way to make the key that is not known', [2, 2, ...Array<number>(60).fill(7)], 'too-new'],
    ['a flag that is not known', [10, 1, ...Array<number>(60).fill(7)], 'too-new'],
    ['compressed texts outside of what is locked', [3, 1, ...Array<number>(60).fill(7)], 'damaged'],
    ['too little to hold anything', [2, 1, ...Array<number>(45).fill(7)], 'damaged'],
    ['nothing at all', [2, 1], 'damaged'],
  ])('is refused for %s', async (_, payload, reason) => {
    expect(await open(seal(payload))).toEqual({ ok: false, reason });
  });

  it('holds no other locked link', async () => {
    const inner = bytesOf(locked).slice(4);
    const cipher = { open: () => Promise.resolve(Uint8Array.from(inner)) };
    expect(await unlockLink(locked, { passphrase, cipher })).toEqual({ ok: false, reason: 'damaged' });
  });

  it('is made from a plain link only, with salt and nonce of the right length', async () => {
    const options = { passphrase, salt, nonce, cipher: quick };
    await expect(lockLink(locked, options)).rejects.toThrow('lockLink requires a link that is not locked');
    await expect(lockLink('1.x', options)).rejects.toThrow('lockLink requires');
    await expect(lockLink(link, { ...options, salt: nonce })).rejects.toThrow('16 bytes');
    await expect(lockLink(link, { ...options, nonce: salt })).rejects.toThrow('12');
  });

  it('is asked for nothing when it is none', async () => {
    expect(await open(link)).toEqual({ ok: false, reason: 'damaged' });
    expect(await open('hello')).toEqual({ ok: false, reason: 'not-a-link' });
    expect(await open('2.hello')).toEqual({ ok: false, reason: 'too-new' });
  });
});
