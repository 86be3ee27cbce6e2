import * as z from 'zod/mini';
import {
  clientQuantities,
  exitQuantities,
  firmQuantities,
  maxMoney,
  renegotiationQuantities,
  replacementQuantities,
  staffQuantities,
} from './quantities-catalogue';
import { quantityShape } from './quantity-schema';
import { choice, fact, section, setting, text, wholeFact, wholeSetting } from './fields';

const money = () => z.number().check(z.gte(0), z.lte(maxMoney));
const monthNumber = () => z.int().check(z.gte(1), z.lte(60));

/** A payment planned in one month or over several (month 1 is the month after the decision month). */
const plannedItem = z.object({
  label: text(60),
  kind: z._default(z.enum(['investment', 'debt', 'other']), 'other'),
  amount: money(),
  fromMonth: monthNumber(),
  toMonth: monthNumber(),
});

/** Another client, for concentration. `sameOwnerAs` joins companies under common control under one name. */
const otherClient = z.object({
  name: text(80),
  revenue: money(),
  passThrough: z._default(money(), 0),
  sameOwnerAs: text(80),
});

/**
 * A fixed cost that is (also) there for this client: a part of the firm's fixed cost. `avoidableShare` of it stops
 * `lagMonths` after the last day (ruling R7). Allocated overhead has share 0.
 */
const costLine = z.object({
  label: text(60),
  kind: z._default(z.enum(['tools', 'lease', 'labour', 'overhead', 'other']), 'other'),
  amount: money(),
  avoidableShare: z.number().check(z.gte(0), z.lte(1)),
  lagMonths: z.number().check(z.gte(0), z.lte(60)),
});

export const firmSection = section({
  ...quantityShape(firmQuantities),
  /** Agreed and undrawn credit, money. */
  creditLine: setting(0, maxMoney, 0),
  /** Cash floor, money; null = one month's payroll (ruling R1). */
  floor: fact(0, maxMoney),
  /** Of all futures, the share that may fall below the floor. Commonly 5 in 100. */
  tolerance: setting(0, 0.5, 0.05),
  taxMode: z._default(z.enum(['none', 'collections', 'profit']), 'none'),
  taxRate: setting(0, 0.6, 0.005),
  /** THR: `auto` = on for rupiah. */
  thr: z._default(z.enum(['auto', 'on', 'off']), 'auto'),
  /** Months of the year (1–12) in which holiday pay falls instead of the dated Idul Fitri table; null = the table. */
  thrMonthOfYear: z._default(z.nullable(z.int().check(z.gte(1), z.lte(12))), null),
  /** Yearly discount rate. Own judgement. */
  discountRate: setting(0, 1, 0.12),
  /** Whether a downturn strikes pay, growth and replacement together (ruling R27), or each goes its own way. */
  downturn: z._default(z.enum(['together', 'apart']), 'together'),
  planned: z._default(z.array(plannedItem).check(z.maxLength(24)), []),
  otherClients: z._default(z.array(otherClient).check(z.maxLength(40)), []),
});

export const clientSection = section({
  ...quantityShape(clientQuantities),
  /** Days by which the oldest overdue invoice is late. */
  overdueDays: wholeFact(0, 3650),
  /** Chance that the client leaves first within twelve months. While unknown: 0.15, own judgement. */
  leavesFirst: fact(0, 1),
  costLines: z._default(z.array(costLine).check(z.maxLength(24)), []),
});

export const staffSection = section({
  ...quantityShape(staffQuantities),
  /** What happens to the people who serve the client. Unknown counts as redeploy: no pay is saved. */
  route: choice('redeploy', 'not-renew', 'dismiss'),
});

export const exitSection = section({
  ...quantityShape(exitQuantities),
  /** Steps of a phase-down, months. */
  phaseDownMonths: wholeSetting(1, 18, 3),
  /** Month in which notice would be given, 0 = now. */
  noticeMonth: wholeSetting(0, 18, 0),
});

export const renegotiationSection = section({
  ...quantityShape(renegotiationQuantities),
  /** Month at whose end the answer is in (k). */
  decideMonth: wholeSetting(1, 12, 2),
  /** Chance that the client accepts. While unknown: 0.4, own judgement. */
  acceptChance: fact(0, 1),
  /** Chance that an accepted deal is broken after three months. While unknown: 0.15, own judgement. */
  brokenChance: fact(0, 1),
});

export const replacementSection = section({
  ...quantityShape(replacementQuantities),
  form: z._default(z.enum(['simple', 'pipeline']), 'simple'),
  acquisitionMonths: wholeSetting(0, 60, 12),
  /** Months of selling before notice is given. */
  headStart: setting(0, 18, 0),
});
