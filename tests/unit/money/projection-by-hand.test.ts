import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '@/lib/assessment/schema';
import { availableOptions, prepareModel, projectAt, projectMoney } from '@/lib/money/money';
import { project } from '@/lib/money/projection';
import { optionOf } from '@/lib/strategies/options-catalogue';
import { certain, modelOf, plainFacts, scenarioOf, today } from './plain';

const firm = { cash: 200, otherRevenue: 100, payroll: 50, fixedCost: 20, discountRate: 0 };
const given = {
  firm: { ...firm, thr: 'off', floor: 0 },
  client: { fee: 100 },
  contract: { term: 'indefinite', noticeDays: 30, noticeFrom: 'sending' },
} satisfies AssessmentInput;

const complete = (assessment: AssessmentInput) => {
  const { outcome, model } = projectMoney(certain(assessment), today);
  if (outcome.status !== 'complete' || !model) throw new Error('incomplete');
  return { ...outcome, model };
};

describe('one path told by month', () => {
  const tell = () =>
    project(
      scenarioOf({
        facts: {
          horizon: 2,
          openingClient: 60,
          openingOthers: 7,
          thr: [false, true],
          plannedDebt: [0, 3],
          investments: [0, 11],
          otherPlanned: [0, 4],
          taxMode: 'collections',
          taxRate: 0.1,
        },
        terms: {
          net: 100,
          clientDelay: 1,
          others: 53,
          employees: 30,
          ownerPay: 5,
          fixedCost: 8,
          debt: 2,
          cash: 20,
          variable: 12,
          haircut: 0.5,
          demandSlope: 9,
          demandCeiling: 9,
          cap: 9,
          replacementDelay: 1,
        },
        course: { lastDay: 1.5, sellingFrom: 0 },
      }),
    );

  test('has every row of cash, index 0 being month 1', () => {
    const told = tell();
    expect(told.rows).toEqual([
      {
        collectedClient: 60,
        collectedOthers: 60,
        collectedReplacement: 0,
        variable: 12,
        payroll: 35,
        thr: 0,
        fixed: 8,
        tax: 12,
        debt: 2,
        oneOff: 0,
        net: 51,
      },
      {
        collectedClient: 100,
        collectedOthers: 53,
        collectedReplacement: 0,
        variable: 6,
        payroll: 35,
        thr: 30,
        fixed: 8,
        tax: expect.closeTo(15.3, 9) as unknown,
        debt: 5,
        oneOff: 15,
        net: expect.closeTo(38.7, 9) as unknown,
      },
    ]);
    expect(told.cash).toEqual([20, 71, expect.closeTo(109.7, 9)]);
  });

  test('has what was billed, owed and lost, and when it was lowest', () => {
    expect(tell()).toMatchObject({
      // 100 + 50, twice 53, and new work in half of month 2.
      billed: 100 + 50 + 106 + 4.5,
      opening: 67,
      writtenOff: 25,
      receivablesAtEnd: 25 + 4.5,
      lastDay: 1.5,
      lowest: { month: 1, cash: 71 },
      hours: [1, 0.5],
    });
  });

  test('has no last day where the client stays', () => expect(project(scenarioOf({})).lastDay).toBeNull());
});

describe('the model', () => {
  const eventsAt = (chance: number) =>
    prepareModel(
      certain({
        renegotiation: { acceptChance: chance, brokenChance: chance },
        contract: { penaltyChance: chance },
        client: { leavesFirst: 1 },
      }),
      today,
    ).events;

  test('has a single event happen on the deterministic line from a chance of one half on (ruling R24)', () => {
    const all = { accepted: true, broken: true, penaltyEnforced: true, clientLeaves: null };
    expect(eventsAt(0.5)).toEqual(all);
    expect(eventsAt(0.49)).toEqual({
      accepted: false,
      broken: false,
      penaltyEnforced: false,
      clientLeaves: null,
    });
  });

  test('reads the horizon of the assessment, or the one that is asked for', () => {
    expect(prepareModel(certain({ horizon: 18 }), today).facts.horizon).toBe(18);
    expect(prepareModel(certain({ horizon: 18 }), today, 30).facts).toMatchObject({
      horizon: 30,
    });
  });

  test('projects at the likely values or at one end of all of them', () => {
    const model = modelOf({ ...given, firm: { ...given.firm, cash: { low: 1, likely: 2, high: 4 } } });
    const opening = (level: 'low' | 'likely' | 'high') => projectAt(model, optionOf('keep'), level).cash[0];
    expect([opening('low'), opening('likely'), opening('high')]).toEqual([1, 2, 4]);
  });

  test('projects new terms where they are accepted on the line, or are said to be', () => {
    const asked = { ...given, renegotiation: { uplift: 0.5, decideMonth: 2 } };
    const billedAt = (acceptChance: number, events = {}) => {
      const model = modelOf({ ...asked, renegotiation: { ...asked.renegotiation, acceptChance } });
      return projectAt(model, optionOf('renegotiate'), 'likely', { events }).rows[2]?.collectedClient;
    };
    expect([billedAt(1), billedAt(0), billedAt(0, { accepted: true })]).toEqual([150, 100, 150]);
  });

  test('projects a change of month, events, figures or new work', () => {
    const model = modelOf({
      ...given,
      replacement: { margin: 1, level: 1, delay: 0, ramp: 1, rate: 'unknown' },
    });
    const at = (change: Parameters<typeof projectAt>[3]) =>
      projectAt(model, optionOf('notice'), 'likely', change);
    expect(at({}).lastDay).toBe(1);
    expect(at({ noticeMonth: 4 }).lastDay).toBe(5);
    expect(at({ noticeMonth: 4, events: { clientLeaves: 2 } }).lastDay).toBe(3);
    expect(at({}).rows[5]?.collectedReplacement).toBe(100);
    expect(at({ withoutReplacement: true }).rows[5]?.collectedReplacement).toBe(0);
    const drivers = { ...model.drivers.likely, firm: { ...model.drivers.likely.firm, cash: 9 } };
    expect(at({ drivers }).cash[0]).toBe(9);
    const empty = modelOf(given);
    const signed = projectAt(empty, optionOf('notice'), 'likely', { extraBilling: 5 });
    // Nothing can be sold where the level aimed at is nought.
    expect(signed.rows[5]?.collectedReplacement).toBe(0);
    const room = modelOf({
      ...given,
      client: { fee: 100, paidHours: 10 },
      replacement: { margin: 1, saleableShare: 1, rate: 2 },
    });
    const more = projectAt(room, optionOf('notice'), 'likely', { extraBilling: 5 });
    expect(more.rows[5]?.collectedReplacement).toBe(5);
  });
});

describe('options', () => {
  const lapses = (contractEnd: number | null) =>
    availableOptions(plainFacts({ contractEnd })).some(({ strategy }) => strategy === 'lapse');

  test('have a lapse only where a contract’s end is ahead', () => {
    expect([lapses(null), lapses(0), lapses(0.5)]).toEqual([false, false, true]);
    expect(availableOptions(plainFacts()).map(({ id }) => id)).toContain('keep');
  });
});

describe('money without futures', () => {
  test('names what is missing while it cannot be worked out', () => {
    expect(projectMoney(certain({ ...given, client: { fee: 'unknown' } }), today)).toEqual({
      outcome: { status: 'incomplete', missing: ['client.fee'] },
      model: null,
    });
  });

  test('has the months by name from the decision month on, floor, margins, concentration and inputs', () => {
    const money = complete({ ...given, firm: { ...given.firm, floor: 33 } });
    expect(money).toMatchObject({ status: 'complete', horizon: 12, floor: 33 });
    expect(money.months).toHaveLength(13);
    expect([money.months[0], money.months[1], money.months[12]]).toEqual(['2026-11', '2026-12', '2027-11']);
    expect(money.economics.margin1).toBe(100);
    expect(money.concentration.share).toBe(0.5);
    expect(money.inputs.find(({ path }) => path === 'client.fee')?.likely).toBe(100);
    expect(money.options.map(({ id }) => id)).toEqual(
      availableOptions(money.model.facts).map(({ id }) => id),
    );
  });

  test('has every option against keep at the same level', () => {
    const fee = { low: 80, likely: 100, high: 120 };
    const notice = complete({ ...given, client: { fee } }).options.find(({ id }) => id === 'notice');
    // The last day is in a month; eleven months of the fee are lost.
    expect(notice).toMatchObject({
      npvDifference: { low: -880, likely: -1100, high: -1320 },
      breakEven: { kind: 'not-within-horizon' },
      runway: null,
    });
    expect([notice?.low.cash[1], notice?.likely.cash[1], notice?.high.cash[1]]).toEqual([310, 330, 350]);
  });

  test('counts the runway without new work', () => {
    const poor = { ...given, firm: { ...given.firm, otherRevenue: 40, floor: 60 } };
    const replacement = { level: 1, margin: 1, delay: 0, ramp: 1, rate: 'unknown' } as const;
    const notice = complete({ ...poor, replacement }).options.find(({ id }) => id === 'notice');
    // 270 after month 1, then 30 less every month: 60 is reached after month 8, and passed in month 9.
    expect(notice?.runway).toBe(8);
    expect(notice?.likely.cash[9]).toBeGreaterThan(60);
    expect(notice?.breakEven).toEqual({ kind: 'never-behind' });
  });
});
