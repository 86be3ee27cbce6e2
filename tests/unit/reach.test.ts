import { expect, test } from 'vitest';
import { indicatorIds, type IndicatorId } from '@/lib/assessment/ids-catalogue';
import { emptyAssessment } from '@/lib/assessment/schema';
import { indicatorsOf } from '@/lib/checklist/indicators-catalogue';
import { reachOf } from '@/lib/checklist/reach';
import { scoreChecklist } from '@/lib/checklist/strain';
import type { ChecklistResult } from '@/lib/evaluation';

/** All answered alike but for the open ones; lasting, so that an answer counts in full. */
function checklistOf(value: number, open: readonly IndicatorId[]) {
  const assessment = emptyAssessment();
  for (const id of indicatorIds) {
    assessment.checklist.answers[id] = {
      value: open.includes(id) ? null : value,
      second: null,
      since: 'over-a-year',
      note: '',
    };
  }
  return scoreChecklist(assessment);
}

test('one open question of five points on a strain of 25 can take it to 30 and no further: either answer decides', () => {
  const result = checklistOf(27, ['reply-time']);
  // 19 twentieths of 27 are 25.65; a twentieth of 100 is 5.
  expect(result.total?.lo).toBeCloseTo(25.65, 9);
  expect(result.total?.hi).toBeCloseTo(30.65, 9);
  expect(reachOf(result, 'reply-time')).toEqual({ points: expect.closeTo(5, 9) as number, kind: 'settles' });
});

test('two open questions below a line: a good answer decides, though the worst does not', () => {
  // 18 twentieths of 25 are 22.5, up to 32.5: answered best 22.5 to 27.5, worst 27.5 to 32.5, across 30.
  const open = indicatorsOf('contract-conduct').slice(0, 2);
  const ids = open.map(({ id }) => id);
  expect(reachOf(checklistOf(25, ids), ids[0]!)?.kind).toBe('settles');
});

test('with all open no single answer decides, and none is said to', () => {
  expect(reachOf(checklistOf(0, indicatorIds), 'reply-time')?.kind).toBe('not-alone');
});

test('a band between two lines stays there whatever is answered', () => {
  expect(reachOf(checklistOf(45, ['reply-time']), 'reply-time')?.kind).toBe('no-line');
});

test('three open questions around a line: none of them decides alone', () => {
  // 17 twentieths of 27 are 22.95, up to 37.95: answered best 22.95 to 32.95, worst 27.95 to 37.95, both across 30.
  const open = indicatorsOf('contract-conduct').slice(0, 3);
  expect(
    reachOf(
      checklistOf(
        27,
        open.map(({ id }) => id),
      ),
      open[0]!.id,
    )?.kind,
  ).toBe('not-alone');
});

test('what does not apply has no reach', () => {
  const assessment = emptyAssessment();
  assessment.checklist.answers['reply-time'].value = 'not-applicable';
  expect(reachOf(scoreChecklist(assessment), 'reply-time')).toBeNull();
});

/** A band of strain, and one open question that is cut off between two points of it. */
function kindOf([lo, hi]: [number, number], [low, high]: [number, number]) {
  const result = {
    total: { lo, hi },
    classAt: { lo: 'healthy', hi: 'severe' },
    contributions: [
      { indicator: 'changing-brief', points: { lo: 0, hi: 90 } },
      { indicator: 'reply-time', points: { lo: low, hi: high } },
    ],
  };
  return reachOf(result as unknown as ChecklistResult, 'reply-time');
}

// The lines lie at 30 and 70; a class begins at its line.
test.each([
  ['begins on a line after its worst answer', [25, 35], [0, 5], 'settles'],
  ['ends below a line after its best answer', [20, 34], [2, 7], 'settles'],
  ['ends on a line after its best answer, which is beyond it', [20, 35], [2, 7], 'not-alone'],
  [
    'fits just between two lines, cut off neither at one end nor at the other',
    [25, 76],
    [0, 11],
    'not-alone',
  ],
  ['is taken from before a line up to it by an answer between', [25, 77], [0, 13], 'settles'],
  ['would have to lie lower than its best answer leaves it', [31, 71.5], [0, 1], 'not-alone'],
] as const)('a band that %s', (_, band, points, kind) => {
  expect(kindOf([...band], [...points])).toEqual({ points: points[1] - points[0], kind });
});
