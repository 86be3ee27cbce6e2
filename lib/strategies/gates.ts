import type { Assessment } from '../assessment/schema';
import { hasFired } from '../checklist/flags';
import type { FlagsResult, Gate, LegalRoute } from '../evaluation';
import type { OptionMoney } from '../money/result';
import { isExit, type Option } from './options-catalogue';

export type GateContext = {
  assessment: Assessment;
  flags: FlagsResult;
  route: LegalRoute;
  floor: number;
  keep: OptionMoney;
};

const endsIt = (option: Option) => isExit(option.strategy) || option.strategy === 'renegotiate-then-notice';

/**
 * The cash gate (ruling R20): an option is blocked if its chance of falling below the floor is above the tolerance and
 * above the chance if one stays; where staying is as dangerous, the gate only warns.
 */
function cashGate({ id, likely, safety }: OptionMoney, { assessment, floor, keep }: GateContext): Gate[] {
  const { tolerance } = assessment.firm;
  if (id === 'keep' || safety.belowFloor <= tolerance) return [];
  const values = {
    chance: safety.belowFloor,
    tolerance,
    floor,
    lowest: likely.lowest.cash,
    month: likely.lowest.month,
    reserve: safety.reserve,
  };
  if (safety.belowFloor <= keep.safety.belowFloor)
    return [{ id: 'cash-danger-either-way', blocks: false, values }];
  return [{ id: 'cash-below-floor', blocks: true, values }];
}

function peopleGate(option: Option, { flags }: GateContext): Gate[] {
  const staying =
    option.strategy === 'keep' ||
    option.strategy === 'renegotiate' ||
    option.strategy === 'renegotiate-then-notice';
  return staying && hasFired(flags, 'safety') ? [{ id: 'safety-first', blocks: true }] : [];
}

function isFired(flags: FlagsResult, ...ids: string[]): boolean {
  return flags.vetoes.some((veto) => veto.state === 'fired' && ids.includes(veto.id));
}

/** A lawyer before any notice if the client is insolvent; before a one-sided one after threats or with a lock-in. */
function lawyerGate(option: Option, { flags, assessment }: GateContext): Gate[] {
  if (!endsIt(option) || assessment.redFlags['lawyer-consulted'] === 'yes') return [];
  if (hasFired(flags, 'insolvency')) return [{ id: 'lawyer-first', blocks: true }];
  const oneSided = option.strategy === 'notice' || option.strategy === 'renegotiate-then-notice';
  return oneSided && isFired(flags, 'payment-threat', 'locked-in')
    ? [{ id: 'lawyer-first', blocks: true }]
    : [];
}

function lenderGate(option: Option, { flags, assessment }: GateContext): Gate[] {
  const told = assessment.redFlags['lender-informed'] === 'yes';
  const applies = endsIt(option) && option.strategy !== 'lapse' && isFired(flags, 'lender-promise');
  return applies && !told ? [{ id: 'lender-first', blocks: true }] : [];
}

/** No right to end it blocks notice only (ruling R32); a renegotiation that may end in notice is warned. */
function legalGate(option: Option, { flags, route }: GateContext): Gate[] {
  const noRight = isFired(flags, 'no-right-to-end');
  if (noRight && option.strategy === 'notice') return [{ id: 'no-right-to-end', blocks: true }];
  if (noRight && option.strategy === 'renegotiate-then-notice')
    return [{ id: 'no-right-to-end', blocks: false }];
  if (option.strategy !== 'lapse') return [];
  return route.steps.some((step) => step.id === 'lapse' && step.open)
    ? []
    : [{ id: 'renewal-missed', blocks: true }];
}

function creditGate(option: Option, { flags }: GateContext): Gate[] {
  return option.transition && hasFired(flags, 'overdue')
    ? [{ id: 'transition-on-credit', blocks: false }]
    : [];
}

/** Everything that stands in the way of an option, blocking ones first. */
export function gatesOf(option: Option, money: OptionMoney, context: GateContext): Gate[] {
  const gates = [
    ...peopleGate(option, context),
    ...lawyerGate(option, context),
    ...legalGate(option, context),
    ...cashGate(money, context),
    ...lenderGate(option, context),
    ...creditGate(option, context),
  ];
  return gates.sort((a, b) => Number(b.blocks) - Number(a.blocks));
}
