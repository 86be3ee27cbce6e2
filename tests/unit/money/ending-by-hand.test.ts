import { describe, expect, test } from 'vitest';
import { courseOf, endMonth, partAfter, type Events } from '@/lib/money/course';
import type { Facts } from '@/lib/money/facts';
import { optionOf, type OptionId } from '@/lib/strategies/options-catalogue';
import { listed, monthsOf, plainCourse, plainFacts } from './plain';

const quiet: Events = { accepted: false, broken: false, penaltyEnforced: false, clientLeaves: null };

const course = (id: OptionId, facts: Partial<Facts> = {}, events: Partial<Events> = {}, noticeMonth = 3) =>
  courseOf(optionOf(id), plainFacts(facts), { ...quiet, ...events }, noticeMonth);

describe('the part of a month after a point in time', () => {
  test.each([
    [2, 1, 1],
    [2, 0, 1],
    [2, 1.25, 0.75],
    [2, 2, 0],
    [2, 3, 0],
  ])('of month %s after %s is %s', (month, x, part) => expect(partAfter(month, x)).toBe(part));
});

test.each([
  [Infinity, Infinity],
  [2.25, 3],
  [2, 2],
  // A rounding residue is no further month.
  [2 + 1e-10, 2],
])('a last day at %s ends in month %s', (lastDay, month) =>
  expect(endMonth(plainCourse({ lastDay }))).toBe(month),
);

describe('a client who is kept', () => {
  test('goes on', () =>
    expect(course('keep', {}, { penaltyEnforced: true, accepted: true })).toEqual(plainCourse()));
});

describe('our notice (rulings R1, R2)', () => {
  test('at the end of a month runs its term, and selling starts with it', () => {
    expect(course('notice', {}, { penaltyEnforced: true })).toEqual(
      plainCourse({ notice: 3, lastDay: 5, sellingFrom: 3, endedByUs: true, penaltyDue: true }),
    );
  });

  test('brings a penalty only if it is enforced, and transition only in the option that has it', () => {
    expect(course('notice').penaltyDue).toBe(false);
    expect(course('notice').transition).toBe(false);
    expect(course('notice+transition').transition).toBe(true);
  });

  test('is over with the contract’s own end where that comes first, after the notice', () => {
    expect(course('notice', { contractEnd: 4 }).lastDay).toBe(4);
    expect(course('notice', { contractEnd: 6 }).lastDay).toBe(5);
    expect(course('notice', { contractEnd: 3 }).lastDay).toBe(5);
    expect(course('notice', { contractEnd: 2 }).lastDay).toBe(5);
  });

  test('has selling start earlier by the head start, but not before today', () => {
    expect(course('notice', { headStart: 2 }).sellingFrom).toBe(1);
    expect(course('notice', { headStart: 5 }).sellingFrom).toBe(0);
  });

  test('by agreement costs no penalty', () => {
    expect(course('mutual', {}, { penaltyEnforced: true })).toMatchObject({ lastDay: 5, penaltyDue: false });
  });

  test('of a phase-down ends with its last step, whatever the notice period', () => {
    expect(course('phase-down', { phaseSteps: 4 }, { penaltyEnforced: true })).toMatchObject({
      notice: 3,
      lastDay: 7,
      phaseSteps: 4,
      penaltyDue: true,
    });
    expect(course('notice', { phaseSteps: 4 }).phaseSteps).toBe(0);
  });
});

describe('a contract that lapses', () => {
  test('ends on its own day without a penalty, its notice that much before', () => {
    expect(course('lapse', { contractEnd: 5 }, { penaltyEnforced: true })).toEqual(
      plainCourse({ notice: 3, lastDay: 5, sellingFrom: 3, endedByUs: true }),
    );
  });

  test('has its notice today at the earliest', () => {
    expect(course('lapse', { contractEnd: 1 })).toMatchObject({ notice: 0, lastDay: 1 });
  });
});

describe('a renegotiation decided in month 1 (ruling R13)', () => {
  const plain = 'renegotiate';
  const firm = 'renegotiate-then-notice';

  test('that is refused goes on as before, or brings notice in the month after', () => {
    expect(course(plain)).toEqual(plainCourse());
    expect(course(firm)).toMatchObject({ notice: 2, lastDay: 4, newFrom: Infinity, newTo: 0 });
  });

  test('that is accepted holds from the month after, for good', () => {
    for (const id of [plain, firm] as const)
      expect(course(id, {}, { accepted: true })).toEqual(plainCourse({ newFrom: 2, newTo: Infinity }));
  });

  test('that is broken holds for three months, and brings notice then where that was said', () => {
    const events = { accepted: true, broken: true };
    expect(course(plain, {}, events)).toEqual(plainCourse({ newFrom: 2, newTo: 4 }));
    expect(course(firm, {}, events)).toMatchObject({ newFrom: 2, newTo: 4, notice: 4, lastDay: 6 });
  });

  test('has nothing to break where it was refused', () => {
    expect(course(firm, {}, { broken: true })).toMatchObject({ notice: 2, newTo: 0 });
  });
});

describe('a client who leaves first (ruling R12)', () => {
  test('is gone after the notice period; selling starts a month on, nothing is owed or eased', () => {
    const expected = plainCourse({ lastDay: 4, sellingFrom: 3 });
    expect(course('keep', {}, { clientLeaves: 2 })).toEqual(expected);
    expect(course('phase-down+transition', {}, { clientLeaves: 2, penaltyEnforced: true })).toEqual(expected);
  });

  test('counts before our notice in the same month, not after it', () => {
    expect(course('notice', {}, { clientLeaves: 3 }).endedByUs).toBe(false);
    expect(course('notice', {}, { clientLeaves: 4 }).endedByUs).toBe(true);
  });
});

describe('one-off costs', () => {
  const oneOffs = (given: Parameters<typeof monthsOf>[0]) => {
    const { taxableOneOff, otherOneOff } = monthsOf(given);
    return { taxable: listed(taxableOneOff), other: listed(otherOneOff) };
  };
  const noughts = [0, 0, 0, 0, 0, 0];
  const ended = { notice: 0.5, lastDay: 2.5, endedByUs: true };

  test('of transition run from the notice, the first and last month in part (ruling R15)', () => {
    const terms = { transitionCost: 10, transitionMonths: 2 };
    expect(oneOffs({ terms, course: { ...ended, transition: true } }).taxable).toEqual([5, 10, 5, 0, 0, 0]);
    expect(oneOffs({ terms, course: ended }).taxable).toEqual(noughts);
    expect(oneOffs({ terms, course: { transition: true } }).taxable).toEqual(noughts);
    expect(oneOffs({ terms, course: { ...ended, notice: 5, transition: true } }).taxable).toEqual([
      0, 0, 0, 0, 0, 10,
    ]);
  });

  test('of selling run from its start for as long as it is paid for (ruling R11)', () => {
    const given = { terms: { acquisitionSpend: 4 }, facts: { acquisitionMonths: 2 } };
    expect(oneOffs({ ...given, course: { sellingFrom: 1, lastDay: 2 } }).taxable).toEqual([0, 4, 4, 0, 0, 0]);
    expect(oneOffs({ ...given, course: {} }).taxable).toEqual(noughts);
  });

  test('of dismissal fall in the first month with less pay (ruling R6)', () => {
    const terms = { severance: 9, payLag: 0.5 };
    expect(oneOffs({ terms, course: { lastDay: 2 } }).taxable).toEqual([0, 0, 9, 0, 0, 0]);
    expect(oneOffs({ terms, course: { lastDay: 2.5 } }).taxable).toEqual([0, 0, 0, 9, 0, 0]);
    // A rounding residue below a whole month does not bring it forward.
    expect(oneOffs({ terms, course: { lastDay: 2.5 - 1e-12 } }).taxable).toEqual([0, 0, 0, 9, 0, 0]);
    expect(oneOffs({ terms, course: { lastDay: 5 } }).taxable).toEqual([0, 0, 0, 0, 0, 9]);
    expect(oneOffs({ terms, course: {} }).taxable).toEqual(noughts);
  });

  const penalty = (kind: Facts['penalty']['kind'], facts: Partial<Facts>, penaltyDue = true) =>
    oneOffs({
      facts: { penalty: { kind, amount: 1 }, ...facts },
      terms: { penalty: 40 },
      course: { ...ended, penaltyDue },
    }).taxable;

  test('of a penalty fall in the month after the end, if one is due (ruling R5)', () => {
    expect(penalty('fixed', {})).toEqual([0, 0, 0, 40, 0, 0]);
    expect(penalty('months-of-fee', { contractEnd: 12 })).toEqual([0, 0, 0, 40, 0, 0]);
    expect(penalty('fixed', {}, false)).toEqual(noughts);
  });

  test.each(['share-of-remaining', 'minimum-commitment'] as const)(
    'of a %s go by the months left',
    (kind) => {
      expect(penalty(kind, { contractEnd: 5 })).toEqual([0, 0, 0, 100, 0, 0]);
      expect(penalty(kind, { contractEnd: 2 })).toEqual(noughts);
      expect(penalty(kind, { contractEnd: null })).toEqual(noughts);
    },
  );

  test('have a deposit paid back in the month after the end, and none for a client who stays', () => {
    expect(oneOffs({ facts: { deposit: 6 }, course: ended }).other).toEqual([0, 0, 0, 6, 0, 0]);
    expect(oneOffs({ facts: { deposit: 6 }, course: {} }).other).toEqual(noughts);
  });

  test('of resignations fall with the work; plans stand beside them (rulings R14, R9)', () => {
    const facts = { horizon: 3, otherPlanned: [0, 0, 5], investments: [0, 7, 0] };
    expect(oneOffs({ facts, terms: { resignations: 2 }, course: { lastDay: 1.5 } })).toEqual({
      taxable: [2, 1, 5],
      other: [0, 7, 0],
    });
  });

  test('past the horizon are left out', () => {
    const given = { facts: { deposit: 6 }, terms: { severance: 9 }, course: { lastDay: 6 } };
    expect(oneOffs(given)).toEqual({ taxable: noughts, other: noughts });
  });
});

describe('pay (ruling R6)', () => {
  const terms = { employees: 80, ownerPay: 20, payLeaving: 40, payLag: 1, payBack: 0.5 };

  test('falls after the last day and the lag; the owner’s stays', () => {
    const { employeesPay, payroll } = monthsOf({ terms, course: { lastDay: 1.5 } });
    expect(listed(payroll)).toEqual([100, 100, 80, 60, 60, 60]);
    expect([employeesPay[0], employeesPay[6]]).toEqual([80, 40]);
  });

  test('comes back with new work, up to what left', () => {
    const sold = { demandSlope: 30, demandCeiling: 300, cap: 300 };
    const months = monthsOf({ terms: { ...terms, ...sold }, course: { lastDay: 0, sellingFrom: 0 } });
    expect(listed(months.replacement)).toEqual([30, 60, 90, 120, 150, 180]);
    expect(listed(months.payroll)).toEqual([100, 90, 100, 100, 100, 100]);
  });

  const thrOf = (dismissal: boolean, month: number) =>
    listed(
      monthsOf({
        terms,
        facts: { dismissal, thr: [1, 2, 3, 4, 5, 6].map((at) => at === month) },
        course: { lastDay: 1 },
      }).thr,
    );

  test('of the holiday is that of its month, or of the month before where people were dismissed (R8)', () => {
    expect(thrOf(false, 2)).toEqual([0, 80, 0, 0, 0, 0]);
    expect(thrOf(false, 3)).toEqual([0, 0, 40, 0, 0, 0]);
    expect(thrOf(true, 3)).toEqual([0, 0, 80, 0, 0, 0]);
    expect(thrOf(true, 4)).toEqual([0, 0, 0, 40, 0, 0]);
  });
});
