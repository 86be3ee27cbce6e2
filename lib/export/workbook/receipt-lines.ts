import type { Lag } from './derived';
import { cell, figure, putFigure, putLine, rangeOfLine, type Bench } from './option-bench';
import {
  amount,
  atMost,
  below,
  equals,
  greatest,
  minus,
  nth,
  over,
  plus,
  times,
  total,
  when,
  type Range,
  type Term,
} from './term';

/** When bills turn into money: by the usual lag, and after a parting less and later (rulings R3, R4). */
export function putReceipts(bench: Bench): void {
  const { lags, openingClient, openingOthers } = bench.derived;
  const horizon = amount(bench.numbers.length);
  const billed = rangeOfLine(bench, 'billedClient');
  const end = figure(bench, 'endMonth');
  putLine(bench, 'dueClient', ({ t }) =>
    plus(delayed(billed, t, lags.client), fromOpening(openingClient.outside, t, lags.client)),
  );
  putLine(bench, 'dueBeforeEnd', ({ t, index }) =>
    when(atMost(t, end), cell(bench, 'dueClient', index), amount(0)),
  );
  const outstanding = minus(
    plus(openingClient.outside, total(billed)),
    total(rangeOfLine(bench, 'dueBeforeEnd')),
  );
  putFigure(
    bench,
    'writtenOff',
    when(atMost(end, horizon), times(figure(bench, 'haircut'), greatest(amount(0), outstanding)), amount(0)),
  );
  putLine(bench, 'collectedClient', ({ t, index }) => {
    const paid = minus(amount(1), figure(bench, 'haircut'));
    const later = delayed(rangeOfLine(bench, 'dueClient'), t, lags.ending, end);
    return when(atMost(t, end), cell(bench, 'dueClient', index), times(paid, later));
  });
  const others = rangeOfLine(bench, 'billedOthers');
  putLine(bench, 'collectedOthers', ({ t }) =>
    plus(delayed(others, t, lags.others), fromOpening(openingOthers.outside, t, lags.others)),
  );
  const replacement = rangeOfLine(bench, 'billedReplacement');
  putLine(bench, 'collectedReplacement', ({ t }) => delayed(replacement, t, lags.replacement));
}

/** Amounts of earlier months that arrive in month t: split over two months where the lag isn't whole. */
function delayed(amounts: Range, t: Term, { whole, part }: Lag, after: Term = amount(0)): Term {
  const early = minus(t, whole.outside);
  const late = minus(t, whole.outside, amount(1));
  return plus(
    when(below(after, early), times(minus(amount(1), part.outside), nth(amounts, early)), amount(0)),
    when(below(after, late), times(part.outside, nth(amounts, late)), amount(0)),
  );
}

/** Bills from before month 1, as the lag would bring them in; all in month 1 if there is none. */
function fromOpening(opening: Term, t: Term, { months, whole, part }: Lag): Term {
  const share = when(
    atMost(t, whole.outside),
    amount(1),
    when(equals(t, plus(whole.outside, amount(1))), part.outside, amount(0)),
  );
  return when(
    equals(months.outside, amount(0)),
    when(equals(t, amount(1)), opening, amount(0)),
    over(times(opening, share), months.outside),
  );
}
