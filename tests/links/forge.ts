import { deflateSync } from 'fflate';
import { toBase64url } from '../../lib/share/base64url';
import { LinkWriter } from '../../lib/share/bits';
import { crc32 } from '../../lib/share/checksum';
import { date } from '../../lib/share/codes';
import { dictionaryTextV1 } from '../../lib/share/dictionary-v1-catalogue';
import { linkFieldsV1 } from '../../lib/share/fields-v1-catalogue';
import { utf8Bytes } from '../../lib/share/utf8';

/** Links that `encodeLink` would never write, with everything right that is not tried. */
export type Forged = {
  flags?: number;
  /** Fields by path in the order given: a value as its code writes it, or what to write instead. */
  fields?: [path: string, value: unknown][];
  /** The text of what travels by name. */
  named?: string;
  /** Instead of the texts that the fields ask for. */
  texts?: Uint8Array;
  /** After the fields. */
  extra?: (to: LinkWriter) => void;
  view?: number;
  leftOut?: number;
};

export function forge({
  flags = 0,
  fields = [],
  named,
  texts,
  extra,
  view = 0,
  leftOut = 1,
}: Forged = {}): string {
  const writer = new LinkWriter();
  date.write(writer, '2026-11-24');
  writer.count(view, 1);
  writer.count(leftOut, 1);
  writer.count(fields.length, 5);
  let last = -1;
  for (const [path, value] of fields) {
    const index = linkFieldsV1.findIndex((field) => field.path === path);
    writer.count(index - last - 1, 0);
    if (typeof value === 'function') (value as (to: LinkWriter) => void)(writer);
    else linkFieldsV1[index]!.code.write(writer, value);
    last = index;
  }
  writer.count(named === undefined ? 0 : 1, 0);
  if (named !== undefined) writer.text(named);
  extra?.(writer);
  const heap = texts ?? utf8Bytes(writer.texts.map((text) => `${text}\0`).join(''));
  return seal([flags, ...lengthOf(writer.bytes()), ...writer.bytes(), ...heap]);
}

const lengthOf = ({ length }: Uint8Array) => (length < 128 ? [length] : [128 | (length & 127), length >> 7]);

/** Bytes as a link, with a checksum that is right. */
export function seal(payload: readonly number[]): string {
  const bytes = new Uint8Array([0, 0, 0, 0, ...payload]);
  new DataView(bytes.buffer).setUint32(0, crc32(bytes.subarray(4)));
  return `1.${toBase64url(bytes)}`;
}

export const packed = (bytes: Uint8Array) =>
  deflateSync(bytes, { level: 9, dictionary: utf8Bytes(dictionaryTextV1) });
