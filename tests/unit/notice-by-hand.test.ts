import { describe, expect, test } from 'vitest';
import { assessmentSchema, type AssessmentInput } from '../../lib/assessment/schema';
import { plannedEndDate } from '../../lib/communication/plan';
import {
  latestRefusalDate,
  latestSendingDate,
  nonRenewalDeadline,
  noticeEnd,
} from '../../lib/contract/notice';

/*
 * Dates worked out by hand on a wall calendar and on the list of holidays, before the program was asked. Each row says
 * how: the day of sending or of receipt never counts, receipt is three days after sending, and a working day is one
 * from Monday to Friday that is neither a holiday nor joint leave. Months end on the day with the same number in a later
 * month, or on the last day of a month that has no such day; how many days that makes plays no part.
 */

type Contract = AssessmentInput['contract'];
type Row = readonly [days: number, sent: string, ends: string, how: string];

const contract = (fields: Contract) => assessmentSchema.parse({ contract: fields }).contract;
const endOf = (fields: Contract, sent: string) => noticeEnd(contract(fields), sent, 'ID').endDate;

const calendarFromSending: readonly Row[] = [
  [30, '2027-01-01', '2027-01-31', 'January has 30 days left after the 1st'],
  [30, '2027-01-31', '2027-03-02', '28 in February, 2 in March'],
  [30, '2028-01-31', '2028-03-01', '29 in a leap February, 1 in March'],
  [60, '2027-12-31', '2028-02-29', '31 in January, 29 in a leap February'],
  [60, '2026-12-31', '2027-03-01', '31 in January, 28 in February, 1 in March'],
  [90, '2026-11-30', '2027-02-28', '31 in December, 31 in January, 28 in February'],
  [90, '2027-11-30', '2028-02-28', '31, 31, and 28 of a February that has 29'],
  [14, '2026-12-24', '2027-01-07', '7 to the end of the year, 7 in January; holidays count'],
  [7, '2028-02-25', '2028-03-03', '4 to the 29th, 3 in March'],
  [180, '2027-01-15', '2027-07-14', '16, 28, 31, 30, 31, 30 make 166 to 30 June, 14 in July'],
  [1, '2026-12-31', '2027-01-01', 'the next day'],
  [0, '2027-06-14', '2027-06-14', 'at once'],
  [365, '2027-03-01', '2028-02-29', 'a year on is 1 March 2028, the 366th day: 29 February lies between'],
];

const calendarFromReceipt: readonly Row[] = [
  [30, '2027-04-01', '2027-05-04', 'there on 4 April, 26 left in April, 4 in May'],
  [60, '2028-02-26', '2028-04-29', 'there on 29 February, 31 in March, 29 in April'],
  [60, '2027-02-26', '2027-04-30', 'there on 1 March, 30 left in March, 30 in April'],
  [14, '2026-12-29', '2027-01-15', 'there on 1 January'],
  [0, '2027-06-10', '2027-06-13', 'with the receipt'],
];

const toMonthEnd: readonly Row[] = [
  [30, '2027-01-01', '2027-01-31', 'runs out on the 31st itself'],
  [30, '2027-01-02', '2027-02-28', 'runs out on 1 February'],
  [30, '2028-01-02', '2028-02-29', 'runs out on 1 February of a leap year'],
  [30, '2027-07-31', '2027-08-31', 'runs out on 30 August, the month has a 31st'],
  [30, '2027-08-01', '2027-08-31', 'runs out on 31 August'],
  [30, '2027-08-02', '2027-09-30', 'runs out on 1 September'],
  [90, '2027-08-31', '2027-11-30', '30, 31 and 29: runs out on 29 November'],
];

const toMonthEndFromReceipt: readonly Row[] = [
  [60, '2026-11-27', '2027-01-31', 'there on 30 November, runs out on 29 January'],
  [60, '2026-11-30', '2027-02-28', 'there on 3 December, runs out on 1 February'],
];

const workingFromSending: readonly Row[] = [
  [5, '2027-06-07', '2027-06-14', 'Tu 8 to Fr 11 are four, Mo 14'],
  [5, '2027-06-04', '2027-06-11', 'the next week whole: the Islamic New Year falls on the Sunday'],
  [10, '2027-05-03', '2027-05-24', '4 5 (6 Ascension) 7, 10 to 14 make eight, 17 to 20 off, 21 24'],
  [5, '2026-12-23', '2027-01-04', '24 leave, 25 Christmas, 28 to 31 are four, 1 New Year, Mo 4'],
  [5, '2027-01-01', '2027-01-11', '4 (5 Isra Mikraj) 6 7 8, Mo 11'],
  [10, '2027-03-23', '2027-04-08', '24, 25 leave, 26 Good Friday, 29 to 2 April make six, 5 to 8'],
  [3, '2027-08-12', '2027-08-18', 'Fr 13, Mo 16, Tu 17 Independence Day, We 18'],
  [5, '2027-12-22', '2027-12-30', '23, 24 leave, 27 28 29 30'],
  [1, '2027-03-05', '2027-03-16', 'from Nyepi on Mo 8 to the leave on Mo 15 everything is closed'],
  [5, '2028-02-24', '2028-03-08', '25 leave, 28 Idulfitri, 29 and 1 March leave, 2 3 6 7 8 (estimated days)'],
  [20, '2027-05-31', '2027-06-29', '1 Pancasila Day, 2 3 4, 7 to 11, 14 to 18, 21 to 25, 28 29'],
];

const workingFromReceipt: readonly Row[] = [
  [10, '2027-04-12', '2027-04-29', 'there on Th 15: 16, 19 to 23, 26 to 29'],
  [5, '2027-04-28', '2027-05-10', 'there on Sa 1 May: 3 4 5 (6 Ascension) 7, Mo 10'],
];

const monthsFromSending: readonly Row[] = [
  [1, '2027-01-15', '2027-02-15', 'from the 15th to the 15th'],
  [1, '2027-01-31', '2027-02-28', 'February has no 31st: its last day'],
  [1, '2028-01-31', '2028-02-29', 'the same in a leap year'],
  [1, '2027-01-28', '2027-02-28', 'the 28th exists, so that four days of January end on it'],
  [1, '2027-02-28', '2027-03-28', 'the same number, not the end of March'],
  [1, '2027-08-31', '2027-09-30', 'September has no 31st'],
  [2, '2027-12-31', '2028-02-29', 'February has no 31st; the short month between does not count'],
  [4, '2026-09-30', '2027-01-30', 'Dodds v Walker: not the 31st, though both are ends of a month'],
  [3, '2026-11-30', '2027-02-28', 'across the year, February has no 30th'],
  [6, '2027-08-31', '2028-02-29', 'half a year, to a leap day'],
  [12, '2027-02-28', '2028-02-28', 'a year on is the 28th, though that February has a 29th'],
  [12, '2028-02-29', '2029-02-28', 'a year after a leap day'],
  [0, '2027-06-14', '2027-06-14', 'at once'],
];

const monthsFromReceipt: readonly Row[] = [
  [1, '2027-01-29', '2027-03-01', 'there on 1 February'],
  [2, '2026-12-28', '2027-02-28', 'there on 31 December, February has no 31st'],
  [3, '2027-05-28', '2027-08-31', 'there on 31 May, to 31 August'],
];

const monthsToMonthEnd: readonly Row[] = [
  [1, '2027-01-31', '2027-02-28', 'runs out on the last day itself'],
  [1, '2027-02-28', '2027-03-31', 'runs out on 28 March'],
  [2, '2027-04-30', '2027-06-30', 'runs out on 30 June itself'],
  [3, '2027-05-01', '2027-08-31', 'runs out on 1 August'],
];

const tables: readonly [name: string, fields: Contract, rows: readonly Row[]][] = [
  ['calendar days from sending', { noticeFrom: 'sending' }, calendarFromSending],
  ['calendar days from receipt', { noticeFrom: 'receipt' }, calendarFromReceipt],
  ['to the end of a month', { noticeFrom: 'sending', endsAtMonthEnd: 'yes' }, toMonthEnd],
  [
    'from receipt to the end of a month',
    { noticeFrom: 'receipt', endsAtMonthEnd: 'yes' },
    toMonthEndFromReceipt,
  ],
  ['working days from sending', { noticeFrom: 'sending', noticeDayKind: 'working' }, workingFromSending],
  ['working days from receipt', { noticeFrom: 'receipt', noticeDayKind: 'working' }, workingFromReceipt],
  ['months from sending', { noticeFrom: 'sending', noticeDayKind: 'months' }, monthsFromSending],
  ['months from receipt', { noticeFrom: 'receipt', noticeDayKind: 'months' }, monthsFromReceipt],
  [
    'months to the end of a month',
    { noticeFrom: 'sending', noticeDayKind: 'months', endsAtMonthEnd: 'yes' },
    monthsToMonthEnd,
  ],
];

describe.each(tables)('notice in %s', (_, fields, rows) => {
  test.each(rows)('%i, sent %s, ends %s: %s', (noticeDays, sent, ends) => {
    expect(endOf({ ...fields, noticeDays }, sent)).toBe(ends);
  });
});

describe('notice by hand, the rest', () => {
  test('working days to the end of a month: 15 to 18, 21 to 25 and 28 June make ten, the month ends on the 30th', () => {
    const fields = {
      noticeFrom: 'sending',
      noticeDayKind: 'working',
      endsAtMonthEnd: 'yes',
      noticeDays: 10,
    } as const;
    expect(endOf(fields, '2027-06-14')).toBe('2027-06-30');
  });

  test('outside Indonesia Christmas is a working day like 24, 28, 29 and 30 December', () => {
    const fields = { noticeFrom: 'sending', noticeDayKind: 'working', noticeDays: 5 } as const;
    expect(noticeEnd(contract(fields), '2026-12-23', 'other').endDate).toBe('2026-12-30');
  });

  test.each([
    ['fixed', null, '2027-06-30', '2027-05-15', '2027-06-30', 'would run out on 14 July'],
    [
      'fixed',
      null,
      '2027-06-30',
      '2027-05-01',
      '2027-06-30',
      'runs out on that very day: 30 in May, 30 in June',
    ],
    ['fixed', null, '2027-06-30', '2027-04-30', '2027-06-29', 'runs out a day before'],
    ['auto-renew', 30, '2027-07-31', '2027-07-01', '2027-07-31', 'the last day to refuse the renewal'],
    ['auto-renew', 30, '2027-07-31', '2027-07-02', '2027-08-31', 'renewed: 29 in July, 31 in August'],
  ] as const)('a %s term (%o days to refuse), its end %s, 60 days sent %s, ends %s: %s', (...row) => {
    const [term, renewalNoticeDays, endDate, sent, ends] = row;
    const fields = { term, renewalNoticeDays, endDate, noticeDays: 60, noticeFrom: 'sending' } as const;
    expect(endOf(fields, sent)).toBe(ends);
  });
});

describe('the last day to send, so that it ends on or before a day', () => {
  const sending = { noticeFrom: 'sending' } as const;
  const inMonths = { noticeFrom: 'sending', noticeDayKind: 'months' } as const;
  test.each([
    [{ ...sending, noticeDays: 30 }, '2027-02-28', '2027-01-29', '28 back to 31 January, 2 more'],
    [{ ...sending, noticeDays: 30 }, '2028-02-29', '2028-01-30', '29 back to 31 January, 1 more'],
    [{ noticeFrom: 'receipt', noticeDays: 30 }, '2027-07-31', '2027-06-28', 'there on 1 July'],
    [
      { ...sending, noticeDays: 30, endsAtMonthEnd: 'yes' },
      '2027-07-30',
      '2027-05-31',
      'the month before ends on 30 June',
    ],
    [
      { ...sending, noticeDays: 10, noticeDayKind: 'working' },
      '2027-05-24',
      '2027-05-03',
      'the 4th would give the 25th',
    ],
    [
      { ...sending, noticeDays: 5, noticeDayKind: 'working' },
      '2027-06-19',
      '2027-06-13',
      'Mo 14 to Fr 18; a Sunday counts as the Friday before',
    ],
    [
      { ...sending, noticeDays: 5, noticeDayKind: 'working' },
      '2027-03-15',
      '2027-02-28',
      'Mo 1 to Fr 5; from the 8th on all is closed',
    ],
    [{ ...inMonths, noticeDays: 1 }, '2027-03-15', '2027-02-15', 'from the 15th to the 15th'],
    [{ ...inMonths, noticeDays: 1 }, '2027-02-28', '2027-01-31', 'the 28th to the 31st all end on it'],
    [{ ...inMonths, noticeDays: 1 }, '2027-03-30', '2027-02-28', '1 March would give 1 April'],
    [{ ...inMonths, noticeDays: 1 }, '2028-02-28', '2028-01-28', 'that February has a 29th for the 29th'],
    [{ ...inMonths, noticeDays: 3 }, '2027-09-30', '2027-06-30', '1 July would give 1 October'],
    [{ ...inMonths, noticeDays: 1 }, '2027-04-30', '2027-03-31', 'the 30th and the 31st end on it'],
    [
      { noticeFrom: 'receipt', noticeDayKind: 'months', noticeDays: 2 },
      '2027-07-15',
      '2027-05-12',
      'there on 15 May',
    ],
    [
      { ...inMonths, noticeDays: 2, endsAtMonthEnd: 'yes' },
      '2027-07-30',
      '2027-04-30',
      'the month before ends on 30 June; 1 May would give the end of July',
    ],
  ] as const)('%o, by %s: %s (%s)', (...[fields, by, latest]) => {
    expect(latestSendingDate(contract(fields), by, 'ID')).toBe(latest);
  });
});

describe('the last day to refuse a renewal', () => {
  test.each([
    [60, '2027-02-28', '2026-12-30', '2026-12-27', '28 back to 31 January, 31 to 31 December, 1 more'],
    [60, '2028-02-29', '2027-12-31', '2027-12-28', '29 back to 31 January, 31 to 31 December'],
    [90, '2027-03-31', '2026-12-31', '2026-12-28', '31, 28 and 31 back'],
    [45, '2026-12-31', '2026-11-16', '2026-11-13', '31 back to 30 November, 14 more'],
    [0, '2027-07-31', '2027-07-31', '2027-07-28', 'the end itself'],
  ] as const)(
    '%i days before %s is %s, sent by %s: %s',
    (...[renewalNoticeDays, endDate, deadline, sentBy]) => {
      const renewing = contract({ term: 'auto-renew', endDate, renewalNoticeDays, noticeFrom: 'receipt' });
      expect(nonRenewalDeadline(renewing)).toBe(deadline);
      expect(latestRefusalDate(renewing)).toBe(sentBy);
    },
  );
});

describe('months that begin late', () => {
  test.each([
    [3, '2026-12-10', '2027-03-09', 'from the 10th to the 9th'],
    [1, '2027-03-01', '2027-03-31', 'a whole month'],
    [1, '2027-01-31', '2027-02-28', 'February has no 30th: its last day'],
    [1, '2028-01-31', '2028-02-29', 'the same in a leap year'],
    [1, '2027-08-31', '2027-09-30', 'from the 31st to the 30th'],
    [3, '2027-11-30', '2028-02-29', 'from the 30th to the 29th, which this February has'],
    [3, '2026-11-30', '2027-02-28', 'February has no 29th: its last day'],
    [2, '2027-12-31', '2028-02-29', 'February has no 30th: its last day'],
  ])('%i from %s end on %s: %s', (phaseDownMonths, letter, ends) => {
    const assessment = assessmentSchema.parse({ exit: { phaseDownMonths } });
    expect(plannedEndDate(assessment, 'phase-down', letter, 'ID')).toBe(ends);
  });
});
