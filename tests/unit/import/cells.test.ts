import { describe, expect, test } from 'vitest';
import { decodeText } from '@/lib/import/decode';
import { detectDelimiter, readRecords } from '@/lib/import/delimited';
import { dateOrderOf, parseDate } from '@/lib/import/read-date';
import { durationUnitOf, parseClock, parseDuration } from '@/lib/import/read-duration';
import { currencyInCell, decimalMarkOf, parseFigure } from '@/lib/import/read-number';
import { plainName } from '@/lib/import/column-names';

describe('encodings', () => {
  test('Windows-1252 is what is no UTF-8', () => {
    expect(decodeText(Uint8Array.of(0x47, 0x65, 0x62, 0xfc, 0x68, 0x72, 0x20, 0x80))).toEqual({
      text: 'Gebühr €',
      encoding: 'windows-1252',
      hasMark: false,
    });
  });
  test('overlong forms and cut-off tails are no UTF-8', () => {
    expect(decodeText(Uint8Array.of(0x41, 0xc0, 0xaf)).encoding).toBe('windows-1252');
    expect(decodeText(Uint8Array.of(0x41, 0xe2, 0x82)).encoding).toBe('windows-1252');
  });
  test('UTF-16 is known without its mark', () => {
    const bytes = Uint8Array.from([...'Tanggal;Jumlah'].flatMap((char) => [char.charCodeAt(0), 0]));
    expect(decodeText(bytes)).toEqual({ text: 'Tanggal;Jumlah', encoding: 'utf-16le', hasMark: false });
  });
  test('characters beyond the first plane stay whole', () => {
    expect(decodeText(Uint8Array.of(0xf0, 0x9f, 0x94, 0xa5)).text).toBe('🔥');
  });
});

describe('records', () => {
  test('a quotation mark that never closes costs its own cell only', () => {
    const { records, unclosedQuotes } = readRecords('a,"b\n1,2\n3,4\n', ',');
    expect(records.map(({ cells }) => cells)).toEqual([
      ['a', '"b'],
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(unclosedQuotes).toBe(1);
  });
  test('a mark in the middle of a cell is a character, an inch', () => {
    expect(readRecords('a,5" pipe,"6"" pipe"', ',').records[0]?.cells).toEqual(['a', '5" pipe', '6" pipe']);
  });
  test('a file of marks that never close is read in one go', () => {
    const text = `${'a,"b\n'.repeat(30_000)}`;
    expect(readRecords(text, ',').records).toHaveLength(30_000);
  });
  test('decimal commas do not make the delimiter', () => {
    expect(detectDelimiter('Datum;Betrag\n1.2.2026;1,50\n2.2.2026;2,50', () => 0)).toBe(';');
  });
});

describe('names of columns', () => {
  test.each([
    ['*Invoice Date ', { plain: 'invoicedate', suffix: null }],
    ['Amount (USD)', { plain: 'amount', suffix: 'usd' }],
    ['Amount ()', { plain: 'amount', suffix: '' }],
    ['Invoice No.', { plain: 'invoiceno', suffix: null }],
    ['Duration (decimal)', { plain: 'duration', suffix: 'decimal' }],
  ])('%s', (header, name) => expect(plainName(header)).toEqual(name));
});

describe('figures', () => {
  test.each([
    ['Rp 1.500.000,00', ',', 1_500_000],
    ['Rp1.500.000', ',', 1_500_000],
    ['-Rp 20.000', ',', -20_000],
    ['($400.00)', '.', -400],
    ['-($400.00)', '.', -400],
    ['590.50-', '.', -590.5],
    ['1,28,500.00 Dr', '.', 128_500],
    ['20 160,0', ',', 20_160],
    ['-2\u00a0345.56', '.', -2345.56],
    ['.00', '.', 0],
    ['0000000000000.00', '.', 0],
    ['43,000,000.00', '.', 43_000_000],
    ["'-5", '.', -5],
    ['25', ',', 25],
    ['−12,5', ',', -12.5],
    ['1.5E3', '.', 1500],
    ['$13.50 ', '.', 13.5],
    ['12 EUR', '.', 12],
    ['+31070,11', ',', 31_070.11],
    ['7.983333333333334', '.', 7.983333333333334],
  ] as const)('%s with %s', (cell, mark, value) => expect(parseFigure(cell, mark)).toBe(value));

  test.each(['ten', '', '1.2.3,4,5', '1,50,0', '12/3', '=1+1', 'NaN', '1e999'])('%s is none', (cell) => {
    expect(parseFigure(cell, '.')).toBeNull();
  });

  test.each([
    [['1.355,90', '12'], ','],
    [['1.500', '2.750'], 'undecidable'],
    [['1.500', '2.75'], '.'],
    [['1.500.000', '2.750'], ','],
    [['0.125'], '.'],
    [['1500', '20'], 'none'],
    [['1,50', '1.50'], 'undecidable'],
  ] as const)('the column %j says %s', (cells, mark) => expect(decimalMarkOf(cells)).toBe(mark));

  test.each([
    ['Rp 5', 'IDR'],
    ['€ 5', 'EUR'],
    ['USD 5', 'USD'],
    ['5 SGD', 'SGD'],
    ['$5', null],
  ])('%s is in %s', (cell, currency) => expect(currencyInCell(cell)).toBe(currency));
});

describe('dates', () => {
  test.each([
    ["'27/06/2026", '2026-06-27'],
    ['9/4/2018', '2018-04-09'],
    ['26-07-2018', '2018-07-26'],
    ['15.09.2025', '2025-09-15'],
    ['05/01/19', '2019-01-05'],
    ['Jan 28 2021', '2021-01-28'],
    ['Jan 20, 2023, 6:25 PM', '2023-01-20'],
    ['12-Aug-2026', '2026-08-12'],
    ['27 Agustus 2026', '2026-08-27'],
    ['2023-09-08 00:38', '2023-09-08'],
    ['2022-06-08T18:17:41.346+0000', '2022-06-08'],
    ['/Date(1645829571576)/', '2022-02-25'],
    ['43831', '2020-01-01'],
    ['20230101T090000Z', '2023-01-01'],
  ])('%s', (cell, date) => expect(parseDate(cell, 'dmy')).toBe(date));

  test.each(['13/15/2024', '27/06', '31/02/2026', '8.30', 'soon', '', '00/01/2026'])('%s is none', (cell) => {
    expect(parseDate(cell, 'dmy')).toBeNull();
  });

  test.each([
    [['03/04/2026', '25/04/2026'], 'dmy'],
    [['03/04/2026', '04/25/2026'], 'mdy'],
    [['03/04/2026', '05/04/2026'], 'undecidable'],
    [['03.04.2026'], 'dmy'],
    [['2026-04-03'], 'none'],
    [['05/05/2026'], 'none'],
    [['25/04/2026', '04/25/2026'], 'undecidable'],
  ] as const)('%j say %s', (cells, order) => expect(dateOrderOf(cells)).toBe(order));
});

describe('durations', () => {
  test.each([
    ['01:30:00', 5400],
    ['1:30', 5400],
    ['0:13', 780],
    ['1h 30m', 5400],
    ['35m', 2100],
    ['2h ', 7200],
    ['33h 30m', 120_600],
    ['18:25 min', 1105],
    ['1,5', 5400],
    ['7.5', 27_000],
    ['-0:30', -1800],
    ['1 jam 15 menit', 4500],
  ])('%s', (cell, seconds) => {
    expect(parseDuration(cell, 'hours', cell.includes(',') ? ',' : '.')).toBe(seconds);
  });
  test('bare seconds', () => expect(parseDuration('2100', 'seconds', '.')).toBe(2100));
  test.each(['1:75', 'long', '1:2:3:4'])('%s is none', (cell) => {
    expect(parseDuration(cell, 'hours', '.')).toBeNull();
  });
  test.each([
    [['2100', '3600', '45'], 'seconds'],
    [['2', '8'], 'hours'],
    [['1.5', '400'], 'hours'],
    [['30', '45', '90'], 'undecidable'],
    [['1h 30m'], 'hours'],
  ] as const)('%j count %s', (cells, unit) => expect(durationUnitOf(cells)).toBe(unit));
  test.each([
    ['10:23:52 AM', 37_432],
    ['12:05 AM', 300],
    ['2026-01-05T09:00:00Z', 32_400],
    ['25:00', null],
  ])('the clock says %s', (cell, seconds) => expect(parseClock(cell)).toBe(seconds));
});
