import { emptyAssessment, type Assessment } from '@/lib/assessment/schema';
import type { ResolvedInput } from '@/lib/money/result';
import { askedQuestions, askedQuantities } from '../form/faults';
import { valueAt } from '../form/paths';
import type { Display } from '../form/questions-catalogue';
import type { MoneyCase } from '../money-case';

/** Typed, imported, put in by the tool while nobody says otherwise, or a setting left as it was. */
export type Origin = ResolvedInput['origin'] | 'preset';

export type InputLine = {
  path: string;
  display: Display;
  low: number;
  likely: number;
  high: number;
  origin: Origin;
};

/**
 * An answer as the calculation uses it and where it comes from; null for what is not asked in this case or counts for
 * nothing.
 */
export function inputLine({ money, assessment }: MoneyCase, path: string): InputLine | null {
  const quantity = askedQuantities(assessment).find((one) => one.path === path);
  const used = money.inputs.find((one) => one.path === path);
  if (quantity && used) {
    const { low, likely, high, origin } = used;
    if (origin === 'assumed' && low === 0 && high === 0) return null;
    return { path, display: quantity.display, low, likely, high, origin };
  }
  return factLine(assessment, path);
}

function factLine(assessment: Assessment, path: string): InputLine | null {
  const question = askedQuestions(assessment).find(
    (one) => (one.kind === 'fact' || one.kind === 'setting') && one.path === path,
  );
  if (question?.kind !== 'fact' && question?.kind !== 'setting') return null;
  const own = valueAt(assessment, question.path);
  const assumed = question.kind === 'fact' ? question.assumed : undefined;
  const likely = typeof own === 'number' ? own : assumed;
  if (likely === undefined) return null;
  const line = { path, display: question.display, low: likely, likely, high: likely };
  if (typeof own !== 'number') return { ...line, origin: 'assumed' };
  const isPreset =
    question.kind === 'setting' && own === (question.usual ?? valueAt(emptyAssessment(), question.path));
  if (isPreset && own === 0) return null;
  return { ...line, origin: isPreset ? 'preset' : 'entered' };
}
