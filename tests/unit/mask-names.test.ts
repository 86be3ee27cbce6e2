import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../lib/export/file-name';
import { aliasesOf, maskFileName, maskNames } from '../../lib/share/mask-names';

const aliasOf = (number: number) => `Klien ${number}`;

describe('covering names', () => {
  test.each([
    ['Surat untuk PT Sinar Abadi.', 'Surat untuk Klien 1.'],
    ['pt sinar abadi dan SINAR ABADI', 'Klien 1 dan Klien 1'],
    ['Sinar\u00a0Abadi’s invoice', 'Klien 1’s invoice'],
    ['Studio Kertas, Maju (bukan Majulah)', 'Studio Kertas, Klien 2 (bukan Majulah)'],
    ['Sinarabadi', 'Sinarabadi'],
  ])('%s → %s', (text, masked) => {
    expect(maskNames(text, aliasesOf(['PT Sinar Abadi', 'Maju, Tbk.'], aliasOf))).toBe(masked);
  });

  test('leaves nothing of a name that stands by itself, whatever the name', () => {
    const names = fc.stringMatching(/^[A-Z][a-z]{3,9}( [A-Z][a-z]{3,9})?$/);
    fc.assert(
      fc.property(names, fc.constantFrom('“', ' ', '(', '/'), (name, before) => {
        fc.pre(name !== 'Klien');
        const masked = maskNames(
          `x${before}${name}, ${name.toUpperCase()}.`,
          aliasesOf([name], () => '·'),
        );
        expect(masked.toLowerCase()).not.toContain(name.toLowerCase());
      }),
    );
  });

  test('takes no name that would be found in ordinary words', () => {
    expect(aliasesOf(['', ' ', 'di', 'PT X'], aliasOf).map(({ name }) => name)).toEqual(['PT X']);
  });

  test('takes the longest first, so that no part of a longer name is left over', () => {
    const aliases = aliasesOf(['Abadi', 'PT Abadi Jaya Ltd'], aliasOf);
    expect(aliases.map(({ name }) => name)).toEqual(['PT Abadi Jaya Ltd', 'Abadi Jaya', 'Abadi']);
    expect(maskNames('Abadi Jaya membayar Abadi', aliases)).toBe('Klien 2 membayar Klien 1');
  });

  test('takes a name of three letters, as it stands without blanks around it, and counts no empty one', () => {
    expect(aliasesOf(['', '  Eka ', 'Eka'], aliasOf)).toEqual([{ name: 'Eka', alias: 'Klien 1' }]);
  });

  test('leaves the name of a file alone where a name has nothing that a file could be called', () => {
    const aliases = [{ name: '株式会社', alias: 'Klien 1' }];
    expect(maskFileName('berpisah-baik-surat.docx', aliases)).toBe('berpisah-baik-surat.docx');
  });

  test.each(['PT Sinar Abadi', 'Sinar Abadi', 'sinar  ABADI!'])(
    'covers “%s” in the name of a file',
    (name) => {
      const aliases = aliasesOf([name], aliasOf);
      const file = fileName([name, 'surat'], '2026-11-24', 'docx');
      expect(maskFileName(file, aliases)).toBe('berpisah-baik-klien-1-surat-2026-11-24.docx');
      expect(maskFileName('berpisah-baik-sinarabadi.docx', aliases)).toBe('berpisah-baik-sinarabadi.docx');
    },
  );
});
