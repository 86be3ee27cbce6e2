import { describe, expect, test } from 'vitest';
import { assessmentSchema, type AssessmentInput } from '../../lib/assessment/schema';
import {
  latestRefusalDate,
  latestSendingDate,
  nonRenewalDeadline,
  noticeDaysForMoney,
  noticeEnd,
  renewalDeadlineAssumed,
} from '../../lib/contract/notice';

const contract = (fields: AssessmentInput['contract']) =>
  assessmentSchema.parse({ contract: fields }).contract;
const endOf = (fields: AssessmentInput['contract'], sentOn: string) =>
  noticeEnd(contract(fields), sentOn, 'ID').endDate;

describe('notice in calendar days for the cash model (ruling R32)', () => {
  test.each([
    [{ noticeDays: 60, noticeFrom: 'sending' }, 60],
    [{ noticeDays: 60, noticeFrom: 'receipt' }, 63],
    [{ noticeDays: 30, noticeDayKind: 'working', noticeFrom: 'sending' }, 42],
    [{ noticeDays: 1, noticeDayKind: 'working', noticeFrom: 'sending' }, 2],
    [{ noticeDays: 10, noticeDayKind: 'working', noticeFrom: 'receipt' }, 17],
    [{ noticeDays: 0, noticeFrom: 'sending' }, 0],
    [{ noticeDays: 2, noticeDayKind: 'months', noticeFrom: 'sending' }, 60],
    [{ noticeDays: 3, noticeDayKind: 'months', noticeFrom: 'receipt' }, 93],
  ] as const)('%o is %i days', (fields, days) => {
    expect(noticeDaysForMoney(contract(fields))).toEqual({ days, assumed: false });
  });

  test.each([[{}], [{ noticeDays: 'unknown' }], [{ noticeDayKind: 'working' }]] as const)(
    '%o is assumed to be 30',
    (fields) => {
      expect(noticeDaysForMoney(contract(fields))).toEqual({ days: 30, assumed: true });
    },
  );
});

describe('the end of notice', () => {
  test('counts calendar days from the day after sending', () => {
    expect(endOf({ noticeDays: 60, noticeFrom: 'sending' }, '2027-04-08')).toBe('2027-06-07');
  });

  test('counts from receipt three days later', () => {
    const end = noticeEnd(contract({ noticeDays: 60, noticeFrom: 'receipt' }), '2027-04-06', 'ID');
    expect(end).toEqual({
      receivedOn: '2027-04-09',
      countsFrom: '2027-04-09',
      endDate: '2027-06-08',
      assumed: false,
      cappedByContract: false,
    });
  });

  test('counts working days over Idul Fitri and its leave', () => {
    expect(endOf({ noticeDays: 5, noticeDayKind: 'working', noticeFrom: 'sending' }, '2027-03-04')).toBe(
      '2027-03-19',
    );
  });

  test('moves to the end of the month, leap years included', () => {
    expect(endOf({ noticeDays: 30, noticeFrom: 'sending', endsAtMonthEnd: 'yes' }, '2028-01-15')).toBe(
      '2028-02-29',
    );
    expect(endOf({ noticeDays: 30, noticeFrom: 'sending', endsAtMonthEnd: 'yes' }, '2027-01-15')).toBe(
      '2027-02-28',
    );
    expect(endOf({ noticeDays: 30, noticeFrom: 'sending', endsAtMonthEnd: 'yes' }, '2027-01-29')).toBe(
      '2027-02-28',
    );
    expect(endOf({ noticeDays: 30, noticeFrom: 'sending', endsAtMonthEnd: 'yes' }, '2027-01-30')).toBe(
      '2027-03-31',
    );
  });

  test('is 30 days in all while the notice is unknown, the same as in the cash', () => {
    expect(noticeEnd(contract({}), '2027-01-01', 'ID')).toMatchObject({
      endDate: '2027-01-31',
      assumed: true,
    });
  });

  test('is not later than the contract’s own end', () => {
    const fields = { noticeDays: 60, noticeFrom: 'sending', term: 'fixed', endDate: '2027-05-01' } as const;
    expect(noticeEnd(contract(fields), '2027-04-01', 'ID')).toMatchObject({
      endDate: '2027-05-01',
      cappedByContract: true,
    });
    expect(endOf(fields, '2027-02-01')).toBe('2027-04-02');
  });

  test('goes past the old end of a contract that has renewed or runs on', () => {
    const renewing = {
      noticeDays: 60,
      noticeFrom: 'sending',
      term: 'auto-renew',
      endDate: '2027-05-01',
      renewalNoticeDays: 30,
    } as const;
    expect(endOf(renewing, '2027-04-01')).toBe('2027-05-01');
    expect(endOf(renewing, '2027-04-02')).toBe('2027-06-01');
    expect(endOf({ ...renewing, term: 'indefinite' }, '2027-03-20')).toBe('2027-05-19');
    expect(endOf({ ...renewing, term: 'fixed' }, '2027-05-02')).toBe('2027-07-01');
  });
});

describe('the latest day to send', () => {
  test.each([
    [{ noticeDays: 60, noticeFrom: 'sending' }, '2027-06-30', '2027-05-01'],
    [{ noticeDays: 60, noticeFrom: 'receipt' }, '2027-06-30', '2027-04-28'],
    [{ noticeDays: 30, noticeFrom: 'sending', endsAtMonthEnd: 'yes' }, '2027-06-29', '2027-05-01'],
    [{ noticeDays: 30, noticeFrom: 'sending', endsAtMonthEnd: 'yes' }, '2027-06-30', '2027-05-31'],
    [{ noticeDays: 5, noticeDayKind: 'working', noticeFrom: 'sending' }, '2027-03-19', '2027-03-04'],
    [{ noticeDays: 0, noticeFrom: 'sending' }, '2027-03-20', '2027-03-20'],
  ] as const)('%o to end by %s is %s', (fields, end, latest) => {
    expect(latestSendingDate(contract(fields), end, 'ID')).toBe(latest);
  });
});

describe('the last day to refuse a renewal', () => {
  test.each([
    [{ term: 'auto-renew', endDate: '2027-07-31', renewalNoticeDays: 30 }, '2027-07-01', false],
    [{ term: 'auto-renew', endDate: '2027-07-31' }, '2027-07-01', true],
    [{ endDate: '2027-07-31' }, '2027-07-01', true],
    [{ term: 'fixed', endDate: '2027-07-31' }, '2027-07-31', false],
    [{ term: 'fixed', endDate: '2027-07-31', renewalNoticeDays: 60 }, '2027-06-01', false],
    [{ term: 'indefinite', endDate: '2027-07-31' }, null, false],
    [{ term: 'auto-renew' }, null, false],
  ] as const)('of %o is %s', (fields, deadline, assumed) => {
    expect(nonRenewalDeadline(contract(fields))).toBe(deadline);
    expect(renewalDeadlineAssumed(contract(fields))).toBe(assumed);
  });

  test('leaves three days for delivery where receipt counts', () => {
    const fields = { term: 'auto-renew', endDate: '2027-07-31', renewalNoticeDays: 30 } as const;
    expect(latestRefusalDate(contract({ ...fields, noticeFrom: 'receipt' }))).toBe('2027-06-28');
    expect(latestRefusalDate(contract({ ...fields, noticeFrom: 'sending' }))).toBe('2027-07-01');
  });
});
