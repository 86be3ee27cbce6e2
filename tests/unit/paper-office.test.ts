import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dateWithDay, longDate } from '../../lib/format/date-words';
import { pdfText, squeezed } from '../e2e/pdf-text';
import { converted, officeVersion } from './export/office';
import { fileOf, fullCase, writtenPapers } from './paper-files';
import type { Case } from './papers';
import { elementsOf, type XmlElement } from './xml-elements';

/** Every kind of paper in both languages, once. */
const paths: Case[] = [
  { option: 'notice+transition' },
  { option: 'lapse' },
  { option: 'renegotiate' },
  { option: 'phase-down+transition' },
];
const papers = (['id', 'en'] as const).flatMap((language) => {
  const seen = new Set<string>();
  return paths.flatMap((more) => {
    const { written, assessment, slots } = writtenPapers(fullCase, language, 'letter', more);
    const fresh = written.filter(({ id, blocks }) => !seen.has(`${id} ${blocks.join()}`));
    for (const { id, blocks } of fresh) seen.add(`${id} ${blocks.join()}`);
    return fresh.map(({ id, text }) => {
      const bytes = fileOf(text, language, assessment.firmName);
      return { name: `${language}-${more.option}-${id}`, language, text, bytes, slots };
    });
  });
});

/** Order of the children, as the schema of the standard gives it (ECMA-376, part 1, 17.3 and 17.4). */
const order: Record<string, readonly string[]> = {
  'w:pPr': ['w:pStyle', 'w:keepNext', 'w:pBdr', 'w:tabs', 'w:spacing', 'w:ind', 'w:jc', 'w:outlineLvl'],
  'w:rPr': ['w:rFonts', 'w:b', 'w:sz', 'w:lang'],
  'w:tblPr': ['w:tblW', 'w:tblBorders', 'w:tblLayout'],
  'w:tblBorders': ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'],
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tr': ['w:trPr', 'w:tc'],
  'w:tc': ['w:tcPr', 'w:p'],
  'w:p': ['w:pPr', 'w:r'],
  'w:sectPr': ['w:pgSz', 'w:pgMar'],
  'w:style': ['w:name', 'w:basedOn', 'w:pPr', 'w:rPr'],
};

function expectOrder({ name, children }: XmlElement): void {
  const known = order[name];
  if (!known) return;
  const places = children.map((child) => known.indexOf(child.name));
  expect([name, places.includes(-1)]).toEqual([name, false]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

describe('every paper as a package, read strictly', () => {
  test.each(papers)('$name', ({ bytes }) => {
    const files = unzipSync(bytes);
    const read = (path: string) => elementsOf(strFromU8(files[path] ?? new Uint8Array()));
    const [styles, document] = [read('word/styles.xml'), read('word/document.xml')];
    for (const path of Object.keys(files)) for (const element of read(path)) expectOrder(element);

    const defined = styles
      .filter(({ name }) => name === 'w:style')
      .map(({ attributes }) => attributes['w:styleId']);
    const used = document
      .filter(({ name }) => name === 'w:pStyle')
      .map(({ attributes }) => attributes['w:val']);
    expect(used.filter((style) => !defined.includes(style))).toEqual([]);

    const body = document.find(({ name }) => name === 'w:body');
    const below = body?.children.map(({ name }) => name) ?? [];
    expect(below.at(-1)).toBe('w:sectPr');
    expect(below.at(-2)).toBe('w:p');
    for (const { name, children } of document)
      if (name === 'w:tbl') {
        const cells = children.filter((row) => row.name === 'w:tr').map((row) => row.children.length - 1);
        const columns = children.find((part) => part.name === 'w:tblGrid')?.children.length;
        expect(new Set(cells)).toEqual(new Set([columns]));
      }

    const types = read('[Content_Types].xml').flatMap(({ attributes }) => attributes['PartName'] ?? []);
    for (const part of types) expect(Object.keys(files)).toContain(part.slice(1));
    for (const folder of ['', 'word/']) {
      const rels = read(folder === '' ? '_rels/.rels' : 'word/_rels/document.xml.rels');
      for (const target of rels.flatMap(({ attributes }) => attributes['Target'] ?? []))
        expect(Object.keys(files)).toContain(folder + target);
    }
  });
});

describe('in a word processor', () => {
  const office = officeVersion();

  /**
   * Opened and printed by another program, then read by a third. Where that program is not installed, the strict reading
   * above stands in for it, and the name of the test says so.
   */
  test(`${office ?? 'none on this machine; the packages above were read instead'}: each becomes a PDF that says the same`, async () => {
    const printed = office ? converted(papers, 'docx', 'pdf') : [];
    expect(printed).toHaveLength(office ? papers.length : 0);
    const stops = /[\s|:_-]|^\d+\./gm;
    for (const [index, bytes] of printed.entries()) {
      const paper = papers[index];
      if (!paper) continue;
      const { name, language, text, slots } = paper;
      const read = await pdfText(Buffer.from(bytes));
      const bare = (value: string) => squeezed(value).replace(stops, '');
      const said = bare(read.text);
      const lost = text.split('\n').filter((line) => !said.includes(bare(line)));
      expect([name, lost]).toEqual([name, []]);
      expect([name, read.pages <= 3]).toEqual([name, true]);
      expect([name, /[{}⚖…]|undefined|null/.test(read.text)]).toEqual([name, false]);
      for (const [slot, value] of Object.entries(slots)) {
        if (!/^\d{4}-\d\d-\d\d$/.test(String(value))) continue;
        const date = (slot.endsWith('Day') ? dateWithDay : longDate)(String(value), language);
        if (text.includes(date)) expect([name, said.includes(bare(date))]).toEqual([name, true]);
      }
    }
  }, 240_000);
});
