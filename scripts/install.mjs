import { readFile } from 'node:fs/promises';
import { root, run } from './run.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/**
 * Installs what the lockfile says, unless it is there already. Works on a fresh clone: nothing
 * but Node and npm is needed.
 */
export async function ensureInstalled() {
  if (await isInstalled()) return;
  console.log('Installing the packages in package-lock.json …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const code = await run(npm, ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`npm ci failed (${code}); the messages above say why`);
}

/** npm leaves a lockfile of what it put into node_modules: the two must agree. */
async function isInstalled() {
  try {
    const [wanted, present] = await Promise.all([
      readLockfile(`${root}package-lock.json`),
      readLockfile(`${root}node_modules/.package-lock.json`),
    ]);
    return Object.entries(wanted.packages).every(
      ([path, { version, optional }]) =>
        path === '' || optional || present.packages[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @returns {Promise<Lockfile>}
 */
async function readLockfile(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}
