import { describe, expect, it } from 'vitest';
import { assessmentSchema, emptyAssessment, type Assessment } from '../../lib/assessment/schema';
import { LinkReader, LinkWriter } from '../../lib/share/bits';
import { date } from '../../lib/share/codes';
import { linkFieldsV1 } from '../../lib/share/fields-v1-catalogue';
import { decodeLink, encodeLink } from '../../lib/share/link';
import { readFields, writeFields } from '../../lib/share/link-fields';
import { utf8Bytes } from '../../lib/share/utf8';
import { forge, packed } from './forge';

const refused = (reason: string) => ({ ok: false, reason });
const read = (link: string): Assessment => {
  const decoded = decodeLink(link);
  if (!decoded.ok) throw new Error(decoded.reason);
  return decoded.assessment;
};

describe('what is no link of ours', () => {
  it.each(['', '1', '.', '1.', 'hello', '0.AAAA', '01.AAAA', '-1.AAAA', '１.AAAA', ' 1.AAAA', 'client-fee'])(
    '“%s”',
    (text) => {
      expect(decodeLink(text)).toEqual(refused(text === '1.' ? 'damaged' : 'not-a-link'));
    },
  );

  it('is told apart by its version before anything else is read', () => {
    expect(decodeLink('2.whatever follows')).toEqual(refused('too-new'));
    expect(decodeLink('9999.')).toEqual(refused('too-new'));
    expect(decodeLink('10000.AAAA')).toEqual(refused('not-a-link'));
  });

  it('is not even looked at if it is too long', () => {
    expect(decodeLink(`1.${'A'.repeat(10_000_000)}`)).toEqual(refused('too-long'));
    expect(decodeLink('x'.repeat(10_000_000))).toEqual(refused('too-long'));
  });
});

describe('the one canonical form', () => {
  const link = forge({ fields: [['name', 'Contoh']] });

  it('is what a forged link has if nothing is wrong with it', () => {
    expect(read(link)).toEqual(assessmentSchema.parse({ name: 'Contoh' }));
  });

  it.each([
    ['padding', (text: string) => `${text}=`],
    ['a space at its end', (text: string) => `${text} `],
    ['a line break in it', (text: string) => `${text.slice(0, 9)}\n${text.slice(9)}`],
    ['base64 instead of base64url', (text: string) => text.replace(/[-_]/g, '+').replace(/.$/, '+')],
  ])('has no %s', (_, alter) => {
    expect(decodeLink(alter(link))).toEqual(refused('damaged'));
  });

  it('leaves no bit unused at its end', () => {
    const odd = [forge({ fields: [['name', 'ab']] }), forge({ fields: [['name', 'abc']] })].find(
      (one) => (one.length - 2) % 4 !== 0,
    )!;
    const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(odd.at(-1)!);
    const next = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[last + 1]!;
    expect(decodeLink(odd.slice(0, -1) + next)).toEqual(refused('damaged'));
  });

  it('writes no default, and every number in its shortest form', () => {
    expect(decodeLink(forge({ fields: [['horizon', 24]] }))).toEqual(refused('damaged'));
    expect(decodeLink(forge({ fields: [['firm.taxRate', 0.005]] }))).toEqual(refused('damaged'));
    const amount = (digits: number, power: number) => (to: LinkWriter) => {
      to.count([6, 0, -2, 5].indexOf(power), 1);
      to.signed(digits, 6);
    };
    const withLine = (written: (to: LinkWriter) => void) =>
      decodeLink(forge({ fields: [['firm.creditLine', written]] }));
    expect(withLine(amount(85, 6))).toMatchObject({ ok: true, assessment: { firm: { creditLine: 85e6 } } });
    expect(withLine(amount(850, 5))).toEqual(refused('damaged'));
  });

  it('has neither more nor fewer bits and texts than its fields ask for', () => {
    expect(decodeLink(forge({ extra: (to) => to.byte(0) }))).toEqual(refused('damaged'));
    expect(decodeLink(forge({ texts: utf8Bytes('too much\0') }))).toEqual(refused('damaged'));
    expect(decodeLink(forge({ fields: [['name', 'x']], texts: utf8Bytes('') }))).toEqual(refused('damaged'));
    expect(decodeLink(forge({ fields: [['name', 'x']], texts: utf8Bytes('no end') }))).toEqual(
      refused('damaged'),
    );
  });

  it('names the keys of a record in order, none of them twice', () => {
    const withKeys = (...keys: string[]) => {
      const write = (to: LinkWriter) => {
        to.count(keys.length, 1);
        for (const key of keys) {
          to.text(key);
          date.write(to, '2026-11-24');
        }
      };
      return decodeLink(forge({ fields: [['aftercare.done', write]] }));
    };
    expect(withKeys('a', 'b')).toMatchObject({ ok: true });
    expect(withKeys('b', 'a')).toEqual(refused('damaged'));
    expect(withKeys('a', 'a')).toEqual(refused('damaged'));
    expect(withKeys('a', 'a\u200B')).toEqual(refused('damaged'));
    expect(withKeys('__proto__')).toEqual(refused('damaged'));
  });
});

describe('what was made by a later version', () => {
  it.each([
    ['a flag', forge({ flags: 4 }), 'too-new'],
    ['another flag', forge({ flags: 128 }), 'too-new'],
    ['a lock', forge({ flags: 2 }), 'locked'],
    ['a view', forge({ view: 40 }), 'too-new'],
    ['something left out', forge({ leftOut: 2 ** 20 }), 'too-new'],
    ['a named field', forge({ named: '[["client.mood",1]]' }), 'too-new'],
    ['a value of a field', forge({ named: '[["contract.term","forever"]]' }), 'too-new'],
  ])('says so by %s', (_, link, reason) => {
    expect(decodeLink(link)).toEqual(refused(reason));
  });

  it('says so by a row beyond the table', () => {
    const writer = new LinkWriter();
    writer.count(1, 5);
    writer.count(linkFieldsV1.length, 0);
    expect(() => readFields(new LinkReader(writer.bytes(), []))).toThrow('too-new');
  });

  it('can still be read if the damage came first: the checksum is asked before the flags', () => {
    const link = forge({ flags: 2 });
    const at = link.length - 4;
    expect(decodeLink(`${link.slice(0, at)}${link[at] === 'A' ? 'B' : 'A'}${link.slice(at + 1)}`)).toEqual(
      refused('damaged'),
    );
  });
});

describe('a field that the table has no row for', () => {
  const rows = linkFieldsV1.filter(
    ({ path }) => !['client.fee', 'aftercare.done', 'name', 'contract.term'].includes(path),
  );
  const assessment = assessmentSchema.parse({
    name: 'Studio',
    client: { fee: { likely: 85e6, sure: 'close' } },
    contract: { term: 'fixed' },
    aftercare: { done: { 'check-in-30': '2026-12-24' } },
  });

  it('travels by name', () => {
    const writer = new LinkWriter();
    writeFields(writer, assessment, rows);
    expect(writer.texts).toEqual([
      '[["aftercare.done",{"check-in-30":"2026-12-24"}],["client.fee",{"likely":85000000,"sure":"close"}],["contract.term","fixed"],["name","Studio"]]',
    ]);
    const { input } = readFields(new LinkReader(writer.bytes(), writer.texts), rows);
    expect(assessmentSchema.parse(input)).toEqual(assessment);
  });

  it('is refused by name if the table has a code for it: there is one way to say each thing', () => {
    expect(decodeLink(forge({ named: '[["name","Studio"]]' }))).toEqual(refused('damaged'));
  });

  it('has no row in this version', () => {
    const writer = new LinkWriter();
    writeFields(writer, assessment);
    expect(writer.texts).not.toContain('[');
  });
});

describe('a bomb', () => {
  it('of compressed zeros is not unpacked beyond the limit', () => {
    const bomb = packed(new Uint8Array(5_000_000));
    expect(bomb.length).toBeLessThan(6000);
    expect(decodeLink(forge({ flags: 1, fields: [['name', 'x']], texts: bomb }))).toEqual(refused('damaged'));
  });

  it.each([
    ['counts of fields', (to: LinkWriter) => to.count(2 ** 48, 5)],
    [
      'zeros without end',
      (to: LinkWriter) => {
        for (let at = 0; at < 3000; at++) to.byte(0);
      },
    ],
  ])('of %s stops at once', (_, fill) => {
    const writer = new LinkWriter();
    fill(writer);
    expect(() => readFields(new LinkReader(writer.bytes(), []))).toThrow();
  });

  it('of list entries stops at the limit', () => {
    const writer = new LinkWriter();
    const index = linkFieldsV1.findIndex(({ path }) => path === 'preferences.tripwires');
    writer.count(1, 5);
    writer.count(index, 0);
    writer.count(2 ** 40, 1);
    expect(() => readFields(new LinkReader(writer.bytes(), []))).toThrow('damaged');
  });

  it('of bad compressed data is only damaged', () => {
    for (const bytes of [[], [0xff], [7, 7, 7], [0, 0, 0], [5, 255, 255, 255, 255, 255], [0x4d, 0x80]]) {
      expect(decodeLink(forge({ flags: 1, fields: [['name', 'x']], texts: Uint8Array.from(bytes) })).ok).toBe(
        false,
      );
    }
  });
});

describe('texts', () => {
  it('lose what steers or hides them, on their way in and on their way out', () => {
    const dirty = 'PT \u202Eagain\u2066 \u200BSampel\u0007\u061C\r\n\u{E0041}Niaga\uFEFF';
    const clean = 'PT again Sampel\nNiaga';
    expect(read(forge({ fields: [['clientName', dirty]] })).clientName).toBe(clean);
    expect(
      read(encodeLink(assessmentSchema.parse({ clientName: dirty }), { madeOn: '2026-11-24' })).clientName,
    ).toBe(clean);
  });

  it('that are nothing once cleaned are not there', () => {
    expect(decodeLink(forge({ fields: [['clientName', '\u202E']] }))).toEqual(refused('damaged'));
    const link = encodeLink(assessmentSchema.parse({ clientName: '\u202E' }), { madeOn: '2026-11-24' });
    expect(read(link)).toEqual(emptyAssessment());
  });

  it('longer than their field are refused', () => {
    expect(decodeLink(forge({ fields: [['clientName', 'x'.repeat(80)]] })).ok).toBe(true);
    expect(decodeLink(forge({ fields: [['clientName', 'x'.repeat(81)]] }))).toEqual(refused('damaged'));
  });

  it.each([
    ['a lone continuation', [0x80, 0]],
    ['an overlong form', [0xc0, 0xaf, 0]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80, 0]],
    ['beyond Unicode', [0xf5, 0x80, 0x80, 0x80, 0]],
    ['a tail cut off', [0xf0, 0x9f, 0xa7, 0]],
  ])('in broken UTF-8 are refused: %s', (_, bytes) => {
    expect(decodeLink(forge({ fields: [['name', 'x']], texts: Uint8Array.from(bytes) }))).toEqual(
      refused('damaged'),
    );
  });

  it('with markup come back as text', () => {
    const name = '<img src=x onerror=alert(1)>"\'`${x}';
    expect(read(encodeLink(assessmentSchema.parse({ name }), { madeOn: '2026-11-24' })).name).toBe(name);
  });
});
