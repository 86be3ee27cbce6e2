import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFile } from '@/lib/import/open-file';
import { readTable } from '@/lib/import/read-table';
import { utf8Bytes } from '@/lib/share/utf8';

const open = (text: string) => openFile(utf8Bytes(text));

const cell = (reference: string, content: string, rest = '') => `<c r="${reference}"${rest}>${content}</c>`;
const text = (reference: string, value: string) =>
  cell(reference, `<is><t>${value}</t></is>`, ' t="inlineStr"');

/** A workbook as Akaunting writes it: dates are days since 1900, texts shared, one cell a formula. */
function workbook(extra: Record<string, Uint8Array> = {}): Uint8Array {
  const header = ['invoice_number', 'invoiced_at', 'due_at', 'amount', 'currency_code', 'contact_name'];
  const rows = [
    `<row r="1">${header.map((name, index) => text(`${'ABCDEF'[index] ?? ''}1`, name)).join('')}</row>`,
    `<row r="2">${text('A2', '007')}${cell('B2', '<v>43831</v>', ' s="1"')}${cell('C2', '<v>43861.5</v>', ' s="2"')}${cell('D2', '<f>1000+HYPERLINK("x")</f><v>1250.5</v>')}${text('E2', 'IDR')}${cell('F2', '<v>0</v>', ' t="s"')}</row>`,
    '<row r="3"/>',
    `<row r="4">${text('A4', '008')}${cell('B4', '<v>43862</v>', ' s="1"')}${cell('D4', '<v>-250</v>')}${text('E4', 'IDR')}${cell('F4', '<v>0</v>', ' t="s"')}</row>`,
  ];
  const rels = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>';
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="Invoices" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(rels),
    'xl/styles.xml': strToU8(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ),
    'xl/sharedStrings.xml': strToU8(
      '<sst><si><r><t>CV Sumber</t></r><r><t xml:space="preserve"> &amp; Co</t></r></si></sst>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`),
    ...extra,
  });
}

describe('a workbook', () => {
  test('gives saved values, dates as dates and the rows a spreadsheet shows', () => {
    const opened = openFile(workbook());
    if (!opened.ok) throw new Error(opened.fault);
    const reading = readTable(opened.sheets[0]?.records ?? [], { answers: { decimalMark: '.' } });
    expect(reading.formatId).toBe('akaunting');
    expect(
      reading.invoices.map(({ line, number, client, issued, due, amount }) => [
        line,
        number,
        client,
        issued,
        due,
        amount,
      ]),
    ).toEqual([
      [2, '007', 'CV Sumber & Co', '2020-01-01', '2020-01-31', 1250.5],
      [4, '008', 'CV Sumber & Co', '2020-02-01', null, -250],
    ]);
  });

  test('that would unpack to a thousand times its size is refused unopened', () => {
    const bomb = workbook({ 'xl/worksheets/sheet2.xml': new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(openFile(bomb)).toEqual({ ok: false, fault: 'workbook-too-large' });
  });

  test('with a password, damaged, or without a table says so', () => {
    expect(openFile(zipSync({ EncryptedPackage: strToU8('x') }))).toEqual({
      ok: false,
      fault: 'locked-workbook',
    });
    expect(openFile(workbook().subarray(0, 300))).toEqual({ ok: false, fault: 'damaged-workbook' });
    expect(openFile(zipSync({ 'a.txt': strToU8('x') }))).toEqual({ ok: false, fault: 'not-a-table' });
  });
});

describe('a file that is no export', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['blanks', utf8Bytes(' \n\n'), 'empty'],
    ['ten megabytes on one line', utf8Bytes('a,'.repeat(600_000)), 'line-too-long'],
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 1, 2, 3, 4, 0, 0, 1, 2, 200, 1), 'not-a-table'],
    ['a letter', utf8Bytes('Dear Sir\nplease pay\n'), 'not-a-table'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 1), 'old-excel'],
    ['a printed page', utf8Bytes('%PDF-1.7 …'), 'pdf'],
  ])('%s', (_, bytes, fault) => expect(openFile(bytes)).toEqual({ ok: false, fault }));

  test('Excel’s own word on the delimiter holds', () => {
    const opened = open('sep=;\nClient;Total\nA;1,5\n');
    expect(opened.ok && opened.form?.delimiter).toBe(';');
    expect(opened.ok && opened.sheets[0]?.records[1]).toEqual({ line: 3, cells: ['A', '1,5'] });
  });

  test('formulas and scripts in cells are text, never run', () => {
    const opened = open(
      'Client,Invoice Number,Invoice Date,Total\n"=HYPERLINK(""http://x"")",1,2026-01-31,10\n<script>alert(1)</script>,2,2026-01-31,=1+1\n',
    );
    const reading = readTable(opened.ok ? (opened.sheets[0]?.records ?? []) : []);
    expect(reading.invoices).toMatchObject([{ client: '=HYPERLINK("http://x")', amount: 10 }]);
    expect(reading.notes).toMatchObject([{ line: 3, code: 'amount-unreadable' }]);
  });
});
