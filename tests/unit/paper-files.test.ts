import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOfPaper } from '../../lib/export/docx/blocks';
import { longDate } from '../../lib/format/date-words';
import { fileOf, fullCase, textOfDocx, writtenPapers } from './paper-files';
import type { Case } from './papers';

const languages = ['id', 'en'] as const;
const cases: [string, Case][] = [
  ['notice', { option: 'notice+transition' }],
  ['lapse', { option: 'lapse+transition' }],
  ['mutual', { option: 'mutual+transition' }],
  ['renegotiate', { option: 'renegotiate' }],
];
/** Letters and signs only, so that how a line is set does not matter. */
const bare = (text: string) => text.replace(/[\s:|]+|-{6,}|_{10,}|^\d+\./gm, '');

/** Written on by hand, in a meeting or at the handover: there, and only there, a line is left open. */
const openLines = (id: string) => ['minutes', 'notice', 'lapse', 'handover'].includes(id);

describe.each(languages)('every paper in %s', (language) => {
  test.each(cases)('for %s is exported, and read back without a placeholder', (_, more) => {
    const { written, assessment } = writtenPapers(fullCase, language, 'letter', more);
    expect(written.length).toBeGreaterThan(2);
    for (const { id, text, missing } of written) {
      expect([id, missing]).toEqual([id, []]);
      const bytes = fileOf(text, language, assessment.firmName);
      const read = textOfDocx(bytes);
      expect(bare(read)).toBe(bare(text));
      expect(read).not.toMatch(/[{}⚖\uE000…]|^\[[a-z-]+\]|undefined|null|\[object/m);
      if (!openLines(id)) expect(text).not.toMatch(/_{3,}/);
      expect(read).toContain(assessment.clientName);
    }
  });

  test.each(cases)('for %s names only dates of the plan', (_, more) => {
    const { written, communication, slots } = writtenPapers(fullCase, language, 'letter', more);
    const planned = Object.values(slots).filter((value) => /^\d{4}-\d\d-\d\d$/.test(String(value)));
    const known = new Set(planned.map((date) => longDate(String(date), language)));
    const month = language === 'id' ? /\d{1,2} \p{Lu}\p{Ll}+ \d{4}/gu : /\d{1,2} [A-Z][a-z]+ \d{4}/g;
    for (const { id, text } of written) {
      for (const [date] of text.matchAll(month)) expect([id, known.has(date)]).toEqual([id, true]);
      if (communication.endDate && !['invitation', 'demand'].includes(id))
        expect([id, text.includes(longDate(communication.endDate, language))]).toEqual([id, true]);
    }
  });

  test('has a short form without a placeholder', () => {
    for (const [, more] of cases) {
      const { written } = writtenPapers(fullCase, language, 'chat', more);
      for (const { id, text, missing } of written) {
        expect([id, missing]).toEqual([id, []]);
        expect(text).not.toMatch(/[{}⚖…_]|^\[/m);
        expect((text.match(/\*/g) ?? []).length % 2).toBe(0);
      }
    }
  });

  test('keeps to the form of a business letter', () => {
    const { written } = writtenPapers(fullCase, language, 'letter', { option: 'notice+transition' });
    const letters = written.filter(({ id }) => ['invitation', 'mutual', 'notice', 'demand'].includes(id));
    expect(letters).toHaveLength(4);
    for (const { text } of letters) {
      if (language === 'id') {
        expect(text).toMatch(/^Perihal {3}: /m);
        expect(text).toMatch(/^Yth\. Ibu Dewi O'Hara$/m);
        expect(text).toMatch(/^Dengan hormat,$/m);
        expect(text).toMatch(/^Hormat kami,$/m);
        expect(text).not.toMatch(/\b(kamu|kalian|kita-kita|nggak|gak)\b/i);
      } else {
        expect(text).toMatch(/^Dear Dewi O'Hara,$/m);
        expect(text).toMatch(/^Yours sincerely,$/m);
        expect(text).not.toMatch(/\b(hi|hey|thanks|asap)\b/i);
      }
    }
  });
});

test('names the contract without number and date where they are not known', () => {
  const bareCase = { ...fullCase, contract: { convenienceClause: 'yes' as const, noticeDays: 60 } };
  const text = (language: 'id' | 'en') =>
    writtenPapers(bareCase, language).written.find(({ id }) => id === 'mutual')?.text;
  expect(text('id')).toContain('perjanjian kerja sama antara Studio Contoh & Rekan dan PT Sampel');
  expect(text('en')).toContain('the services agreement between Studio Contoh & Rekan and PT Sampel');
  expect(text('id')).not.toMatch(/Nomor {5}:|Nomor …/);
});

test('the proposal has the numbers', () => {
  const more: Case = { option: 'renegotiate' };
  const text = writtenPapers(fullCase, 'id', 'letter', more).written.find(
    ({ id }) => id === 'renegotiation',
  )?.text;
  expect(text).toMatch(/112 jam per bulan, sedangkan fee mencakup 80 jam/);
  expect(text).toMatch(/Fee menjadi Rp\u00a0102\.000\.000 per bulan \(sekarang Rp\u00a085\.000\.000\)/);
});

test('a demand repeats the amount in words', () => {
  const { written } = writtenPapers(fullCase, 'id');
  expect(written.find(({ id }) => id === 'demand')?.text).toContain(
    'Rp\u00a045.011.000 (empat puluh lima juta sebelas ribu rupiah)',
  );
});

describe('a .docx', () => {
  test('loses nothing of any text, whatever was typed', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '1. Judul', '2. Butir.', 'Nomor   : 1', 'a | b |', '------', '"<&>"', 'A    B'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const legible = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
        const sorted = (value: string) => [...value.replace(/[\s:|_.-]+/g, '')].sort().join('');
        const numbers = blocksOfPaper(text, '').length;
        expect(numbers).toBeLessThanOrEqual(lines.length * 2);
        expect(sorted(textOfDocx(fileOf(text, 'id')))).toBe(sorted(legible));
      }),
      { numRuns: 300 },
    );
  });

  test('is a package with its parts, in the language of the paper', () => {
    const parts = unzipSync(fileOf('Notulen', 'en'));
    expect(Object.keys(parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/styles.xml',
    ]);
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:lang w:val="en-GB"');
    expect(fileOf('Notulen', 'en')).toEqual(fileOf('Notulen', 'en'));
  });

  test('sets title, headings, points, labels, tables and signatures', () => {
    const text =
      'NOTULEN\n\nTanggal   : 1 Mei\nPukul     : 10\n\n1. Keputusan\nKami setuju.\n\n1. Tanggal: 2 Mei.\n\nA | B |\nc | d |\n\nKiri      Kanan\n\n\nAndi      Dewi';
    expect(blocksOfPaper(text, '').map(({ kind, after }) => `${kind}/${after}`)).toEqual([
      'title/line',
      'field/none',
      'field/line',
      'heading/none',
      'text/line',
      'point/line',
      'table/line',
      'columns/signature',
      'columns/line',
    ]);
  });
});
