/** The ways to deal with the client. Ids are immutable once released. */
export const strategyIds = [
  'keep',
  'renegotiate',
  'renegotiate-then-notice',
  'notice',
  'phase-down',
  'lapse',
  'mutual',
] as const;
export type StrategyId = (typeof strategyIds)[number];

/** Strategies that end the relationship by our own decision. */
export const exitStrategyIds = ['notice', 'phase-down', 'lapse', 'mutual'] as const;
export type ExitStrategyId = (typeof exitStrategyIds)[number];

/** Strategies that carry transition assistance if wanted: every ending, the conditional one included. */
export const assistedStrategyIds = ['renegotiate-then-notice', ...exitStrategyIds] as const;

/** One comparable option: a strategy with or without transition assistance. */
export type OptionId =
  | 'keep'
  | 'renegotiate'
  | `${(typeof assistedStrategyIds)[number]}`
  | `${(typeof assistedStrategyIds)[number]}+transition`;

export type Option = { id: OptionId; strategy: StrategyId; transition: boolean };

/** Every option in the order in which it is listed. */
export const options: readonly Option[] = strategyIds.flatMap((strategy): Option[] => {
  const plain: Option = { id: strategy, strategy, transition: false };
  if (strategy === 'keep' || strategy === 'renegotiate') return [plain];
  return [plain, { id: `${strategy}+transition`, strategy, transition: true }];
});

export function optionOf(id: OptionId): Option {
  const found = options.find((option) => option.id === id);
  if (!found) throw new Error(`optionOf requires a known option id, got "${id}"`);
  return found;
}

export function isExit(strategy: StrategyId): strategy is ExitStrategyId {
  return (exitStrategyIds as readonly string[]).includes(strategy);
}
