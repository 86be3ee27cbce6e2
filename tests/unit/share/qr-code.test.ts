import jsQR from 'jsqr';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { QrCode } from '../../../components/ui/qr-code';
import { exampleIds, workedExample } from '../../../lib/assessment/examples-catalogue';
import { longestQrText } from '../../../lib/share/limits';
import { encodeLink } from '../../../lib/share/link';

const draw = (text: string) => renderToStaticMarkup(createElement(QrCode, { text, label: 'Kode QR' }));

/** The picture as a camera would get it, `scale` pixels a module. */
function pixelsOf(svg: string, scale: number): { pixels: Uint8ClampedArray; size: number } {
  const modules = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const size = modules * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = (row * size + Number(x) * scale) * 4;
      pixels.fill(0, from, from + Number(width) * scale * 4);
      for (let at = from + 3; at < from + Number(width) * scale * 4; at += 4) pixels[at] = 255;
    }
  }
  return { pixels, size };
}

function decoded(text: string, scale = 4): string | undefined {
  const { pixels, size } = pixelsOf(draw(text), scale);
  return jsQR(pixels, size, size)?.data;
}

const address = (fragment: string) => `https://contoh.example/id/result/#${fragment}`;

describe('a QR code', () => {
  test.each(exampleIds)('reads as the link it was made from, by another’s reader: %s', (id) => {
    const link = address(encodeLink(workedExample(id, '2026-11-24'), { madeOn: '2026-11-24' }));
    expect(decoded(link)).toBe(link);
    expect(decoded(link, 2)).toBe(link);
  });

  test('reads at the longest text that is drawn, and no longer one is', () => {
    const longest = address('1.').padEnd(longestQrText, 'aB9_-');
    expect(decoded(longest)).toBe(longest);
    expect(() => draw(`${longest}x`)).toThrow();
  });

  test('has four modules of quiet around it, and a name', () => {
    const svg = draw('https://contoh.example/');
    const starts = [...svg.matchAll(/M(\d+) (\d+)h/g)].map(([, x, y]) => Math.min(Number(x), Number(y)));
    expect(Math.min(...starts)).toBe(4);
    expect(svg).toContain('role="img" aria-label="Kode QR"');
  });
});
