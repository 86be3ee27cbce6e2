import { describe, expect, test } from 'vitest';
import { assessmentSchema, type AssessmentInput } from '../../lib/assessment/schema';
import { namesLeft } from '../../lib/share/names-left';

const left = (
  fields: AssessmentInput,
  view: 'anonymous' | 'accountant' | 'full' = 'accountant',
  names?: boolean,
) => namesLeft(assessmentSchema.parse(fields), { view, include: names === undefined ? {} : { names } });

describe('names that were to be left out', () => {
  const named = { clientName: 'PT Sampel Niaga', firmName: 'Studio Contoh' };

  test('are found where somebody typed them into a clause, in any case', () => {
    const contract = { terminationClause: 'Pasal 9 perjanjian dengan pt sampel niaga' };
    expect(left({ ...named, contract })).toEqual(['PT Sampel Niaga']);
    expect(left({ ...named, contract }, 'full')).toEqual([]);
    expect(left({ ...named, contract }, 'full', false)).toEqual(['PT Sampel Niaga']);
  });

  test('are looked for as whole words, and not at all if they are shorter than three letters', () => {
    expect(left({ clientName: 'Ana', contract: { paymentClause: 'Rencana pembayaran' } })).toEqual([]);
    expect(left({ clientName: 'A', contract: { paymentClause: 'Lampiran A' } })).toEqual([]);
  });

  test('are gone from everything that is left out', () => {
    const communication = { contactName: 'Dewi', specificThanks: 'kerja sama dengan Studio Contoh dan Dewi' };
    expect(left({ ...named, communication })).toEqual([]);
    expect(left({ ...named, contract: { paymentClause: 'PT Sampel Niaga membayar' } }, 'anonymous')).toEqual(
      [],
    );
  });
});
