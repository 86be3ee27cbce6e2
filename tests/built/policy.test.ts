import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages, scriptsOf } from './pages';

const policyOf = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(html)?.[1] ?? '';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const withoutScripts = (html: string) => html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');

describe.each(builtPages)('$path', ({ html }) => {
  test('has its policy before the first thing that it governs', () => {
    const before = html.slice(0, html.indexOf('<meta http-equiv="Content-Security-Policy"'));
    expect(before).toMatch(/^<!DOCTYPE html><html lang="(id|en)"[^>]*><head><meta charSet="utf-8"\/>$/);
  });

  test('allows exactly the scripts that stand in it', () => {
    const directive = policyOf(html)
      .split('; ')
      .find((part) => part.startsWith('script-src '));
    const inline = scriptsOf(html).filter(({ source }) => source === undefined);
    const allowed = new Set(directive?.split(' ').slice(1));
    expect(allowed).toEqual(new Set(["'self'", ...inline.map(({ text }) => hash(text))]));
  });

  test('never says unsafe, and never names another origin', () => {
    expect(policyOf(html)).not.toMatch(/unsafe|https?:|\*/);
    const loads =
      /<(?:script|link|img|iframe|source|video|audio|form)\b[^>]*\s(?:src|href|action|srcset)="(?:https?:)?\/\//;
    expect(withoutScripts(html)).not.toMatch(loads);
    for (const { source } of scriptsOf(html)) if (source) expect(source).toMatch(/^\/_next\/static\//);
  });

  test('has no inline styles and no inline handlers', () => {
    expect(withoutScripts(html)).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/);
    expect(withoutScripts(html)).not.toMatch(/<style\b/);
  });

  test('sends no referrer', () => {
    expect(html).toContain('<meta name="referrer" content="no-referrer"/>');
  });

  test('shows no key where a word should stand', () => {
    const parts =
      'app|wizard|landing|checklist|money|strategies|communication|aftercare|result|method|calculation|law';
    expect(withoutScripts(html)).not.toMatch(new RegExp(`[>"](?:${parts})\\.[A-Za-z][\\w-]*[<".]`));
  });
});

// What would differ from one machine to the next; npm run reproducible compares two whole builds.
test('no file tells where it was built', () => {
  const files = readdirSync('out', { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => readFileSync(path).includes(process.cwd()))).toEqual([]);
});
