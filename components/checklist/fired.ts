import type { FlagsResult, Veto } from '@/lib/evaluation';

/** Whether a flag of one of these kinds is up. Asked of the evaluation, so that the model need not come with the page. */
export function isUp(flags: FlagsResult, ...kinds: Veto['kind'][]): boolean {
  return flags.vetoes.some(({ kind, state }) => state === 'fired' && kinds.includes(kind));
}
