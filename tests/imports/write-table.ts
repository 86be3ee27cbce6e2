import * as fc from 'fast-check';
import { partsOf } from '@/lib/calendar/iso-date';
import { utf8Bytes } from '@/lib/share/utf8';

type Form = { delimiter: string; end: string; quotes: 'all' | 'needed' };
type WrittenEncoding = 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'utf-16be';

/** A way of writing a table: the writer that the reader is held to. */
export type WrittenDialect = Form & {
  encoding: WrittenEncoding;
  figure: (cents: number) => string;
  date: (iso: string) => string;
};

/** Writes rows as delimited text. */
export function tableText(rows: readonly (readonly string[])[], { delimiter, end, quotes }: Form): string {
  const cell = (text: string) =>
    quotes === 'all' || text.includes(delimiter) || /["\r\n]/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  return rows.map((row) => row.map(cell).join(delimiter) + end).join('');
}

/** The bytes of a text in an encoding. */
export function bytesOf(text: string, encoding: WrittenEncoding): Uint8Array {
  if (encoding === 'utf-8') return utf8Bytes(text);
  if (encoding === 'utf-8-mark') return utf8Bytes(`\ufeff${text}`);
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const pair = (unit: number) =>
    encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  return Uint8Array.from([0xfeff, ...units].flatMap(pair));
}

function figure(cents: number, mark: '.' | ',', group: string, prefix: string): string {
  const whole = Math.floor(Math.abs(cents) / 100);
  const fraction = String(Math.abs(cents) % 100).padStart(2, '0');
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
  return `${cents < 0 ? '-' : ''}${prefix}${grouped}${mark}${fraction}`;
}

const monthNames = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');
const two = (value: number) => String(value).padStart(2, '0');

const dateForms: ((iso: string) => string)[] = [
  (iso) => iso,
  (iso) => `'${iso.split('-').reverse().join('/')}`,
  (iso) => iso.split('-').reverse().join('.'),
  (iso) => `${two(partsOf(iso).month)}/${two(partsOf(iso).day)}/${partsOf(iso).year}`,
  (iso) => `${partsOf(iso).month}/${partsOf(iso).day}/${partsOf(iso).year}`,
  (iso) => `${partsOf(iso).day} ${monthNames[partsOf(iso).month - 1] ?? ''} ${partsOf(iso).year}`,
  (iso) => `${iso}T18:17:41.346+0000`,
];

const marks = fc.constantFrom(
  { mark: '.' as const, group: '' },
  { mark: '.' as const, group: ',' },
  { mark: ',' as const, group: '.' },
  { mark: ',' as const, group: '' },
  { mark: ',' as const, group: '\u00a0' },
);

/** Any dialect of delimiter, line end, quoting, encoding, figures and dates. */
export const anyDialect: fc.Arbitrary<WrittenDialect> = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    end: fc.constantFrom('\n', '\r\n'),
    quotes: fc.constantFrom('all' as const, 'needed' as const),
    encoding: fc.constantFrom<WrittenEncoding>('utf-8', 'utf-8-mark', 'utf-16le', 'utf-16be'),
    marks,
    prefix: fc.constantFrom('', 'Rp ', 'Rp'),
    date: fc.constantFrom(...dateForms),
  })
  .map(({ marks: { mark, group }, prefix, ...rest }) => ({
    ...rest,
    figure: (cents: number) => figure(cents, mark, group, prefix),
  }));
