import { clientQuantities, firmQuantities, staffQuantities } from '@/lib/assessment/quantities-catalogue';
import type { Assessment } from '@/lib/assessment/schema';
import { daysBetween, type IsoDate } from '@/lib/calendar/iso-date';
import { readQuantity } from '@/lib/money/inputs';
import { corporateTaxRate, turnoverTax } from '@/lib/money/tax-rates';

/** Something odd that may well be so: said at the field, never in the way. */
export type Warning = { id: string } & (
  | { code: 'unusualAmount'; amount: number }
  | {
      code: 'parts' | 'overdue' | 'costLines' | 'payLeaving' | 'othersSum' | 'largest' | 'lossMaking';
      part: number;
      whole: number;
    }
  | { code: 'contractEnded'; date: IsoDate }
  | { code: 'plannedBeyond'; months: number }
  | { code: 'impossibleHours'; hours: number }
  | { code: 'turnoverTax'; turnover: number }
  | { code: 'profitTax'; turnover: number; lawful: number; rate: number }
);

/** An amount this many times the middle of the others is more likely a slip of three zeros than a fact. */
const unusualFactor = 200;
const hoursInAMonth = 744;
/** A rate on profit that is lower than the law's by less than this is a matter of rounding. */
const nearEnough = 0.01;

const likely = (estimate: { likely: number } | null) => estimate?.likely ?? null;

function figuresOf({ client, firm, staff }: Assessment) {
  return {
    fee: likely(readQuantity(client.fee, clientQuantities.fee)),
    directCost: likely(readQuantity(client.directCost, clientQuantities.directCost)),
    passThrough: likely(readQuantity(client.passThrough, clientQuantities.passThrough)),
    subcontract: likely(readQuantity(client.subcontract, clientQuantities.subcontract)),
    receivable: likely(readQuantity(client.openingReceivable, clientQuantities.openingReceivable)),
    overdue: likely(readQuantity(client.overdueAmount, clientQuantities.overdueAmount)),
    paidHours: likely(readQuantity(client.paidHours, clientQuantities.paidHours)),
    unpaidHours: likely(readQuantity(client.unpaidHours, clientQuantities.unpaidHours)),
    otherRevenue: likely(readQuantity(firm.otherRevenue, firmQuantities.otherRevenue)),
    largestOther: likely(readQuantity(firm.largestOtherRevenue, firmQuantities.largestOtherRevenue)),
    payroll: likely(readQuantity(firm.payroll, firmQuantities.payroll)),
    ownerPay: likely(readQuantity(firm.ownerPay, firmQuantities.ownerPay)),
    fixedCost: likely(readQuantity(firm.fixedCost, firmQuantities.fixedCost)),
    payLeaving: likely(readQuantity(staff.payLeaving, staffQuantities.payLeaving)),
  };
}

type Figures = ReturnType<typeof figuresOf>;

/** All that is odd about the answers. */
export function warningsOf(assessment: Assessment, today: IsoDate | null): Warning[] {
  const figures = figuresOf(assessment);
  return [
    ...unusual(figures),
    ...overWhole(assessment, figures),
    ...contractEnded(assessment, today),
    ...plannedBeyond(assessment),
    ...tooManyHours(figures),
    ...unlawfulRate(assessment, figures),
  ];
}

function unusual({ fee, directCost, otherRevenue, payroll, fixedCost }: Figures): Warning[] {
  const amounts = [
    ['client.fee', fee],
    ['client.directCost', directCost],
    ['firm.otherRevenue', otherRevenue],
    ['firm.payroll', payroll],
    ['firm.fixedCost', fixedCost],
  ] as const;
  return amounts.flatMap(([id, amount]): Warning[] => {
    const others = amounts
      .flatMap(([other, value]) => (other !== id && value !== null && value > 0 ? [value] : []))
      .sort((a, b) => a - b);
    const middle = others[Math.floor((others.length - 1) / 2)];
    if (amount === null || middle === undefined || others.length < 2) return [];
    return amount > unusualFactor * middle ? [{ id, code: 'unusualAmount', amount }] : [];
  });
}

type OverCode = Extract<Warning, { part: number }>['code'];

function overWhole(assessment: Assessment, figures: Figures): Warning[] {
  const { client, firm, staff } = assessment;
  const { passThrough, subcontract, payroll, ownerPay } = figures;
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
  const over = (id: string, code: OverCode, part: number | null, whole: number | null): Warning[] =>
    part !== null && whole !== null && part > whole ? [{ id, code, part, whole }] : [];
  const parts = passThrough === null && subcontract === null ? null : (passThrough ?? 0) + (subcontract ?? 0);
  const stops = client.costLines.length
    ? sum(client.costLines.map((line) => line.amount * line.avoidableShare))
    : null;
  const listed = firm.otherClients.length ? sum(firm.otherClients.map(({ revenue }) => revenue)) : null;
  const leaves = staff.route === 'not-renew' || staff.route === 'dismiss';
  const employees = payroll === null ? null : payroll - (ownerPay ?? 0);
  return [
    ...over('client.directCost', 'lossMaking', figures.directCost, figures.fee),
    ...over('client.subcontract', 'parts', parts, figures.directCost),
    ...over('client.overdueAmount', 'overdue', figures.overdue, figures.receivable),
    ...over('client.costLines', 'costLines', stops, figures.fixedCost),
    ...(leaves ? over('staff.payLeaving', 'payLeaving', figures.payLeaving, employees) : []),
    ...over('firm.otherClients', 'othersSum', listed, figures.otherRevenue),
    ...over('firm.largestOtherRevenue', 'largest', figures.largestOther, figures.otherRevenue),
  ];
}

function contractEnded({ contract: { term, endDate } }: Assessment, today: IsoDate | null): Warning[] {
  if (!endDate || !today || term === 'indefinite' || daysBetween(today, endDate) >= 0) return [];
  return [{ id: 'contract.endDate', code: 'contractEnded', date: endDate }];
}

function plannedBeyond({ firm, horizon }: Assessment): Warning[] {
  return firm.planned.flatMap(({ fromMonth, toMonth }, index): Warning[] =>
    Math.max(fromMonth, toMonth) > horizon
      ? [{ id: `firm.planned.${index}.toMonth`, code: 'plannedBeyond', months: horizon }]
      : [],
  );
}

/** For a firm of one: nobody works more hours than a month has. */
function tooManyHours({ paidHours, unpaidHours, payroll, ownerPay }: Figures): Warning[] {
  const hours = (paidHours ?? 0) + (unpaidHours ?? 0);
  const alone = payroll !== null && ownerPay !== null && ownerPay >= payroll;
  return alone && hours > hoursInAMonth ? [{ id: 'client.unpaidHours', code: 'impossibleHours', hours }] : [];
}

/** In rupiah: the tax on turnover above its limit, and a rate on profit below that of Article 31E for this turnover. */
function unlawfulRate({ currency, firm }: Assessment, { fee, otherRevenue }: Figures): Warning[] {
  const { taxMode, taxRate } = firm;
  const turnover = 12 * ((fee ?? 0) + (otherRevenue ?? 0));
  if (currency !== 'IDR' || turnover === 0) return [];
  const id = 'firm.taxRate';
  const isFinal = taxMode === 'collections' && taxRate === turnoverTax.rate;
  if (isFinal && turnover > turnoverTax.largestTurnover) return [{ id, code: 'turnoverTax', turnover }];
  const lawful = corporateTaxRate(turnover);
  if (taxMode !== 'profit' || taxRate > lawful - nearEnough) return [];
  return [{ id, code: 'profitTax', turnover, lawful, rate: taxRate }];
}
