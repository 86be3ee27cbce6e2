import type { IsoDate } from '../calendar/iso-date';
import type { QuantitySource, QuantitySpec } from './quantity';

/** Largest amount of money the product works with, in any currency (a thousand times the largest Indonesian service firm). */
export const maxMoney = 1e14;

type Options = Partial<Pick<QuantitySpec, 'min' | 'max' | 'shape'>>;
type Fallback = QuantitySpec['fallback'];
type Worse = QuantitySpec['worse'];

const ownJudgement = 'own-judgement';
const checked: IsoDate = '2026-11-23';
const range = (low: number, likely: number, high: number) => ({ low, likely, high });

function row(
  unit: QuantitySpec['unit'],
  worse: Worse,
  fallback: Fallback,
  meaning: string,
  source: QuantitySource,
  options: Options = {},
): QuantitySpec {
  const max = unit.startsWith('money') ? maxMoney : unit.startsWith('share') ? 1 : 1e4;
  return { unit, min: 0, max, worse, fallback, shape: 'pert', meaning, source, asOf: checked, ...options };
}

const days = (fallback: Fallback, meaning: string, source: QuantitySource = ownJudgement) =>
  row('days', 'higher', fallback, meaning, source, { max: 365, shape: 'lognormal' });
const months = (fallback: Fallback, meaning: string, source: QuantitySource = ownJudgement) =>
  row('months', 'higher', fallback, meaning, source, { max: 60, shape: 'lognormal' });

/** The firm, per month and without VAT unless said. */
export const firmQuantities = {
  otherRevenue: row('money-per-month', 'lower', 'required', 'Billing to all other clients together', 'asked'),
  otherGrowth: row(
    'share-per-year',
    'lower',
    range(-0.05, 0, 0.05),
    'Yearly growth of other revenue, net of lost clients',
    ownJudgement,
    { min: -0.9, max: 5 },
  ),
  otherVariableShare: row(
    'share',
    'higher',
    range(0.05, 0.15, 0.3),
    'Variable cost of other work as a share of its billing',
    ownJudgement,
  ),
  otherCollectionDays: days(range(15, 30, 50), 'Days from invoice to money, other clients'),
  payroll: row(
    'money-per-month',
    'higher',
    'required',
    'All pay in a month, the owner’s included, without THR',
    'asked',
  ),
  ownerPay: row(
    'money-per-month',
    'higher',
    'derived',
    'The owner’s part of payroll; gets no THR. While unknown: 10–30 % of payroll',
    ownJudgement,
  ),
  fixedCost: row(
    'money-per-month',
    'higher',
    'derived',
    'Rent, software and other fixed cost without payroll. While unknown: 15–40 % of payroll',
    ownJudgement,
  ),
  cash: row(
    'money',
    'lower',
    'required',
    'Cash usable today, without client money and tax not yet paid over; may be an overdraft',
    'asked',
    { min: -maxMoney },
  ),
  debtService: row(
    'money-per-month',
    'higher',
    range(0, 0, 0),
    'Loan payments a month that are not in fixed cost',
    ownJudgement,
  ),
  baselineRate: row(
    'money-per-hour',
    'lower',
    'derived',
    'Real rate per hour on other clients; evidence only',
    'asked',
  ),
  largestOtherRevenue: row(
    'money-per-month',
    'lower',
    'derived',
    'Billing to the next-largest client, for concentration after the exit',
    'asked',
  ),
} satisfies Record<string, QuantitySpec>;

/** The client, per month and without VAT unless said. */
export const clientQuantities = {
  fee: row(
    'money-per-month',
    'lower',
    'required',
    'All billed to the client, pass-through included',
    'asked',
  ),
  directCost: row(
    'money-per-month',
    'higher',
    'derived',
    'All that goes out again for this client: pass-through, subcontract, other variable cost. While unknown: 5–30 % of the fee',
    ownJudgement,
  ),
  passThrough: row(
    'money-per-month',
    'higher',
    range(0, 0, 0),
    'Part of direct cost billed on at cost (ad spend, print)',
    ownJudgement,
  ),
  subcontract: row(
    'money-per-month',
    'higher',
    range(0, 0, 0),
    'Part of direct cost paid to freelancers and subcontractors',
    ownJudgement,
  ),
  teamShare: row(
    'share',
    'higher',
    'derived',
    'Share of the team’s hours spent on this client. While unknown: half to one and a half times the share of revenue',
    ownJudgement,
  ),
  paidHours: row('hours-per-month', 'lower', 'derived', 'Hours the fee covers', 'asked'),
  unpaidHours: row(
    'hours-per-month',
    'higher',
    'derived',
    'Hours beyond what was agreed, not billed',
    'asked',
  ),
  loadedCostPerHour: row(
    'money-per-hour',
    'higher',
    'derived',
    'Pay, THR and benefits per hour really worked (1/12 of pay added for THR)',
    'asked',
  ),
  collectionDays: days(range(30, 50, 75), 'Days from invoice to money, this client'),
  openingReceivable: row(
    'money',
    'lower',
    'derived',
    'Invoices to this client unpaid today; while unknown: monthly billing × collection months (ruling R3)',
    'formula',
  ),
  overdueAmount: row(
    'money',
    'higher',
    range(0, 0, 0),
    'Part of the receivable past its due date',
    ownJudgement,
  ),
  drift: row(
    'share-per-quarter',
    'higher',
    range(0, 0.01, 0.04),
    'Growth of the client’s variable cost and hours per quarter without more fee',
    ownJudgement,
  ),
} satisfies Record<string, QuantitySpec>;

/** People who serve the client. */
export const staffQuantities = {
  payLeaving: row(
    'money-per-month',
    'lower',
    'derived',
    'Employees’ pay a month that leaves with the client by the route chosen; 0 when redeployed. While unknown: team share × employees’ pay',
    ownJudgement,
  ),
  lag: months(
    'derived',
    'Months from the last day until that pay stops. While unknown: 0–2 (contracts not renewed), 1–4 (dismissal)',
  ),
  severance: row(
    'money',
    'higher',
    'derived',
    'One-off cost when that pay stops. While unknown: 1–6 times the pay for dismissal (Government Regulation 35/2021 art. 40 gives 1–9 by service), else 0',
    'regulation-35-2021',
  ),
  peopleAtRisk: row(
    'people',
    'higher',
    range(0, 1, 3),
    'People who may resign because of this client',
    ownJudgement,
    { max: 1000 },
  ),
  resignationHazard: row(
    'share-per-year',
    'higher',
    range(0, 0.05, 0.2),
    'Extra probability a year that such a person resigns because of this client',
    ownJudgement,
  ),
  resignationCost: row(
    'monthly-pays',
    'higher',
    range(1, 2.5, 4),
    'Cost of replacing one person, in monthly pays (US median 21 % of yearly pay: 2.5)',
    'boushey-glynn',
    { max: 24 },
  ),
  payBackPerBilling: row(
    'share',
    'higher',
    'derived',
    'Pay bought back per 1 of replacement billing. While unknown: pay that left ÷ fee without pass-through (ruling R6)',
    'formula',
    { max: 5 },
  ),
  payPerPerson: row(
    'money-per-month',
    'higher',
    'derived',
    'Monthly pay of a person at risk. While unknown: 5–20 % of employees’ pay',
    ownJudgement,
  ),
} satisfies Record<string, QuantitySpec>;

/** What an ending does. */
export const exitQuantities = {
  haircut: row(
    'share',
    'higher',
    range(0, 0.1, 0.3),
    'Part of the client’s last receivable that is never paid',
    ownJudgement,
  ),
  receiptDelay: months(range(0, 0.5, 2), 'Months that the last receipts come later'),
  reputationLoss: row(
    'share',
    'higher',
    range(0, 0.03, 0.1),
    'Dip in other revenue after we end it, fading over twelve months',
    ownJudgement,
  ),
  transitionMonths: months(range(1, 1.5, 3), 'Months of transition assistance'),
  transitionCost: row(
    'money-per-month',
    'higher',
    'derived',
    'Cost of transition assistance a month. While unknown: 2–10 % of the fee',
    ownJudgement,
  ),
  transitionClientShare: row(
    'share',
    'lower',
    range(0, 0, 0),
    'Share of that cost the client pays',
    ownJudgement,
  ),
  transitionEasesHaircut: row(
    'share',
    'lower',
    range(0.2, 0.5, 0.8),
    'How much of the write-off transition assistance avoids',
    ownJudgement,
  ),
  transitionEasesReputation: row(
    'share',
    'lower',
    range(0.2, 0.5, 0.8),
    'How much of the reputation loss transition assistance avoids',
    ownJudgement,
  ),
} satisfies Record<string, QuantitySpec>;

/** What a renegotiation may bring. */
export const renegotiationQuantities = {
  uplift: row(
    'share',
    'lower',
    range(0.05, 0.15, 0.3),
    'Rise of the fee without pass-through if accepted',
    ownJudgement,
    { max: 10 },
  ),
  hoursCut: row(
    'share',
    'lower',
    range(0, 0.05, 0.15),
    'Cut in hours and variable cost if accepted',
    ownJudgement,
  ),
} satisfies Record<string, QuantitySpec>;

/** What takes the client's place. */
export const replacementQuantities = {
  delay: months(range(2, 4, 8), 'Months from the start of selling to the first replacement billing'),
  ramp: months(range(3, 6, 12), 'Months from the first replacement billing to the full level'),
  level: row(
    'share',
    'lower',
    range(0.3, 0.6, 0.9),
    'Share of the lost fee (without pass-through) replaced in the end',
    ownJudgement,
    { max: 5 },
  ),
  margin: row(
    'share',
    'lower',
    range(0.6, 0.75, 0.9),
    'Margin of replacement work after variable cost, before payroll (ruling R6)',
    ownJudgement,
  ),
  acquisitionSpend: row(
    'money-per-month',
    'higher',
    range(0, 0, 0),
    'Extra selling cost a month',
    ownJudgement,
  ),
  collectionDays: days('derived', 'Days from invoice to money, replacement; while unknown as other clients'),
  leadsPerMonth: row(
    'count-per-month',
    'lower',
    range(1, 2, 4),
    'Serious leads a month (pipeline form)',
    ownJudgement,
    { max: 1000 },
  ),
  winRate: row('share', 'lower', range(0.1, 0.2, 0.35), 'Share of leads won (pipeline form)', ownJudgement),
  averageFee: row(
    'money-per-month',
    'lower',
    'derived',
    'Fee of a new client (pipeline form). While unknown: 10–40 % of the lost fee',
    ownJudgement,
  ),
  salesCycle: months(range(1, 2, 4), 'Months from lead to signature (pipeline form)'),
  onboarding: months(range(0.5, 1, 2), 'Months from signature to first billing (pipeline form)'),
  saleableShare: row(
    'share',
    'lower',
    'derived',
    'Share of the freed hours that can be sold; caps replacement',
    'asked',
  ),
  rate: row(
    'money-per-hour',
    'lower',
    'derived',
    'Rate at which freed hours sell; caps replacement',
    'asked',
  ),
} satisfies Record<string, QuantitySpec>;

export const quantityCatalogue = {
  firm: firmQuantities,
  client: clientQuantities,
  staff: staffQuantities,
  exit: exitQuantities,
  renegotiation: renegotiationQuantities,
  replacement: replacementQuantities,
};

/** What is known about the quantity at a path such as `client.fee`. Throws for a path that names none. */
export function quantitySpecOf(path: string): QuantitySpec {
  const [section = '', key = ''] = path.split('.');
  const spec = (quantityCatalogue as Record<string, Record<string, QuantitySpec>>)[section]?.[key];
  if (!spec) throw new Error(`quantitySpecOf requires the path of a quantity, got "${path}"`);
  return spec;
}
