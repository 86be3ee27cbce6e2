import { describe, expect, test } from 'vitest';
import { mostComments, type Comment } from '../../../lib/assessment/comments-section';
import { emptyAssessment } from '../../../lib/assessment/schema';
import { mergeComments, replyLink } from '../../../lib/share/comments';
import { longestLink } from '../../../lib/share/limits';
import { decodeLink } from '../../../lib/share/link';

const comment = (text: string, rest: Partial<Comment> = {}): Comment => ({
  place: 'money',
  by: 'Bu Dewi',
  on: '2026-11-28',
  text,
  ...rest,
});

describe('a link back', () => {
  const comments = [comment('Sewa ikut turun?'), comment('Pasal 9 ayat (2)', { place: 'result', by: '' })];
  const link = replyLink(comments, { madeOn: '2026-11-24' });

  test('carries the comments, and nothing of the case', () => {
    const leftOut = ['notes', 'names', 'texts', 'pay', 'money', 'contract', 'answers'];
    expect(decodeLink(link)).toEqual({
      ok: true,
      madeOn: '2026-11-24',
      view: 'reply',
      leftOut,
      assessment: { ...emptyAssessment(), comments },
    });
    expect(link.length).toBeLessThan(300);
  });

  test('carries a dozen comments of a sentence or two', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      comment(`Butir ${at}: periksa kembali biaya sewa dan tanggal akhir kontrak sebelum surat dikirim.`),
    );
    expect(replyLink(many, { madeOn: '2026-11-24' }).length).toBeLessThan(longestLink);
  });

  test('carries texts without what steers or hides them, and markup as the text it is', () => {
    const odd = comment('<img src=x onerror=alert(1)>\u202E\u0007 dua\r\nbaris');
    const read = decodeLink(replyLink([odd], { madeOn: '2026-11-24' }));
    expect(read.ok && read.assessment.comments[0]?.text).toBe('<img src=x onerror=alert(1)> dua\nbaris');
  });

  test('can’t be made longer than the schema allows', () => {
    const tooMany = Array.from({ length: mostComments + 1 }, (_, at) => comment(String(at)));
    expect(() => replyLink(tooMany, { madeOn: '2026-11-24' })).toThrow();
    expect(() => replyLink([comment('x'.repeat(501))], { madeOn: '2026-11-24' })).toThrow();
  });
});

describe('comments that came back', () => {
  test('stand behind those that are there, none twice', () => {
    const [a, b, c] = [comment('a'), comment('b'), comment('a', { place: 'result' })];
    expect(mergeComments([a], [b, a, b, c])).toEqual({ comments: [a, b, c], added: 2, leftOut: 0 });
    expect(mergeComments([a, b], [a, b])).toEqual({ comments: [a, b], added: 0, leftOut: 0 });
  });

  test('beyond the limit are counted, and none that is there goes', () => {
    const present = Array.from({ length: mostComments - 1 }, (_, at) => comment(`lama ${at}`));
    const merged = mergeComments(present, [comment('satu'), comment('dua'), comment('tiga')]);
    expect(merged.comments.slice(0, -1)).toEqual(present);
    expect(merged).toMatchObject({ added: 1, leftOut: 2 });
    expect(mergeComments([...present, comment('x')], [comment('satu')])).toMatchObject({
      added: 0,
      leftOut: 1,
    });
  });
});
