import { describe, expect, test } from 'vitest';
import { checkTone } from '../../lib/communication/linter/check-tone';
import { datesInText } from '../../lib/communication/linter/dates-in-text';
import { formsOf, wordsPattern } from '../../lib/communication/linter/patterns';
import { sentencesOf } from '../../lib/communication/linter/sentences';
import { betterIds, betterOf } from '../../lib/communication/linter/tone-catalogue';
import type { ToneContext } from '../../lib/communication/linter/tone-context';
import reasonsId from '../../lib/messages/id/communication.json';

const notice: ToneContext = {
  language: 'id',
  doc: 'notice',
  endDate: '2027-06-14',
  transitionEnd: '2027-07-31',
  meetingDates: ['2027-04-15'],
  knownDates: ['2024-03-01'],
};
const categories = (text: string, more: Partial<ToneContext> = {}) =>
  checkTone(text, { ...notice, ...more }).map(({ category }) => category);
const dateValues = (text: string, more: Partial<ToneContext> = {}) =>
  checkTone(text, { ...notice, ...more }).flatMap(({ category, values }) =>
    category === 'date' ? [values] : [],
  );

describe('the forms of an Indonesian root', () => {
  const isForm = (word: string, root: string) => new RegExp(`^(?:${formsOf(root)})$`, 'iu').test(word);

  test.each([
    [
      'tunda',
      [
        'tunda',
        'menunda',
        'ditunda',
        'tertunda',
        'penundaan',
        'menunda-nunda',
        'ditunda-tunda',
        'menundanya',
      ],
    ],
    ['ancam', ['mengancam', 'diancam', 'ancaman', 'ancamannya', 'terancam']],
    ['kembali', ['mengembalikan', 'dikembalikan', 'pengembalian', 'kembalikanlah']],
    ['salah', ['menyalahkan', 'disalahkan', 'kesalahan', 'salah-salah', 'bersalah']],
    ['lapor', ['melaporkan', 'dilaporkan', 'laporan', 'pelaporan']],
    ['bayar', ['membayar', 'dibayarkan', 'pembayaran', 'terbayar']],
    ['percaya', ['memercayai', 'dipercaya', 'kepercayaan']],
    ['ubah', ['mengubah', 'berubah-ubah', 'perubahan']],
    ['marah', ['memarahi', 'dimarahi', 'kemarahannya', 'marah-marah']],
  ])('%s: %o', (root, forms) => {
    expect(forms.filter((form) => !isForm(form, root))).toEqual([]);
  });

  test('are whole words', () => {
    expect('menyalahgunakan'.search(wordsPattern('<salah>'))).toBe(-1);
    expect('always-on'.search(wordsPattern('always'))).toBe(-1);
    expect('Kami selalu ada'.search(wordsPattern('selalu'))).toBe(5);
  });
});

describe('dates in a text', () => {
  test.each([
    ['14 Juni 2027', '2027-06-14'],
    ['14 June 2027', '2027-06-14'],
    ['June 14, 2027', '2027-06-14'],
    ['14th Jun 2027', '2027-06-14'],
    ['Senin, 14 Juni 2027', '2027-06-14'],
    ['14/06/2027', '2027-06-14'],
    ['14-6-2027', '2027-06-14'],
    ['2027-06-14', '2027-06-14'],
    ['31 Juni 2027', null],
    ['29 Februari 2027', null],
    ['29 Februari 2028', '2028-02-29'],
  ])('%s is %s', (text, iso) => {
    expect(datesInText(`Pada ${text}.`).map((date) => date.iso)).toEqual([iso]);
  });

  test('are none where numbers mean something else', () => {
    expect(datesInText('Nomor 12/SPK/2027, 014-06-20271, versi 1.2.2027.4, tiga minggu')).toEqual([]);
  });

  test('know the day of the week, and that a small minggu is a week', () => {
    expect(datesInText('Minggu, 13 Juni 2027')[0]?.weekday).toBe(0);
    expect(datesInText('dalam dua minggu, 14 Juni 2027')[0]?.weekday).toBeNull();
  });
});

describe('dates against the plan', () => {
  test('another last day than the plan’s is found, with both', () => {
    expect(dateValues('Perjanjian berakhir pada 15 Juni 2027.')).toEqual([
      { found: '2027-06-15', planned: '2027-06-14' },
    ]);
    expect(dateValues('The Agreement will end on 15 April 2027.', { language: 'en' })).toHaveLength(1);
    expect(dateValues('Perjanjian berakhir pada 14 Juni 2027.')).toEqual([]);
  });

  test('help may end on a day of its own, and only on that', () => {
    expect(dateValues('Bantuan kami berakhir pada 31 Juli 2027.')).toEqual([]);
    expect(dateValues('Bantuan kami berakhir pada 14 Juni 2027.')).toEqual([
      { found: '2027-06-14', planned: '2027-07-31' },
    ]);
  });

  test('another meeting than the plan’s, a day in another year, a day that is none, the wrong day of the week', () => {
    expect(dateValues('Menindaklanjuti pertemuan kita pada 16 April 2027, kami menulis.')).toHaveLength(1);
    expect(dateValues('Kontrak dimulai 1 Maret 2025.')).toEqual([
      { found: '2025-03-01', planned: '2024-03-01' },
    ]);
    expect(dateValues('Dikirim pada 31 Juni 2027.')).toEqual([{ found: '', planned: '' }]);
    expect(dateValues('Dikirim pada Selasa, 14 Juni 2027.')).toHaveLength(1);
    expect(dateValues('Dikirim pada Senin, 14 Juni 2027.')).toEqual([]);
  });

  test('a date of one’s own that contradicts nothing may stand', () => {
    expect(dateValues('Seluruh file diserahkan pada 11 Juni 2027.')).toEqual([]);
  });
});

describe('a whole paper', () => {
  const early =
    'Dengan hormat,\n\nKami memutuskan untuk mengakhiri kerja sama ini pada 14 Juni 2027. Terima kasih.';
  const late = `Dengan hormat,\n\nKami menulis surat ini. Tahun ini penuh perubahan. Pasar bergerak cepat. ${early.slice(16)}`;

  test('says the decision within three sentences after the salutation', () => {
    expect(categories(early, { whole: true })).toEqual([]);
    expect(categories(late, { whole: true })).toEqual(['buried-decision']);
    expect(categories(late)).toEqual([]);
  });

  test('names the last day of the plan', () => {
    const [finding] = checkTone('Kami memutuskan untuk mengakhiri kerja sama ini.', {
      ...notice,
      whole: true,
    });
    expect(finding).toMatchObject({ category: 'date', values: { planned: '2027-06-14' } });
  });

  test('lists no complaints, not even one to a sentence', () => {
    const text = 'Pembayaran terlambat. Pesan tidak dibalas. Tim kami dibentak.';
    expect(categories(text)).toEqual(['grievance-list']);
    expect(categories(text, { doc: 'demand' })).toEqual([]);
  });
});

describe('one reason in all papers', () => {
  const texts = Object.fromEntries(Object.entries(reasonsId.reasons).map(([id, { text }]) => [id, text]));
  const given = { reason: 'reason-scope', reasonTexts: texts, doc: 'script' } as const;

  test('the chosen one may stand, another is found with its id', () => {
    expect(checkTone(texts['reason-scope'] ?? '', { ...notice, ...given })).toEqual([]);
    expect(checkTone(texts['reason-payment'] ?? '', { ...notice, ...given })[0]).toMatchObject({
      category: 'second-reason',
      values: { reason: 'reason-payment' },
    });
  });

  test('a cause in another field is found, a cause in none is not', () => {
    expect(categories('Kami berhenti karena pembayarannya lama.', given)).toEqual(['second-reason']);
    expect(categories('Saya menyampaikannya langsung karena kami menghargai Ibu.', given)).toEqual([]);
    expect(categories('Kami berhenti karena lingkupnya sudah lain.', given)).toEqual([]);
  });
});

describe('marks and names', () => {
  test('lines for the pen are no placeholders', () => {
    expect(categories('Nama: ____________  Jabatan: ____________')).toEqual([]);
    expect(categories('Dicatat oleh : ____________\n______________')).toEqual([]);
    expect(categories('Fee menjadi …………… per bulan.')).toEqual(['placeholder']);
  });

  test('hidden names are found in any case, whole words only', () => {
    const hidden = { hiddenNames: ['Sampel Niaga', 'Ana'] };
    const text = 'Kami menutup kerja dengan sampel niaga.';
    expect(checkTone(text, { ...notice, ...hidden })[0]).toMatchObject({
      category: 'hidden-name',
      words: 'sampel niaga',
      values: { name: 'Sampel Niaga' },
    });
    expect(categories('Rencana disepakati.', hidden)).toEqual([]);
  });

  test('names of the two sides may be in capitals, a heading too', () => {
    expect(categories('Terima kasih dari SAMPEL kepada tim.', { ownNames: ['PT SAMPEL NIAGA'] })).toEqual([]);
    expect(categories('BERITA ACARA SERAH TERIMA\nNomor: 1')).toEqual([]);
    expect(checkTone('Ini SEGERA dibayar, TOLONG.', notice)[0]).toMatchObject({
      category: 'shouting',
      level: 'hint',
    });
  });
});

describe('sentences', () => {
  test('know where they stand, and that an abbreviation ends none', () => {
    const text = 'Yth. Ibu Dewi\n\n  Surat no. 3 terlampir. Terima kasih.';
    expect(sentencesOf(text).map(({ words }) => words)).toEqual([
      'Yth. Ibu Dewi',
      'Surat no. 3 terlampir.',
      'Terima kasih.',
    ]);
    for (const { start, end, words } of sentencesOf(text)) expect(text.slice(start, end)).toBe(words);
  });
});

describe('better phrases', () => {
  test('are all used, and all have words', () => {
    const used = new Set(Object.values(betterOf).flatMap((phrases) => Object.values(phrases)));
    expect(betterIds.filter((id) => !used.has(id) && id !== 'prepayment')).toEqual([]);
    expect(Object.keys(reasonsId.linter.better).sort()).toEqual([...betterIds].sort());
  });
});
