import { findProgram, installPackage } from './debian.mjs';

const programs = ['pdfinfo', 'pdftotext', 'pdftoppm'];

export const hasPoppler = () => programs.every((name) => findProgram([name]));

export const popplerMissing =
  'The tests of the print need pdfinfo, pdftotext and pdftoppm and did not find them all. Install them ' +
  '(Debian, Ubuntu: sudo apt-get install poppler-utils; macOS: brew install poppler), then run npm test again.';

/** Finds the readers of PDF files for the tests, installs Debian's where that is allowed, or says what to do. */
export async function ensurePoppler() {
  if (!hasPoppler()) await installPackage('poppler-utils');
  if (!hasPoppler()) throw new Error(popplerMissing);
}
