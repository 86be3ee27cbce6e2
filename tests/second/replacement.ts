import type { Ending } from './ending';
import type { Inputs } from './inputs';
import { partAfter } from './months';

/** N of ruling R11: the fee without pass-through. */
export function netFee({ drivers }: Inputs): number {
  return drivers.client.fee - drivers.client.passThrough;
}

/** What new clients would bill in month t if there were hands for all of it. */
function wanted(inputs: Inputs, sellingFrom: number, t: number): number {
  const { facts, drivers, scenario } = inputs;
  const { delay, ramp, level, leadsPerMonth, winRate, averageFee, salesCycle, onboarding } =
    drivers.replacement;
  if (facts.replacementForm === 'simple') {
    const progress = Math.max(0, t - sellingFrom - delay) / Math.max(1, ramp);
    return level * netFee(inputs) * Math.min(1, progress);
  }
  const wait = salesCycle + onboarding;
  if (scenario.wins === null)
    return leadsPerMonth * winRate * averageFee * Math.max(0, t - sellingFrom - wait);
  let clients = 0;
  scenario.wins.forEach((won, index) => {
    const n = index + 1;
    clients += won * partAfter(t, sellingFrom + n + wait - 1);
  });
  return clients * averageFee;
}

/** The most that replacement can bill once all of the client's hours are free. */
function capacity(inputs: Inputs): number {
  const { facts, drivers } = inputs;
  const { paidHours, unpaidHours } = drivers.client;
  const { saleableShare, rate, level } = drivers.replacement;
  if (paidHours === null || unpaidHours === null || saleableShare === null || rate === null) {
    return facts.replacementForm === 'simple' ? level * netFee(inputs) : netFee(inputs);
  }
  return (paidHours + unpaidHours) * saleableShare * rate;
}

/** R11: replacement billing in month t. */
export function replacementBilling(inputs: Inputs, ending: Ending | null, work: number, t: number): number {
  if (ending === null) return 0;
  return Math.min(wanted(inputs, ending.sellingFrom, t), capacity(inputs) * (1 - work));
}
