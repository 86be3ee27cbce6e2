import { leftOutOf, type CaseView, type LeftOut, type ShareOptions } from './left-out';

/** What a case consists of for somebody who decides whom to show it. */
export type ViewPart =
  | LeftOut
  | 'plan'
  /** The same from a link without the amounts: only where it can be concluded without them, see decision 0039. */
  | 'plan-if-clear'
  /** Amounts as ratios to the fee, without their currency. */
  | 'ratios'
  | 'currency'
  /** The contract without its amounts; what is billed and owed. */
  | 'terms'
  | 'billing'
  | 'reflections'
  | 'comments';

const inOrder = [
  'answers',
  'money',
  'pay',
  'contract',
  'plan',
  'names',
  'texts',
  'notes',
] as const satisfies readonly (LeftOut | 'plan')[];

/** What a view shows in place of a part, and what else of it stays hidden. */
const inPlace: Partial<
  Record<CaseView, Partial<Record<ViewPart, readonly [shown: ViewPart, hidden: ViewPart]>>>
> = {
  anonymous: { money: ['ratios', 'currency'] },
  team: { contract: ['terms', 'billing'] },
  accountant: { plan: ['plan', 'reflections'] },
  lawyer: { plan: ['plan', 'reflections'] },
};

/**
 * What whoever opens the link sees, and what not, in the order of the walk.
 *
 * @example viewParts({ view: 'lawyer' }).hidden // ['money', 'pay', 'reflections']
 */
export function viewParts(options: ShareOptions & { view: CaseView }): {
  seen: ViewPart[];
  hidden: ViewPart[];
} {
  const left: readonly string[] = leftOutOf(options);
  const seen: ViewPart[] = [];
  const hidden: ViewPart[] = [];
  for (const part of inOrder) {
    const [shown, kept] = inPlace[options.view]?.[part] ?? [part, null];
    if (left.includes(part)) hidden.push(part);
    else {
      seen.push(shown === 'plan' && left.includes('money') ? 'plan-if-clear' : shown);
      if (kept !== null && kept !== shown) hidden.push(kept);
    }
  }
  if (options.include?.comments === true) seen.push('comments');
  return { seen, hidden: hidden.filter((part) => part !== 'reflections' || !hidden.includes('texts')) };
}
