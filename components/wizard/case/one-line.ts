/** What somebody wrote on several lines, to be quoted inside a sentence. */
export const inOneLine = (text: string): string =>
  text
    .trim()
    .replace(/[.;,]*\s*\n\s*/g, '; ')
    .replace(/[.;,]+$/, '');
