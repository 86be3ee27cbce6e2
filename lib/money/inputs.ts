import { countryOf } from '../assessment/country';
import { quantityCatalogue } from '../assessment/quantities-catalogue';
import type { QuantitySpec, Quantity } from '../assessment/quantity';
import { isUnknown, sureWidths } from '../assessment/quantity';
import type { Assessment } from '../assessment/schema';
import type { Country } from '../calendar/working-days';
import { derivedDefaults } from './derived-defaults';
import type { ResolvedInput } from './result';

/** A figure as the model uses it: P10 – most likely – P90, and where it comes from. */
export type Estimate = { low: number; likely: number; high: number; origin: ResolvedInput['origin'] };

type Catalogue = typeof quantityCatalogue;
/** Every quantity of the catalogue, resolved; null where unknown means "leave out" rather than a default. */
export type Inputs = { [S in keyof Catalogue]: { [K in keyof Catalogue[S]]: Estimate | null } };

const clip = (spec: QuantitySpec, value: number) => Math.min(spec.max, Math.max(spec.min, value));

function around(likely: number, width: { relative: number; days: number }, spec: QuantitySpec) {
  const half = spec.unit === 'days' ? width.days : Math.abs(likely) * width.relative;
  return { low: clip(spec, likely - half), likely, high: clip(spec, likely + half) };
}

/**
 * Reads one quantity as an estimate; null if it is unknown.
 *
 * @example readQuantity({ likely: 100, sure: 'close' }, spec) // { low: 90, likely: 100, high: 110, origin: 'entered' }
 */
export function readQuantity(quantity: Quantity, spec: QuantitySpec): Estimate | null {
  if (isUnknown(quantity)) return null;
  if (typeof quantity === 'number') return { ...around(quantity, sureWidths.exact, spec), origin: 'entered' };
  const origin = quantity.origin ?? 'entered';
  if ('sure' in quantity) return { ...around(quantity.likely, sureWidths[quantity.sure], spec), origin };
  return { low: quantity.low, likely: quantity.likely, high: quantity.high, origin };
}

type Factors = Pick<Estimate, 'low' | 'likely' | 'high'>;

function assumed(base: number, { low, likely, high }: Factors): Estimate {
  return { low: base * low, likely: base * likely, high: base * high, origin: 'assumed' };
}

function readAll(assessment: Assessment): Inputs {
  const entries = Object.entries(quantityCatalogue).map(([section, specs]) => {
    const values = assessment[section as keyof Catalogue] as Record<string, unknown>;
    const read = Object.entries(specs as Record<string, QuantitySpec>).map(
      ([key, spec]): [string, Estimate | null] => {
        const entered = readQuantity(values[key] as Quantity, spec);
        const fallback =
          typeof spec.fallback === 'object' ? { ...spec.fallback, origin: 'assumed' as const } : null;
        return [key, entered ?? fallback];
      },
    );
    return [section, Object.fromEntries(read)] as const;
  });
  return Object.fromEntries(entries) as Inputs;
}

/** Defaults that depend on other answers; each is documented in the quantity's row of the catalogue. */
function deriveFirmAndClient(inputs: Inputs): void {
  const { firm, client } = inputs;
  const payroll = firm.payroll?.likely ?? 0;
  const fee = client.fee?.likely ?? 0;
  const revenue = fee + (firm.otherRevenue?.likely ?? 0);
  firm.ownerPay ??= assumed(payroll, derivedDefaults.ownerPay);
  firm.fixedCost ??= assumed(payroll, derivedDefaults.fixedCost);
  const parts = (client.passThrough?.likely ?? 0) + (client.subcontract?.likely ?? 0);
  const rest = Math.max(0, fee - parts);
  const direct = assumed(rest, derivedDefaults.directCost);
  client.directCost ??= {
    low: parts + direct.low,
    likely: parts + direct.likely,
    high: parts + direct.high,
    origin: 'assumed',
  };
  const share = revenue > 0 ? fee / revenue : 0;
  const team = assumed(share, derivedDefaults.teamShare);
  client.teamShare ??= { ...team, high: Math.min(1, team.high) };
}

const nothing: Estimate = { low: 0, likely: 0, high: 0, origin: 'assumed' };

/** What is due once when pay stops, in pays: severance on dismissal, compensation at the end of a fixed term in Indonesia. */
function onceFor(dismissed: boolean, country: Country): Factors {
  if (dismissed) return derivedDefaults.severance;
  return country === 'ID' ? derivedDefaults.compensation : nothing;
}

function deriveStaff(inputs: Inputs, assessment: Assessment): void {
  const { route } = assessment.staff;
  const { firm, client, staff } = inputs;
  const employees = Math.max(0, (firm.payroll?.likely ?? 0) - (firm.ownerPay?.likely ?? 0));
  staff.payPerPerson ??= assumed(employees, derivedDefaults.payPerPerson);
  if (route !== 'not-renew' && route !== 'dismiss') {
    staff.payLeaving = nothing;
    staff.severance = nothing;
    staff.lag = nothing;
    staff.payBackPerBilling = nothing;
    return;
  }
  const teamShare = client.teamShare ?? nothing;
  staff.payLeaving ??= assumed(employees, teamShare);
  const dismissed = route === 'dismiss';
  staff.lag ??= {
    ...(dismissed ? derivedDefaults.lagDismissed : derivedDefaults.lagNotRenewed),
    origin: 'assumed',
  };
  staff.severance ??= assumed(staff.payLeaving.likely, onceFor(dismissed, countryOf(assessment)));
}

function deriveExitAndReplacement(inputs: Inputs): void {
  const { firm, client, exit, replacement } = inputs;
  const fee = client.fee?.likely ?? 0;
  const net = Math.max(0, fee - (client.passThrough?.likely ?? 0));
  exit.transitionCost ??= assumed(fee, derivedDefaults.transitionCost);
  replacement.collectionDays ??= firm.otherCollectionDays;
  replacement.averageFee ??= assumed(net, derivedDefaults.averageFee);
}

/** The four figures without which cash cannot be worked out, as `section.key`. */
export function missingRequired(assessment: Assessment): string[] {
  return Object.entries(quantityCatalogue).flatMap(([section, specs]) => {
    const values = assessment[section as keyof Catalogue] as Record<string, unknown>;
    return Object.entries(specs as Record<string, QuantitySpec>)
      .filter(([key, spec]) => spec.fallback === 'required' && isUnknown(values[key] as Quantity))
      .map(([key]) => `${section}.${key}`);
  });
}

/**
 * Every quantity as an estimate: what was entered or imported, else the documented default.
 * Call `missingRequired` first: required quantities that are unknown come out as null.
 */
export function resolveInputs(assessment: Assessment): Inputs {
  const inputs = readAll(assessment);
  deriveFirmAndClient(inputs);
  deriveStaff(inputs, assessment);
  deriveExitAndReplacement(inputs);
  return inputs;
}

/** The inputs as a flat list. */
export function listInputs(inputs: Inputs): ResolvedInput[] {
  return Object.entries(inputs).flatMap(([section, values]) =>
    Object.entries(values as Record<string, Estimate | null>).flatMap(([key, estimate]) =>
      estimate ? [{ path: `${section}.${key}`, ...estimate }] : [],
    ),
  );
}

/** Figures of the way of counting new work that was not chosen, and of the pay of people who stay. */
const unused = {
  simple: ['leadsPerMonth', 'winRate', 'averageFee', 'salesCycle', 'onboarding'],
  pipeline: ['delay', 'ramp', 'level'],
  staying: ['payLeaving', 'lag', 'severance', 'payBackPerBilling'],
} as const;

/** Those inputs that count in this case, for "what is assumed" and "how come". */
export function countedInputs(inputs: Inputs, { replacement, staff }: Assessment): ResolvedInput[] {
  const leaves = staff.route === 'not-renew' || staff.route === 'dismiss';
  const left = new Set<string>([
    ...unused[replacement.form].map((key) => `replacement.${key}`),
    ...(leaves ? [] : unused.staying.map((key) => `staff.${key}`)),
  ]);
  return listInputs(inputs).filter(({ path }) => !left.has(path));
}
