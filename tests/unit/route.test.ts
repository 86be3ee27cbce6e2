import { describe, expect, test } from 'vitest';
import { assessmentSchema, type AssessmentInput } from '../../lib/assessment/schema';
import { legalRoute, noRightToEnd } from '../../lib/contract/route';
import law from '../../lib/messages/en/law.json';
import strategies from '../../lib/messages/en/strategies.json';

type Fields = AssessmentInput['contract'];
const today = '2026-11-23';
const route = (fields: Fields, day = today) =>
  legalRoute(assessmentSchema.parse({ contract: fields }).contract, day);
const stepOf = (fields: Fields, id: string, day = today) => {
  const found = route(fields, day).steps.find((step) => step.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
};

describe('the legal route', () => {
  test('runs from the lightest way to the hardest, mutual agreement always open', () => {
    const { steps } = route({});
    expect(steps.map(({ id }) => id)).toEqual(['mutual', 'lapse', 'convenience', 'cause', 'court']);
    expect(steps.filter(({ open }) => open).map(({ id }) => id)).toEqual(['mutual', 'court']);
  });

  test.each([
    [{ endDate: '2027-01-31', term: 'fixed' }, true, ['lapse-near']],
    [{ endDate: '2027-02-21', term: 'fixed' }, true, ['lapse-near']],
    [{ endDate: '2027-02-22', term: 'fixed' }, true, ['lapse-later']],
    [{ endDate: '2027-01-31', term: 'auto-renew' }, true, ['lapse-near', 'renewal-deadline-assumed']],
    [{ endDate: '2026-12-20', term: 'auto-renew', renewalNoticeDays: 30 }, false, ['renewal-missed']],
    [{ endDate: '2026-12-23', term: 'auto-renew', renewalNoticeDays: 30 }, true, ['lapse-near']],
    [{ endDate: '2026-11-22', term: 'fixed' }, false, ['contract-ended']],
    [{ term: 'fixed' }, false, ['lapse-no-end-date']],
    [{ term: 'indefinite', endDate: '2027-01-31' }, false, ['lapse-indefinite']],
  ] as const)('lets %o lapse: %s %o', (fields, open, reasons) => {
    expect(stepOf(fields, 'lapse')).toMatchObject({ open, reasons });
  });

  test('opens the convenience clause only where it plainly works for us', () => {
    expect(stepOf({ convenienceClause: 'yes', noticeDays: 60 }, 'convenience')).toMatchObject({
      open: true,
      reasons: ['clause-found'],
    });
    expect(stepOf({ convenienceClause: 'unclear' }, 'convenience')).toMatchObject({
      open: false,
      reasons: ['clause-unclear'],
    });
    expect(stepOf({ convenienceClause: 'no' }, 'convenience').law).toContain('law-no-clause');
    expect(stepOf({ convenienceClause: 'yes', penaltyKind: 'fixed' }, 'convenience').reasons).toEqual([
      'clause-found',
      'notice-assumed',
      'penalty-agreed',
    ]);
    expect(route({ convenienceClause: 'yes' }).clauseFound).toBe(true);
    expect(route({ convenienceClause: 'unclear' }).clauseFound).toBe(false);
  });

  test('opens ending for cause only after a demand and the time to put things right', () => {
    const base: Parameters<typeof stepOf>[0] = {
      causeClause: 'yes',
      waiver1266: 'yes',
      demandDates: ['2026-10-01', '2026-11-01'],
      curePeriodDays: 21,
    };
    expect(stepOf(base, 'cause', '2026-11-22')).toMatchObject({
      open: false,
      reasons: ['cause-clause-found', 'cure-running', 'waiver-unsettled'],
    });
    expect(stepOf(base, 'cause', '2026-11-23')).toMatchObject({
      open: true,
      reasons: ['cause-clause-found', 'cure-over', 'waiver-unsettled'],
    });
    expect(stepOf({ ...base, demandDates: [] }, 'cause').reasons).toContain('demand-missing');
    expect(stepOf({ ...base, demandDates: ['2026-12-01'] }, 'cause').reasons).toContain('demand-missing');
    expect(stepOf({ ...base, curePeriodDays: null }, 'cause').reasons).toContain('cure-unknown');
    expect(stepOf({ ...base, causeClause: 'no' }, 'cause', '2026-12-31').open).toBe(false);
  });

  test('names the law that governs', () => {
    expect(stepOf({ governingLaw: 'english' }, 'mutual').law).toEqual(['law-english']);
    expect(stepOf({ governingLaw: 'other' }, 'mutual').law).toEqual(['law-other']);
    expect(stepOf({ clientIsForeign: 'yes' }, 'mutual').law).toContain('law-language');
  });

  test('says how near the end is', () => {
    expect(route({ endDate: '2026-12-23', term: 'auto-renew', renewalNoticeDays: 10 })).toMatchObject({
      endsInDays: 30,
      nonRenewalDeadline: '2026-12-13',
    });
  });

  test('uses only reasons and statements that the messages can say', () => {
    const cases: Fields[] = [
      {},
      { convenienceClause: 'no', term: 'indefinite', causeClause: 'no', waiver1266: 'no' },
      {
        convenienceClause: 'yes',
        term: 'indefinite',
        penaltyKind: 'fixed',
        causeClause: 'yes',
        demandDates: ['2026-11-01'],
      },
      {
        convenienceClause: 'unclear',
        endDate: '2026-01-01',
        term: 'fixed',
        waiver1266: 'yes',
        clientIsForeign: 'yes',
      },
      { endDate: '2026-12-01', demandDates: ['2026-01-01'], curePeriodDays: 5, governingLaw: 'english' },
    ];
    const steps = cases.flatMap((fields) => route(fields).steps);
    for (const reason of steps.flatMap(({ reasons }) => reasons))
      expect(Object.keys(strategies.route.reasons)).toContain(reason);
    for (const id of steps.flatMap((step) => step.law)) expect(Object.keys(law)).toContain(id);
  });
});

describe('no right to end it', () => {
  test.each([
    ['fixed', 'no', true],
    ['auto-renew', 'no', true],
    ['indefinite', 'no', false],
    ['fixed', 'unclear', false],
    ['fixed', null, false],
    ['fixed', 'yes', false],
    [null, 'no', false],
  ] as const)('%s term, clause %s: %s', (term, convenienceClause, expected) => {
    expect(noRightToEnd(assessmentSchema.parse({ contract: { term, convenienceClause } }).contract)).toBe(
      expected,
    );
  });
});
