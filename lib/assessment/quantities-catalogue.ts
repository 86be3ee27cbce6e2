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
  source: QuantitySource,
  options: Options = {},
): QuantitySpec {
  const max = unit.startsWith('money') ? maxMoney : unit.startsWith('share') ? 1 : 1e4;
  return { unit, min: 0, max, worse, fallback, shape: 'pert', source, asOf: checked, ...options };
}

const days = (fallback: Fallback, source: QuantitySource = ownJudgement) =>
  row('days', 'higher', fallback, source, { max: 365, shape: 'lognormal' });
const months = (fallback: Fallback, source: QuantitySource = ownJudgement) =>
  row('months', 'higher', fallback, source, { max: 60, shape: 'lognormal' });

/** The firm, per month and without VAT unless said. */
export const firmQuantities = {
  /** Billing to all other clients together. */
  otherRevenue: row('money-per-month', 'lower', 'required', 'asked'),
  /** Yearly growth of other revenue, net of lost clients. */
  otherGrowth: row('share-per-year', 'lower', range(-0.05, 0, 0.05), ownJudgement, { min: -0.9, max: 5 }),
  /** Variable cost of other work as a share of its billing. */
  otherVariableShare: row('share', 'higher', range(0.05, 0.15, 0.3), ownJudgement),
  /** Days from invoice to money, other clients. */
  otherCollectionDays: days(range(15, 30, 50)),
  /** All pay in a month, the owner’s included, without THR. */
  payroll: row('money-per-month', 'higher', 'required', 'asked'),
  /** The owner’s part of payroll; gets no THR. While unknown: 10–30 % of payroll. */
  ownerPay: row('money-per-month', 'higher', 'derived', ownJudgement),
  /** Rent, software and other fixed cost without payroll. While unknown: 15–40 % of payroll. */
  fixedCost: row('money-per-month', 'higher', 'derived', ownJudgement),
  /** Cash usable today, without client money and tax not yet paid over; may be an overdraft. */
  cash: row('money', 'lower', 'required', 'asked', { min: -maxMoney }),
  /** Loan payments a month that are not in fixed cost. */
  debtService: row('money-per-month', 'higher', range(0, 0, 0), ownJudgement),
  /** Real rate per hour on other clients; evidence only. */
  baselineRate: row('money-per-hour', 'lower', 'derived', 'asked'),
  /** Billing to the next-largest client, for concentration after the exit. */
  largestOtherRevenue: row('money-per-month', 'lower', 'derived', 'asked'),
} satisfies Record<string, QuantitySpec>;

/** The client, per month and without VAT unless said. */
export const clientQuantities = {
  /** All billed to the client, pass-through included. */
  fee: row('money-per-month', 'lower', 'required', 'asked'),
  /** All that goes out again for this client: pass-through, subcontract, other variable cost. While unknown: 5–30 % of the fee. */
  directCost: row('money-per-month', 'higher', 'derived', ownJudgement),
  /** Part of direct cost billed on at cost (ad spend, print). */
  passThrough: row('money-per-month', 'higher', range(0, 0, 0), ownJudgement),
  /** Part of direct cost paid to freelancers and subcontractors. */
  subcontract: row('money-per-month', 'higher', range(0, 0, 0), ownJudgement),
  /** Share of the team’s hours spent on this client. While unknown: half to one and a half times the share of revenue. */
  teamShare: row('share', 'higher', 'derived', ownJudgement),
  /** Hours the fee covers. */
  paidHours: row('hours-per-month', 'lower', 'derived', 'asked'),
  /** Hours beyond what was agreed, not billed. */
  unpaidHours: row('hours-per-month', 'higher', 'derived', 'asked'),
  /** Pay, THR and benefits per hour really worked (1/12 of pay added for THR). */
  loadedCostPerHour: row('money-per-hour', 'higher', 'derived', 'asked'),
  /** Days from invoice to money, this client. */
  collectionDays: days(range(30, 50, 75)),
  /** Invoices to this client unpaid today; while unknown: monthly billing × collection months (ruling R3). */
  openingReceivable: row('money', 'lower', 'derived', 'formula'),
  /** Part of the receivable past its due date. */
  overdueAmount: row('money', 'higher', range(0, 0, 0), ownJudgement),
  /** Growth of the client’s variable cost and hours per quarter without more fee. */
  drift: row('share-per-quarter', 'higher', range(0, 0.01, 0.04), ownJudgement),
} satisfies Record<string, QuantitySpec>;

/** People who serve the client. */
export const staffQuantities = {
  /** Employees’ pay a month that leaves with the client by the route chosen; 0 when redeployed. While unknown: team share × employees’ pay. */
  payLeaving: row('money-per-month', 'lower', 'derived', ownJudgement),
  /** Months from the last day until that pay stops. While unknown: 0–2 (contracts not renewed), 1–4 (dismissal). */
  lag: months('derived'),
  /** One-off cost when that pay stops. While unknown: 1–6 times the pay for dismissal (Government Regulation 35/2021 art. 40 gives 1–9 by service), 0–2 times at the end of fixed-term contracts in Indonesia (arts. 15–16), else 0. */
  severance: row('money', 'higher', 'derived', 'regulation-35-2021'),
  /** People who may resign because of this client. */
  peopleAtRisk: row('people', 'higher', range(0, 1, 3), ownJudgement, { max: 1000 }),
  /** Extra probability a year that such a person resigns because of this client. */
  resignationHazard: row('share-per-year', 'higher', range(0, 0.05, 0.2), ownJudgement),
  /** Cost of replacing one person, in monthly pays (US median 21 % of yearly pay: 2.5). */
  resignationCost: row('monthly-pays', 'higher', range(1, 2.5, 4), 'boushey-glynn', { max: 24 }),
  /** Pay bought back per 1 of replacement billing. While unknown: pay that left ÷ fee without pass-through (ruling R6). */
  payBackPerBilling: row('share', 'higher', 'derived', 'formula', { max: 5 }),
  /** Monthly pay of a person at risk. While unknown: 5–20 % of employees’ pay. */
  payPerPerson: row('money-per-month', 'higher', 'derived', ownJudgement),
} satisfies Record<string, QuantitySpec>;

/** What an ending does. */
export const exitQuantities = {
  /** Part of the client’s last receivable that is never paid. */
  haircut: row('share', 'higher', range(0, 0.1, 0.3), ownJudgement),
  /** Months that the last receipts come later. */
  receiptDelay: months(range(0, 0.5, 2)),
  /** Dip in other revenue after we end it, fading over twelve months. */
  reputationLoss: row('share', 'higher', range(0, 0.03, 0.1), ownJudgement),
  /** Months of transition assistance. */
  transitionMonths: months(range(1, 1.5, 3)),
  /** Cost of transition assistance a month. While unknown: 2–10 % of the fee. */
  transitionCost: row('money-per-month', 'higher', 'derived', ownJudgement),
  /** Share of that cost the client pays. */
  transitionClientShare: row('share', 'lower', range(0, 0, 0), ownJudgement),
  /** How much of the write-off transition assistance avoids. */
  transitionEasesHaircut: row('share', 'lower', range(0.2, 0.5, 0.8), ownJudgement),
  /** How much of the reputation loss transition assistance avoids. */
  transitionEasesReputation: row('share', 'lower', range(0.2, 0.5, 0.8), ownJudgement),
} satisfies Record<string, QuantitySpec>;

/** What a renegotiation may bring. */
export const renegotiationQuantities = {
  /** Rise of the fee without pass-through if accepted. */
  uplift: row('share', 'lower', range(0.05, 0.15, 0.3), ownJudgement, { max: 10 }),
  /** Cut in hours and variable cost if accepted. */
  hoursCut: row('share', 'lower', range(0, 0.05, 0.15), ownJudgement),
} satisfies Record<string, QuantitySpec>;

/** What takes the client's place. */
export const replacementQuantities = {
  /** Months from the start of selling to the first replacement billing. */
  delay: months(range(2, 4, 8)),
  /** Months from the first replacement billing to the full level. */
  ramp: months(range(3, 6, 12)),
  /** Share of the lost fee (without pass-through) replaced in the end. */
  level: row('share', 'lower', range(0.3, 0.6, 0.9), ownJudgement, { max: 5 }),
  /** Margin of replacement work after variable cost, before payroll (ruling R6). */
  margin: row('share', 'lower', range(0.6, 0.75, 0.9), ownJudgement),
  /** Extra selling cost a month. */
  acquisitionSpend: row('money-per-month', 'higher', range(0, 0, 0), ownJudgement),
  /** Days from invoice to money, replacement; while unknown as other clients. */
  collectionDays: days('derived'),
  /** Serious leads a month (pipeline form). */
  leadsPerMonth: row('count-per-month', 'lower', range(1, 2, 4), ownJudgement, { max: 1000 }),
  /** Share of leads won (pipeline form). */
  winRate: row('share', 'lower', range(0.1, 0.2, 0.35), ownJudgement),
  /** Fee of a new client (pipeline form). While unknown: 10–40 % of the lost fee. */
  averageFee: row('money-per-month', 'lower', 'derived', ownJudgement),
  /** Months from lead to signature (pipeline form). */
  salesCycle: months(range(1, 2, 4)),
  /** Months from signature to first billing (pipeline form). */
  onboarding: months(range(0.5, 1, 2)),
  /** Share of the freed hours that can be sold; caps replacement. */
  saleableShare: row('share', 'lower', 'derived', 'asked'),
  /** Rate at which freed hours sell; caps replacement. */
  rate: row('money-per-hour', 'lower', 'derived', 'asked'),
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
