import fc from 'fast-check';
import { exampleIds, workedExample } from '../../lib/assessment/examples-catalogue';
import { decodeLink, encodeLink } from '../../lib/share/link';
import { seal } from './forge';
import pinned from './pinned-v1.json';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const madeOn = '2026-11-24';

const real = [
  ...pinned.map(({ link }) => link),
  ...exampleIds.map((id) => encodeLink(workedExample(id, madeOn), { madeOn, view: 'anonymous' })),
];

const anyReal = fc.constantFrom(...real);

/** Any text, text after a version, and text in the alphabet of links. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }).map((code) => `1.${code}`),
  fc.array(fc.constantFrom(...alphabet), { maxLength: 300 }).map((characters) => `1.${characters.join('')}`),
);

type Edit = { at: number; character: string; kind: 'change' | 'remove' | 'insert' | 'cut' | 'double' };
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(9999),
  character: fc.constantFrom(...alphabet, '.', '%', ' ', '='),
  kind: fc.constantFrom('change', 'remove', 'insert', 'cut', 'double'),
});

function edited(link: string, { at, character, kind }: Edit): string {
  const place = at % link.length;
  const [head, tail] = [link.slice(0, place), link.slice(place)];
  const outcomes = {
    change: head + character + tail.slice(1),
    remove: head + tail.slice(1),
    insert: head + character + tail,
    cut: head,
    double: head + tail + tail,
  };
  return outcomes[kind];
}

/** Real links after a few slips of the hand. */
const slipped = fc
  .tuple(anyReal, fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([link, edits]) => edits.reduce(edited, link));

/** Real links whose bits were turned by somebody who then made the checksum right. */
const turned = fc
  .tuple(anyReal, fc.array(fc.tuple(fc.nat(9999), fc.nat(7)), { minLength: 1, maxLength: 3 }))
  .map(([link, turns]) => {
    const bytes = Array.from(Buffer.from(link.slice(2), 'base64url')).slice(4);
    for (const [at, bit] of turns) bytes[at % bytes.length]! ^= 1 << bit;
    return seal(bytes);
  });

/** Payloads by chance with a checksum that is right. */
const sealed = fc
  .tuple(fc.constantFrom(0, 0, 1, 2), fc.array(fc.nat(255), { minLength: 1, maxLength: 120 }))
  .map(([flags, bytes]) => seal([flags, ...bytes]));

/** Only a forger makes the checksum right. */
const marked = (isForged: boolean, links: fc.Arbitrary<string>) => links.map((link) => ({ link, isForged }));

const arbitraryLink = fc.oneof(
  { weight: 45, arbitrary: marked(false, text) },
  { weight: 45, arbitrary: marked(false, slipped) },
  { weight: 9, arbitrary: marked(true, sealed) },
  { weight: 1, arbitrary: marked(true, turned) },
);

const known = new Set(real);
const reasons = ['damaged', 'too-new', 'too-long', 'not-a-link', 'locked'];

/**
 * Gives the reader so many links that nobody made. Stops at the first that it refuses without a word, accepts after a
 * slip, or accepts forged and can't write again.
 *
 * @returns how many forged ones were accepted: those that say something the schema allows, in its one form
 */
export function fuzzLinks(runs: number, seed?: number): { accepted: number } {
  let accepted = 0;
  fc.assert(
    fc.property(arbitraryLink, ({ link, isForged }) => {
      const read = decodeLink(link);
      if (!read.ok) return reasons.includes(read.reason);
      if (known.has(link)) return true;
      if (!isForged) return false;
      accepted++;
      const include = {
        notes: !read.leftOut.includes('notes'),
        names: !read.leftOut.includes('names'),
        comments: true,
      };
      const again = decodeLink(encodeLink(read.assessment, { madeOn: read.madeOn, include }));
      return again.ok || again.reason === 'too-long';
    }),
    seed === undefined ? { numRuns: runs } : { numRuns: runs, seed },
  );
  return { accepted };
}
