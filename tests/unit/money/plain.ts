import type { Assessment, AssessmentInput } from '@/lib/assessment/schema';
import { assessmentSchema } from '@/lib/assessment/schema';
import { quantityCatalogue } from '@/lib/assessment/quantities-catalogue';
import type { Course } from '@/lib/money/course';
import type { Drivers } from '@/lib/money/drivers';
import type { Facts } from '@/lib/money/facts';
import { prepareModel, type Model } from '@/lib/money/money';
import { PathMonths, runPath, type Scenario } from '@/lib/money/path';
import type { OptionRun } from '@/lib/money/simulation';
import { Terms, type TermValues } from '@/lib/money/terms';
import { optionOf, type OptionId } from '@/lib/strategies/options-catalogue';

/** The plainest of everything that money is worked out from: nothing happens and nothing costs, unless a test says so. */

export const today = '2026-11-24';

type Sections = typeof quantityCatalogue;
type ByQuantity<T> = { [S in keyof Sections]: { [K in keyof Sections[S]]: T } };
type Given<T> = { [S in keyof Sections]?: { [K in keyof Sections[S]]?: T } };

function everyQuantity<T>(value: T, given: Given<T>): ByQuantity<T> {
  const sections = Object.entries(quantityCatalogue).map(([section, specs]) => [
    section,
    {
      ...Object.fromEntries(Object.keys(specs).map((key) => [key, value])),
      ...given[section as keyof Sections],
    },
  ]);
  return Object.fromEntries(sections) as ByQuantity<T>;
}

/** Drivers of which only those given are known. */
const driversWith = (given: Given<number | null>): Drivers => everyQuantity<number | null>(null, given);

/** A firm with employees’ pay of 80, and a client at 100 a month of which 30 are billed on at cost. */
export const toyDrivers = (given: Given<number | null> = {}): Drivers =>
  driversWith({
    ...given,
    firm: { payroll: 100, ownerPay: 20, ...given.firm },
    client: { fee: 100, passThrough: 30, directCost: 45, ...given.client },
  });

const nought = everyQuantity(0, {});

/** An assessment in which every figure is known exactly, and nought unless given. */
export function certain(given: AssessmentInput = {}): Assessment {
  const sections = Object.keys(nought).map((name) => {
    const section = name as keyof Sections;
    return [section, { ...nought[section], ...given[section] }];
  });
  return assessmentSchema.parse({
    seed: 7,
    horizon: 12,
    ...given,
    ...Object.fromEntries(sections),
  });
}

export const modelOf = (given: AssessmentInput = {}): Model => prepareModel(certain(given), today);

export const plainFacts = (given: Partial<Facts> = {}): Facts => {
  const horizon = given.horizon ?? 6;
  const noughts = Array.from({ length: horizon }, () => 0);
  return {
    horizon,
    thr: noughts.map(() => false),
    investments: noughts,
    otherPlanned: noughts,
    plannedDebt: noughts,
    contractEnd: null,
    noticeMonths: 2,
    penalty: { kind: 'none', amount: 0 },
    deposit: 0,
    dismissal: false,
    costLines: [],
    openingClient: 0,
    openingOthers: 0,
    pipeline: false,
    acquisitionMonths: 3,
    headStart: 0,
    phaseSteps: 3,
    taxMode: 'none',
    taxRate: 0,
    decideMonth: 1,
    noticeMonth: 0,
    floor: 100,
    monthlyRate: 0.01,
    ...given,
  };
};

const factors = { growth: 1, drift: 1, newPrice: 1, newLoad: 1, haircutLeft: 1, lossLeft: 1 };

/** Terms of nought, factors of one. */
export const plainTerms = (given: Partial<TermValues> = {}): Terms => {
  const terms = new Terms();
  const noughts = Object.fromEntries(Object.keys(terms).map((name) => [name, 0]));
  return Object.assign(terms, noughts, factors, given);
};

/** A client who stays. */
export const plainCourse = (given: Partial<Course> = {}): Course => ({
  notice: Infinity,
  lastDay: Infinity,
  sellingFrom: Infinity,
  phaseSteps: 0,
  endedByUs: false,
  penaltyDue: false,
  transition: false,
  newFrom: Infinity,
  newTo: 0,
  ...given,
});

export type GivenScenario = Omit<Partial<Scenario>, 'facts' | 'terms' | 'course'> & {
  facts?: Partial<Facts>;
  terms?: Partial<TermValues>;
  course?: Partial<Course>;
};

export const scenarioOf = ({ facts, terms, course, ...rest }: GivenScenario): Scenario => ({
  ...rest,
  facts: plainFacts(facts),
  terms: plainTerms(terms),
  course: plainCourse(course),
});

/** Runs one path over arrays that hold something already, as they do from the second run on. */
export function monthsOf(given: GivenScenario): PathMonths {
  const scenario = scenarioOf(given);
  const months = new PathMonths(scenario.facts.horizon);
  for (const column of Object.values(months)) if (column instanceof Float64Array) column.fill(777);
  months.cash[0] = 0;
  runPath(scenario, months);
  return months;
}

/** Months 1…H of a column, rounded to a millionth so that what is added up in another order is equal. */
export const rounded = (column: Iterable<number>): number[] =>
  Array.from(column, (value) => Math.round(value * 1e6) / 1e6 + 0);
export const listed = (column: Float64Array): number[] => rounded(column.subarray(1));

/** An option with a worth in every future, and nothing else that is of interest. */
export const runWith = (id: OptionId, npv: number[], given: Partial<OptionRun> = {}): OptionRun => ({
  option: optionOf(id),
  npv: Float64Array.from(npv),
  lowest: new Float64Array(npv.length),
  lowestMonth: new Uint8Array(npv.length),
  below: 0,
  hoursLeft: new Float64Array(npv.length),
  leftFirst: new Uint8Array(npv.length),
  cash: null,
  ...given,
});
