/**
 * Indonesian roots and the pattern language of the signal tables. A pattern is a regular expression in which a blank
 * stands for any white space, `'` for either apostrophe, and `<root>` for the Indonesian root with its affixes.
 */

/** How the prefix me-/pe- joins a root: `tunda` gives `nunda` (menunda), `ancam` gives `ngancam` (mengancam). */
function nasalForm(root: string): string {
  const rest = root.slice(1);
  switch (root.charAt(0)) {
    case 'k':
      return `ng${rest}`;
    case 'p':
      return `m${rest}`;
    case 't':
      return `n${rest}`;
    case 's':
      return `ny${rest}`;
    case 'b':
    case 'f':
    case 'v':
      return `m${root}`;
    case 'c':
    case 'd':
    case 'j':
    case 'z':
      return `n${root}`;
    case 'l':
    case 'm':
    case 'n':
    case 'r':
    case 'w':
    case 'y':
      return root;
    default:
      return `ng${root}`;
  }
}

/**
 * A pattern for the forms of an Indonesian root: prefixes (me-, di-, ber-, ter-, pe-, ke-), doubling with a hyphen,
 * suffixes (-kan, -i, -an) and clitics (-nya, -lah, -kah, -pun, -ku, -mu). It admits forms that no one uses; it is
 * for finding words, not for teaching them.
 *
 * @example new RegExp(`^${formsOf('tunda')}$`).test('menunda-nunda') // true
 */
export function formsOf(root: string): string {
  const nasal = nasalForm(root);
  const stem = `(?:(?:di|ter|ber|be|ke|se|per|diper|memper)?${root}|(?:me|pe)${nasal})`;
  const doubled = `(?:-(?:${root}|${nasal}))?`;
  return `${stem}${doubled}(?:kan|i|an)?(?:nya|lah|kah|pun|ku|mu)?`;
}

/** Latin letters as a range: `\\p{L}` would make the patterns slow to get ready. */
const letters = 'a-zÀ-ɏ';
const wordSigns = `${letters}0-9_`;

/** Not inside a word, and not a part of a compound with a hyphen: `always-on` holds no `always`. */
const before = `(?<![${wordSigns}])(?<![${wordSigns}]-)`;
const after = `(?![${wordSigns}])(?!-[${wordSigns}])`;

/**
 * A pattern of the signal tables as a regular expression that looks for whole words, in any case, everywhere.
 *
 * @example wordsPattern('<ancam> Anda').test('Kami mengancam Anda.') // true
 */
export function wordsPattern(source: string): RegExp {
  const expanded = source
    .replace(/<([a-z]+)>/g, (_, root: string) => formsOf(root))
    .replaceAll('[\\p{L}', `[${letters}`)
    .replaceAll('\\p{L}', `[${letters}]`)
    .replaceAll(' ', '[\\s\\u00a0]+')
    .replaceAll("'", "[’‘']");
  return new RegExp(`${before}(?:${expanded})${after}`, 'gi');
}

/** A name or phrase as a pattern for itself, whole words only. */
export function literalPattern(words: string): RegExp {
  const escaped = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '[\\s\\u00a0]+');
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${escaped})(?![\\p{L}\\p{N}_])`, 'giu');
}
