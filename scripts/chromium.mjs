import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const elsewhere = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium or Chrome on this machine: the one in CHROMIUM_PATH, else the first on the path.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...candidates, ...elsewhere].find(isExecutable);
}

/** Finds a browser for the tests, installs Debian's where that is allowed, or says what to do. */
export async function ensureChromium() {
  const found = findChromium() ?? (await installed());
  if (found) return found;
  throw new Error(
    'The tests need a Chromium and found none. Install one (Debian, Ubuntu: sudo apt-get install chromium) ' +
      'or set CHROMIUM_PATH to the program, then run npm test again.',
  );
}

async function installed() {
  const isRoot = process.getuid?.() === 0;
  const command = isRoot ? [] : ['sudo', '-n'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log('No Chromium found; trying to install the one of this system …');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [program = 'apt-get', ...rest] = [...command, 'apt-get', ...args];
    if ((await run(program, rest, quiet)) === 127) return undefined;
  }
  return findChromium();
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
