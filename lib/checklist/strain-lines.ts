/**
 * Decision lines (ruling R30; the 1979 client form mirrored, not calibrated), the line at which one group weighs alone, and
 * the middle of the scale, which only gives a name.
 */
export const strainLines = { strained: 30, heavy: 50, severe: 70, group: 75 } as const;

/** The name of a strain: the lines, and the middle between them. @example strainLevelOf(42) // 'moderate' */
export function strainLevelOf(value: number): 'light' | 'moderate' | 'heavy' | 'severe' {
  if (value < strainLines.strained) return 'light';
  if (value < strainLines.heavy) return 'moderate';
  return value < strainLines.severe ? 'heavy' : 'severe';
}

/** A problem younger than three months counts for half its value (ruling R23), so that one rough patch doesn't decide. */
export const youngProblem = { months: 3, since: ['under-1-month', '1-3-months'], counts: 0.5 } as const;
