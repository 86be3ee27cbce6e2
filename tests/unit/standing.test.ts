import { describe, expect, test } from 'vitest';
import { nextIndicator, rangeText, standingOf } from '@/components/checklist/standing';
import { indicatorIds, type IndicatorId } from '@/lib/assessment/ids-catalogue';
import { assessmentSchema } from '@/lib/assessment/schema';
import { indicators, indicatorsOf } from '@/lib/checklist/indicators-catalogue';
import { scoreChecklist } from '@/lib/checklist/strain';

type Value = number | 'unknown' | 'not-applicable';

const answered = (valueOf: (id: IndicatorId) => Value | null) =>
  assessmentSchema.parse({
    checklist: {
      answers: Object.fromEntries(
        indicatorIds.map((id) => [id, { value: valueOf(id), since: 'over-a-year' as const }]),
      ),
    },
  });
const standing = (valueOf: (id: IndicatorId) => Value | null) =>
  standingOf(scoreChecklist(answered(valueOf)));

describe('what can be said of the strain', () => {
  test('nothing before the first answer, nothing where nothing applies', () => {
    expect(standing(() => null)).toEqual({ kind: 'no-answers' });
    expect(standing(() => 'not-applicable')).toEqual({ kind: 'nothing-applies' });
  });

  test('a class once both ends lie in it', () => {
    expect(standing(() => 0)).toEqual({ kind: 'concluded', class: 'healthy', by: null });
    expect(standing(() => 50)).toEqual({ kind: 'concluded', class: 'strained', by: null });
    expect(standing(() => 100)).toEqual({ kind: 'concluded', class: 'severe', by: null });
  });

  test('the lines that the band crosses, both or one', () => {
    expect(standing((id) => (id === 'manner' ? 50 : null))).toEqual({
      kind: 'between-lines',
      lines: [30, 70],
    });
    const isTeam = (id: IndicatorId) => indicatorsOf('team').some((one) => one.id === id);
    expect(standing((id) => (isTeam(id) ? null : 25))).toEqual({ kind: 'between-lines', lines: [30] });
  });

  test('one group may weigh alone, and then it is named', () => {
    const isTeam = (id: IndicatorId) => indicatorsOf('team').some((one) => one.id === id);
    expect(standing((id) => (isTeam(id) ? 100 : 0))).toEqual({
      kind: 'concluded',
      class: 'strained',
      by: { group: 'team', value: 100 },
    });
    expect(standing((id) => (id === 'manner' ? null : isTeam(id) ? 75 : 0))).toEqual({
      kind: 'group-undecided',
      group: 'team',
    });
  });
});

test('a range reads as one number when both ends do', () => {
  expect(rangeText({ lo: 43.6, hi: 44.4 })).toBe('44');
  expect(rangeText({ lo: 43.6, hi: 69 })).toBe('44–69');
});

describe('the next best question', () => {
  const next = (valueOf: (id: IndicatorId) => Value | null) => {
    const assessment = answered(valueOf);
    return nextIndicator(assessment, scoreChecklist(assessment))?.id;
  };
  const isQuick = (id: IndicatorId | undefined) => indicators.find((one) => one.id === id)?.quick;

  test('comes from the eight first while one of them is open', () => {
    expect(isQuick(next(() => null))).toBe(true);
    expect(isQuick(next((id) => (isQuick(id) ? 50 : null)))).toBe(false);
  });

  test('asks again what was “don’t know” only when nothing else is open', () => {
    expect(next((id) => (id === 'manner' ? 'unknown' : id === 'overtime' ? null : 0))).toBe('overtime');
    expect(next((id) => (id === 'manner' ? 'unknown' : 0))).toBe('manner');
    expect(next(() => 0)).toBeUndefined();
  });
});
