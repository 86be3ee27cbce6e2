import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '../../lib/assessment/schema';
import { clientsAtShare, diversificationTarget } from '../../lib/aftercare/diversification';
import { checkInDays, dutyIds } from '../../lib/aftercare/duties-catalogue';
import { aftercarePlan, screeningIndicators } from '../../lib/aftercare/plan';
import { weekday } from '../../lib/calendar/iso-date';
import { communicationPlan, type PlanInput } from '../../lib/communication/plan';
import type { Contribution } from '../../lib/evaluation';
import { planInput } from './conversation';

const clause = { convenienceClause: 'yes', noticeDays: 60, noticeFrom: 'sending' } as const;

function aftercareOf(fields: AssessmentInput, option: PlanInput['path']['option'] = 'notice') {
  const input = planInput(fields);
  const { assessment, country, checklist } = input;
  const communication = communicationPlan({ ...input, path: { ...input.path, option } });
  return { communication, ...aftercarePlan({ assessment, country, checklist, communication }) };
}

describe('the duties', () => {
  test('run from the letter to the last day and a little beyond, in order', () => {
    const { duties, communication } = aftercareOf(
      { contract: { ...clause, deposit: 1e6 }, exit: { transitionMonths: 3 } },
      'notice+transition',
    );
    expect(communication).toMatchObject({
      letterDate: '2026-12-10',
      endDate: '2027-02-08',
      transitionEnd: '2027-03-10',
    });
    expect(duties.map(({ id, date, until }) => [id, date, until ?? null].filter(Boolean).join(' '))).toEqual([
      'meet-obligations 2026-12-10 2027-02-08',
      'keep-quality 2026-12-10 2027-02-08',
      'stay-reachable 2026-12-10 2027-03-10',
      'chase-invoices 2026-12-10 2027-02-08',
      'address-worries 2026-12-11 2026-12-28',
      'weekly-status 2026-12-17 2027-02-08',
      'document-work 2026-12-28 2027-02-08',
      'scope-freeze 2027-01-22',
      'brief-successor 2027-01-22 2027-02-08',
      'handover 2027-02-08',
      'hand-over-access 2027-02-08',
      'last-day 2027-02-08',
      'confidentiality 2027-02-08',
      'final-invoice 2027-02-08',
      'settle-deposit 2027-02-08',
      'thank-you 2027-02-09',
      'transition-ends 2027-03-10',
      'revoke-access 2027-03-16',
      'return-data 2027-03-16',
    ]);
  });

  test('leave out what does not apply', () => {
    const ids = aftercareOf({ contract: { ...clause, confidentiality: 'no' } }).duties.map(({ id }) => id);
    expect(dutyIds.filter((id) => !ids.includes(id))).toEqual([
      'confidentiality',
      'settle-deposit',
      'transition-ends',
    ]);
  });

  test('name the same last day, handover and final invoice as the plan', () => {
    const { duties, communication } = aftercareOf({ contract: clause }, 'notice+transition');
    for (const id of [
      'handover',
      'last-day',
      'final-invoice',
      'transition-ends',
      'revoke-access',
      'return-data',
      'scope-freeze',
      'weekly-status',
    ]) {
      const [planned, due] = [communication.items, duties].map((items) =>
        items.find((item) => item.id === id),
      );
      expect([id, due?.date, due?.until]).toEqual([id, planned?.date, planned?.until]);
    }
  });

  test.each(['keep', 'renegotiate', null] as const)('are none while nothing ends (%s)', (option) => {
    expect(aftercareOf({ contract: clause }, option)).toMatchObject({ duties: [], checkIns: [] });
  });
});

describe('the check-ins', () => {
  test('come 7, 30, 90 and 180 days after the last day, then once a year, on the next working day', () => {
    const { checkIns } = aftercareOf({ contract: clause });
    expect(checkIns.map(({ days, date }) => [days, date])).toEqual([
      [7, '2027-02-15'],
      [30, '2027-03-16'],
      [90, '2027-05-10'],
      [180, '2027-08-09'],
      [365, '2028-02-08'],
      [730, '2029-02-07'],
      [1095, '2030-02-08'],
    ]);
    expect(checkIns.map(({ days }) => days)).toEqual([...checkInDays]);
    expect(checkIns.every(({ date }) => ![0, 6].includes(weekday(date)))).toBe(true);
  });
});

describe('the screen for the next client', () => {
  const row = (indicator: Contribution['indicator'], points: number, answered = true): Contribution => ({
    indicator,
    group: 'team',
    share: 0.1,
    value: { lo: points, hi: points },
    points: { lo: points, hi: points },
    answered,
    disagreement: null,
  });

  test('begins with what hurt most here, five at most, answered only', () => {
    const rows = [
      row('overtime', 3),
      row('real-rate', 9, false),
      row('manner', 8),
      row('reply-time', 0),
      row('unpaid-work', 5),
      row('kept-duties', 4),
      row('strategy-fit', 2),
      row('owner-hours', 1),
    ];
    expect(screeningIndicators(rows)).toEqual([
      'manner',
      'unpaid-work',
      'kept-duties',
      'overtime',
      'strategy-fit',
    ]);
  });
});

describe('how many clients it takes', () => {
  test.each([
    [0.25, 4],
    [0.2, 5],
    [0.1, 10],
    [0.3, 4],
    [0.07, 15],
    [1, 1],
    [0.05, 20],
    [1 / 3, 3],
  ])('at a share of %f: %i', (share, clients) => {
    expect(clientsAtShare(share)).toBe(clients);
  });
});

describe('the spread of clients', () => {
  const figures = {
    client: { fee: 100e6, passThrough: 10e6 },
    firm: { otherRevenue: 150e6 },
    aftercare: { targetShare: 0.25 },
  } as const;
  const target = (fields: AssessmentInput, leaves = true) =>
    diversificationTarget(planInput(fields).assessment, leaves);

  test('replaces the fee without pass-through if the client leaves', () => {
    expect(target(figures)).toEqual({
      targetShare: 0.25,
      revenue: 250e6,
      clientsNeeded: 4,
      largestFee: 62.5e6,
      newBilling: 90e6,
    });
  });

  test('dilutes the share if the client stays', () => {
    const stays = target(figures, false);
    expect(stays.newBilling).toBe(150e6);
    expect(100e6 / (250e6 + (stays.newBilling ?? 0))).toBe(0.25);
    expect(target({ ...figures, firm: { otherRevenue: 900e6 } }, false)).toMatchObject({
      newBilling: 0,
    });
  });

  test('says nothing that rests on an unknown', () => {
    expect(target({})).toEqual({
      targetShare: 0.25,
      revenue: null,
      clientsNeeded: 4,
      largestFee: null,
      newBilling: null,
    });
  });
});
