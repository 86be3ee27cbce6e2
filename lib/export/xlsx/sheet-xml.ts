import { columnName, type Cell, type Sheet } from '../workbook/sheet';
import { styleIndex } from './styles-xml';
import { element, escapeXml, xmlHead } from '../xml';

/** Texts of all sheets, each once; cells hold their numbers. */
export class SharedTexts {
  private readonly known = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses += 1;
    const found = this.known.get(text) ?? this.known.size;
    this.known.set(text, found);
    return found;
  }

  xml(): string {
    const items = [...this.known.keys()].map((text) => {
      const space = text.trim() === text ? undefined : 'preserve';
      return element('si', {}, element('t', { 'xml:space': space }, escapeXml(text)));
    });
    return (
      xmlHead +
      element(
        'sst',
        {
          xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          count: this.uses,
          uniqueCount: items.length,
        },
        items.join(''),
      )
    );
  }
}

const addressOf = ({ row, column }: Pick<Cell, 'row' | 'column'>) => `${columnName(column)}${row}`;

/** A number as files hold it: with a point, and as short as it can be without losing anything. */
const numberText = (value: number) => String(value).toUpperCase();

function cellXml(cell: Cell, texts: SharedTexts): string {
  const { content, style } = cell;
  const attributes = { r: addressOf(cell), s: styleIndex(style) };
  if (content === null) return element('c', attributes);
  if ('text' in content) {
    return element('c', { ...attributes, t: 's' }, `<v>${texts.indexOf(content.text)}</v>`);
  }
  if ('number' in content) return element('c', attributes, `<v>${numberText(content.number)}</v>`);
  const { formula, result } = content;
  const isText = typeof result === 'string';
  const value = isText ? escapeXml(result) : numberText(result);
  return element(
    'c',
    { ...attributes, t: isText ? 'str' : undefined },
    `<f>${escapeXml(formula)}</f><v>${value}</v>`,
  );
}

function rowsXml({ cells, heights }: Sheet, texts: SharedTexts): string {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, inRow]) => {
      const sorted = [...inRow].sort((one, other) => one.column - other.column);
      const height = heights[row];
      const attributes = { r: row, ht: height, customHeight: height && 1 };
      return element('row', attributes, sorted.map((cell) => cellXml(cell, texts)).join(''));
    })
    .join('');
}

function viewXml({ frozen }: Sheet, isFirst: boolean): string {
  const { rows, columns } = frozen;
  const corner = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane =
    rows + columns === 0
      ? ''
      : element('pane', {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: addressOf({ row: rows + 1, column: columns + 1 }),
          activePane: corner,
          state: 'frozen',
        });
  const view = { showGridLines: 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 };
  return element('sheetViews', {}, element('sheetView', view, pane));
}

function columnsXml({ widths }: Sheet): string {
  const columns = widths.map((width, index) =>
    element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
  );
  return element('cols', {}, columns.join(''));
}

function choicesXml({ choices }: Sheet): string {
  if (choices.length === 0) return '';
  const list = choices.map((choice) =>
    element(
      'dataValidation',
      {
        type: 'list',
        allowBlank: 0,
        showInputMessage: 1,
        showErrorMessage: 1,
        promptTitle: choice.title.slice(0, 32),
        prompt: choice.hint.slice(0, 255),
        sqref: addressOf(choice),
      },
      element('formula1', {}, escapeXml(`"${choice.values.join(',')}"`)),
    ),
  );
  return element('dataValidations', { count: list.length }, list.join(''));
}

/** One sheet. The order of its parts is that of the standard (ECMA-376, part 1, 18.3.1.99). */
export function sheetXml(sheet: Sheet, texts: SharedTexts, isFirst: boolean): string {
  const properties = element(
    'sheetPr',
    {},
    (sheet.marked ? element('tabColor', { rgb: 'FF294178' }) : '') + element('pageSetUpPr', { fitToPage: 1 }),
  );
  const setup = element('pageSetup', {
    paperSize: 9,
    orientation: 'landscape',
    fitToWidth: sheet.pagesWide,
    fitToHeight: 0,
  });
  return (
    xmlHead +
    element(
      'worksheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      properties +
        viewXml(sheet, isFirst) +
        element('sheetFormatPr', { defaultRowHeight: 15 }) +
        columnsXml(sheet) +
        element('sheetData', {}, rowsXml(sheet, texts)) +
        choicesXml(sheet) +
        element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }) +
        setup +
        element('headerFooter', {}, element('oddFooter', {}, '&amp;L&amp;A&amp;R&amp;P / &amp;N')),
    )
  );
}
