import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, scriptsOf } from './pages';

const worker = readFileSync('out/sw.js', 'utf8');

/** What the worker keeps, as it will read it itself. */
const files = (() => {
  const self = { FILES: {} as Record<string, string>, VERSION: '' };
  runInNewContext(worker.slice(0, worker.indexOf('/**')), { self });
  return self.FILES;
})();

const pathOf = (address: string) => `out${address.endsWith('/') ? `${address}index.html` : address}`;

/** Bytes of the whole, compressed as a host would send them (docs/decisions/0034-the-whole-product-on-the-shelf.md). */
const budget = 2_350_000;

describe('the shelf of the service worker', () => {
  test('names every file by the digest of its bytes', () => {
    for (const [address, digest] of Object.entries(files)) {
      const hash = createHash('sha256')
        .update(readFileSync(pathOf(address)))
        .digest('hex');
      expect(hash.startsWith(digest), address).toBe(true);
    }
  });

  test('holds every page and every script, style, font and icon that a page names', () => {
    const named = builtPages
      .filter(({ path }) => !/^(404|_not-found)/.test(path))
      .flatMap(({ path, html }) => [
        `/${path.replace(/index\.html$/, '')}`,
        ...scriptsOf(html).flatMap(({ source, attributes }) =>
          source === undefined || /nomodule/i.test(attributes) ? [] : [source],
        ),
        ...[...html.matchAll(/<link\b[^>]*\shref="(\/[^"?]*\.[a-z0-9]+)/g)]
          .map(([, href = '']) => href)
          .filter((href) => !href.startsWith('/icons/')),
      ]);
    expect([...new Set(named)].filter((address) => !(address in files))).toEqual([]);
  });

  test('stays within its budget', () => {
    const sizes = Object.keys(files).map(
      (address) => gzipSync(readFileSync(pathOf(address)), { level: 9 }).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget);
  });

  test('can be installed: a manifest in each language with icons that are there', () => {
    for (const locale of ['id', 'en']) {
      const manifest = JSON.parse(readFileSync(`out/${locale}/app.webmanifest`, 'utf8')) as {
        start_url: string;
        icons: { src: string }[];
      };
      expect(manifest.start_url).toBe(`/${locale}/`);
      for (const { src } of manifest.icons) expect(existsSync(`out${src}`), src).toBe(true);
    }
  });
});
