import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleIds, workedExample } from '../../lib/assessment/examples-catalogue';
import { assessmentSchema, emptyAssessment, type Assessment } from '../../lib/assessment/schema';
import { evaluate } from '../../lib/evaluate';
import { asRatios } from '../../lib/share/ratios';
import { shareViews, type ShareView } from '../../lib/share/left-out';
import { redact } from '../../lib/share/views';
import { arbitraryAssessment, arbitraryPlausibleAssessment } from './arbitrary-assessment';

const today = '2026-11-24';

/** What of zod's inner form is read here. */
type Schema = {
  _zod: {
    def: {
      type: string;
      innerType?: Schema;
      shape?: Record<string, Schema>;
      options?: Schema[];
      valueType?: Schema;
      checks?: { _zod: { def: { check: string; value?: number } } }[];
    };
  };
};

/** Where the schema takes numbers as large as only money is. Rows of lists are in the examples above. */
function moneyPaths({ _zod: { def } }: Schema, path = ''): string[] {
  const limits = (def.checks ?? []).map((check) => check._zod.def);
  const isLarge = limits.some(({ check, value = 0 }) => check === 'less_than' && value >= 1e13);
  if (def.type === 'number') return isLarge ? [path] : [];
  const inner = [def.innerType, ...(def.options ?? [])].flatMap((one) => (one ? moneyPaths(one, path) : []));
  const fields = Object.entries(def.shape ?? {}).flatMap(([key, field]) =>
    moneyPaths(field, path === '' ? key : `${path}.${key}`),
  );
  const values = def.valueType ? moneyPaths(def.valueType, `${path}.*`) : [];
  return [...new Set([...inner, ...fields, ...values].map((one) => one.replace(/\.(likely|low|high)$/, '')))];
}

/** Everything that a value holds: numbers and texts, however deep, keys as well. */
function holdings(value: unknown): (number | string)[] {
  if (typeof value === 'number' || typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => [key, ...holdings(entry)]);
}

const marked = 'RAHASIA';

/** Everything that is money set to figures that stand nowhere else, every text to a mark. */
function tellTale(): Assessment {
  const assessment = workedExample('agency-45', today);
  const { contract, communication, client, firm, aftercare, preferences } = assessment;
  for (const section of [contract, communication, aftercare] as Record<string, unknown>[]) {
    for (const [key, value] of Object.entries(section)) {
      if (value === '' && key !== 'meetingTime') section[key] = marked;
    }
  }
  Object.assign(assessment, { name: marked, firmName: marked, clientName: marked });
  Object.assign(preferences, { premortem: marked, tripwires: [marked] });
  communication.edited = { letter: `${marked} Rp 777.000.001` };
  for (const answer of Object.values(assessment.checklist.answers)) answer.note = marked;
  client.costLines = [{ label: marked, kind: 'tools', amount: 777_000_002, avoidableShare: 1, lagMonths: 1 }];
  firm.planned = [{ label: marked, kind: 'debt', amount: 777_000_003, fromMonth: 1, toMonth: 2 }];
  firm.otherClients = [{ name: marked, revenue: 777_000_004, passThrough: 777_000_005, sameOwnerAs: marked }];
  Object.assign(client, { fee: 777_000_006, openingReceivable: 777_000_007, overdueAmount: 777_000_008 });
  Object.assign(firm, {
    cash: 777_000_009,
    creditLine: 777_000_010,
    floor: 777_000_011,
    payroll: 777_000_012,
  });
  Object.assign(contract, { penaltyKind: 'fixed', penaltyAmount: 777_000_013, deposit: 777_000_014 });
  Object.assign(assessment.staff, { payLeaving: 777_000_015, severance: 777_000_016, route: 'dismiss' });
  for (const key of ['actualCash', 'actualReceived', 'actualWon'] as const) {
    aftercare[key] = { '2027-01': 777_000_017 };
  }
  assessment.comments = [{ place: 'money', by: marked, on: today, text: marked }];
  return assessmentSchema.parse(assessment);
}

const seenIn = (view: ShareView) => holdings(redact(tellTale(), { view }));
const amounts = (view: ShareView) =>
  seenIn(view).filter((held) => (typeof held === 'number' ? held >= 777_000_000 : held.includes('777')));
const marks = (view: ShareView) => seenIn(view).filter((held) => String(held).includes(marked)).length;

describe('a view', () => {
  it('holds no amount for the team, of whatever kind, and nothing of pay and dismissal', () => {
    expect(amounts('full').length).toBeGreaterThan(15);
    expect(amounts('team')).toEqual([]);
    expect(redact(tellTale(), { view: 'team' }).staff).toEqual(emptyAssessment().staff);
  });

  it('holds no amount, no name and no text without names', () => {
    expect(marks('full')).toBeGreaterThan(30);
    expect(amounts('anonymous')).toEqual([]);
    expect(marks('anonymous')).toBe(0);
    expect(redact(tellTale(), { view: 'anonymous' }).currency).toBe('XXX');
  });

  it('holds no pay for the lawyer, but the contract, what is owed, and the evidence', () => {
    const { staff, firm, client, contract, checklist, preferences } = redact(tellTale(), { view: 'lawyer' });
    expect([staff, firm.payroll, firm.cash]).toEqual([emptyAssessment().staff, null, null]);
    expect([client.fee, client.overdueAmount, contract.penaltyAmount]).toEqual([
      777_000_006, 777_000_008, 777_000_013,
    ]);
    expect([contract.suspensionClause, checklist.answers.overtime.note]).toEqual([marked, marked]);
    expect(preferences.premortem).toBe('');
  });

  it('holds every figure for the accountant, and no name', () => {
    const shared = redact(tellTale(), { view: 'accountant' });
    expect(amounts('accountant').length).toBe(amounts('full').length - 1);
    expect([shared.clientName, shared.communication.contactName, shared.firm.planned[0]?.label]).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('holds comments in a reply only, and nothing else then', () => {
    for (const view of shareViews) {
      const { comments, ...rest } = redact(tellTale(), { view });
      expect(comments.length).toBe(view === 'reply' ? 1 : 0);
      if (view === 'reply') expect({ ...rest, comments: [] }).toEqual(emptyAssessment());
    }
    expect(redact(tellTale(), { include: { comments: true } }).comments).toHaveLength(1);
  });

  it('is the same when it is taken of itself', () => {
    fc.assert(
      fc.property(arbitraryAssessment(), fc.constantFrom(...shareViews), (assessment, view) => {
        const once = redact(assessment, { view, include: { comments: true } });
        expect(redact(once, { view, include: { comments: true } })).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});

/**
 * Where two evaluations differ in more than the unit of money: each figure must be what it was, or what it was times
 * the factor to within a twentieth of a hundredth of the fee; each word what it was.
 */
function differences(before: unknown, after: unknown, factor: number, path = ''): string[] {
  if (typeof before === 'number' && typeof after === 'number') {
    const isSame = Math.abs(after - before) <= 1e-3 * Math.max(Math.abs(before), 1);
    const isScaled = Math.abs(after - before * factor) <= Math.max(0.05, 1e-4 * Math.abs(after));
    return isSame || isScaled ? [] : [`${path}: ${before} → ${after}`];
  }
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) {
    return before === after ? [] : [`${path}: ${String(before)} → ${String(after)}`];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const at = (value: object, key: string) => (value as Record<string, unknown>)[key];
  return [...keys].flatMap((key) => differences(at(before, key), at(after, key), factor, `${path}.${key}`));
}

const likely = (quantity: unknown) =>
  typeof quantity === 'number' ? quantity : Number((quantity as { likely: number }).likely);

describe('amounts as ratios', () => {
  const whole = (one: Assessment) => ({ ...evaluate(one, { today, futures: 200 }), currency: null });
  /** The cash line of every option: what rests on it may lie on the edge between two answers. */
  const cash = (one: Assessment) => {
    const { money } = evaluate(one, { today, futures: 1 });
    return money.status === 'complete' ? money.options.map((option) => option.likely.cash) : [];
  };
  const compared = (assessment: Assessment, of: (one: Assessment) => unknown) =>
    differences(of(assessment), of(asRatios(assessment)), 100 / likely(assessment.client.fee));

  it.each(exampleIds)('leave the result of an example as it was: %s', (id) => {
    expect(compared(workedExample(id, today), whole)).toEqual([]);
  });

  it('leave the result of a firm as it was, whichever figures are given', () => {
    fc.assert(
      fc.property(arbitraryPlausibleAssessment(), (drawn) => {
        const { client, firm, contract } = tellTale();
        const costLines = client.costLines.map((line) => ({ ...line, amount: 3_100_000 }));
        const planned = firm.planned.map((item) => ({ ...item, amount: 7_300_000 }));
        const assessment = {
          ...drawn,
          client: { ...drawn.client, costLines },
          firm: { ...drawn.firm, planned, floor: 4e7, creditLine: 9_100_000 },
          contract: { ...contract, penaltyAmount: 41_000_000, deposit: 5_000_000 },
        };
        expect(compared(assessment, cash)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('make the fee a hundred, and hide how much a hundred is', () => {
    const of = (unit: number) =>
      asRatios(
        assessmentSchema.parse({
          client: { fee: { likely: 85 * unit, sure: 'close' } },
          firm: { cash: 340 * unit, payroll: { low: 17 * unit, likely: 34 * unit, high: 51 * unit } },
        }),
      );
    expect(of(1e6).client.fee).toEqual({ likely: 100, sure: 'close' });
    expect(of(1e6).firm).toMatchObject({ cash: 400, payroll: { low: 20, likely: 40, high: 60 } });
    expect(of(1)).toEqual(of(1e6));
  });

  it('reach everything that can be as large as money is', () => {
    const paths = moneyPaths(assessmentSchema as unknown as Schema).sort();
    expect(paths.filter((path) => !/^(firm|client|staff|exit|replacement)\./.test(path))).toEqual([
      'aftercare.actualCash.*',
      'aftercare.actualReceived.*',
      'aftercare.actualWon.*',
      'aftercare.forecast.unit',
      'aftercare.receivables.*.amount',
      'contract.deposit',
      'contract.penaltyAmount',
    ]);
    for (const path of paths.filter((one) => !one.includes('*') && !one.includes('forecast'))) {
      const [section = '', key = ''] = path.split('.');
      const filled = assessmentSchema.parse({ client: { fee: 50 }, contract: { penaltyKind: 'fixed' } });
      Object.assign(filled[section as 'firm'], { [key]: 70 });
      const after = asRatios(filled)[section as 'firm'] as Record<string, unknown>;
      expect([path, after[key]]).toEqual([path, path === 'client.fee' ? 100 : 140]);
    }
  });

  it('stay within what the schema allows, whatever it is given', () => {
    fc.assert(
      fc.property(arbitraryAssessment(), (assessment) => {
        const ratios = asRatios(assessment);
        expect(assessmentSchema.parse(ratios)).toEqual(ratios);
      }),
      { numRuns: 100 },
    );
  });
});
