import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { apacheConfig } from './hosts.mjs';
import { licenceTexts } from './licences.mjs';
import { serviceWorker } from './offline.mjs';
import { root, runTool } from './run.mjs';
import { headersFile, securePage } from './security.mjs';
import { filesUnder, sourceDigest } from './sources.mjs';

const stamp = `${root}.next/built-from`;

/** Builds `out/` unless it was built from exactly these sources. */
export async function ensureBuilt() {
  const digest = await sourceDigest();
  if (existsSync(`${root}out/index.html`) && (await builtFrom()) === digest) return;
  await build(digest);
}

/**
 * Exports the pages, then writes each page's policy into it.
 *
 * @param {string} digest names the build
 */
export async function build(digest) {
  await rm(stamp, { force: true });
  await rm(`${root}out`, { recursive: true, force: true });
  const code = await runTool('next/dist/bin/next', ['build'], {
    BUILD_ID: digest,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  });
  if (code !== 0) throw new Error(`next build failed (${code}); the messages above say why`);
  await dropSources();
  const pages = (await filesUnder('out')).filter((path) => path.endsWith('.html'));
  for (const page of pages) {
    await writeFile(`${root}${page}`, securePage(await readFile(`${root}${page}`, 'utf8'), page));
  }
  await writeFile(`${root}out/sw.js`, await serviceWorker(await filesUnder('out')));
  await writeFile(`${root}out/_headers`, headersFile());
  await writeFile(`${root}out/.htaccess`, apacheConfig());
  await writeFile(`${root}out/licences.txt`, await licenceTexts());
  await writeFile(stamp, digest);
  console.log(`Built ${pages.length} pages into out/, each with its own security policy.`);
}

/** The bundler also leaves the source of a worker beside the worker made from it, and an empty map; no page asks for them. */
async function dropSources() {
  const sources = (await filesUnder('out')).filter((path) => /\.(ts|map)$/.test(path));
  await Promise.all(sources.map((path) => rm(`${root}${path}`)));
}

async function builtFrom() {
  try {
    return await readFile(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build(await sourceDigest());
