import { daysPerMonth } from '../../calendar/model-month';
import { mostPayBack } from '../../money/terms';
import { isKnown, likelyHere, putDerived, putHeading, usedHere, type InputsSheet } from './inputs-sheet';
import type { Settings } from './settings';
import type { Placed } from './sheet';
import type { StyleName } from './styles-catalogue';
import {
  amount,
  greatest,
  least,
  below,
  minus,
  over,
  plus,
  raised,
  times,
  when,
  whole,
  type Term,
} from './term';

/** A delay in months, its whole months and the part that is left (ruling R3). */
export type Lag = { months: Placed; whole: Placed; part: Placed };

export type Derived = ReturnType<typeof putDerivedFigures>;

type Naming = keyof InputsSheet['words']['own']['derived'];

function writer(inputs: InputsSheet) {
  const { own, unitName } = inputs.words;
  const units = {
    amount: unitName('money-per-month'),
    stock: unitName('money'),
    months: own.units.months,
    rate: own.units['share-per-month'],
    ratio: own.units.share,
  };
  return (key: Naming, unit: keyof typeof units, term: Term): Placed => {
    const looks: Record<keyof typeof units, StyleName> = {
      amount: 'amount',
      stock: 'amount',
      months: 'decimal',
      rate: 'fine-share',
      ratio: 'fine-share',
    };
    return putDerived(inputs, { label: own.derived[key], unit: units[unit] }, term, looks[unit]);
  };
}

/** What follows from the inputs and is the same for every option. */
export function putDerivedFigures(inputs: InputsSheet, settings: Settings) {
  putHeading(inputs, inputs.words.own.inputs.sections.derived);
  const put = writer(inputs);
  const client = clientFigures(inputs, put);
  return {
    ...client,
    ...staffFigures(inputs, put, client),
    ...openings(inputs, put, settings),
    ...replacementFigures(inputs, put, client),
    ...endingFigures(inputs, put),
    lags: {
      client: lagOf(put, 'Client', over(usedHere(inputs, 'client.collectionDays'), amount(daysPerMonth))),
      others: lagOf(put, 'Others', over(usedHere(inputs, 'firm.otherCollectionDays'), amount(daysPerMonth))),
      replacement: lagOf(
        put,
        'Replacement',
        over(usedHere(inputs, 'replacement.collectionDays'), amount(daysPerMonth)),
      ),
      ending: lagOf(put, 'Ending', usedHere(inputs, 'exit.receiptDelay')),
    },
    monthlyRate: put('monthlyRate', 'rate', monthly(plus(amount(1), settings.discountRate.fixed))),
    monthlyGrowth: put(
      'monthlyGrowth',
      'rate',
      monthly(plus(amount(1), usedHere(inputs, 'firm.otherGrowth'))),
    ),
  };
}

type Put = ReturnType<typeof writer>;

/** A yearly factor as a monthly rate. */
const monthly = (factor: Term) => minus(raised(factor, over(amount(1), amount(12))), amount(1));

function lagOf(put: Put, which: 'Client' | 'Others' | 'Replacement' | 'Ending', term: Term): Lag {
  const months = put(`lag${which}`, 'months', term);
  const full = put('lagWhole', 'months', whole(months.fixed));
  return { months, whole: full, part: put('lagPart', 'months', minus(months.fixed, full.fixed)) };
}

function clientFigures(inputs: InputsSheet, put: Put) {
  const fee = usedHere(inputs, 'client.fee');
  const passThrough = put('passThrough', 'amount', least(fee, usedHere(inputs, 'client.passThrough')));
  const netFee = put('netFee', 'amount', minus(fee, passThrough.fixed));
  const direct = minus(usedHere(inputs, 'client.directCost'), passThrough.fixed);
  return {
    passThrough,
    netFee,
    clientVariable: put('clientVariable', 'amount', greatest(amount(0), direct)),
  };
}

type ClientFigures = ReturnType<typeof clientFigures>;

/** Employees' pay, the part that stops, and what comes back with replacement work (ruling R6). */
function staffFigures(inputs: InputsSheet, put: Put, { netFee }: ClientFigures) {
  const payroll = usedHere(inputs, 'firm.payroll');
  const ownerPay = put('ownerPay', 'amount', least(usedHere(inputs, 'firm.ownerPay'), payroll));
  const employees = put(
    'employees',
    'amount',
    greatest(amount(0), minus(payroll, usedHere(inputs, 'firm.ownerPay'))),
  );
  const payLeaving = put(
    'payLeaving',
    'amount',
    least(employees.fixed, usedHere(inputs, 'staff.payLeaving')),
  );
  const perBilling = isKnown(inputs, 'staff.payBackPerBilling')
    ? usedHere(inputs, 'staff.payBackPerBilling')
    : when(
        below(amount(0), netFee.fixed),
        least(amount(mostPayBack), over(payLeaving.fixed, netFee.fixed)),
        amount(0),
      );
  const stays = minus(amount(1), usedHere(inputs, 'staff.resignationHazard'));
  const leaves = minus(amount(1), raised(stays, over(amount(1), amount(12))));
  const perPerson = times(usedHere(inputs, 'staff.resignationCost'), usedHere(inputs, 'staff.payPerPerson'));
  return {
    ownerPay,
    employees,
    payLeaving,
    payBack: put('payBack', 'ratio', perBilling),
    resignations: put(
      'resignations',
      'amount',
      times(usedHere(inputs, 'staff.peopleAtRisk'), leaves, perPerson),
    ),
  };
}

/** What is owed today and the floor: facts, so they don't move with the case chosen. */
function openings(inputs: InputsSheet, put: Put, settings: Settings) {
  const owed = (billing: string, days: string) =>
    over(times(likelyHere(inputs, billing), likelyHere(inputs, days)), amount(daysPerMonth));
  const entered = isKnown(inputs, 'client.openingReceivable');
  return {
    openingClient: put(
      'openingClient',
      'stock',
      entered ? likelyHere(inputs, 'client.openingReceivable') : owed('client.fee', 'client.collectionDays'),
    ),
    openingOthers: put('openingOthers', 'stock', owed('firm.otherRevenue', 'firm.otherCollectionDays')),
    floor: settings.floor ?? put('floor', 'stock', likelyHere(inputs, 'firm.payroll')),
  };
}

/** Replacement billing a month: how fast it grows, and the most it can reach (ruling R11). */
function replacementFigures(inputs: InputsSheet, put: Put, { netFee }: ClientFigures) {
  const of = (key: string) => usedHere(inputs, `replacement.${key}`);
  const { pipeline } = inputs.model.facts;
  const full = times(of('level'), netFee.fixed);
  const hours = plus(usedHere(inputs, 'client.paidHours'), usedHere(inputs, 'client.unpaidHours'));
  const hoursKnown = isKnown(inputs, 'client.paidHours') && isKnown(inputs, 'client.unpaidHours');
  const priced = isKnown(inputs, 'replacement.saleableShare') && isKnown(inputs, 'replacement.rate');
  const byForm = pipeline ? netFee.fixed : full;
  return {
    replacementWait: put(
      'replacementWait',
      'months',
      pipeline ? plus(of('salesCycle'), of('onboarding')) : of('delay'),
    ),
    replacementStep: put(
      'replacementStep',
      'amount',
      pipeline
        ? times(of('leadsPerMonth'), of('winRate'), of('averageFee'))
        : over(full, greatest(amount(1), of('ramp'))),
    ),
    /** Only where replacement is described by a level; leads have no level of their own. */
    replacementFull: pipeline ? null : put('replacementFull', 'amount', full),
    replacementCap: put(
      'replacementCap',
      'amount',
      hoursKnown && priced ? times(hours, of('saleableShare'), of('rate')) : byForm,
    ),
  };
}

function endingFigures(inputs: InputsSheet, put: Put) {
  const own = minus(amount(1), usedHere(inputs, 'exit.transitionClientShare'));
  return {
    transition: put('transition', 'amount', times(usedHere(inputs, 'exit.transitionCost'), own)),
  };
}
