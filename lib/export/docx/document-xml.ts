import { element, escapeXml, xmlHead } from '../xml';
import type { Block } from './blocks';
import { wordNamespace } from './styles-xml';

/** A4 with 2.5 cm around, in twentieths of a point. */
const page = { width: 11906, height: 16838, margin: 1417 };
const textWidth = page.width - 2 * page.margin;

const roomBelow = { none: 0, line: 160, signature: 1100 } as const;

type Layout = { after: Block['after']; style?: string; keep?: boolean };

/** The text in one run; a tab in it is a tab of the document. */
function runXml(text: string, bold = false): string {
  const parts = text.split('\t').map((part) => element('w:t', { 'xml:space': 'preserve' }, escapeXml(part)));
  return element(
    'w:r',
    {},
    (bold ? element('w:rPr', {}, element('w:b')) : '') + parts.join(element('w:tab')),
  );
}

function paragraphXml(content: string, { after, style, keep = false }: Layout): string {
  const properties =
    (style ? element('w:pStyle', { 'w:val': style }) : '') +
    (keep ? element('w:keepNext') : '') +
    element('w:spacing', { 'w:after': roomBelow[after] });
  return element('w:p', {}, element('w:pPr', {}, properties) + content);
}

const border = (side: string) =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '888888' });
const grid = element(
  'w:tblBorders',
  {},
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join(''),
);

function cellXml(width: number, content: string): string {
  return element(
    'w:tc',
    {},
    element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })) + content,
  );
}

function tableXml(widths: readonly number[], rows: readonly string[], bordered: boolean): string {
  const properties =
    element('w:tblW', { 'w:w': textWidth, 'w:type': 'dxa' }) +
    (bordered ? grid : '') +
    element('w:tblLayout', { 'w:type': 'fixed' });
  const columns = widths.map((width) => element('w:gridCol', { 'w:w': width })).join('');
  return element(
    'w:tbl',
    {},
    element('w:tblPr', {}, properties) + element('w:tblGrid', {}, columns) + rows.join(''),
  );
}

/** Cells side by side; the first row of a table names the columns. A row is never torn apart between pages. */
function rowXml(cells: readonly string[], widths: readonly number[], layout: Layout, bold = false): string {
  const row = widths.map((width, index) =>
    cellXml(width, paragraphXml(runXml(cells[index] ?? '', bold), layout)),
  );
  return element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit')) + row.join(''));
}

/** Fewest and most characters that count when columns share the width. */
const columnLength = { least: 9, most: 32 };

/** Each column as wide as its longest cell asks, within bounds; the first takes what rounding leaves. */
function widthsOf(rows: readonly string[][]): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const lengths = Array.from({ length: count }, (_, at) => {
    const longest = Math.max(...rows.map((row) => row[at]?.length ?? 0));
    return Math.min(columnLength.most, Math.max(columnLength.least, longest));
  });
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const widths = lengths.map((length) => Math.floor((textWidth * length) / whole));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === 0 ? width + rest : width));
}

function blockXml(block: Block, keep: boolean): string {
  const { after } = block;
  switch (block.kind) {
    case 'title':
      return paragraphXml(runXml(block.text), { after, style: 'PaperTitle' });
    case 'letterhead':
      return paragraphXml(runXml(block.text), { after, style: 'PaperLetterhead' });
    case 'heading':
      return paragraphXml(runXml(block.text), { after, style: 'PaperHeading', keep: true });
    case 'subject':
      return paragraphXml(runXml(block.text), { after, style: 'PaperSubject' });
    case 'point':
      return paragraphXml(runXml(`${block.number}.\t${block.text}`), { after, style: 'PaperPoint', keep });
    case 'field':
      return paragraphXml(runXml(`${block.label}\t: ${block.text}`), { after, style: 'PaperField', keep });
    case 'rule':
    case 'write-here':
      return paragraphXml('', { after: 'line', style: 'PaperLine' });
    case 'columns': {
      const half = Math.floor(textWidth / 2);
      const row = rowXml([block.left, block.right], [half, textWidth - half], { after, keep });
      return tableXml([half, textWidth - half], [row], false);
    }
    case 'table': {
      const widths = widthsOf(block.rows);
      const rows = block.rows.map((row, index) => rowXml(row, widths, { after: 'none' }, index === 0));
      return tableXml(widths, rows, true) + paragraphXml('', { after: 'line' });
    }
    case 'text':
      return paragraphXml(runXml(block.text), { after, keep });
  }
}

/** The blocks from the closing on stay on one page, so that no signature stands alone. */
function closingFrom(blocks: readonly Block[]): number {
  const signature = blocks.findLastIndex(({ after }) => after === 'signature');
  return signature < 0 ? blocks.length : Math.max(0, signature - 2);
}

/** The document of a paper, page by page on A4. */
export function documentXml(blocks: readonly Block[]): string {
  const closing = closingFrom(blocks);
  const body = blocks.map((block, index) => blockXml(block, index >= closing && index < blocks.length - 1));
  const { width, height, margin } = page;
  const section = element(
    'w:sectPr',
    {},
    element('w:pgSz', { 'w:w': width, 'w:h': height }) +
      element('w:pgMar', {
        'w:top': margin,
        'w:right': margin,
        'w:bottom': margin,
        'w:left': margin,
        'w:header': 708,
        'w:footer': 708,
        'w:gutter': 0,
      }),
  );
  // A table may not be the last thing before the end of the section.
  const end = blocks.at(-1)?.kind === 'columns' ? paragraphXml('', { after: 'none' }) : '';
  return (
    xmlHead +
    element('w:document', { 'xmlns:w': wordNamespace }, element('w:body', {}, body.join('') + end + section))
  );
}
