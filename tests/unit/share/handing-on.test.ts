import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeLink } from '../../../components/result/share/make-link';
import { paperLink, withoutNames } from '../../../components/result/share/paper-link';
import { hasShareSheet, shareText } from '../../../components/wizard/share/share-sheet';
import { assessmentSchema, type Assessment, type AssessmentInput } from '../../../lib/assessment/schema';
import { decodeLink } from '../../../lib/share/link';
import { longestLink } from '../../../lib/share/limits';

afterEach(() => vi.unstubAllGlobals());

const page = 'https://contoh.example/id/result/';
const madeOn = '2026-11-24' as const;

/** Words that pack badly and are never the same twice, so that a note takes the room that its length promises. */
const noteOf = (number: number) =>
  Array.from({ length: 120 }, (_, index) =>
    (((number * 120 + index + 1) * 7919 * 7919) % 46_649).toString(36),
  )
    .join(' ')
    .slice(0, 480);

function caseWith(fields: AssessmentInput, notes: number): Assessment {
  const assessment = assessmentSchema.parse(fields);
  const answers = Object.values(assessment.checklist.answers).slice(0, notes);
  for (const [index, answer] of answers.entries()) Object.assign(answer, { value: 75, note: noteOf(index) });
  return assessmentSchema.parse(assessment);
}

const linkOf = (assessment: Assessment, options: Parameters<typeof makeLink>[0]['options']) =>
  makeLink({ page, assessment, madeOn, options, passphrase: '' });

const opened = (address: string) => {
  const read = decodeLink(address.slice(address.indexOf('#') + 1));
  if (!read.ok) throw new Error(read.reason);
  return read;
};

describe('notes in a link', () => {
  const withNotes = { view: 'full', include: { notes: true } } as const;

  it('travel where they fit, and nothing is said', async () => {
    const assessment = assessmentSchema.parse({ clientName: 'PT Sampel' });
    const link = await linkOf(assessment, withNotes);
    expect(link).toMatchObject({ withNotes: null, isLong: false });
    expect(opened(link.address).leftOut).not.toContain('notes');
  });

  it('are dropped beyond the length of a link, which says how long it would have been', async () => {
    const link = await linkOf(caseWith({ clientName: 'PT Sampel' }, 12), withNotes);
    expect(link.withNotes).toBeGreaterThan(longestLink);
    expect(link.isLong).toBe(false);
    expect(link.address.length).toBeLessThanOrEqual(longestLink);
    const { assessment, leftOut } = opened(link.address);
    expect(leftOut).toContain('notes');
    expect(assessment.clientName).toBe('PT Sampel');
    expect(Object.values(assessment.checklist.answers).map((answer) => answer.note)).not.toContain(noteOf(0));
  });

  it('are no remedy where the rest alone is too long: then a file is what is offered', async () => {
    const texts =
      'lessonWentWell lessonBetter lessonPrevent targetMarket clientProblem proof valueProposition'.split(
        ' ',
      );
    const aftercare = Object.fromEntries(texts.map((key, index) => [key, noteOf(100 + index).slice(0, 300)]));
    const clauses =
      'terminationClause renewalClause waiverClause penaltyClause paymentClause hiringClause'.split(' ');
    const contract = Object.fromEntries(clauses.map((key, index) => [key, noteOf(200 + index).slice(0, 60)]));
    const assessment = caseWith({ aftercare, contract }, 12);
    const link = await linkOf(assessment, withNotes);
    expect(link.isLong).toBe(true);
  });
});

describe('the code on paper while names are covered', () => {
  const named = { clientName: 'PT Sampel Niaga', firmName: 'Studio Contoh' };
  const full = { view: 'full', include: { notes: true, comments: true } } as const;

  it('opens the case without names, and the paper says so', async () => {
    const options = withoutNames(full);
    const paper = paperLink(await linkOf(caseWith(named, 1), options), options);
    expect(paper?.options.include).toEqual({ names: false, notes: false, comments: false });
    const { assessment, leftOut } = opened(paper?.address ?? '');
    expect(JSON.stringify(assessment)).not.toMatch(/Sampel Niaga|Studio Contoh/);
    expect(leftOut).toEqual(expect.arrayContaining(['names', 'texts', 'notes']));
  });

  it('is left off if a name stands in a clause that goes along', async () => {
    const options = withoutNames(full);
    const contract = { terminationClause: 'Pasal 9 perjanjian dengan PT Sampel Niaga' };
    expect(paperLink(await linkOf(caseWith({ ...named, contract }, 0), options), options)).toBeNull();
  });
});

describe('the sheet of the system', () => {
  it('is offered only where there is one', () => {
    vi.stubGlobal('navigator', {});
    expect(hasShareSheet()).toBe(false);
    vi.stubGlobal('navigator', { share: async () => {} });
    expect(hasShareSheet()).toBe(true);
  });

  it('is given the words with the link, and closing it again is no error', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
    vi.stubGlobal('navigator', { share });
    await expect(shareText(`Lihat ${page}#1.abc`)).resolves.toBe(true);
    expect(share).toHaveBeenCalledWith({ text: `Lihat ${page}#1.abc` });
  });

  it('says so where the system refuses', async () => {
    const share = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    vi.stubGlobal('navigator', { share });
    await expect(shareText('a')).resolves.toBe(false);
  });

  it('does not hide a mistake of ours', async () => {
    vi.stubGlobal('navigator', {
      share: () => Promise.reject(new TypeError('nothing to share')),
    });
    await expect(shareText('')).rejects.toThrow(TypeError);
  });
});
