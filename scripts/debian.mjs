import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * The first of these programs that this machine has, in the usual folder or on the path.
 *
 * @param {readonly string[]} names
 * @param {readonly string[]} [elsewhere] whole paths to try last
 * @returns {string | undefined}
 */
export function findProgram(names, elsewhere = []) {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...elsewhere].find(isExecutable);
}

/**
 * Installs a package of Debian's where that is allowed, and says whether it is there now.
 *
 * @param {string} name
 */
export async function installPackage(name) {
  const isRoot = process.getuid?.() === 0;
  const command = isRoot ? [] : ['sudo', '-n'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Trying to install ${name} …`);
  let code = 0;
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const [program = 'apt-get', ...rest] = [...command, 'apt-get', ...args];
    code = await run(program, rest, quiet);
    if (code === 127) return false;
  }
  return code === 0;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
