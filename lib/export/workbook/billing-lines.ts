import { recovery } from '../../money/path';
import { asks, onNewTerms } from './course-figures';
import { cell, figure, putLine, quantity, type Bench } from './option-bench';
import { amount, atMost, both, greatest, least, minus, over, plus, times, when } from './term';

/** What is billed month by month: this client, the others, and what takes its place (rulings R10–R14). */
export function putBilling(bench: Bench): void {
  putClientBilling(bench);
  putOtherBilling(bench);
  putReplacementBilling(bench);
}

function putClientBilling(bench: Bench): void {
  const { passThrough, netFee, clientVariable } = bench.derived;
  const raise = plus(amount(1), quantity(bench, 'renegotiation.uplift'));
  putLine(bench, 'billedClient', (month) => {
    const net = asks(bench)
      ? times(netFee.outside, when(onNewTerms(bench, month), raise, amount(1)))
      : netFee.outside;
    return times(cell(bench, 'work', month.index), plus(passThrough.outside, net));
  });
  putLine(bench, 'clientVariable', ({ index }) => {
    const own = times(clientVariable.outside, cell(bench, 'load', index));
    return times(cell(bench, 'work', index), plus(passThrough.outside, own));
  });
}

function putOtherBilling(bench: Bench): void {
  const growth = plus(amount(1), bench.derived.monthlyGrowth.outside);
  putLine(bench, 'othersBase', ({ before }) =>
    times(before?.sliding ?? quantity(bench, 'firm.otherRevenue'), growth),
  );
  const loss = figure(bench, 'reputation');
  putLine(bench, 'billedOthers', ({ t, index }) => {
    const since = minus(t, figure(bench, 'endMonth'));
    const fading = both(atMost(amount(1), since), atMost(since, amount(recovery)));
    const part = when(fading, over(minus(amount(recovery + 1), since), amount(recovery)), amount(0));
    return times(cell(bench, 'othersBase', index), minus(amount(1), times(loss, part)));
  });
}

function putReplacementBilling(bench: Bench): void {
  const { replacementStep, replacementFull, replacementCap } = bench.derived;
  const from = figure(bench, 'replacementFrom');
  putLine(bench, 'billedReplacement', ({ t, index }) => {
    const grown = times(replacementStep.outside, greatest(amount(0), minus(t, from)));
    const free = times(replacementCap.outside, minus(amount(1), cell(bench, 'work', index)));
    return replacementFull ? least(replacementFull.outside, grown, free) : least(grown, free);
  });
}
