import { describe, expect, test } from 'vitest';
import { assessmentSchema } from '../../lib/assessment/schema';
import { replyDate } from '../../lib/communication/plan';
import { dateOf, ids, planFor } from './conversation';

describe('a renegotiation', () => {
  test('proposes, waits for the answer and starts new terms; nothing ends', () => {
    const plan = planFor('renegotiate', {}, { meetingDate: '2026-12-10', noticeDate: null });
    expect(plan).toMatchObject({ mode: 'renegotiate', endDate: null, letterDate: '2026-12-10' });
    expect(dateOf(plan, 'proposal')).toBe('2026-12-10');
    expect(dateOf(plan, 'reply-deadline')).toBe('2027-01-29');
    expect(dateOf(plan, 'new-terms')).toBe('2027-02-01');
    expect(ids(plan)).not.toContain('fallback-meeting');
    expect(ids(plan)).not.toContain('last-day');
  });

  test('names the next meeting where an ending follows a refusal', () => {
    const plan = planFor('renegotiate-then-notice', {}, { noticeDate: '2027-02-26' });
    expect(plan.mode).toBe('renegotiate');
    expect(dateOf(plan, 'fallback-meeting')).toBe('2027-03-01');
  });

  test.each([
    ['notice', 'fallback-meeting'],
    ['lapse+transition', 'fallback-meeting'],
    ['mutual+transition', 'fallback-talks'],
    ['phase-down', 'fallback-talks'],
  ] as const)('a refusal followed by %s is planned as %s', (fallback, item) => {
    const plan = planFor('renegotiate', {}, { fallback, noticeDate: '2027-02-26' });
    expect(ids(plan).filter((id) => id.startsWith('fallback'))).toEqual([item]);
    expect(dateOf(plan, item)).toBe('2027-03-01');
  });

  test('never asks for an answer in less than ten working days', () => {
    const assessment = assessmentSchema.parse({ renegotiation: { decideMonth: 1 } });
    expect(replyDate(assessment, '2027-03-30', 'ID')).toBe('2027-04-13');
    expect(replyDate(assessment, '2026-12-01', 'ID')).toBe('2026-12-31');
  });
});
