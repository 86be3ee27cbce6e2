import type { Workbook } from '../workbook/sheet';
import {
  fills,
  inks,
  never,
  styles,
  type Format,
  type Style,
  type StyleName,
} from '../workbook/styles-catalogue';
import { element, xmlHead } from '../xml';

const names = Object.keys(styles) as StyleName[];
const looks: readonly Style[] = names.map((name) => styles[name]);

/** Position of a style among the cell formats of the file; 0 is the plain cell. */
export const styleIndex = (name: StyleName): number => names.indexOf(name) + 1;

/** Codes that Excel leaves to the file begin here. */
const firstFormat = 164;

const formats: readonly Format[] = [
  'amount',
  'currency',
  'share',
  'fine-share',
  'rate',
  'plain',
  'decimal',
  'tenths',
  'clock',
  'clock-until',
  'whole-clock',
  'count',
  'day',
  'month',
  'factor',
];

/** Names of months come in the language of the file, whatever the program speaks. */
const languages = { id: '[$-421]', en: '[$-809]' } as const;

function formatCode(format: Format, { locale, currencySign }: Workbook): string {
  const sign = `"${currencySign.replaceAll('"', '')}"`;
  const dash = '"–"';
  const codes: Record<Format, string> = {
    amount: `#,##0;-#,##0;${dash}`,
    currency: `${sign}#,##0;-${sign}#,##0;${sign}0`,
    share: '0.0%',
    'fine-share': '0.0000%',
    // Hourly rates are thousands in one currency and tens in another.
    rate: '[>=1000]#,##0;#,##0.00',
    plain: 'General',
    decimal: '0.00',
    tenths: '0.0',
    clock: `[>=${never}]${dash};0.00`,
    'clock-until': `[=0]${dash};[>=${never}]${dash};0`,
    'whole-clock': `[>=${never}]${dash};0`,
    count: '0',
    day: `${languages[locale]}d mmmm yyyy`,
    month: `${languages[locale]}mmm yyyy`,
    factor: '0.0000',
  };
  return codes[format];
}

const distinct = (all: string[]) => [...new Set(all)];

function fontXml({ bold, size = 11, ink = 'ink' }: Style): string {
  return element(
    'font',
    {},
    (bold ? '<b/>' : '') +
      element('sz', { val: size }) +
      element('color', { rgb: `FF${inks[ink]}` }) +
      element('name', { val: 'Calibri' }) +
      element('family', { val: 2 }),
  );
}

function fillXml({ fill }: Style): string {
  if (!fill) return '<fill><patternFill patternType="none"/></fill>';
  const colour = element('fgColor', { rgb: `FF${fills[fill]}` }) + '<bgColor indexed="64"/>';
  return `<fill>${element('patternFill', { patternType: 'solid' }, colour)}</fill>`;
}

function borderXml({ rule }: Style): string {
  const line = (side: string, isDrawn: boolean) =>
    isDrawn ? element(side, { style: 'thin' }, element('color', { rgb: `FF${inks.muted}` })) : `<${side}/>`;
  const sides = line('top', rule === 'above') + line('bottom', rule === 'below');
  return `<border><left/><right/>${sides}<diagonal/></border>`;
}

function alignmentXml({ align, wrap, indent }: Style): string {
  if (!align && !wrap && !indent) return '';
  return element('alignment', {
    horizontal: align ?? (indent ? 'left' : undefined),
    wrapText: wrap ? 1 : undefined,
    indent,
  });
}

/** The fonts, fills, borders and number formats of the file, and every style as a combination of them. */
export function stylesXml(workbook: Workbook): string {
  const plain: Style = {};
  const fonts = distinct([plain, ...looks].map(fontXml));
  // The first two fills are Excel's own, whatever a file puts there.
  const gray = '<fill><patternFill patternType="gray125"/></fill>';
  const allFills = distinct([fillXml(plain), gray, ...looks.map(fillXml)]);
  const borders = distinct([plain, ...looks].map(borderXml));
  const format = (style: Style) => (style.format ? firstFormat + formats.indexOf(style.format) : 0);
  const combined = [plain, ...looks].map((style) =>
    element(
      'xf',
      {
        numFmtId: format(style),
        fontId: fonts.indexOf(fontXml(style)),
        fillId: allFills.indexOf(fillXml(style)),
        borderId: borders.indexOf(borderXml(style)),
        xfId: 0,
        quotePrefix: style.quoted ? 1 : undefined,
        applyNumberFormat: style.format ? 1 : undefined,
        applyFont: 1,
        applyFill: style.fill ? 1 : undefined,
        applyBorder: style.rule ? 1 : undefined,
        applyAlignment: alignmentXml(style) ? 1 : undefined,
      },
      alignmentXml(style),
    ),
  );
  const codes = formats.map((one, index) =>
    element('numFmt', { numFmtId: firstFormat + index, formatCode: formatCode(one, workbook) }),
  );
  const list = (name: string, items: string[]) => element(name, { count: items.length }, items.join(''));
  return (
    xmlHead +
    element(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      list('numFmts', codes) +
        list('fonts', fonts) +
        list('fills', allFills) +
        list('borders', borders) +
        list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
        list('cellXfs', combined) +
        list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    )
  );
}
