/** How the bytes of a text file stand for characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodedText = { text: string; encoding: Encoding; hasMark: boolean };

/** What Windows-1252 has at 0x80–0x9F; everything else in it is Latin-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Long texts are put together from pieces: one call with a million arguments overflows the stack. */
function textOf(units: Uint16Array, length: number): string {
  const pieces: string[] = [];
  for (let from = 0; from < length; from += 8192) {
    pieces.push(String.fromCharCode(...units.subarray(from, Math.min(length, from + 8192))));
  }
  return pieces.join('');
}

function utf16(bytes: Uint8Array, low: 0 | 1): string {
  const length = Math.floor(bytes.length / 2);
  const units = new Uint16Array(length);
  for (let index = 0; index < length; index++) {
    units[index] = (bytes[2 * index + low] ?? 0) | ((bytes[2 * index + 1 - low] ?? 0) << 8);
  }
  return textOf(units, length);
}

function windowsText(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  bytes.forEach((byte, index) => {
    units[index] = byte >= 0x80 && byte < 0xa0 ? windows1252.charCodeAt(byte - 0x80) : byte;
  });
  return textOf(units, bytes.length);
}

/** The least value that needs so many continuation bytes: anything below is an overlong form. */
const least = [0, 0x80, 0x800, 0x10000];

/** Strict UTF-8, or null where the bytes are none: that is how Windows-1252 is told apart. */
function utf8(bytes: Uint8Array): string | null {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let index = 0; index < bytes.length;) {
    const byte = bytes[index++] ?? 0;
    if (byte < 0x80) {
      units[length++] = byte;
      continue;
    }
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 ? 1 : 0;
    if (more === 0 || byte >= 0xf5) return null;
    let point = byte & (0x3f >> more);
    for (let count = 0; count < more; count++) {
      const next = bytes[index++] ?? 0;
      if ((next & 0xc0) !== 0x80) return null;
      point = (point << 6) | (next & 0x3f);
    }
    if (point < (least[more] ?? 0) || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return null;
    if (point < 0x10000) units[length++] = point;
    else {
      units[length++] = 0xd7c0 + (point >> 10);
      units[length++] = 0xdc00 | (point & 0x3ff);
    }
  }
  return textOf(units, length);
}

/** UTF-16 without its mark: in a table of letters and digits every second byte is zero. */
function zeroSide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const most = sample.length * 0.3;
  if ((zeros[1] ?? 0) > most && zeros[0] === 0) return 'utf-16le';
  return (zeros[0] ?? 0) > most && zeros[1] === 0 ? 'utf-16be' : null;
}

/**
 * The text of a file: by its byte order mark, else UTF-16 where every second byte is zero, else UTF-8 if it is valid as
 * such, else Windows-1252. The mark itself is not part of the text: it would join the first column's name.
 *
 * @example decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)) // { text: 'A', encoding: 'utf-8', hasMark: true }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return marked(utf16(bytes.subarray(2), 0), 'utf-16le');
  if (first === 0xfe && second === 0xff) return marked(utf16(bytes.subarray(2), 1), 'utf-16be');
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const bare = hasMark ? bytes.subarray(3) : bytes;
  const side = zeroSide(bare);
  if (side) return { text: utf16(bare, side === 'utf-16le' ? 0 : 1), encoding: side, hasMark: false };
  const text = utf8(bare);
  if (text !== null) return { text, encoding: 'utf-8', hasMark };
  return { text: windowsText(bare), encoding: 'windows-1252', hasMark };
}

const marked = (text: string, encoding: Encoding): DecodedText => ({ text, encoding, hasMark: true });
