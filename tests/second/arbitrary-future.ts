import fc from 'fast-check';
import type { QuantitySpec } from '@/lib/assessment/quantity';
import { quantityCatalogue } from '@/lib/assessment/quantities-catalogue';
import { assessmentSchema, type Assessment } from '@/lib/assessment/schema';
import { arbitraryPlausibleAssessment } from '../laws/arbitrary-assessment';

/** A value of every driver, told by section and name; null where it stays as the assessment has it. */
export type DrawnDrivers = Record<string, Record<string, number | null>>;

/** One case: a firm, and one future of it. Money drivers are multiples of what the assessment says. */
export type Case = {
  assessment: Assessment;
  today: string;
  level: 'low' | 'likely' | 'high';
  drawn: DrawnDrivers;
  /** Known together or not at all: lib takes an unknown part as none, the rulings (R11) take the whole as unknown. */
  hours: { paid: number; unpaid: number } | null;
  saleableShare: number | null;
  rate: number | null;
  payBackPerBilling: number | null;
  noticeMonth: number;
  events: { accepted: boolean; broken: boolean; penaltyEnforced: boolean; clientLeaves: number | null };
};

/** In steps of a millionth: nobody's fee is 1e-300, and sums with such figures say nothing. */
const real = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1_000_000 }).map((step) => min + ((max - min) * step) / 1_000_000);
/** Whole numbers are where months and fractions meet, so half of the figures are whole. */
const wholeOrNot = (min: number, max: number) => fc.oneof(fc.integer({ min, max }), real(min, max));

function valueOf(spec: QuantitySpec): fc.Arbitrary<number> {
  switch (spec.unit) {
    case 'money':
    case 'money-per-month':
    case 'money-per-hour':
    case 'hours-per-month':
      return real(0, 2);
    case 'share':
      return fc.oneof(fc.constantFrom(0, 1), real(0, Math.min(spec.max, 2)));
    // Up to 0.9: lib stops a yearly chance of resignation at 0.999, R14 does not.
    case 'share-per-year':
      return real(Math.max(spec.min, -0.5), 0.9);
    case 'share-per-quarter':
      return real(0, 0.2);
    case 'days':
      return fc.oneof(fc.constantFrom(0, 15, 30, 60, 90), wholeOrNot(0, 200));
    case 'months':
      return wholeOrNot(0, 14);
    case 'people':
    case 'monthly-pays':
    case 'count-per-month':
      return real(0, 5);
  }
}

const drawnDrivers = fc.record(
  Object.fromEntries(
    Object.entries(quantityCatalogue).map(([section, specs]) => [
      section,
      fc.record(
        Object.fromEntries(
          Object.entries(specs as Record<string, QuantitySpec>).map(([key, spec]) => [
            key,
            fc.option(valueOf(spec), { freq: 2 }),
          ]),
        ),
      ),
    ]),
  ),
);

const twoDigits = (min: number, max: number) =>
  fc.integer({ min, max }).map((part) => String(part).padStart(2, '0'));

const contract = fc.record({
  term: fc.constantFrom('fixed', 'indefinite', 'auto-renew', 'unknown', null),
  endDate: fc.option(
    fc.oneof(
      fc.constantFrom('2027-01-31', '2027-02-28', '2027-12-31'),
      fc
        .tuple(fc.integer({ min: 2026, max: 2029 }), twoDigits(1, 12), twoDigits(1, 28))
        .map((parts) => parts.join('-')),
    ),
    { freq: 4 },
  ),
  noticeDays: fc.option(fc.oneof(fc.constantFrom(0, 30, 60), fc.integer({ min: 0, max: 200 })), {
    freq: 6,
  }),
  noticeDayKind: fc.constantFrom('calendar', 'working'),
  noticeFrom: fc.constantFrom('sending', 'receipt'),
  deposit: fc.integer({ min: 0, max: 100_000_000 }),
});

/** Shares up to 1 and at most two years of fee: beyond 1 and 120 lib takes the figure for a slip, R5 knows no limit. */
const penalty = fc.oneof(
  fc.record({ penaltyKind: fc.constantFrom('none', 'minimum-commitment', 'unknown', null) }),
  fc.record({ penaltyKind: fc.constant('fixed'), penaltyAmount: fc.integer({ min: 0, max: 500_000_000 }) }),
  fc.record({ penaltyKind: fc.constant('months-of-fee'), penaltyAmount: wholeOrNot(0, 24) }),
  fc.record({ penaltyKind: fc.constant('share-of-remaining'), penaltyAmount: real(0, 1) }),
);

const plannedItem = fc
  .record({
    kind: fc.constantFrom('investment', 'debt', 'other'),
    amount: fc.integer({ min: 0, max: 100_000_000 }),
    between: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })),
  })
  .map(({ between, ...item }) => ({
    ...item,
    fromMonth: Math.min(...between),
    toMonth: Math.max(...between),
  }));

const firm = fc.record({
  taxMode: fc.constantFrom('none', 'collections', 'profit'),
  taxRate: real(0, 0.6),
  thr: fc.constantFrom('auto', 'on', 'off'),
  thrMonthOfYear: fc.option(fc.integer({ min: 1, max: 12 })),
  planned: fc.array(plannedItem, { maxLength: 4 }),
});

const costLine = fc.record({
  amount: fc.integer({ min: 0, max: 30_000_000 }),
  avoidableShare: fc.oneof(fc.constantFrom(0, 1), real(0, 1)),
  lagMonths: wholeOrNot(0, 12),
});

const settings = fc.record({
  horizon: fc.oneof(fc.constant(24), fc.integer({ min: 12, max: 60 })),
  route: fc.constantFrom('redeploy', 'not-renew', 'dismiss', 'unknown', null),
  costLines: fc.array(costLine, { maxLength: 4 }),
  openingReceivable: fc.option(fc.integer({ min: 0, max: 2_000_000_000 })),
  phaseDownMonths: fc.integer({ min: 1, max: 18 }),
  decideMonth: fc.integer({ min: 1, max: 12 }),
  form: fc.constantFrom('simple', 'pipeline'),
  acquisitionMonths: fc.integer({ min: 0, max: 60 }),
  headStart: wholeOrNot(0, 18),
});

/** Plausible firms with every setting, date and term that moves cash at random. */
const assessments = fc
  .tuple(arbitraryPlausibleAssessment(), firm, contract, penalty, settings)
  .map(([plain, firmSettings, terms, penaltyTerms, chosen]) =>
    assessmentSchema.parse({
      ...plain,
      horizon: chosen.horizon,
      firm: { ...plain.firm, ...firmSettings },
      client: {
        ...plain.client,
        costLines: chosen.costLines,
        openingReceivable: chosen.openingReceivable,
      },
      staff: { ...plain.staff, route: chosen.route },
      exit: { ...plain.exit, phaseDownMonths: chosen.phaseDownMonths },
      renegotiation: { ...plain.renegotiation, decideMonth: chosen.decideMonth },
      replacement: {
        ...plain.replacement,
        form: chosen.form,
        acquisitionMonths: chosen.acquisitionMonths,
        headStart: chosen.headStart,
      },
      contract: { ...plain.contract, ...terms, ...penaltyTerms },
    }),
  );

export const arbitraryCase: fc.Arbitrary<Case> = fc.record({
  assessment: assessments,
  today: fc.constantFrom('2026-11-24', '2026-09-15', '2027-02-28', '2032-06-30'),
  level: fc.constantFrom('low', 'likely', 'high'),
  drawn: drawnDrivers,
  hours: fc.option(fc.record({ paid: real(0, 400), unpaid: real(0, 200) })),
  saleableShare: fc.option(real(0, 1), { freq: 3 }),
  rate: fc.option(real(0, 2_000_000), { freq: 3 }),
  payBackPerBilling: fc.option(real(0, 3)),
  noticeMonth: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 18 })),
  events: fc.record({
    accepted: fc.boolean(),
    broken: fc.boolean(),
    penaltyEnforced: fc.boolean(),
    clientLeaves: fc.option(fc.integer({ min: 1, max: 40 })),
  }),
});
