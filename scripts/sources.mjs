import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Everything that decides what the built pages are. */
export const sources = [
  'app',
  'components',
  'lib',
  'public',
  'scripts',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/**
 * A digest of all sources: names the build, and tells whether the last one is still good. So the
 * same sources always give the same bytes, and a change always gives a new build.
 *
 * @returns {Promise<string>} 20 hex digits
 */
export async function sourceDigest() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const path of await filesUnder(source)) {
      hash.update(`${path}\0`).update(await readFile(join(root, path)));
    }
  }
  return hash.digest('hex').slice(0, 20);
}

/**
 * @param {string} path relative to the repository
 * @param {string} [base] another folder than the repository
 * @returns {Promise<string[]>} the files there in a fixed order; none when there is nothing
 */
export async function filesUnder(path, base = root) {
  try {
    const entries = await readdir(join(base, path), { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const nested = entries.map((entry) =>
      entry.isDirectory() ? filesUnder(`${path}/${entry.name}`, base) : [`${path}/${entry.name}`],
    );
    return (await Promise.all(nested)).flat();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
