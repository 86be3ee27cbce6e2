import { findProgram, installPackage } from './debian.mjs';

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
  return process.env.CHROMIUM_PATH || findProgram(names, elsewhere);
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
  if (!(await installPackage(shell)) && !findChromium()) await installPackage('chromium');
}
