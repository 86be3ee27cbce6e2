import { describe, expect, it } from 'vitest';
import { emptyAssessment, type Assessment } from '../../lib/assessment/schema';
import { type LinkWriter } from '../../lib/share/bits';
import { longestLink } from '../../lib/share/limits';
import { decodeLink, encodeLink } from '../../lib/share/link';
import { forge, seal } from './forge';

const refused = (reason: string) => ({ ok: false, reason });
const read = (link: string): Assessment => {
  const decoded = decodeLink(link);
  if (!decoded.ok) throw new Error(decoded.reason);
  return decoded.assessment;
};

describe('names that JavaScript gives a meaning', () => {
  const reachable = () =>
    (({}) as Record<string, unknown>).polluted ?? (Object.prototype as Record<string, unknown>)['2026'];

  it.each(['__proto__', 'constructor', 'prototype'])('are refused as keys: %s', (key) => {
    const entries = Object.fromEntries([[key, '2026-11-24']]);
    const link = forge({ fields: [['aftercare.done', entries]] });
    expect(decodeLink(link)).toEqual(refused('damaged'));
    expect(reachable()).toBeUndefined();
  });

  it.each([
    '[["__proto__",{"polluted":1}]]',
    '[["__proto__.polluted",1]]',
    '[["constructor.prototype.polluted",1]]',
    '[["firm.__proto__.polluted",1]]',
    '[["firm",{"__proto__":{"polluted":1}}]]',
  ])('are refused as places: %s', (named) => {
    expect(decodeLink(forge({ named }))).toEqual(refused('too-new'));
    expect(reachable()).toBeUndefined();
  });

  it('are left out when a link is written', () => {
    const assessment = emptyAssessment();
    assessment.aftercare.done = JSON.parse('{"constructor":"2026-11-24","handover":"2026-11-25"}') as Record<
      string,
      string
    >;
    expect(read(encodeLink(assessment, { madeOn: '2026-11-24' })).aftercare.done).toEqual({
      handover: '2026-11-25',
    });
  });

  it.each([
    'not json',
    '{}',
    'null',
    '7',
    '[1]',
    '[[]]',
    '[["name"]]',
    '[[1,2]]',
    `${'['.repeat(3000)}${']'.repeat(3000)}`,
  ])('and other nonsense in their place never throw (%#)', (named) => {
    expect(decodeLink(forge({ named })).ok).toBe(false);
  });
});

describe('values out of range', () => {
  it.each<[string, unknown]>([
    ['client.fee', -1],
    ['client.fee', 1e15],
    ['firm.tolerance', 0.9],
    ['horizon', 61],
    ['seed', 4_294_967_296],
    ['currency', 'idr'],
    ['exit.noticeMonth', 19],
    ['client.fee', { low: 3, likely: 2, high: 1 }],
    ['checklist.answers.overtime.value', 101],
  ])('are refused: %s', (path, value) => {
    expect(decodeLink(forge({ fields: [[path, value]] }))).toEqual(refused('damaged'));
  });

  it.each([
    ['not a number', [0x7f, 0xf8, 0, 0, 0, 0, 0, 0]],
    ['infinity', [0x7f, 0xf0, 0, 0, 0, 0, 0, 0]],
    ['minus zero', [0x80, 0, 0, 0, 0, 0, 0, 0]],
    ['a number that has a shorter form', [0x3f, 0xe0, 0, 0, 0, 0, 0, 0]],
  ])('are refused: %s', (_, bytes) => {
    const write = (to: LinkWriter) => {
      to.count(31, 1);
      bytes.forEach((byte) => to.byte(byte));
    };
    expect(decodeLink(forge({ fields: [['firm.creditLine', write]] }))).toEqual(refused('damaged'));
  });
});

describe('a link that would be too long', () => {
  it('is still written, so that its maker can offer the file, and is not read', () => {
    const noise = Array.from({ length: 6000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)),
    ).join('');
    const assessment = emptyAssessment();
    assessment.communication.edited = { letter: noise, script: noise.split('').reverse().join('') };
    const link = encodeLink(assessment, { madeOn: '2026-11-24' });
    expect(link.length).toBeGreaterThan(longestLink);
    expect(decodeLink(link)).toEqual(refused('too-long'));
  });

  it('is not one of an ordinary length', () => {
    expect(decodeLink(seal([0, 0])).ok).toBe(false);
  });
});
