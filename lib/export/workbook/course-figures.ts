import { daysPerMonth } from '../../calendar/model-month';
import { brokenAfter } from '../../money/course';
import { figure, putFigure, putLine, quantity, type Bench, type Month } from './option-bench';
import { never } from './styles-catalogue';
import {
  amount,
  atMost,
  below,
  both,
  greatest,
  least,
  minus,
  negative,
  over,
  plus,
  raised,
  times,
  when,
  whole,
  type Term,
} from './term';

const wholeMonth = { style: 'whole-clock' } as const;
const until = { style: 'clock-until' } as const;

const half = amount(0.5);
const month0 = amount(0);

/** The part of month t that lies after a moment (ruling R1). */
export const partAfter = (t: Term, moment: Term): Term =>
  least(amount(1), greatest(amount(0), minus(t, moment)));

/** The part of month t within some months from a moment on. */
export const partDuring = (t: Term, from: Term, months: Term): Term =>
  minus(partAfter(t, from), partAfter(t, plus(from, months)));

const happens = (chance: Term) => atMost(half, chance);

/** Only these options ask for new terms. */
export const asks = ({ option }: Bench) =>
  option.strategy === 'renegotiate' || option.strategy === 'renegotiate-then-notice';

/** New terms hold if they are accepted, and for three months if they are then broken (ruling R13). */
function putNewTerms(bench: Bench): void {
  const { acceptChance, brokenChance, decideMonth } = bench.settings;
  if (!asks(bench)) {
    putFigure(bench, 'newTermsFrom', amount(never), wholeMonth);
    putFigure(bench, 'newTermsTo', month0, until);
    return;
  }
  const accepted = happens(acceptChance.outside);
  const decided = decideMonth.outside;
  putFigure(bench, 'newTermsFrom', when(accepted, plus(decided, amount(1)), amount(never)), wholeMonth);
  const last = when(happens(brokenChance.outside), plus(decided, amount(brokenAfter)), amount(never));
  putFigure(bench, 'newTermsTo', when(accepted, last, month0), until);
}

const noticeMonths = ({ settings }: Bench) => over(settings.noticeDays.outside, amount(daysPerMonth));

/** When notice is given: by the option's own rule, or in the month asked for. */
function noticeOf(bench: Bench, ownMonth: number | null): Term {
  const { acceptChance, brokenChance, decideMonth, contractEnd } = bench.settings;
  switch (bench.option.strategy) {
    case 'keep':
    case 'renegotiate':
      return amount(never);
    case 'renegotiate-then-notice': {
      const afterBreach = plus(decideMonth.outside, amount(brokenAfter));
      return when(
        happens(acceptChance.outside),
        when(happens(brokenChance.outside), afterBreach, amount(never)),
        plus(decideMonth.outside, amount(1)),
      );
    }
    case 'lapse':
      return greatest(month0, minus(contractEnd.outside, noticeMonths(bench)));
    default:
      return ownMonth === null ? bench.settings.noticeMonth.outside : amount(ownMonth);
  }
}

/** The last day of work; never later than the contract's own end if that lies ahead (ruling R2). */
function lastDayOf(bench: Bench): Term {
  const { contractEnd, phaseSteps } = bench.settings;
  const notice = figure(bench, 'notice');
  switch (bench.option.strategy) {
    case 'keep':
    case 'renegotiate':
      return amount(never);
    case 'lapse':
      return contractEnd.outside;
    case 'phase-down':
      return plus(notice, phaseSteps.outside);
    default: {
      const end = plus(notice, noticeMonths(bench));
      const own = when(below(notice, contractEnd.outside), least(end, contractEnd.outside), end);
      return bench.option.strategy === 'renegotiate-then-notice'
        ? when(atMost(amount(never), notice), amount(never), own)
        : own;
    }
  }
}

/** What the client still owes at the end counts as lost in part, and other clients hesitate; transition assistance eases both. */
function eased(bench: Bench, path: string, easing: string): Term {
  const loss = quantity(bench, path);
  return bench.option.transition ? times(loss, minus(amount(1), quantity(bench, easing))) : loss;
}

/** The penalty for ending early (ruling R5). */
function penaltyOf(bench: Bench): Term {
  const { penaltyAmount, penaltyChance, contractEnd } = bench.settings;
  const { kind } = bench.inputs.model.facts.penalty;
  const { strategy } = bench.option;
  if (!penaltyChance || strategy === 'lapse' || strategy === 'mutual') return month0;
  const fee = quantity(bench, 'client.fee');
  const agreed = penaltyAmount?.outside ?? month0;
  const remaining = when(
    atMost(amount(never), contractEnd.outside),
    month0,
    greatest(month0, minus(contractEnd.outside, figure(bench, 'lastDay'))),
  );
  const due = {
    fixed: agreed,
    'months-of-fee': times(least(agreed, amount(120)), fee),
    'share-of-remaining': times(least(agreed, amount(1)), fee, remaining),
    'minimum-commitment': times(fee, remaining),
  }[kind as 'fixed'];
  return when(happens(penaltyChance.outside), due, month0);
}

/** The course of the relationship under this option: who ends it when, and what goes with that (rulings R1, R2, R13). */
export function putCourse(bench: Bench, ownNoticeMonth: number | null): void {
  const clock = { style: 'clock' } as const;
  putNewTerms(bench);
  const notice = putFigure(bench, 'notice', noticeOf(bench, ownNoticeMonth), {
    style: ownNoticeMonth === null ? 'clock' : 'entered-clock',
  }).fixed;
  const lastDay = putFigure(bench, 'lastDay', lastDayOf(bench), clock).fixed;
  // Up to the end of the month; a last day on the month's end belongs to that month.
  putFigure(bench, 'endMonth', negative(whole(minus(amount(1e-9), lastDay))), wholeMonth);
  const early = greatest(month0, minus(notice, bench.settings.headStart.outside));
  const selling = putFigure(
    bench,
    'sellingFrom',
    when(atMost(amount(never), notice), amount(never), early),
    clock,
  );
  putFigure(bench, 'replacementFrom', plus(selling.fixed, bench.derived.replacementWait.outside), clock);
  putFigure(bench, 'payStops', plus(lastDay, quantity(bench, 'staff.lag')), clock);
  const haircut = eased(bench, 'exit.haircut', 'exit.transitionEasesHaircut');
  putFigure(bench, 'haircut', haircut, { style: 'share' });
  const reputation = eased(bench, 'exit.reputationLoss', 'exit.transitionEasesReputation');
  putFigure(bench, 'reputation', reputation, { style: 'share' });
  putFigure(bench, 'penaltyAmount', penaltyOf(bench));
}

/** How much of each month is still worked for the client, and how heavy that work is (rulings R12–R14). */
export function putWork(bench: Bench): void {
  const { settings } = bench;
  const lastDay = figure(bench, 'lastDay');
  const notice = figure(bench, 'notice');
  const steps = settings.phaseSteps.outside;
  putLine(
    bench,
    'work',
    ({ t }) => {
      if (bench.option.strategy !== 'phase-down') return minus(amount(1), partAfter(t, lastDay));
      const step = minus(t, notice);
      const share = minus(amount(1), over(step, plus(steps, amount(1))));
      return when(atMost(step, month0), amount(1), when(atMost(step, steps), share, month0));
    },
    { style: 'share' },
  );
  const quarterly = plus(amount(1), quantity(bench, 'client.drift'));
  const lighter = minus(amount(1), quantity(bench, 'renegotiation.hoursCut'));
  putLine(
    bench,
    'load',
    (month) => {
      const grown = raised(quarterly, whole(over(minus(month.t, amount(1)), amount(3))));
      return asks(bench) ? times(grown, when(onNewTerms(bench, month), lighter, amount(1))) : grown;
    },
    { style: 'factor' },
  );
}

/** Whether new terms hold in a month. */
export const onNewTerms = (bench: Bench, { t }: Month) =>
  both(atMost(figure(bench, 'newTermsFrom'), t), atMost(t, figure(bench, 'newTermsTo')));
