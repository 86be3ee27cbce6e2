/** Why a link was refused while it was being read. Never leaves `lib/share`. */
export class LinkFault extends Error {
  constructor(readonly reason: 'damaged' | 'too-new') {
    super(reason);
  }
}

const widest = 53;

/**
 * Numbers and texts on their way into a link. Numbers are written bit by bit, the highest bit first; texts are gathered
 * and packed together later.
 */
export class LinkWriter {
  private bits = '';
  readonly texts: string[] = [];

  /** A whole number from 0 as an exponential Golomb code: short for numbers below 2^k, never impossible. */
  count(value: number, k: number): void {
    const digits = (value + 2 ** k).toString(2);
    this.bits += '0'.repeat(digits.length - k - 1) + digits;
  }

  /** Any whole number: 0, −1, 1, −2, 2 … become 0, 1, 2, 3, 4 …. */
  signed(value: number, k: number): void {
    this.count(value < 0 ? -2 * value - 1 : 2 * value, k);
  }

  byte(value: number): void {
    this.bits += value.toString(2).padStart(8, '0');
  }

  text(value: string): void {
    this.texts.push(value);
  }

  /** The bits written so far as bytes, filled up with zeros. */
  bytes(): Uint8Array {
    const groups = this.bits.match(/.{1,8}/g) ?? [];
    return Uint8Array.from(groups, (group) => parseInt(group.padEnd(8, '0'), 2));
  }
}

/** Reads what `LinkWriter` wrote, in the same order. Throws a `LinkFault` where something else was written. */
export class LinkReader {
  private position = 0;
  private nextText = 0;
  private readonly bits: string;

  constructor(
    bytes: Uint8Array,
    private readonly texts: readonly string[],
  ) {
    this.bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  }

  count(k: number): number {
    const first = this.bits.indexOf('1', this.position);
    const zeros = first - this.position;
    if (first < 0 || zeros + k + 1 > widest) throw new LinkFault('damaged');
    this.position = first;
    return this.take(zeros + k + 1) - 2 ** k;
  }

  signed(k: number): number {
    const coded = this.count(k);
    return coded % 2 === 1 ? -(coded + 1) / 2 : coded / 2;
  }

  byte(): number {
    return this.take(8);
  }

  text(): string {
    const found = this.texts[this.nextText++];
    if (found === undefined) throw new LinkFault('damaged');
    return found;
  }

  /** Whether all that was written has been read, but for the zeros that fill the last byte. */
  get isAtEnd(): boolean {
    return this.bits.length - this.position < 8 && this.nextText === this.texts.length;
  }

  private take(width: number): number {
    const slice = this.bits.slice(this.position, this.position + width);
    if (slice.length < width) throw new LinkFault('damaged');
    this.position += width;
    return parseInt(slice, 2);
  }
}
