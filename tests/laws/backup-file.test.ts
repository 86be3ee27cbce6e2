import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAssessment } from '../../lib/assessment/schema';
import { assessmentFileText } from '../../lib/export/assessment-file';
import {
  backupFileText,
  isBackupFile,
  largestBackupFile,
  readBackupFile,
  type BackupCase,
} from '../../lib/export/backup-file';
import { cleanText } from '../../lib/share/clean-text';
import { arbitraryAssessment } from './arbitrary-assessment';

const madeOn = '2026-11-24';
const cleanString = fc.string({ maxLength: 40 }).map(cleanText);
const drafts = fc.dictionary(fc.constantFrom('client.fee', 'firm.cash', 'name'), cleanString);
const cases: fc.Arbitrary<BackupCase[]> = fc.array(fc.record({ assessment: arbitraryAssessment(), drafts }), {
  maxLength: 5,
});

const one = (name: string): BackupCase => ({ assessment: { ...emptyAssessment(), name }, drafts: {} });

describe('a file of all assessments', () => {
  it('gives back every one of them with what is half typed, whatever its indentation', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const text = backupFileText(all, { madeOn });
        expect(isBackupFile(text)).toBe(true);
        const read = { ok: true, cases: all.map((each) => ({ ...each })), lost: 0 };
        expect(JSON.parse(JSON.stringify(readBackupFile(text)))).toEqual(JSON.parse(JSON.stringify(read)));
        expect(readBackupFile(`\uFEFF${JSON.stringify(JSON.parse(text))}`)).toEqual(readBackupFile(text));
      }),
      { numRuns: 30 },
    );
  });

  it('never throws, whatever it is given', () => {
    const values = fc.jsonValue().map((value) => JSON.stringify(value));
    const near = fc
      .jsonValue()
      .map((value) => JSON.stringify({ format: 'berpisah-baik', layout: 2, cases: [value] }));
    fc.assert(fc.property(fc.oneof(fc.string(), values, near), (text) => !readBackupFile(text).ok));
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -30), 'damaged'],
    ['changed', (text: string) => text.replace('"Satu"', '"Dua"'), 'damaged'],
    ['of a later layout', (text: string) => text.replace('"layout": 2', '"layout": 3'), 'too-new'],
    ['another file', () => '{"cases": []}', 'not-ours'],
    ['too large', () => ' '.repeat(largestBackupFile + 1), 'too-large'],
  ])('is not opened if it is %s', (_, alter, reason) => {
    expect(readBackupFile(alter(backupFileText([one('Satu')], { madeOn })))).toEqual({ ok: false, reason });
  });

  it('is told from a file of one', () => {
    expect(isBackupFile(assessmentFileText(emptyAssessment(), { madeOn }))).toBe(false);
    expect(isBackupFile('{}')).toBe(false);
  });
});
