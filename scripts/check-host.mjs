import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { root } from './run.mjs';
import { forever, headers } from './security.mjs';
import { types } from './server.mjs';
import { filesUnder } from './sources.mjs';

/** For hosts that read them, not for visitors. */
const forHosts = ['_headers', '.htaccess'];

/**
 * What a host does otherwise than it should with the files of `out/`: bytes, kinds, headers, caching, slashes, the
 * page for what is missing, compression.
 *
 * @param {string} origin where the site is, for example `https://example.org`
 * @returns {Promise<string[]>} a sentence for each fault; none when all is well
 */
export async function hostFaults(origin) {
  const paths = (await filesUnder('out'))
    .map((path) => path.slice('out/'.length))
    .filter((path) => !forHosts.includes(path));
  const faults = [
    await slashFaults(origin),
    await missingFaults(origin),
    await compressionFaults(origin, paths),
  ];
  while (paths.length > 0)
    faults.push(...(await Promise.all(paths.splice(0, 8).map((path) => fileFaults(origin, path)))));
  return faults.flat();
}

/**
 * @param {string} origin
 * @param {string} path inside `out/`
 */
async function fileFaults(origin, path) {
  const address = `/${path}`.replace(/\/index\.html$/, '/');
  const [answer, ours] = await Promise.all([ask(origin, address, 'follow'), readFile(`${root}out/${path}`)]);
  const isForever = address.startsWith('/_next/static/');
  const cache = answer.headers.get('cache-control') ?? 'none';
  const isCachedWell = isForever ? cache === forever : /no-cache|max-age=0/.test(cache);
  return [
    ...(answer.status === 200 ? [] : [`${address} answers ${answer.status}`]),
    ...(Buffer.from(await answer.arrayBuffer()).equals(ours) ? [] : [`${address} is not what was built`]),
    ...(isCachedWell ? [] : [`${address} may be cached as “${cache}”`]),
    ...typeFaults(address, types[extname(path)], answer.headers.get('content-type')),
    ...headerFaults(address, answer),
  ];
}

/**
 * @param {string} address
 * @param {string | undefined} wanted
 * @param {string | null} given
 */
function typeFaults(address, wanted, given) {
  const plain = (/** @type {string | null | undefined} */ type) =>
    type?.toLowerCase().replace('application/javascript', 'text/javascript').replaceAll(' ', '');
  return wanted && plain(given) === plain(wanted) ? [] : [`${address} is called “${given}”, not “${wanted}”`];
}

/**
 * @param {string} address
 * @param {Response} answer
 */
function headerFaults(address, answer) {
  return Object.entries(headers)
    .filter(([name, value]) => answer.headers.get(name) !== value)
    .map(([name]) => `${address} has no or another ${name}`);
}

/** @param {string} origin */
async function slashFaults(origin) {
  const answer = await ask(origin, '/id/money', 'manual');
  const target = new URL(answer.headers.get('location') ?? '', `${origin}/id/money`);
  const isRight = answer.status >= 301 && answer.status <= 308 && target.href === `${origin}/id/money/`;
  return isRight
    ? headerFaults('/id/money', answer)
    : [`/id/money does not lead to /id/money/ (${answer.status})`];
}

/** @param {string} origin */
async function missingFaults(origin) {
  const page = await readFile(`${root}out/404.html`, 'utf8');
  const addresses = ['/no-such-page/', '/id/no-such-page', '/_next/static/no-such.js'];
  const faults = addresses.map(async (address) => {
    const answer = await ask(origin, address, 'follow');
    const cache = answer.headers.get('cache-control') ?? '';
    return [
      ...(answer.status === 404 ? [] : [`${address} answers ${answer.status}, not 404`]),
      ...((await answer.text()) === page ? [] : [`${address} does not show 404.html`]),
      ...(cache.includes('immutable') ? [`${address} is missing and may be cached as “${cache}”`] : []),
      ...headerFaults(address, answer),
    ];
  });
  return (await Promise.all(faults)).flat();
}

/**
 * @param {string} origin
 * @param {string[]} paths
 */
async function compressionFaults(origin, paths) {
  const ends = ['/index.html', '.js', '.css', '.txt'];
  const sizes = await Promise.all(paths.map(async (path) => (await stat(`${root}out/${path}`)).size));
  const large = paths.filter((_, index) => (sizes[index] ?? 0) > 2000);
  const samples = ends.flatMap((end) => large.find((path) => path.endsWith(end)) ?? []);
  const faults = samples.map(async (path) => {
    const answer = await ask(origin, `/${path}`, 'follow');
    await answer.arrayBuffer();
    return answer.headers.has('content-encoding') ? [] : [`/${path} is not compressed`];
  });
  return (await Promise.all(faults)).flat();
}

/**
 * @param {string} origin
 * @param {string} address
 * @param {'follow' | 'manual'} redirect
 */
function ask(origin, address, redirect) {
  return fetch(origin + encodeURI(address), { redirect, headers: { 'Accept-Encoding': 'gzip, br' } });
}

/** `npm run check-host https://example.org` compares a site with what is built from these sources. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const origin = (process.argv[2] ?? '').replace(/\/$/, '');
  if (!/^https?:\/\/[^/]+$/.test(origin))
    throw new Error('Say where the site is: npm run check-host https://example.org');
  await ensureBuilt();
  const faults = await hostFaults(origin);
  console.log(
    faults.length ? faults.join('\n') : `${origin} serves what was built here, byte for byte, as it should.`,
  );
  process.exitCode = faults.length ? 1 : 0;
}
