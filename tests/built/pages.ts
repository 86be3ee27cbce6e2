import { readdirSync, readFileSync } from 'node:fs';

/** A page as it was built: its address inside out/ and its text. */
export type BuiltPage = { path: string; html: string };

export const builtPages: BuiltPage[] = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .sort()
  .map((path) => ({ path, html: readFileSync(`out/${path}`, 'utf8') }));

/** Every script element of a page: its attributes and its text. */
export function scriptsOf(html: string) {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(
    ([, attributes = '', text = '']) => ({
      attributes,
      text,
      source: /\ssrc="([^"]*)"/.exec(attributes)?.[1],
    }),
  );
}
