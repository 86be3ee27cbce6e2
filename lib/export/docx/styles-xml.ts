import type { Locale } from '../../messages/locales';
import { element, xmlHead } from '../xml';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Width of the first column of lines with a label, twentieths of a point. */
const labelWidth = 1900;
const font = 'Arial';
const languages: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };

const value = (name: string, val: string | number) => element(`w:${name}`, { 'w:val': val });
const fonts = element('w:rFonts', {
  'w:ascii': font,
  'w:hAnsi': font,
  'w:cs': font,
  'w:eastAsia': font,
});
const line = (side: string) =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': 6, 'w:space': 4, 'w:color': '444444' });
const hanging = (width: number) =>
  element('w:tabs', {}, element('w:tab', { 'w:val': 'left', 'w:pos': width })) +
  element('w:spacing', { 'w:line': 276, 'w:lineRule': 'auto' }) +
  element('w:ind', { 'w:left': width, 'w:hanging': width });

type Style = { id: string; name: string; paragraph?: string; run?: string };

/** In each, the properties stand in the order of the standard (ECMA-376, part 1, 17.3.1.26). */
const styles: readonly Style[] = [
  {
    id: 'PaperTitle',
    name: 'Paper title',
    paragraph: element('w:keepNext') + value('jc', 'center'),
    run: element('w:b') + value('sz', 26),
  },
  {
    id: 'PaperLetterhead',
    name: 'Paper letterhead',
    paragraph: element('w:pBdr', {}, line('bottom')),
    run: element('w:b') + value('sz', 28),
  },
  {
    id: 'PaperHeading',
    name: 'Paper heading',
    paragraph: element('w:keepNext') + element('w:spacing', { 'w:before': 80 }) + value('outlineLvl', 0),
    run: element('w:b'),
  },
  { id: 'PaperSubject', name: 'Paper subject', run: element('w:b') },
  { id: 'PaperPoint', name: 'Paper point', paragraph: hanging(425) },
  { id: 'PaperField', name: 'Paper field', paragraph: hanging(labelWidth) },
  { id: 'PaperLine', name: 'Paper line', paragraph: element('w:pBdr', {}, line('bottom')) },
];

function styleXml({ id, name, paragraph = '', run = '' }: Style): string {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id },
    value('name', name) +
      value('basedOn', 'Normal') +
      (paragraph && element('w:pPr', {}, paragraph)) +
      (run && element('w:rPr', {}, run)),
  );
}

/** Type and spacing of every paper. The language is that of the paper, so that spelling is checked in it. */
export function stylesXml(locale: Locale): string {
  const defaults = element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element('w:rPr', {}, fonts + value('sz', 22) + value('lang', languages[locale])),
    ) +
      element(
        'w:pPrDefault',
        {},
        element('w:pPr', {}, element('w:spacing', { 'w:after': 0, 'w:line': 276, 'w:lineRule': 'auto' })),
      ),
  );
  const normal = element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    value('name', 'Normal'),
  );
  return (
    xmlHead +
    element('w:styles', { 'xmlns:w': wordNamespace }, defaults + normal + styles.map(styleXml).join(''))
  );
}
