import { describe, expect, test } from 'vitest';
import { indicatorGroups, indicatorIds, type IndicatorId } from '@/lib/assessment/ids-catalogue';
import { emptyAssessment, type Assessment } from '@/lib/assessment/schema';
import { indicatorsOf } from '@/lib/checklist/indicators-catalogue';
import { scoreChecklist, strainClass } from '@/lib/checklist/strain';
import { strainLevelOf } from '@/lib/checklist/strain-lines';
import { rankOrderCentroid } from '@/lib/checklist/weights';

type Answer = Assessment['checklist']['answers'][IndicatorId];

/** All the same but for what is named; lasting, so that an answer counts in full. */
function strainOf(
  value: Answer['value'],
  others: Partial<Record<IndicatorId, Partial<Answer>>> = {},
  checklist: Partial<Assessment['checklist']> = {},
) {
  const assessment = emptyAssessment();
  for (const id of indicatorIds)
    assessment.checklist.answers[id] = {
      ...{ value, second: null, since: 'over-a-year', note: '' },
      ...others[id],
    };
  Object.assign(assessment.checklist, checklist);
  return scoreChecklist(assessment);
}

const contribution = (result: ReturnType<typeof scoreChecklist>, id: IndicatorId) =>
  result.contributions.find(({ indicator }) => indicator === id)!;
const groupOf = (id: (typeof indicatorGroups)[number], value: Answer['value']) =>
  Object.fromEntries(indicatorsOf(id).map((one) => [one.id, { value }]));

describe('shares, by hand', () => {
  test('a quarter for each group, split evenly within: six indicators, or five', () => {
    const result = strainOf(40);
    expect(result.groups.map(({ id, weight }) => [id, weight])).toEqual(
      indicatorGroups.map((id) => [id, 0.25]),
    );
    expect(contribution(result, 'real-rate').share).toBeCloseTo(1 / 24, 12);
    expect(contribution(result, 'reply-time').share).toBeCloseTo(1 / 20, 12);
    expect(contribution(result, 'reply-time').points.hi).toBeCloseTo(2, 12);
  });

  test('ranked groups: 25, 13, 7 and 3 parts of 48', () => {
    const groupRanks = { team: 1, 'cost-profit': 2, 'direction-goals': 3, 'contract-conduct': 4 };
    const weights = strainOf(40, {}, { groupRanks }).groups.map(({ weight }) => weight * 48);
    [13, 7, 3, 25].forEach((parts, index) => expect(weights[index]).toBeCloseTo(parts, 9));
  });

  test('what a group that does not apply weighed goes to the others, in proportion', () => {
    const groupRanks = { team: 1, 'cost-profit': 2, 'direction-goals': 3, 'contract-conduct': 4 };
    const result = strainOf(40, groupOf('team', 'not-applicable'), { groupRanks });
    const parts = result.groups.map(({ weight }) => weight * 23);
    [13, 7, 3, 0].forEach((part, index) => expect(parts[index]).toBeCloseTo(part, 9));
    expect(result.groups[3]).toEqual({ id: 'team', weight: 0, band: null, completeness: 1 });
    expect(result.total?.hi).toBeCloseTo(40, 9);
    expect(result.askedCount).toBe(17);
  });

  test('tied ranks share, and gaps between ranks mean nothing', () => {
    expect(rankOrderCentroid([5, 5])).toEqual([0.5, 0.5]);
    const [first, second, third] = rankOrderCentroid([9, 2, 9]);
    expect(second).toBeCloseTo(11 / 18, 12);
    expect(first).toBeCloseTo(7 / 36, 12);
    expect(third).toBeCloseTo(7 / 36, 12);
    expect(rankOrderCentroid([1, 1, 3])[0]).toBeCloseTo(8 / 18, 12);
    expect(rankOrderCentroid([])).toEqual([]);
  });
});

describe('an answer', () => {
  test.each([
    ['under-1-month', 40, 40],
    ['1-3-months', 40, 40],
    [null, 40, 80],
    ['unknown', 40, 80],
    ['3-6-months', 80, 80],
    ['over-a-year', 80, 80],
  ] as const)('of 80 since %s counts %d to %d', (since, lo, hi) => {
    const { value, answered } = contribution(strainOf(0, { manner: { value: 80, since } }), 'manner');
    expect({ value, answered }).toEqual({ value: { lo, hi }, answered: true });
  });

  test('that is open counts nought to a hundred, and is not counted as answered', () => {
    const result = strainOf(0, { manner: { value: 'unknown' }, overtime: { value: null } });
    expect(contribution(result, 'manner')).toMatchObject({ value: { lo: 0, hi: 100 }, answered: false });
    expect(result).toMatchObject({ answeredCount: 21, askedCount: 23 });
    expect(result.completeness).toBeCloseTo(1 - 2 / 24, 12);
    expect(result.groups[3]!.completeness).toBeCloseTo(4 / 6, 12);
    expect(result.groups[3]!.band!.lo).toBe(0);
    expect(result.groups[3]!.band!.hi).toBeCloseTo(200 / 6, 9);
  });

  test('of two people is talked over when they are fifty apart', () => {
    const apart = (value: Answer['value'], second: Answer['second']) =>
      contribution(strainOf(0, { manner: { value, second } }), 'manner').disagreement;
    expect(apart(20, 70)).toBe(50);
    expect(apart(100, 25)).toBe(75);
    expect(apart(20, 69)).toBeNull();
    expect(apart(80, null)).toBeNull();
    expect(apart(null, 80)).toBeNull();
    expect(apart('unknown', 100)).toBeNull();
  });
});

test('the heaviest comes first, by both ends of what it may weigh', () => {
  const { contributions } = strainOf(0, {
    manner: { value: 60 },
    overtime: { value: 100, since: null },
    'owner-hours': { value: 'unknown' },
  });
  expect(contributions.slice(0, 3).map(({ indicator }) => indicator)).toEqual([
    'overtime',
    'manner',
    'owner-hours',
  ]);
});

test('the next question is the first of those that narrow most: a group of five has the larger shares', () => {
  const { nextQuestion } = strainOf(null);
  expect(nextQuestion!.indicator).toBe('payment-lateness');
  expect(nextQuestion!.narrows).toBeCloseTo(5, 9);
  expect(strainOf(null, { 'payment-lateness': { value: 0 } }).nextQuestion!.indicator).toBe('kept-duties');
  expect(strainOf(0).nextQuestion).toBeNull();
});

describe('the class', () => {
  test('has a name for each stretch between the lines and the middle', () => {
    expect([0, 29.9, 30, 49.9, 50, 69.9, 70, 100].map(strainLevelOf)).toEqual([
      ...['light', 'light', 'moderate', 'moderate', 'heavy', 'heavy', 'severe', 'severe'],
    ]);
  });

  test('has its lines at 30 and 70, and one group at 75 makes it strained', () => {
    expect(strainClass(29.9, [74.9])).toBe('healthy');
    expect(strainClass(0, [0, 75])).toBe('strained');
    expect(strainClass(69.9, [])).toBe('strained');
    expect(strainClass(70, [])).toBe('severe');
  });

  test('is that of the line where the answers come to exactly it, however their shares add up', () => {
    const values = [50, 100, 100, 50, 50, 100];
    const team = Object.fromEntries(
      indicatorsOf('team').map(({ id }, index) => [id, { value: values[index] }]),
    );
    const { groups, classAt } = strainOf(0, team);
    expect(groups.find(({ id }) => id === 'team')?.band).toEqual({ lo: 75, hi: 75 });
    expect(classAt).toEqual({ lo: 'strained', hi: 'strained' });
  });

  test('is told of both ends, by the groups at that end', () => {
    expect(strainOf(0, groupOf('team', null)).classAt).toEqual({ lo: 'healthy', hi: 'strained' });
    expect(strainOf(0, groupOf('team', 80)).classAt).toEqual({ lo: 'strained', hi: 'strained' });
    expect(strainOf(null).classAt).toEqual({ lo: 'healthy', hi: 'severe' });
  });

  test('is not told where nothing applies', () => {
    const nothing = strainOf('not-applicable', {}, { takeToday: 100 });
    expect(nothing).toMatchObject({ total: null, classAt: null, nextQuestion: null, takeToday: null });
    expect(nothing).toMatchObject({ answeredCount: 0, askedCount: 0, completeness: 0 });
  });
});

describe('“would you take them today?” beside the strain', () => {
  const compared = (takeToday: Assessment['checklist']['takeToday'], strain: number | null) =>
    strainOf(strain, {}, { takeToday }).takeToday;

  test.each([
    [75, 49, 'gut-heavier'],
    [74, 49, 'agrees'],
    [75, 50, 'agrees'],
    [100, 0, 'gut-heavier'],
    [25, 50, 'gut-lighter'],
    [26, 50, 'agrees'],
    [25, 49, 'agrees'],
    [0, 100, 'gut-lighter'],
    [0, 0, 'agrees'],
  ] as const)('%d beside %d: %s', (value, strain, expected) => {
    expect(compared(value, strain)).toEqual({ value, compared: expected });
  });

  test('claims nothing from a band that lies on both sides, nor without an answer', () => {
    expect(compared(100, null)).toEqual({ value: 100, compared: 'agrees' });
    expect(compared(0, null)).toEqual({ value: 0, compared: 'agrees' });
    expect(compared(null, 50)).toBeNull();
    expect(compared('unknown', 50)).toBeNull();
  });
});
