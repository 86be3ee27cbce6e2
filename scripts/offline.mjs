import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { root } from './run.mjs';

/**
 * What a browser of today never asks for, what the pages do without, and what others ask for: pictures for messengers
 * and icons for the system, which takes them when the product is installed.
 */
const left =
  /(\.txt|^out\/((404|_not-found)(\.html|\/.*)|cards\/.*|icons\/.*|\.htaccess|_headers|sw\.js)|\/_next\/static\/[^/]+\/_[^/]+\.js)$/;

/**
 * The service worker with the list of everything that it keeps: pages, scripts, styles, fonts, icons, each with a digest
 * of its bytes. The payloads of the router (`.txt`) are left out: without a network the pages themselves are opened
 * (decision 0034).
 *
 * @param {string[]} paths of the files in out/
 * @returns {Promise<string>}
 */
export async function serviceWorker(paths) {
  const files = await keptFiles(paths);
  const list = JSON.stringify(files, null, 1);
  const version = digestOf(list);
  const script = await readFile(`${root}scripts/offline-worker.mjs`, 'utf8');
  return `self.VERSION = ${JSON.stringify(version)};\nself.FILES = ${list};\n\n${script}`;
}

/**
 * @param {string[]} paths
 * @returns {Promise<Record<string, string>>} digests by address, in order
 */
async function keptFiles(paths) {
  const kept = paths.filter((path) => !left.test(path));
  const pages = await Promise.all(
    kept.filter((path) => path.endsWith('.html')).map((path) => readFile(`${root}${path}`, 'utf8')),
  );
  const old = new Set(pages.flatMap(scriptsForOldBrowsers));
  const entries = kept
    .map((path) => ({ path, address: addressOf(path) }))
    .filter(({ address }) => !old.has(address))
    .map(async ({ path, address }) => [address, digestOf(await readFile(`${root}${path}`))]);
  return Object.fromEntries(await Promise.all(entries));
}

/** @param {string} path */
const addressOf = (path) => path.replace(/^out/, '').replace(/\/index\.html$/, '/');

/**
 * @param {string} html
 * @returns {string[]} what only a browser without modules loads
 */
function scriptsForOldBrowsers(html) {
  return [...html.matchAll(/<script\b[^>]*>/g)]
    .filter(([tag]) => /\snomodule/i.test(tag))
    .map(([tag]) => /\ssrc="([^"]*)"/.exec(tag)?.[1] ?? '');
}

/** @param {string | Buffer} content */
const digestOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16);
