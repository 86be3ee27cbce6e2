import { describe, expect, test } from 'vitest';
import {
  suitableMeetingDay,
  thrWeeksBetween,
  whyUnsuitable,
  type DaySetting,
} from '../../lib/communication/meeting-day';

const here: DaySetting = { country: 'ID', avoidDates: [] };
const elsewhere: DaySetting = { country: 'other', avoidDates: [] };
const codes = (date: string, setting: DaySetting = here) =>
  whyUnsuitable(date, setting).map(({ code }) => code);

describe('a day that suits the meeting', () => {
  test.each([
    ['2026-11-23', []],
    ['2026-11-21', ['meeting-weekend']],
    ['2026-11-27', ['meeting-friday-evening']],
    ['2026-12-24', ['meeting-holiday']],
    ['2026-12-23', ['meeting-before-holiday']],
    ['2027-03-02', []],
    ['2027-03-03', ['meeting-thr-week']],
    ['2027-03-10', ['meeting-holiday', 'meeting-thr-week']],
    ['2027-03-15', ['meeting-holiday']],
    ['2027-03-16', []],
  ])('%s: %o', (date, expected) => {
    expect(codes(date)).toEqual(expected);
  });

  test('may be a Friday morning where the time is known', () => {
    expect(codes('2026-11-27', { ...here, eveningUnlikely: true })).toEqual([]);
  });

  test('is not a date of the client’s own', () => {
    expect(codes('2026-11-23', { ...here, avoidDates: ['2026-11-23'] })).toEqual(['meeting-avoid-date']);
  });

  test('says which holiday it is', () => {
    expect(whyUnsuitable('2026-12-23', here)).toEqual([
      { code: 'meeting-before-holiday', values: { holiday: 'christmas', kind: 'joint-leave' } },
    ]);
  });

  test('outside Indonesia knows only the week', () => {
    expect(codes('2027-03-10', elsewhere)).toEqual([]);
    expect(codes('2027-03-13', elsewhere)).toEqual(['meeting-weekend']);
  });
});

describe('the suitable day next to a date', () => {
  test.each([
    ['2026-11-23', 'forward', '2026-11-23'],
    ['2026-11-27', 'forward', '2026-11-30'],
    ['2026-12-23', 'forward', '2026-12-28'],
    ['2027-03-03', 'forward', '2027-03-16'],
    ['2027-03-15', 'backward', '2027-03-02'],
    ['2026-11-29', 'backward', '2026-11-26'],
  ] as const)('%s %s is %s', (from, direction, expected) => {
    expect(suitableMeetingDay(from, direction, here)).toBe(expected);
  });
});

describe('the weeks around Idul Fitri', () => {
  test('run from the day THR is due to the second holiday', () => {
    expect(thrWeeksBetween('2026-11-23', '2027-11-22')).toEqual([
      { from: '2027-03-03', to: '2027-03-11', estimate: false },
    ]);
  });

  test('are a day longer while the date is an estimate', () => {
    expect(thrWeeksBetween('2028-01-01', '2028-12-31')).toEqual([
      { from: '2028-02-20', to: '2028-02-29', estimate: true },
    ]);
  });

  test('count if they only overlap', () => {
    expect(thrWeeksBetween('2027-03-11', '2027-03-11')).toHaveLength(1);
    expect(thrWeeksBetween('2027-03-03', '2027-03-03')).toHaveLength(1);
    expect(thrWeeksBetween('2027-03-12', '2027-03-20')).toHaveLength(0);
    expect(thrWeeksBetween('2028-02-29', '2028-03-05')).toHaveLength(1);
  });
});
