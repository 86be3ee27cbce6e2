import { countryOf } from '../assessment/country';
import { hiddenCurrency, isHiddenCurrency } from '../assessment/hidden-currency';
import { maxMoney, quantityCatalogue } from '../assessment/quantities-catalogue';
import { assessmentSchema, type Assessment } from '../assessment/schema';
import { setAt, valueAt } from './paths';

/** What the fee becomes. */
const base = 100;
const digits = 6;
/** Less than this is nothing in any currency. */
const leastAmount = 1e-9;

/**
 * The case with every amount as a ratio to the client's fee, which becomes 100, and without its currency. Shares,
 * chances, months and the ranking stay what they were: they depend on ratios alone. Amounts keep six digits, enough for
 * that; whoever knows one of the true amounts can work out the others. Done twice, it changes nothing more.
 *
 * @example asRatios(assessmentSchema.parse({ client: { fee: 85e6 }, firm: { cash: 34e7 } })).firm.cash // 400
 */
export function asRatios(assessment: Assessment): Assessment {
  const factor = factorOf(assessment);
  const ratios = scaled(assessment, (amount) => Number((amount * factor).toPrecision(digits)) + 0);
  return { ...ratios, ...withoutCurrency(assessment, ratios) };
}

/** Holiday pay and holidays go by the currency: they are settled before it is hidden. */
function withoutCurrency(before: Assessment, { firm }: Assessment): Pick<Assessment, 'currency' | 'firm'> {
  const { currency } = before;
  const thr = firm.thr === 'auto' ? (currency === 'IDR' ? 'on' : 'off') : firm.thr;
  const hidden = countryOf(before) === 'ID' ? hiddenCurrency.home : hiddenCurrency.abroad;
  return { currency: isHiddenCurrency(currency) ? currency : hidden, firm: { ...firm, thr } };
}

/** The first amount that is known, from the fee on, becomes 100; less if another would then be beyond the limit. */
function factorOf(assessment: Assessment): number {
  const { client, firm } = assessment;
  const known = [client.fee, firm.otherRevenue, firm.payroll, firm.cash].map(likelyOf);
  const amounts: number[] = [];
  scaled(assessment, (amount) => {
    amounts.push(Math.abs(amount));
    return amount;
  });
  const largest = Math.max(0, ...amounts);
  const measure = known.find((amount) => amount > leastAmount) ?? largest;
  return largest > leastAmount ? Math.min(base / measure, maxMoney / largest) : 1;
}

function likelyOf(quantity: unknown): number {
  if (typeof quantity === 'number') return quantity;
  return typeof quantity === 'object' && quantity !== null ? Number(valueAt(quantity, 'likely')) : 0;
}

/** Every path that holds an amount of money, and how deep the amounts lie in it. */
const moneyPaths = [
  ...Object.entries(quantityCatalogue).flatMap(([section, specs]) =>
    Object.entries(specs).flatMap(([key, { unit }]) =>
      unit.startsWith('money') ? [`${section}.${key}`] : [],
    ),
  ),
  'firm.floor',
  'firm.creditLine',
  'contract.deposit',
  ...['actualCash', 'actualReceived', 'actualWon'].map((key) => `aftercare.${key}`),
];

/** A kept forecast counts in a unit of its own, which the schema wants above nothing. */
const leastUnit = 1e-6;

/** A penalty may be an amount, but also months of the fee or a share. */
const notMoney: readonly unknown[] = ['months-of-fee', 'share-of-remaining'];

function scaled(assessment: Assessment, change: (amount: number) => number): Assessment {
  const copy = assessmentSchema.parse(assessment);
  const each = (value: unknown): unknown => {
    if (typeof value === 'number') return change(value);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, each(entry)]));
  };
  for (const path of moneyPaths) setAt(copy, path, each(valueAt(copy, path)));
  const { firm, client, contract, aftercare } = copy;
  for (const line of [...firm.planned, ...client.costLines]) line.amount = change(line.amount);
  for (const other of firm.otherClients) {
    other.revenue = change(other.revenue);
    other.passThrough = change(other.passThrough);
  }
  if (typeof contract.penaltyAmount === 'number' && !notMoney.includes(contract.penaltyKind)) {
    contract.penaltyAmount = change(contract.penaltyAmount);
  }
  const { forecast, receivables } = aftercare;
  for (const invoice of Object.values(receivables)) {
    if (invoice.amount !== null) invoice.amount = change(invoice.amount);
  }
  if (forecast) forecast.unit = Math.max(change(forecast.unit), leastUnit);
  return copy;
}
