import { describe, expect, test } from 'vitest';
import { workedExample } from '@/lib/assessment/examples-catalogue';
import { assessmentSchema, emptyAssessment, type Assessment } from '@/lib/assessment/schema';
import { evaluate } from '@/lib/evaluate';
import { loadExportWords } from '@/components/wizard/take-along/load-words';
import { projectionWorkbook } from '@/lib/export/workbook/projection-workbook';
import type { Cell, Sheet, Workbook } from '@/lib/export/workbook/sheet';
import { styles, type Style } from '@/lib/export/workbook/styles-catalogue';
import { xlsxBytes } from '@/lib/export/xlsx/xlsx';
import { locales } from '@/lib/messages/locales';
import { options } from '@/lib/strategies/options-catalogue';
import { everything } from './everything';
import { filesOf, readBook } from './xlsx-reader';

const today = '2026-11-24';
const words = {
  id: await loadExportWords('id', 'IDR'),
  en: await loadExportWords('en', 'USD'),
};

function workbookOf(assessment: Assessment, locale: 'id' | 'en' = 'id'): Workbook {
  const workbook = projectionWorkbook({
    assessment,
    evaluation: evaluate(assessment, { today, futures: 200 }),
    words: words[locale],
  });
  if (!workbook) throw new Error('workbookOf requires a complete case');
  return workbook;
}

const textOf = ({ content }: Cell) => (content && 'text' in content ? content.text : null);
const hasFormula = ({ content }: Cell) => content !== null && 'formula' in content;

describe('the workbook', () => {
  test('is not made while the money part is incomplete', () => {
    const assessment = emptyAssessment();
    const evaluation = evaluate(assessment, { today, futures: 200 });
    expect(projectionWorkbook({ assessment, evaluation, words: words.id })).toBeNull();
  });

  test.each(locales)('names its sheets as a spreadsheet allows, in %s', (locale) => {
    const { own } = words[locale];
    const { withTransition, options: named, ...others } = own.sheets;
    const all = [
      ...Object.values(others),
      ...options.map(({ strategy, transition }) => named[strategy] + (transition ? withTransition : '')),
    ];
    expect(all.filter((name) => name.length > 31 || /[[\]:*?/\\']/.test(name))).toEqual([]);
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
  });

  test('has a sheet for every option of the case, in both languages with the same cells', () => {
    const [id, en] = [workbookOf(everything), workbookOf(everything, 'en')];
    const shapes = ({ sheets }: Workbook) =>
      sheets.map(({ cells }) => cells.map(({ row, column, style }) => `${row},${column},${style}`));
    expect(id.sheets).toHaveLength(3 + 12);
    expect(shapes(en)).toEqual(shapes(id));
  });

  test('names nothing as suggested before there is a verdict', () => {
    const assessment = workedExample('agency-45', today);
    const settled = evaluate(assessment, { today, futures: 200 });
    const open = { ...settled, verdict: { ...settled.verdict, code: 'undecided' as const } };
    const { summary, option } = words.id.own;
    const textsOf = (evaluation: typeof settled) =>
      projectionWorkbook({ assessment, evaluation, words: words.id })!.sheets[0]!.cells.map(
        (cell) => textOf(cell) ?? '',
      );
    const isSuggested = (text: string) =>
      text.startsWith(summary.remarks.suggested) ||
      text.startsWith(option.pathTitles.suggested.split('{')[0]!);
    expect(textsOf(settled).some(isSuggested)).toBe(true);
    expect(textsOf(open).some(isSuggested)).toBe(false);
    expect(textsOf(open)).toContain(summary.noPath);
  });

  test('holds no month as a figure: each follows from the inputs, or is nought by the option’s nature', () => {
    const { sheets } = workbookOf(everything);
    const fixed = sheets.slice(3).flatMap(({ name, cells }) =>
      cells
        .filter(({ row, column, content }) => row > 5 && column > 2 && content !== null)
        .filter(
          (cell) =>
            !hasFormula(cell) && !(cell.content && 'number' in cell.content && cell.content.number === 0),
        )
        .map(({ row, column }) => `${name}: ${row},${column}`),
    );
    expect(fixed).toEqual([]);
  });

  test('puts every figure of the inputs into a cell that may be changed', () => {
    const [, inputs] = workbookOf(everything).sheets;
    const blue = inputs!.cells.filter(({ style }) => (styles[style] as Style).ink === 'entered');
    expect(blue.length).toBeGreaterThan(150);
    expect(blue.filter(hasFormula)).toEqual([]);
  });

  test('marks what was assumed, and says of each figure where it comes from', () => {
    const [, inputs] = workbookOf(workedExample('agency-45', today)).sheets;
    const { origins } = words.id.own.inputs;
    const said = new Set(inputs!.cells.filter(({ column }) => column === 7).map(textOf));
    expect(
      [origins.entered, origins.assumed, origins.setting, origins.formula].every((one) => said.has(one)),
    ).toBe(true);
    const assumed = inputs!.cells.filter((cell) => textOf(cell) === origins.assumed);
    expect(assumed.every(({ style }) => (styles[style] as Style).fill === 'assumed')).toBe(true);
  });

  test('gives the case by name, beside the number that chooses it', () => {
    const { cells, choices } = workbookOf(everything).sheets[0]!;
    const [choice] = choices;
    const named = cells.find(({ row, column }) => row === choice!.row && column === choice!.column + 1);
    expect(choice!.values).toEqual([1, 2, 3]);
    expect(named?.content).toMatchObject({ result: words.id.own.cases.likely });
  });
});

/** Everything in which a person can write. */
function writtenBy(hostile: string): Assessment {
  return assessmentSchema.parse({
    ...everything,
    name: hostile,
    clientName: hostile,
    firmName: hostile,
    firm: {
      ...everything.firm,
      planned: everything.firm.planned.map((item) => ({ ...item, label: hostile })),
    },
    client: {
      ...everything.client,
      costLines: everything.client.costLines.map((line) => ({ ...line, label: hostile })),
    },
  });
}

const formulasOf = (sheets: Sheet[]) =>
  sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content && 'formula' in content ? [content.formula] : [])),
  );

describe('what a person wrote', () => {
  test.each(['=1+1', '+62 812', '-2', '@SUM(A1)', '=HYPERLINK("http://contoh.example","klik")', '\t=1'])(
    'stays a text in the workbook: %s',
    (hostile) => {
      const { sheets } = workbookOf(writtenBy(hostile));
      const cells = sheets.flatMap((sheet) => sheet.cells);
      const written = cells.filter((cell) => textOf(cell) === hostile.trim() || textOf(cell) === hostile);
      expect(written.length).toBeGreaterThanOrEqual(2 + 2 + 3);
      expect(written.filter(({ style }) => !(styles[style] as Style).quoted)).toEqual([]);
      expect(formulasOf(sheets)).toEqual(formulasOf(workbookOf(writtenBy('PT Sampel')).sheets));
    },
  );

  test('reaches the file whole, is kept apart from its markup, and is marked as text', () => {
    const hostile = '<b>“A” & B</b>\u0007 ]]> 🧵';
    const bytes = xlsxBytes(workbookOf(writtenBy(hostile)));
    const summary = readBook(bytes).get(words.id.own.sheets.summary)!;
    const named = [...summary.values()].find(({ value }) => String(value).startsWith('<b>'));
    expect(named?.value).toBe('<b>“A” & B</b> ]]> 🧵');
    const xml = filesOf(bytes).get('xl/styles.xml') ?? '';
    const formats = [...(/<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(xml)?.[1] ?? '').matchAll(/<xf\s[^>]*>/g)];
    expect(formats[named?.style ?? 0]?.[0]).toContain('quotePrefix="1"');
    expect([...filesOf(bytes).values()].filter((text) => /[\u0000-\u0008\u000b-\u001f]/.test(text))).toEqual(
      [],
    );
  });
});

describe('the file', () => {
  test('is the same to the byte for the same case', () => {
    expect(xlsxBytes(workbookOf(everything))).toEqual(xlsxBytes(workbookOf(everything)));
  });

  test('lists each of its parts with a type, and points to nothing outside', () => {
    const files = filesOf(xlsxBytes(workbookOf(everything)));
    const types = files.get('[Content_Types].xml') ?? '';
    const parts = [...files.keys()].filter((path) => !/\.rels$|Content_Types/.test(path));
    expect(parts.filter((path) => !types.includes(`PartName="/${path}"`))).toEqual([]);
    const targets = [...files].filter(([path]) => path.endsWith('.rels')).map(([, text]) => text);
    expect(targets.join()).not.toMatch(/TargetMode|externalLink|vbaProject/);
  });

  test('writes money in the currency of the case and months in the language of the page', () => {
    const dollars = filesOf(xlsxBytes(workbookOf(workedExample('dollar-studio', today), 'en')));
    expect(dollars.get('xl/styles.xml')).toMatch(/&quot;US\$&quot;#,##0[\s\S]*\[\$-809\]mmm yyyy/);
    const rupiah = filesOf(xlsxBytes(workbookOf(everything)));
    expect(rupiah.get('xl/styles.xml')).toMatch(/&quot;Rp\u00a0&quot;#,##0[\s\S]*\[\$-421\]mmm yyyy/);
  });

  test('keeps heads and names in sight, and its columns wide enough for the figures', () => {
    const { sheets } = workbookOf(everything);
    for (const { cells, frozen, widths, name } of sheets.slice(3)) {
      expect(frozen).toEqual({ rows: 5, columns: 2 });
      const tight = cells.filter(({ column, content }) => {
        const shown =
          content && ('number' in content ? content.number : 'result' in content ? content.result : 0);
        if (typeof shown !== 'number') return false;
        return (
          shown.toLocaleString('en', { maximumFractionDigits: 0 }).length > (widths[column - 1] ?? 0) - 1
        );
      });
      expect(tight, name).toEqual([]);
    }
  });
});
