import { utf8Bytes } from './utf8';

/**
 * CRC-32 (IEEE 802.3, reflected, polynomial 0xEDB88320), as in gzip and PNG. Finds every change within 32 neighbouring
 * bits for certain, so any one altered character of a link; it is no protection against intent.
 *
 * @example crc32(utf8Bytes('123456789')) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The checksum of a text as eight hexadecimal digits. */
export function textChecksum(text: string): string {
  return crc32(utf8Bytes(text)).toString(16).padStart(8, '0');
}
