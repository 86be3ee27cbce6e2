import { describe, expect, it } from 'vitest';
import { exampleIds, workedExample } from '../../lib/assessment/examples-catalogue';
import { assessmentSchema } from '../../lib/assessment/schema';
import { textChecksum } from '../../lib/share/checksum';
import { dictionaryTextV1 } from '../../lib/share/dictionary-v1-catalogue';
import { linkFieldsV1 } from '../../lib/share/fields-v1-catalogue';
import { longestLink } from '../../lib/share/limits';
import { decodeLink, encodeLink } from '../../lib/share/link';
import { unlockLink } from '../../lib/share/locked-link';
import { webCipher } from '../../components/wizard/share/web-cipher';
import lockedLinks from './pinned-locked-v1.json';
import pinned from './pinned-v1.json';
import refused from './refused-v1.json';

/**
 * Links as people hold them, plain and locked, and links that must be refused, each with why. Lines are added to the
 * three files, none is ever changed or removed: if one of these tests fails, the code is wrong and not the line.
 */
describe('a link made once opens forever', () => {
  it.each(pinned)('$name', ({ link, madeOn, view, leftOut, expected }) => {
    const assessment = assessmentSchema.parse(expected);
    expect(decodeLink(link)).toEqual({ ok: true, assessment, madeOn, view, leftOut });
  });

  it('and none has gone', () => {
    expect(new Set(pinned.map(({ name }) => name)).size).toBe(pinned.length);
    expect(pinned.length).toBeGreaterThanOrEqual(21);
    expect(lockedLinks.length).toBeGreaterThanOrEqual(4);
    expect(refused.length).toBeGreaterThanOrEqual(54);
  });

  it.each(lockedLinks)('with its passphrase: $name', async ({ link, passphrase, opens }) => {
    expect(decodeLink(link)).toEqual({ ok: false, reason: 'locked' });
    expect(await unlockLink(link, { passphrase, cipher: webCipher })).toEqual({ ok: true, link: opens });
    expect(decodeLink(opens).ok).toBe(true);
  });

  it.each(refused)('and stays shut forever, for the same reason: $name', async (one) => {
    const asked = 'passphrase' in one ? one.passphrase : undefined;
    const read =
      asked === undefined
        ? decodeLink(one.link)
        : await unlockLink(one.link, { passphrase: asked, cipher: webCipher });
    expect(read).toEqual({ ok: false, reason: one.reason });
  });
});

describe('what is frozen', () => {
  it('is the dictionary, to the letter', () => {
    expect(textChecksum(dictionaryTextV1)).toBe('4c1bcf99');
  });

  it('is the table: its rows, their order and what they stand for', () => {
    const rows = linkFieldsV1.map(({ path, absent }) => `${path} ${JSON.stringify(absent)}`);
    expect([rows.length, textChecksum(rows.join('\n'))]).toEqual([266, '5d5626a1']);
  });
});

describe('the length of a link', () => {
  it.each(exampleIds)('stays under five hundred characters for a whole case: %s', (id) => {
    const link = encodeLink(workedExample(id, '2026-11-24'), { madeOn: '2026-11-24' });
    expect(link.length).toBeLessThanOrEqual(500);
  });

  it('stays under the limit with notes, names, addresses and texts of one’s own', () => {
    const assessment = workedExample('agency-45', '2026-11-24');
    for (const [id, answer] of Object.entries(assessment.checklist.answers)) {
      answer.note = `Email 3 Februari: ${id}, jadwal diubah lagi tanpa pemberitahuan`;
    }
    Object.assign(assessment.communication, {
      firmAddress: 'Jl. Contoh Raya No. 12, Kecamatan Coblong, Kota Bandung 40132',
      firmEmail: 'halo@studiosela.example',
      openWork: 'Kampanye Lebaran, katalog 2027 dan pembaruan situs; semuanya selesai sebelum hari terakhir.',
      specificThanks: 'Kepercayaan sejak proyek pertama tahun 2019 dan peluncuran lini baru.',
    });
    const link = encodeLink(assessment, { madeOn: '2026-11-24', include: { notes: true } });
    expect(link.length).toBeLessThanOrEqual(longestLink);
  });
});
