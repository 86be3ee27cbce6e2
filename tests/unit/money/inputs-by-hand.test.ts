import { describe, expect, test } from 'vitest';
import { assessmentSchema, type AssessmentInput } from '@/lib/assessment/schema';
import { quantitySpecOf } from '@/lib/assessment/quantities-catalogue';
import { chanceOf } from '@/lib/money/chances';
import { driversAt } from '@/lib/money/drivers';
import { countedInputs, listInputs, missingRequired, readQuantity, resolveInputs } from '@/lib/money/inputs';

const fee = quantitySpecOf('client.fee');
const share = quantitySpecOf('client.teamShare');
const days = quantitySpecOf('client.collectionDays');
const resolved = (given: AssessmentInput) => resolveInputs(assessmentSchema.parse(given));
const assumed = (low: number, likely: number, high: number) => ({
  low: expect.closeTo(low, 9) as unknown,
  likely: expect.closeTo(likely, 9) as unknown,
  high: expect.closeTo(high, 9) as unknown,
  origin: 'assumed',
});

describe('a quantity as an estimate', () => {
  test('is none while it is unknown', () => {
    expect(readQuantity(null, fee)).toBeNull();
    expect(readQuantity('unknown', fee)).toBeNull();
  });

  test('has no width where it is a fact', () => {
    expect(readQuantity(100, fee)).toEqual({ low: 100, likely: 100, high: 100, origin: 'entered' });
  });

  test('is as wide as one is unsure: a part of it, of days so many days', () => {
    expect(readQuantity({ likely: 100, sure: 'close' }, fee)).toEqual({
      low: 90,
      likely: 100,
      high: 110,
      origin: 'entered',
    });
    expect(readQuantity({ likely: 40, sure: 'close', origin: 'imported' }, days)).toEqual({
      low: 33,
      likely: 40,
      high: 47,
      origin: 'imported',
    });
  });

  test('of below nought is as wide to both sides', () => {
    const cash = quantitySpecOf('firm.cash');
    expect(readQuantity({ likely: -100, sure: 'close' }, cash)).toMatchObject({ low: -110, high: -90 });
  });

  test('stays within what it can be', () => {
    expect(readQuantity({ likely: 0.9, sure: 'guess' }, share)).toMatchObject({ low: 0.45, high: 1 });
    expect(readQuantity({ likely: 5, sure: 'guess' }, days)).toMatchObject({ low: 0, high: 35 });
  });

  test('of three points is as it was given', () => {
    expect(readQuantity({ low: 1, likely: 2, high: 4 }, fee)).toEqual({
      low: 1,
      likely: 2,
      high: 4,
      origin: 'entered',
    });
  });
});

test('four figures are required, and named in the catalogue’s order while they are unknown', () => {
  expect(missingRequired(assessmentSchema.parse({ firm: { cash: 'unknown', fixedCost: 3 } }))).toEqual([
    'firm.otherRevenue',
    'firm.payroll',
    'firm.cash',
    'client.fee',
  ]);
  expect(missingRequired(assessmentSchema.parse({ firm: { cash: 0, otherRevenue: 1, payroll: 2 } }))).toEqual(
    ['client.fee'],
  );
});

describe('what is unknown', () => {
  const firm = { payroll: 100, otherRevenue: 300, cash: 50 };
  const client = { fee: 100 };

  test('takes the default range, marked as assumed; what was entered stays', () => {
    const inputs = resolved({ firm, client: { ...client, collectionDays: 45 } });
    expect(inputs.firm.otherCollectionDays).toEqual(assumed(15, 30, 50));
    expect(inputs.client.collectionDays).toMatchObject({ likely: 45, origin: 'entered' });
    expect(inputs.client.paidHours).toBeNull();
  });

  test('of the firm follows from payroll', () => {
    const inputs = resolved({ firm, client });
    expect(inputs.firm.ownerPay).toEqual(assumed(10, 20, 30));
    expect(inputs.firm.fixedCost).toEqual(assumed(15, 25, 40));
    expect(resolved({ firm: { ...firm, ownerPay: 7, fixedCost: 9 }, client }).firm).toMatchObject({
      ownerPay: { likely: 7 },
      fixedCost: { likely: 9 },
    });
  });

  test('of direct cost is what is bought in, and part of the rest', () => {
    const known = { ...client, passThrough: 20, subcontract: 10 };
    // 30, and 5, 15, 30 % of 70.
    expect(resolved({ firm, client: known }).client.directCost).toEqual(assumed(33.5, 40.5, 51));
    expect(resolved({ firm, client: { ...known, passThrough: 120 } }).client.directCost).toEqual(
      assumed(130, 130, 130),
    );
    expect(resolved({ firm, client: { ...known, directCost: 35 } }).client.directCost?.likely).toBe(35);
  });

  test('of the team’s time follows from the share of revenue, all of it at most', () => {
    expect(resolved({ firm, client }).client.teamShare).toEqual(assumed(0.125, 0.25, 0.375));
    expect(resolved({ firm: { ...firm, otherRevenue: 0 }, client }).client.teamShare).toEqual(
      assumed(0.5, 1, 1),
    );
    expect(resolved({ firm: { ...firm, otherRevenue: 0 }, client: { fee: 0 } }).client.teamShare).toEqual(
      assumed(0, 0, 0),
    );
    expect(resolved({ firm, client: { ...client, teamShare: 0.4 } }).client.teamShare?.likely).toBe(0.4);
  });

  test('of pay that leaves is nothing while nobody has to go, whatever was entered', () => {
    const staff = { payLeaving: 30, severance: 9, lag: 2, payBackPerBilling: 1 };
    for (const route of ['redeploy', null, 'unknown'] as const) {
      const inputs = resolved({ firm, client, staff: { ...staff, route } });
      for (const key of ['payLeaving', 'severance', 'lag', 'payBackPerBilling'] as const)
        expect(inputs.staff[key]).toEqual(assumed(0, 0, 0));
    }
  });

  test('of contracts that are not renewed is the team’s part of employees’ pay', () => {
    const { staff } = resolved({ firm, client, staff: { route: 'not-renew' } });
    expect(staff.payPerPerson).toEqual(assumed(4, 8, 16));
    expect(staff.payLeaving).toEqual(assumed(10, 20, 30));
    expect(staff.lag).toEqual(assumed(0, 1, 2));
    expect(staff.payBackPerBilling).toBeNull();
  });

  // Twelve months of service are a month’s wage (Government Regulation 35/2021, Articles 15–16): none, one, two years.
  test('of a fixed term that ends in Indonesia is compensation of a month’s pay a year', () => {
    const ends = { firm, client, staff: { route: 'not-renew', payLeaving: 20 } } as const;
    expect(resolved(ends).staff.severance).toEqual(assumed(0, 20, 40));
    expect(resolved({ ...ends, currency: 'USD' }).staff.severance).toEqual(assumed(0, 0, 0));
    const bound = { ...ends, currency: 'USD', contract: { governingLaw: 'indonesia' } } as const;
    expect(resolved(bound).staff.severance).toEqual(assumed(0, 20, 40));
    const entered = { ...ends, staff: { ...ends.staff, severance: 0 } };
    expect(resolved(entered).staff.severance?.likely).toBe(0);
  });

  test('of a dismissal takes longer and costs pays', () => {
    const { staff } = resolved({ firm, client, staff: { route: 'dismiss' } });
    expect(staff.lag).toEqual(assumed(1, 2, 4));
    expect(staff.severance).toEqual(assumed(20, 60, 120));
  });

  test('of a route stays as it was entered', () => {
    const given = { payLeaving: 30, severance: 9, lag: 2, payPerPerson: 5 };
    const { staff } = resolved({ firm, client, staff: { ...given, route: 'dismiss' } });
    for (const [key, value] of Object.entries(given))
      expect(staff[key as keyof typeof given]?.likely).toBe(value);
  });

  test('employees’ pay is nothing where the owner takes all', () => {
    const { staff } = resolved({ firm: { ...firm, ownerPay: 130 }, client });
    expect(staff.payPerPerson).toEqual(assumed(0, 0, 0));
  });

  test('of transition and new work follows from the fee, and from how others pay', () => {
    const inputs = resolved({
      firm: { ...firm, otherCollectionDays: 20 },
      client: { ...client, passThrough: 40 },
    });
    expect(inputs.exit.transitionCost).toEqual(assumed(2, 5, 10));
    expect(inputs.replacement.averageFee).toEqual(assumed(6, 12, 24));
    expect(inputs.replacement.collectionDays?.likely).toBe(20);
    expect(resolved({ firm, client: { fee: 10, passThrough: 40 } }).replacement.averageFee?.likely).toBe(0);
    const entered = resolved({
      firm,
      client,
      exit: { transitionCost: 3 },
      replacement: { averageFee: 4, collectionDays: 5 },
    });
    expect(entered.exit.transitionCost?.likely).toBe(3);
    expect(entered.replacement).toMatchObject({ averageFee: { likely: 4 }, collectionDays: { likely: 5 } });
  });

  test('is nothing to derive from while it is required and missing', () => {
    const inputs = resolved({});
    expect(inputs.firm.ownerPay).toEqual(assumed(0, 0, 0));
    expect(inputs.staff.payPerPerson).toEqual(assumed(0, 0, 0));
    expect(inputs.exit.transitionCost).toEqual(assumed(0, 0, 0));
  });

  test('counts only where the case uses it: one way of new work, and pay only where it stops', () => {
    const counted = (given: AssessmentInput) => {
      const assessment = assessmentSchema.parse({ firm, client, ...given });
      return countedInputs(resolveInputs(assessment), assessment).map(({ path }) => path);
    };
    const simple = counted({ staff: { route: 'redeploy' } });
    const pipeline = counted({ replacement: { form: 'pipeline' }, staff: { route: 'dismiss' } });
    expect(simple).toContain('replacement.delay');
    expect(simple).not.toContain('replacement.winRate');
    expect(simple).not.toContain('staff.severance');
    expect(pipeline).toContain('replacement.winRate');
    expect(pipeline).not.toContain('replacement.delay');
    expect(pipeline).toContain('staff.severance');
    for (const list of [simple, pipeline]) expect(list).toContain('replacement.margin');
  });

  test('is left out of the list where the model leaves it out', () => {
    const list = listInputs(resolved({ firm, client }));
    expect(list.find(({ path }) => path === 'client.fee')).toEqual({
      path: 'client.fee',
      low: 100,
      likely: 100,
      high: 100,
      origin: 'entered',
    });
    expect(list.some(({ path }) => path === 'client.paidHours')).toBe(false);
    expect(list.every(({ path }) => path.includes('.'))).toBe(true);
  });
});

describe('one value for every figure (ruling R24)', () => {
  const given = () =>
    resolved({
      firm: { cash: { low: 1, likely: 2, high: 4 }, payroll: { low: 10, likely: 20, high: 40 } },
    });

  test('is the likely one, or the end that is worse or better for the firm', () => {
    expect(driversAt(given(), 'likely').firm).toMatchObject({ cash: 2, payroll: 20 });
    expect(driversAt(given(), 'low').firm).toMatchObject({ cash: 1, payroll: 40 });
    expect(driversAt(given(), 'high').firm).toMatchObject({ cash: 4, payroll: 10 });
    expect(driversAt(given(), 'low').client.paidHours).toBeNull();
  });
});

test('chances are those given, nought included, else the usual ones', () => {
  const given = { client: { leavesFirst: 0 }, renegotiation: { acceptChance: 0.7, brokenChance: 'unknown' } };
  expect(chanceOf(assessmentSchema.parse(given))).toEqual({
    accepted: 0.7,
    broken: 0.15,
    penaltyEnforced: 0.5,
    leavesFirst: 0,
  });
  expect(
    chanceOf(assessmentSchema.parse({ contract: { penaltyChance: 1 }, client: { leavesFirst: 'unknown' } })),
  ).toEqual({ accepted: 0.4, broken: 0.15, penaltyEnforced: 1, leavesFirst: 0.15 });
});
