/**
 * Code points that steer or hide text instead of showing it: controls (a line break may stay), soft hyphen, direction
 * marks and overrides, zero-width and tag characters, halves of surrogate pairs, non-characters. A fixed list, so that
 * every browser cleans alike. Joiners stay: emoji and some scripts need them.
 */
const unwanted: readonly (readonly [number, number])[] = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xfffe, 0xffff],
  [0xe0000, 0xe007f],
];

const isUnwanted = (point: number) => unwanted.some(([first, last]) => point >= first && point <= last);

/**
 * A text without anything that could mislead its reader or damage the page around it. Line ends become `\n`, tabs
 * become spaces, what is left is unchanged; cleaning twice is cleaning once.
 *
 * @example cleanText('PT\u202E Sampel\r\n') // 'PT Sampel\n'
 */
export function cleanText(text: string): string {
  const plain = text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/\t/g, ' ');
  return Array.from(plain)
    .filter((character) => !isUnwanted(character.codePointAt(0) ?? 0))
    .join('');
}
