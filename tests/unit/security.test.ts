import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { headers, headersFile, securePage } from '../../scripts/security.mjs';
import { pathOf } from '../../scripts/server.mjs';

const own = 'console.log("ours")';
const page = (head = '', body = '') =>
  `<!DOCTYPE html><html lang="id"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const scriptsAllowed = (html: string) => /script-src ([^;]*);/.exec(html)?.[1]?.split(' ') ?? [];
const firstScript = (html: string) => /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';

describe('a page that is secured', () => {
  test('has policy, referrer and guard before anything that they govern', () => {
    const html = securePage(page(`<script>${own}</script>`), 'page');
    const order = ['<meta charSet', 'Content-Security-Policy', 'name="referrer"', 'createPolicy', own];
    const places = order.map((text) => html.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('allows the scripts in it and its own origin, each once, and nothing more', () => {
    const twice = `<script>${own}</script><script>${own}</script><script src="/a.js"></script>`;
    const html = securePage(page(twice), 'page');
    expect(scriptsAllowed(html)).toEqual(["'self'", hash(firstScript(html)), hash(own)]);
  });

  test('names another script by another hash', () => {
    const html = securePage(page(`<script>${own}</script>`), 'page');
    expect(html).toContain(hash(own));
    expect(html).not.toContain(hash(`${own} `));
  });

  test('is the same for the same page, byte for byte', () => {
    const html = page(`<script>${own}</script>`);
    expect(securePage(html, 'page')).toBe(securePage(html, 'page'));
  });

  test('is refused with its name where a style would stand in it or no policy could', () => {
    expect(() => securePage(page('', '<p style="color:red">'), 'money')).toThrow(
      /money: inline style attribute/,
    );
    expect(() => securePage(page('<style>p{}</style>'), 'money')).toThrow(/money: inline style element/);
    expect(() => securePage('<html><head></head></html>', 'money')).toThrow(/money: no <meta charSet/);
  });

  test('may speak of styles in its scripts', () => {
    expect(() => securePage(page('', `<script>x='<p style="a">'</script>`), 'page')).not.toThrow();
  });
});

describe('the guard against turning text into code', () => {
  type Rules = {
    createScriptURL: (url: string) => string | undefined;
    createHTML: (html: string) => string | undefined;
  };

  function guard(): Rules {
    let rules: Rules | undefined;
    const trustedTypes = { createPolicy: (_: string, given: Rules) => void (rules = given) };
    const location = { href: 'https://a.example/id/', origin: 'https://a.example' };
    runInNewContext(firstScript(securePage(page(), 'page')), {
      self: { trustedTypes },
      trustedTypes,
      location,
      URL,
    });
    if (!rules) throw new Error('the page made no policy');
    return rules;
  }

  test('lets scripts of our own origin load, and no others', () => {
    const { createScriptURL } = guard();
    expect(createScriptURL('/_next/static/a.js')).toBe('/_next/static/a.js');
    for (const foreign of [
      'https://b.example/a.js',
      '//b.example/a.js',
      'data:text/javascript,1',
      'http://a.example/a.js',
    ]) {
      expect(createScriptURL(foreign)).toBeUndefined();
    }
  });

  test('parses the one empty element that React needs, and no other markup', () => {
    const { createHTML } = guard();
    expect(createHTML('<script></script>')).toBe('<script></script>');
    for (const html of ['', '<script>1</script>', '<script></script> ', '<img>'])
      expect(createHTML(html)).toBeUndefined();
  });

  test('is silent in a browser without trusted types', () => {
    expect(() => void runInNewContext(firstScript(securePage(page(), 'page')), { self: {} })).not.toThrow();
  });
});

test('the file for hosts holds every header that our own server sends', () => {
  for (const [name, value] of Object.entries(headers))
    expect(headersFile()).toContain(`  ${name}: ${value}\n`);
});

describe('the server', () => {
  const place = (address: string) => {
    const path = pathOf(address);
    return path === undefined ? undefined : relative(process.cwd(), path);
  };

  test('finds files where they are', () => {
    expect(place('/id/index.html')).toBe('out/id/index.html');
    expect(place('/a%20b.txt')).toBe('out/a b.txt');
    expect(place('/id/../en/')).toBe('out/en');
  });

  test.each([
    '/../package.json',
    '/..%2Fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2Fout-beside/x',
    '/../outside',
    '/a%00.html',
  ])('never leaves its folder for %s', (address) => expect(pathOf(address)).toBeUndefined());
});
