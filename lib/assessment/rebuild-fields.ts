import * as z from 'zod/mini';
import { setting, text, wholeSetting } from './fields';

/** What replaces a client, how far clients are spread, and what was forecast: the figures of rebuilding. */

/** An amount of either sign: cash may be an overdraft. */
const amount = () => z.number().check(z.gte(-1e14), z.lte(1e14));

/** What really came, by month: `YYYY-MM` → money. */
export const amountsByMonth = () =>
  z._default(z.record(z.string().check(z.regex(/^\d{4}-\d{2}$/)), amount()), {});

const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** Amounts in the forecast's unit, month 0 first. */
const amounts = () => z.array(amount()).check(z.maxLength(61));
const band = () => z.object({ p5: amounts(), p50: amounts(), p95: amounts() });

/**
 * A forecast as it was when the decision was taken, kept so that what comes can be held against it. Four digits an
 * amount, so that a link carries it.
 */
const keptForecast = z.object({
  /** The day it is for: month 1 is the month after it. */
  madeOn: day(),
  /** The day it was worked out; later than `madeOn` if in hindsight. */
  keptOn: day(),
  /** The way taken, an id of the options, and the month at whose end notice is given. */
  option: text(40),
  noticeMonth: wholeSetting(0, 18, 0),
  /** What one is worth. */
  unit: setting(1e-6, 1e15, 1),
  /** Cash at month ends, money that came in during the month, and billing of new work in it. */
  cash: band(),
  received: band(),
  won: band(),
});

export type KeptForecast = z.infer<typeof keptForecast>;

export const rebuildFields = {
  /** What new work has to bring: what the projection counts on, the whole fee, or the margin really lost. */
  pipelineGoal: z._default(z.enum(['projection', 'revenue', 'margin']), 'projection'),
  /** Highest index of clients aimed at: 1,500 is a common lower line (facts 2.2). */
  targetHhi: wholeSetting(500, 10_000, 1500),
  /** Share of the largest client at which to look up, below the target: 20 % is in use (facts 2.2). */
  warningShare: setting(0.05, 1, 0.2),
  /** Yearly growth of the largest client, to see when they would cross that line. A what-if, own judgement. */
  largestGrowth: setting(-0.5, 3, 0.1),
  /** The forecast to compare with; null until one is kept. */
  forecast: z._default(z.nullable(keptForecast), null),
  /** What really came, by month: money in from all clients, and billing of new work. */
  actualReceived: amountsByMonth(),
  actualWon: amountsByMonth(),
};
