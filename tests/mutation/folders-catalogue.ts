/**
 * What is mutated, and the tests that may kill: those that run in seconds, the quickest first. The canary is a mutant
 * that any sane test kills; if one lives, the run says nothing and is void.
 */
export type MutatedFolder = {
  folder: string;
  tests: string[];
  /** The piece of code that the canary replaces. */
  canary: { file: string; code: string };
};

export const mutatedFolders: readonly MutatedFolder[] = [
  {
    folder: 'lib/share',
    tests: [
      'tests/unit/share/view-parts.test.ts',
      'tests/unit/share/codes.test.ts',
      'tests/unit/share/left-out.test.ts',
      'tests/unit/share/comments.test.ts',
      'tests/unit/share/passphrase.test.ts',
      'tests/unit/names-left.test.ts',
      'tests/unit/mask-names.test.ts',
      'tests/links/pinned.test.ts',
      'tests/links/hostile-values.test.ts',
      'tests/links/hostile.test.ts',
      'tests/links/locked.test.ts',
      'tests/laws/share-views.test.ts',
      'tests/laws/link.test.ts',
    ],
    canary: { file: 'lib/share/bits.ts', code: '-2 * value - 1' },
  },
  {
    folder: 'lib/checklist',
    tests: [
      'tests/unit/reach.test.ts',
      'tests/unit/flags.test.ts',
      'tests/unit/strain.test.ts',
      'tests/unit/standing.test.ts',
      'tests/unit/suggestions.test.ts',
      'tests/oracles/published.test.ts',
      'tests/laws/checklist.test.ts',
    ],
    canary: { file: 'lib/checklist/strain.ts', code: 'share * value.lo' },
  },
  {
    folder: 'lib/money',
    tests: [
      'tests/unit/money/tax-rates.test.ts',
      'tests/unit/money/listed-settings.test.ts',
      'tests/unit/money/receipts-by-hand.test.ts',
      'tests/unit/money/outcomes-by-hand.test.ts',
      'tests/unit/money/path-by-hand.test.ts',
      'tests/unit/money/ending-by-hand.test.ts',
      'tests/unit/money/terms-by-hand.test.ts',
      'tests/unit/money/economics-by-hand.test.ts',
      'tests/unit/concentration.test.ts',
      'tests/unit/money/facts-by-hand.test.ts',
      'tests/unit/money/inputs-by-hand.test.ts',
      'tests/unit/money/runs-by-hand.test.ts',
      'tests/unit/money/draws-by-hand.test.ts',
      'tests/unit/money/projection-by-hand.test.ts',
      'tests/oracles/published.test.ts',
      'tests/oracles/annex-a.test.ts',
    ],
    canary: { file: 'lib/money/path.ts', code: 'now += net[month] as number' },
  },
  {
    folder: 'lib/strategies',
    tests: [
      'tests/unit/strategies/leaning.test.ts',
      'tests/unit/strategies/verdict.test.ts',
      'tests/unit/strategies/path-open.test.ts',
      'tests/unit/path-extra.test.ts',
      'tests/unit/strategies/path-ending.test.ts',
      'tests/unit/strategies/path.test.ts',
      'tests/unit/strategies/robustness.test.ts',
      'tests/unit/strategies/criteria.test.ts',
      'tests/unit/strategies/acceptability.test.ts',
      'tests/unit/strategies/confidence.test.ts',
      'tests/unit/strategies/walk-away.test.ts',
      'tests/unit/strategies/ranking.test.ts',
      'tests/unit/strategies/solve.test.ts',
      'tests/unit/strategies/tipping.test.ts',
      'tests/unit/gates.test.ts',
      'tests/unit/reasons.test.ts',
      'tests/oracles/acceptability.test.ts',
      'tests/oracles/annex-a.test.ts',
      'tests/laws/verdict.test.ts',
      'tests/laws/tripwires.test.ts',
      'tests/second/wins.test.ts',
      'tests/cases/verdicts.test.ts',
    ],
    canary: { file: 'lib/strategies/criteria.ts', code: 'sum + weights[id] * scores[id]' },
  },
];
