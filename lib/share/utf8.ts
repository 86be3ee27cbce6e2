/** A text as UTF-8 bytes. Half a surrogate pair becomes U+FFFD, as everywhere else. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const found = character.codePointAt(0) ?? 0;
    const point = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), last(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), last(point >> 6), last(point));
    else bytes.push(0xf0 | (point >> 18), last(point >> 12), last(point >> 6), last(point));
  }
  return Uint8Array.from(bytes);
}

const last = (point: number) => 0x80 | (point & 0x3f);

/** The text of UTF-8 bytes, or null if they are not UTF-8: overlong forms, surrogates and cut-off tails included. */
export function utf8Text(bytes: Uint8Array): string | null {
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
