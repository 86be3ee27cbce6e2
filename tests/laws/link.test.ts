import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentSchema, emptyAssessment, type Assessment } from '../../lib/assessment/schema';
import { toBase64url } from '../../lib/share/base64url';
import { crc32 } from '../../lib/share/checksum';
import { cleanText } from '../../lib/share/clean-text';
import { linkFieldsV1 } from '../../lib/share/fields-v1-catalogue';
import { decodeLink, encodeLink } from '../../lib/share/link';
import { leafPaths, valueAt } from '../../lib/share/paths';
import { shareViews } from '../../lib/share/left-out';
import { redact } from '../../lib/share/views';
import { anyDate, arbitraryAssessment } from './arbitrary-assessment';

const madeOn = '2026-11-24';
const everything = { madeOn, include: { notes: true, names: true, comments: true } };
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';

/** A payload with a checksum that is right, so that what follows the checksum is what gets tried. */
function sealed(payload: readonly number[]): string {
  const bytes = new Uint8Array([0, 0, 0, 0, ...payload]);
  new DataView(bytes.buffer).setUint32(0, crc32(bytes.subarray(4)));
  return `1.${toBase64url(bytes)}`;
}

describe('a link', () => {
  it('gives back every assessment, or says that it is too long', () => {
    fc.assert(
      fc.property(arbitraryAssessment(), anyDate, (assessment, day) => {
        const link = encodeLink(assessment, { ...everything, madeOn: day });
        const read = decodeLink(link);
        if (link.length > 8192) return expect(read).toEqual({ ok: false, reason: 'too-long' });
        expect(read).toEqual({ ok: true, assessment, madeOn: day, view: 'full', leftOut: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for the same assessment', () => {
    fc.assert(
      fc.property(arbitraryAssessment(), (assessment) => {
        const link = encodeLink(assessment, everything);
        const again = assessmentSchema.parse(JSON.parse(JSON.stringify(assessment)));
        expect(encodeLink(again, everything)).toBe(link);
      }),
      { numRuns: 20 },
    );
  });

  it('gives what its view shows, and nothing that the view leaves out', () => {
    fc.assert(
      fc.property(arbitraryAssessment(), fc.constantFrom(...shareViews), (assessment, view) => {
        const read = decodeLink(encodeLink(assessment, { madeOn, view }));
        if (!read.ok) return expect(read.reason).toBe('too-long');
        expect(read.view).toBe(view);
        expect(read.assessment).toEqual(redact(assessment, { view }));
        for (const { path, topic, absent } of linkFieldsV1) {
          if (read.leftOut.some((left) => left === topic))
            expect(valueAt(read.assessment, path)).toEqual(absent);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never reads as another assessment after one character was changed, left out or put in', () => {
    const edits = fc.record({
      at: fc.nat(),
      character: fc.constantFrom(...alphabet, 'é', '%', ' ', '='),
      kind: fc.constantFrom('change', 'remove', 'insert', 'cut' as const),
    });
    fc.assert(
      fc.property(
        arbitraryAssessment(),
        fc.array(edits, { minLength: 20, maxLength: 20 }),
        (assessment, list) => {
          const link = encodeLink(assessment, { madeOn });
          for (const { at, character, kind } of list) {
            const place = at % link.length;
            const tail = {
              change: character + link.slice(place + 1),
              remove: link.slice(place + 1),
              insert: character + link.slice(place),
              cut: '',
            };
            const altered = link.slice(0, place) + tail[kind];
            const read = decodeLink(altered);
            if (altered !== link) expect(read.ok).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is found changed at every single place', () => {
    const assessment = assessmentSchema.parse({ clientName: 'PT Sampel Niaga', client: { fee: 85e6 } });
    const link = encodeLink(assessment, { madeOn });
    for (let place = 0; place < link.length; place++) {
      for (const character of alphabet) {
        const altered = link.slice(0, place) + character + link.slice(place + 1);
        if (altered !== link) expect(decodeLink(altered).ok).toBe(false);
      }
    }
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void decodeLink(text)));
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void decodeLink(`1.${text}`)));
  });

  it('never throws on bytes with a checksum that is right, and what it accepts it writes the same way', () => {
    const payload = fc.array(fc.nat(255), { minLength: 2, maxLength: 200 });
    fc.assert(
      fc.property(fc.constantFrom(0, 0, 1), payload, (flags, bytes) => {
        const read = decodeLink(sealed([flags, ...bytes]));
        if (read.ok) expect(assessmentSchema.parse(read.assessment)).toEqual(read.assessment);
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws on a real link of which some bits were turned and the checksum made right', () => {
    const turns = fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(arbitraryAssessment(), turns, (assessment, list) => {
        const link = encodeLink(assessment, { madeOn });
        const bytes = Array.from(Buffer.from(link.slice(2), 'base64url')).slice(4);
        for (const [at, bit] of list) bytes[at % bytes.length]! ^= 1 << bit;
        const read = decodeLink(sealed(bytes));
        if (read.ok) expect(assessmentSchema.parse(read.assessment)).toEqual(read.assessment);
      }),
      { numRuns: 100 },
    );
  });
});

describe('cleaning a text', () => {
  it('leaves nothing to clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f]|\p{Cs}/u,
        );
      }),
    );
  });
});

describe('the table of fields', () => {
  const paths = linkFieldsV1.map((field) => field.path);

  it('names every field once, and only fields that there are', () => {
    const known = leafPaths(emptyAssessment());
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !known.includes(path))).toEqual([]);
  });

  it('takes every default as the schema has it', () => {
    const empty: Assessment = emptyAssessment();
    for (const { path, absent } of linkFieldsV1) expect([path, valueAt(empty, path)]).toEqual([path, absent]);
  });
});
