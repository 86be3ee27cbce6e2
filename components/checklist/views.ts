import {
  askedFlagIds,
  indicatorIds,
  type AskedFlagId,
  type IndicatorGroup,
  type IndicatorId,
} from '@/lib/assessment/ids-catalogue';
import type { Assessment } from '@/lib/assessment/schema';
import { indicators, indicatorsOf, type IndicatorRow } from '@/lib/checklist/indicators-catalogue';

/** One thing at a time: the overview, one indicator, the red flags together, or one of the two closing questions. */
export type View =
  | { kind: 'overview' }
  | { kind: 'indicator'; id: IndicatorId; rater: 'first' | 'second' }
  | { kind: 'red-flags'; at: AskedFlagId | null }
  | { kind: 'fix-tried' }
  | { kind: 'take-today' };

type Mode = Assessment['checklist']['mode'];

const secondPrefix = 'second-';

const has = <T extends string>(ids: readonly T[], id: string): id is T =>
  (ids as readonly string[]).includes(id);

/** What the fragment of the address asks for; null if it names nothing here. */
export function viewOf(fragment: string): View | null {
  if (fragment === '' || fragment === 'top') return { kind: 'overview' };
  if (fragment === 'red-flags') return { kind: 'red-flags', at: null };
  if (fragment === 'fix-tried' || fragment === 'take-today') return { kind: fragment };
  if (fragment === 'lawyer-consulted' || fragment === 'lender-informed') {
    return { kind: 'red-flags', at: null };
  }
  if (has(askedFlagIds, fragment)) return { kind: 'red-flags', at: fragment };
  if (has(indicatorIds, fragment)) return { kind: 'indicator', id: fragment, rater: 'first' };
  const second = fragment.startsWith(secondPrefix) ? fragment.slice(secondPrefix.length) : '';
  return has(indicatorIds, second) ? { kind: 'indicator', id: second, rater: 'second' } : null;
}

export const secondFragment = (id: IndicatorId) => `${secondPrefix}${id}`;

/** The questions that this mode asks, in their order. */
export function askedIndicators(mode: Mode): readonly IndicatorRow[] {
  return mode === 'full' ? indicators : indicators.filter((indicator) => indicator.quick);
}

/** The questions among which one is the first, second, …: the eight of the quick mode, or else those of its group. */
export function questionsBeside(id: IndicatorId, mode: Mode): readonly IndicatorRow[] {
  const own = indicators.find((indicator) => indicator.id === id);
  if (!own) return [];
  return mode === 'quick' && own.quick ? askedIndicators(mode) : indicatorsOf(own.group);
}

export function groupOf(id: IndicatorId): IndicatorGroup {
  return indicators.find((indicator) => indicator.id === id)?.group ?? 'cost-profit';
}

/** The fragment of what follows an indicator. Past what the mode asks, the next one is that which narrows most. */
export function afterIndicator(id: IndicatorId, assessment: Assessment, best: IndicatorId | null): string {
  const asked = askedIndicators(assessment.checklist.mode).map((indicator) => indicator.id);
  const place = asked.indexOf(id);
  if (place < 0) return best ?? '';
  return asked[place + 1] ?? 'red-flags';
}

export function beforeIndicator(id: IndicatorId, mode: Mode): string {
  const asked = askedIndicators(mode).map((indicator) => indicator.id);
  return asked[asked.indexOf(id) - 1] ?? '';
}

/** The second rater goes through the same questions and knows nothing of the first answers. */
export function secondAfter(id: IndicatorId, mode: Mode): string {
  const asked = askedIndicators(mode).map((indicator) => indicator.id);
  const next = asked[asked.indexOf(id) + 1];
  return asked.includes(id) && next ? secondFragment(next) : '';
}

/** Where somebody who comes back goes on: the first thing without an answer; null when all of it has one. */
export function firstOpen({ checklist, redFlags }: Assessment): string | null {
  const open = askedIndicators(checklist.mode).find(({ id }) => checklist.answers[id].value === null);
  if (open) return open.id;
  if (askedFlagIds.some((id) => redFlags[id] === null)) return 'red-flags';
  if (redFlags['fix-tried'] === null) return 'fix-tried';
  return checklist.takeToday === null ? 'take-today' : null;
}
