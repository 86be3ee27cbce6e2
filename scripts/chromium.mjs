import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** Chromium without windows is the same engine for three quarters of the work (decision 0032). */
const shell = 'chromium-headless-shell';

const names = [shell, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

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
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...elsewhere].find(isExecutable);
}

/** Finds a browser for the tests, installs Debian's where that is allowed, or says what to do. */
export async function ensureChromium() {
  const found = findChromium();
  // A machine for checks gets the quick one; on a person's own nothing is installed beside what is there.
  if (!found || (process.env.CI && !process.env.CHROMIUM_PATH && !found.endsWith(shell))) await install();
  const browser = findChromium();
  if (browser) return browser;
  throw new Error(
    'The tests need a Chromium and found none. Install one (Debian, Ubuntu: sudo apt-get install chromium) ' +
      'or set CHROMIUM_PATH to the program, then run npm test again.',
  );
}

/** Debian's Chromium without windows; the usual one where there is no such package. */
async function install() {
  console.log('Trying to install a Chromium for the tests …');
  if ((await apt('update')) === 127) return;
  if ((await apt('install', '-y', '--no-install-recommends', shell)) === 0) return;
  if (!findChromium()) await apt('install', '-y', '--no-install-recommends', 'chromium');
}

/** @param {string[]} args */
function apt(...args) {
  const isRoot = process.getuid?.() === 0;
  const [program, ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...args];
  return run(program ?? 'apt-get', rest, { DEBIAN_FRONTEND: 'noninteractive' });
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
