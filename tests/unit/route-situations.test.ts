import { describe, expect, test } from 'vitest';
import { assessmentSchema, type AssessmentInput } from '../../lib/assessment/schema';
import { legalRoute } from '../../lib/contract/route';
import { routeReasons, type RouteReason } from '../../lib/contract/route-catalogue';
import law from '../../lib/messages/en/law.json';
import strategies from '../../lib/messages/en/strategies.json';

type Fields = AssessmentInput['contract'];
const route = (fields: Fields) =>
  legalRoute(assessmentSchema.parse({ contract: fields }).contract, '2026-11-23');

describe('the legal route', () => {
  /**
   * Situations as they come: what the contract says, which ways are open besides mutual agreement and court, and the
   * reasons that decide it. Monday, 23 November 2026.
   */
  const cure = { causeClause: 'yes' as const, demandDates: ['2026-10-01'], curePeriodDays: 30 };
  test.each<[string, Fields, string[], string[]]>([
    ['nothing was read yet', {}, [], ['lapse-no-end-date', 'clause-unknown', 'cause-clause-unknown']],
    [
      'an oral agreement',
      { written: 'no', term: 'indefinite', convenienceClause: 'no' },
      [],
      ['lapse-indefinite', 'clause-none'],
    ],
    ['a fixed year that ends soon', { term: 'fixed', endDate: '2027-01-31' }, ['lapse'], ['lapse-near']],
    ['a fixed year that ends late', { term: 'fixed', endDate: '2027-10-31' }, ['lapse'], ['lapse-later']],
    [
      'a fixed year, no way out before',
      { term: 'fixed', endDate: '2027-10-31', convenienceClause: 'no' },
      ['lapse'],
      ['lapse-later', 'clause-none'],
    ],
    [
      'a fixed year with an exit clause',
      { term: 'fixed', endDate: '2027-10-31', convenienceClause: 'yes', noticeDays: 60 },
      ['lapse', 'convenience'],
      ['clause-found'],
    ],
    [
      'an exit clause that names only the client',
      { term: 'fixed', endDate: '2027-10-31', convenienceClause: 'unclear' },
      ['lapse'],
      ['clause-unclear'],
    ],
    [
      'an exit clause without a period',
      { term: 'indefinite', convenienceClause: 'yes' },
      ['convenience'],
      ['clause-found', 'notice-assumed'],
    ],
    [
      'an exit clause at a price',
      {
        term: 'indefinite',
        convenienceClause: 'yes',
        noticeDays: 30,
        penaltyKind: 'months-of-fee',
        penaltyAmount: 2,
      },
      ['convenience'],
      ['clause-found', 'penalty-agreed'],
    ],
    [
      'a minimum commitment',
      {
        term: 'fixed',
        endDate: '2028-06-30',
        convenienceClause: 'yes',
        noticeDays: 90,
        penaltyKind: 'minimum-commitment',
      },
      ['lapse', 'convenience'],
      ['penalty-agreed', 'lapse-later'],
    ],
    [
      'a renewal still to be refused',
      { term: 'auto-renew', endDate: '2027-01-31', renewalNoticeDays: 30 },
      ['lapse'],
      ['lapse-near'],
    ],
    [
      'the last day to refuse it',
      { term: 'auto-renew', endDate: '2026-12-23', renewalNoticeDays: 30 },
      ['lapse'],
      ['lapse-near'],
    ],
    [
      'one day after',
      { term: 'auto-renew', endDate: '2026-12-22', renewalNoticeDays: 30 },
      [],
      ['renewal-missed'],
    ],
    [
      'a renewal without a deadline',
      { term: 'auto-renew', endDate: '2027-02-28' },
      ['lapse'],
      ['renewal-deadline-assumed'],
    ],
    [
      'a fixed term with a deadline for refusing',
      { term: 'fixed', endDate: '2026-12-10', renewalNoticeDays: 60 },
      [],
      ['renewal-missed'],
    ],
    [
      'a contract that ran out while work went on',
      { term: 'fixed', endDate: '2026-09-30' },
      [],
      ['contract-ended'],
    ],
    [
      'unpaid, nothing demanded',
      { causeClause: 'yes', curePeriodDays: 14 },
      [],
      ['cause-clause-found', 'demand-missing'],
    ],
    ['demanded, time still running', { ...cure, demandDates: ['2026-11-10'] }, [], ['cure-running']],
    [
      'demanded, time over, waiver agreed',
      { ...cure, waiver1266: 'yes' },
      ['cause'],
      ['cure-over', 'waiver-unsettled'],
    ],
    [
      'demanded, time over, no waiver',
      { ...cure, waiver1266: 'no' },
      ['cause'],
      ['cure-over', 'waiver-none'],
    ],
    [
      'a second demand starts the time anew',
      { ...cure, demandDates: ['2026-10-01', '2026-11-01'] },
      [],
      ['cure-running'],
    ],
    ['demanded, length of the period unknown', { ...cure, curePeriodDays: 'unknown' }, [], ['cure-unknown']],
    [
      'demanded without a clause on breach',
      { ...cure, causeClause: 'no' },
      [],
      ['cause-clause-none', 'cure-over'],
    ],
    [
      'both clauses, both ready',
      { ...cure, convenienceClause: 'yes', noticeDays: 30 },
      ['convenience', 'cause'],
      ['clause-found', 'cure-over'],
    ],
    [
      'English law, open-ended, silent',
      { governingLaw: 'english', term: 'indefinite', convenienceClause: 'no' },
      [],
      ['lapse-indefinite', 'clause-none'],
    ],
    [
      'another law, a clause',
      { governingLaw: 'other', term: 'indefinite', convenienceClause: 'yes', noticeDays: 30 },
      ['convenience'],
      ['clause-found'],
    ],
  ])('%s', (_, fields, open, reasons) => {
    const { steps } = route(fields);
    expect(steps.filter((step) => step.open).map(({ id }) => id)).toEqual(['mutual', ...open, 'court']);
    const given = steps.flatMap((step) => step.reasons);
    expect(given).toEqual(expect.arrayContaining(reasons));
    expect(steps[0]?.reasons).toEqual(['mutual-first']);
    // What is closed says what blocks it; what is open has nothing that does.
    for (const step of steps)
      expect([step.id, step.reasons.some((code) => routeReasons[code as RouteReason] === 'blocks')]).toEqual([
        step.id,
        !step.open,
      ]);
    // Without a clause of our own a lawyer comes first, whatever else is open.
    expect(given.includes('lawyer-first')).toBe(fields?.convenienceClause !== 'yes');
  });

  test('gives a question for the lawyer with every way, under every law', () => {
    for (const governingLaw of ['indonesia', 'english', 'other', null] as const)
      for (const step of route({ governingLaw }).steps)
        expect([step.id, step.law.some((id) => 'ask' in law[id as 'law-english'])]).toEqual([step.id, true]);
  });

  test('has a kind for every reason that the messages say', () => {
    expect(Object.keys(routeReasons).sort()).toEqual(Object.keys(strategies.route.reasons).sort());
  });
});
