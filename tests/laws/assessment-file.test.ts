import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salvageAssessment } from '../../lib/assessment/salvage';
import { assessmentSchema, emptyAssessment } from '../../lib/assessment/schema';
import {
  assessmentFileName,
  assessmentFileText,
  largestAssessmentFile,
  readAssessmentFile,
} from '../../lib/export/assessment-file';
import { anyDate, arbitraryAssessment } from './arbitrary-assessment';

const madeOn = '2026-11-24';

describe('an assessment file', () => {
  it('gives back every assessment, whatever its indentation', () => {
    fc.assert(
      fc.property(arbitraryAssessment(), anyDate, (assessment, day) => {
        const text = assessmentFileText(assessment, { madeOn: day });
        const read = { ok: true, assessment, madeOn: day, dropped: [] };
        expect(readAssessmentFile(text)).toEqual(read);
        expect(readAssessmentFile(`\uFEFF${JSON.stringify(JSON.parse(text))}`)).toEqual(read);
      }),
      { numRuns: 50 },
    );
  });

  it('never throws, and what it accepts the schema accepts', () => {
    const values = fc.jsonValue().map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(fc.oneof(fc.string(), values), (text) => {
        const read = readAssessmentFile(text);
        expect(read.ok).toBe(false);
      }),
    );
  });

  it('is not opened if it was cut off or changed', () => {
    const text = assessmentFileText(assessmentSchema.parse({ client: { fee: 85e6 } }), { madeOn });
    expect(readAssessmentFile(text.replace('85000000', '86000000'))).toEqual({
      ok: false,
      reason: 'damaged',
    });
    expect(readAssessmentFile(text.slice(0, -20))).toEqual({ ok: false, reason: 'damaged' });
    expect(readAssessmentFile(text.replace('"layout": 1', '"layout": 2'))).toEqual({
      ok: false,
      reason: 'too-new',
    });
    expect(readAssessmentFile('tanggal;jumlah\n1;2')).toEqual({ ok: false, reason: 'not-ours' });
    expect(readAssessmentFile('[]')).toEqual({ ok: false, reason: 'not-ours' });
    expect(readAssessmentFile('null')).toEqual({ ok: false, reason: 'not-ours' });
    expect(readAssessmentFile(' '.repeat(largestAssessmentFile + 1))).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });

  it('has a name that every system takes', () => {
    expect(assessmentFileName('PT Sampel Niaga', madeOn)).toBe(
      'berpisah-baik-pt-sampel-niaga-2026-11-24.json',
    );
    expect(assessmentFileName('../<script>: "é日"', madeOn)).toBe('berpisah-baik-script-é日-2026-11-24.json');
    expect(assessmentFileName('///', madeOn)).toBe('berpisah-baik-2026-11-24.json');
  });
});

describe('salvaging', () => {
  it('gives an assessment whatever it is given, and changes nothing that fits', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { assessment } = salvageAssessment(value);
        expect(assessmentSchema.parse(assessment)).toEqual(assessment);
      }),
    );
    fc.assert(
      fc.property(arbitraryAssessment(), (assessment) => {
        expect(salvageAssessment(assessment)).toEqual({ assessment, dropped: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('takes out what does not fit, wherever it stands, and nothing else', () => {
    const { assessment, dropped } = salvageAssessment({
      name: 'Contoh',
      horizon: 'long',
      firm: {
        cash: { likely: 1, sure: 'never' },
        planned: [{ amount: -1 }, { amount: 5, fromMonth: 1, toMonth: 2 }],
      },
      aftercare: { done: { ok: '2026-11-24', bad: 7 } },
      checklist: 'gone',
    });
    expect(dropped.sort()).toEqual(
      [
        'aftercare.done.bad',
        'checklist',
        'firm.cash',
        'firm.planned.0',
        'firm.planned.0.amount',
        'horizon',
      ].sort(),
    );
    expect(assessment).toMatchObject({
      name: 'Contoh',
      firm: { planned: [{ amount: 5 }] },
      aftercare: { done: { ok: '2026-11-24' } },
    });
    expect(assessment.checklist).toEqual(emptyAssessment().checklist);
  });
});
