import type { PathStep, RecommendedPath } from '@/lib/evaluation';
import type { Format } from '../use-format';

type Extra = {
  key: 'extra' | 'extraReserve' | 'extraWait' | 'extraWaitReserve' | 'extraNone';
  values: Record<string, string>;
};

/** The sentence with figures that belongs to a step of the path, where the step has them. */
export function pathExtra(
  { code, date, values = {} }: PathStep,
  path: Pick<RecommendedPath, 'fallback' | 'cash'>,
  f: Pick<Format, 'money' | 'number'>,
): Extra | null {
  const money = (key: string) => (typeof values[key] === 'number' ? f.money(values[key]) : null);
  const amount = money('amount');
  if (['start-selling', 'build-reserve', 'lowest-month'].includes(code)) {
    return amount === null ? null : { key: 'extra', values: { amount } };
  }
  const fee = money('fee');
  if (code === 'renegotiation-meeting') return fee === null ? null : { key: 'extra', values: { fee } };
  const reserve = money('reserve');
  const newWork = money('newWork');
  if (code === 'gate-replacement') return replacementExtra(newWork, path, f);
  if (code !== 'gate-cash' || reserve === null) return null;
  // The figures are those of leaving now; the date of a path that waits is one on which none of it is missing.
  const waits = date !== null && path.fallback === null;
  return newWork === null
    ? { key: waits ? 'extraWaitReserve' : 'extraReserve', values: { reserve } }
    : { key: waits ? 'extraWait' : 'extra', values: { reserve, newWork } };
}

/** What has to come on top of the new work that the owner’s own figures bring by the last month worked out. */
function replacementExtra(
  newWork: string | null,
  { cash }: Pick<RecommendedPath, 'cash'>,
  f: Pick<Format, 'money' | 'number'>,
): Extra | null {
  const rows = cash?.likely.rows ?? [];
  const values = { reached: f.money(rows.at(-1)?.collectedReplacement ?? 0), month: f.number(rows.length) };
  if (newWork !== null) return { key: 'extra', values: { ...values, newWork } };
  return rows.length > 0 ? { key: 'extraNone', values } : null;
}
