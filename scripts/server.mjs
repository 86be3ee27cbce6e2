import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';
import { forever, headers, revalidate } from './security.mjs';

/**
 * What a file is, by the end of its name: said by our own server and by the samples for hosts.
 *
 * @type {Record<string, string>}
 */
export const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves `out/` the way a static host does: folders end in a slash, what is missing gets the
 * 404 page, and every answer carries the headers of the `_headers` file.
 *
 * @param {number} port
 * @returns {Promise<import('node:http').Server>} once it listens
 */
export function serve(port) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?');
  const found = await find(path);
  if (found === 'folder') {
    // One leading slash only: "//host" would lead elsewhere.
    const target = `${path.replace(/^\/+/, '/')}/${query ? `?${query}` : ''}`;
    response.writeHead(308, { ...headers, Location: target }).end();
    return;
  }
  const file = found ?? (await fileAt('/404.html'));
  const cached = found && path.startsWith('/_next/static/');
  response.writeHead(found ? 200 : 404, {
    ...headers,
    'Cache-Control': cached ? forever : revalidate,
    'Content-Type': types[extname(file?.path ?? '')] ?? 'application/octet-stream',
    'Content-Length': file?.size ?? 0,
  });
  if (!file || request.method === 'HEAD') response.end();
  else createReadStream(file.path).pipe(response);
}

/**
 * @param {string} address the path of a request
 * @returns {Promise<{ path: string, size: number } | 'folder' | undefined>}
 */
async function find(address) {
  if (address.endsWith('/')) return fileAt(`${address}index.html`);
  const file = await fileAt(address);
  if (file) return file;
  return (await fileAt(`${address}/index.html`)) && 'folder';
}

/**
 * The file that an address means, or undefined where it would lead out of `out/`.
 *
 * @param {string} address the path of a request, percent signs and all
 * @returns {string | undefined}
 */
export function pathOf(address) {
  const folder = join(root, 'out');
  const path = normalize(join(folder, decodeURIComponent(address)));
  // With the separator: a neighbour such as `out-old` begins with the same letters.
  return path.startsWith(folder + sep) && !path.includes('\0') ? path : undefined;
}

/** @param {string} address */
async function fileAt(address) {
  try {
    const path = pathOf(address);
    if (path === undefined) return undefined;
    const info = await stat(path);
    return info.isFile() ? { path, size: info.size } : undefined;
  } catch {
    return undefined;
  }
}

/** `node scripts/server.mjs 4173` serves what is built, on that port or not at all. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await serve(Number(process.argv[2]));
}
