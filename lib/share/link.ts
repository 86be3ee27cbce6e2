import { deflateSync, inflateSync } from 'fflate';
import { assessmentSchema, type Assessment } from '../assessment/schema';
import type { IsoDate } from '../calendar/iso-date';
import { LinkFault, LinkReader, LinkWriter } from './bits';
import { cleanCopy } from './clean-copy';
import { cleanText } from './clean-text';
import { date, oneOf, whole } from './codes';
import { dictionaryTextV1 } from './dictionary-v1-catalogue';
import { fromFragment, isLocked, textsArePacked, toFragment } from './envelope';
import { readFields, writeFields } from './link-fields';
import { utf8Bytes, utf8Text } from './utf8';
import {
  leftOutOf,
  leftOutTopics,
  shareViews,
  type LeftOut,
  type ShareOptions,
  type ShareView,
} from './left-out';
import { redact } from './views';

const mostTextBytes = 65_536;

export type LinkReason = 'damaged' | 'too-new' | 'too-long' | 'not-a-link' | 'locked';

export type DecodedLink =
  | { ok: true; assessment: Assessment; madeOn: IsoDate; view: ShareView; leftOut: LeftOut[] }
  | { ok: false; reason: LinkReason };

type Header = { madeOn: IsoDate; view: ShareView; leftOut: LeftOut[] };

/**
 * An assessment as the fragment of a link, without the `#`. Opens forever, in this and every later version; described
 * in `docs/link-format.md`. Compare its length with `longestLink` before offering it.
 *
 * @param options.madeOn the day for which it is worked out whenever it is opened
 * @throws if the assessment is not one the schema accepts
 * @example encodeLink(assessment, { madeOn: '2026-11-24' }) // '1.kW3v…'
 */
export function encodeLink(
  assessment: Assessment,
  { madeOn, ...options }: { madeOn: IsoDate } & ShareOptions,
): string {
  const shared = assessmentSchema.parse(cleanCopy(redact(assessment, options)));
  const header = { madeOn, view: options.view ?? 'full', leftOut: leftOutOf(options) };
  const { flags, body } = pack(header, shared);
  return toFragment(flags, body);
}

/**
 * The assessment in a fragment, or why there is none. Trusts nothing: see the order of the checks below. What comes
 * back has been built field by field and passed the schema.
 *
 * @example decodeLink(location.hash.slice(1))
 */
export function decodeLink(fragment: string): DecodedLink {
  const envelope = fromFragment(fragment);
  if (!envelope.ok) return envelope;
  const { flags, body } = envelope;
  if (flags & isLocked) return { ok: false, reason: 'locked' };
  try {
    return { ok: true, ...unpack(body, flags) };
  } catch (error) {
    if (error instanceof LinkFault) return { ok: false, reason: error.reason };
    throw error;
  }
}

const dictionary = utf8Bytes(dictionaryTextV1);
const viewCode = oneOf(...shareViews);
const maskCode = whole(1);

/** The flags, and what follows them: the length of the bits, the bits, the texts. */
function pack(header: Header, assessment: Assessment): { flags: number; body: Uint8Array } {
  const writer = write(header, assessment);
  const bits = writer.bytes();
  const plain = utf8Bytes(joined(writer.texts));
  const packed = deflateSync(plain, { level: 9, dictionary });
  const isShorter = packed.length < plain.length;
  const body = [...lengthBytes(bits.length), ...bits, ...(isShorter ? packed : plain)];
  return { flags: isShorter ? textsArePacked : 0, body: Uint8Array.from(body) };
}

function write({ madeOn, view, leftOut }: Header, assessment: Assessment): LinkWriter {
  const writer = new LinkWriter();
  date.write(writer, madeOn);
  viewCode.write(writer, view);
  maskCode.write(
    writer,
    leftOutTopics.reduce((mask, topic, bit) => mask + (leftOut.includes(topic) ? 2 ** bit : 0), 0),
  );
  writeFields(writer, assessment);
  return writer;
}

function unpack(body: Uint8Array, flags: number): Header & { assessment: Assessment } {
  const { length, rest } = readLength(body);
  const bits = rest.subarray(0, length);
  const texts = textsOf(rest.subarray(length), flags);
  const reader = new LinkReader(bits, texts);
  const madeOn = date.read(reader) as IsoDate;
  const view = viewCode.read(reader) as ShareView;
  const header = { madeOn, view, leftOut: topicsOf(maskCode.read(reader) as number) };
  const { input, named } = readFields(reader);
  if (!reader.isAtEnd) throw new LinkFault('damaged');
  const read = assessmentSchema.safeParse(input);
  if (!read.success) throw new LinkFault(named === null ? 'damaged' : 'too-new');
  const again = write(header, read.data);
  const isCanonical = isEqual(bits, again.bytes()) && joined(again.texts) === joined(texts.map(cleanText));
  if (!isCanonical) throw new LinkFault('damaged');
  return { ...header, assessment: read.data };
}

/** Texts one after the other, each with its end: none holds a NUL of its own. */
const joined = (texts: readonly string[]) => texts.map((text) => `${text}\0`).join('');

function topicsOf(mask: number): LeftOut[] {
  if (mask >= 2 ** leftOutTopics.length) throw new LinkFault('too-new');
  return leftOutTopics.filter((_, bit) => Math.floor(mask / 2 ** bit) % 2 === 1);
}

function textsOf(bytes: Uint8Array, flags: number): string[] {
  const plain = flags & textsArePacked ? inflate(bytes) : bytes;
  const text = utf8Text(plain);
  if (text === null || (text !== '' && !text.endsWith('\0'))) throw new LinkFault('damaged');
  return text.split('\0').slice(0, -1);
}

/** Into a buffer of fixed size: what would come after its end is never made. */
function inflate(bytes: Uint8Array): Uint8Array {
  try {
    const plain = inflateSync(bytes, { out: new Uint8Array(mostTextBytes + 1), dictionary });
    if (plain.length <= mostTextBytes) return plain;
  } catch {
    throw new LinkFault('damaged');
  }
  throw new LinkFault('damaged');
}

/** Seven bits a byte, the lowest first, the eighth while more follow; at most two bytes. */
const lengthBytes = (length: number) => (length < 128 ? [length] : [128 | (length & 127), length >> 7]);

function readLength(body: Uint8Array): { length: number; rest: Uint8Array } {
  const [first = 0, second = 0] = body;
  const used = first < 128 ? 1 : 2;
  const length = used === 1 ? first : (first & 127) + second * 128;
  if (second === 0 && used === 2) throw new LinkFault('damaged');
  if (second >= 128 && used === 2) throw new LinkFault('damaged');
  if (used + length > body.length) throw new LinkFault('damaged');
  return { length, rest: body.subarray(used) };
}

const isEqual = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
