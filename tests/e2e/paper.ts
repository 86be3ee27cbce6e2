import { execFileSync } from 'node:child_process';
import jsQR from 'jsqr';
import { hasPoppler, popplerMissing } from '../../scripts/poppler.mjs';

/** Points of an inch; a page of A4 is 595 by 842. */
type Word = { text: string; left: number; right: number; top: number; bottom: number };
export type PaperPage = { width: number; height: number; words: Word[] };
export type Grey = { width: number; height: number; at: (x: number, y: number) => number; data: Buffer };

/** A PDF as Poppler reads it: what a printer and a screen reader of documents would get. */
export class Paper {
  readonly info: Record<string, string>;
  readonly pages: PaperPage[];

  constructor(private readonly pdf: Buffer) {
    if (!hasPoppler()) throw new Error(popplerMissing);
    const lines = this.run('pdfinfo', ['-']).toString('utf8').split('\n');
    const pairs = lines.map((line) => /^(.+?):\s+(.*)$/.exec(line) ?? []);
    this.info = Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value]));
    this.pages = pagesOf(this.run('pdftotext', ['-bbox', '-', '-']).toString());
  }

  /** All pages, or those from one to another, in shades of grey, as most office printers make them. */
  grey(dotsPerInch: number, first = 1, last = this.pages.length): Grey[] {
    const pages = ['-f', String(first), '-l', String(last)];
    const pgm = this.run('pdftoppm', ['-gray', '-r', String(dotsPerInch), ...pages, '-']);
    const pictures: Grey[] = [];
    for (let from = 0; from < pgm.length;) {
      const [head = '', width = 0, height = 0] =
        /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', from, from + 40)) ?? [];
      const [w, h] = [Number(width), Number(height)];
      if (head === '') throw new Error('pdftoppm wrote something that is no picture');
      const data = pgm.subarray(from + head.length, from + head.length + w * h);
      pictures.push({ width: w, height: h, data, at: (x, y) => data[y * w + x] ?? 255 });
      from += head.length + w * h;
    }
    return pictures;
  }

  private run(program: string, args: readonly string[]): Buffer {
    return execFileSync(program, args, { input: this.pdf, maxBuffer: 1e8 });
  }
}

const number = (attributes: string, name: string) =>
  Number(new RegExp(` ${name}="([\\d.]+)"`).exec(attributes)?.[1]);

function pagesOf(xhtml: string): PaperPage[] {
  return [...xhtml.matchAll(/<page( [^>]*)>([\s\S]*?)<\/page>/g)].map(
    ([, attributes = '', content = '']) => ({
      width: number(attributes, 'width'),
      height: number(attributes, 'height'),
      words: [...content.matchAll(/<word( [^>]*)>([^<]*)<\/word>/g)].map(([, word = '', text = '']) => ({
        text,
        left: number(word, 'xMin'),
        right: number(word, 'xMax'),
        top: number(word, 'yMin'),
        bottom: number(word, 'yMax'),
      })),
    }),
  );
}

/** Words in one stretch of a page, in the order in which they stand, without spaces. */
export const wordsBetween = ({ words }: PaperPage, top: number, bottom: number): string =>
  words
    .filter((word) => word.top >= top && word.bottom <= bottom)
    .map(({ text }) => text)
    .join('');

/** What a phone reads off the page, if there is a code on it. */
export function codeOn({ width, height, data }: Grey): string | undefined {
  const colours = new Uint8ClampedArray(width * height * 4).fill(255);
  data.forEach((shade, index) => {
    colours[index * 4] = colours[index * 4 + 1] = colours[index * 4 + 2] = shade;
  });
  return jsQR(colours, width, height)?.data;
}
