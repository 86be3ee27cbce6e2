'use client';

import { useState } from 'react';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { Assessment } from '@/lib/assessment/schema';

/** A result before the figure that was changed last, and which figure that was. */
export type LastEdit<Result> = { before: Result | null; path: string | null };

type Watch<Result> = LastEdit<Result> & { assessment: Assessment; result: Result | null; source: string };

/**
 * What the last edit did to a result. An edit is all that happens to one answer in a row, so that typing “38 juta” is
 * one edit and not seven.
 *
 * @param result of exactly the answers shown, null while there is none: what comes later counts for the same edit
 */
export function useLastEdit<Result>(result: Result | null): LastEdit<Result> {
  const { assessment, source, status } = useAssessment();
  const now = { assessment, result, source };
  const [watch, setWatch] = useState<Watch<Result>>({ ...now, before: null, path: null });
  const isSame = watch.assessment === assessment && watch.result === result && watch.source === source;
  if (!isSame && status !== 'loading') setWatch(follow(watch, now));
  return watch;
}

function follow<Result>(last: Watch<Result>, now: Omit<Watch<Result>, 'before' | 'path'>): Watch<Result> {
  if (now.source !== last.source) return { ...now, before: null, path: null };
  const path = changedPath(last.assessment, now.assessment);
  if (path === null) return { ...last, ...now };
  if (path === 'many') return { ...now, before: null, path: null };
  return { ...now, path, before: path === last.path ? last.before : last.result };
}

/** The one answer in which two assessments differ; `many` after an import, an example, another tab. */
function changedPath(before: Assessment, after: Assessment): string | null {
  if (before === after) return null;
  const changed = Object.keys(after).flatMap((section) => {
    const [old, now] = [before, after].map((one) => (one as Record<string, unknown>)[section]);
    if (!isRecord(old) || !isRecord(now)) return isAlike(old, now) ? [] : [section];
    return Object.keys(now)
      .filter((key) => !isAlike(old[key], now[key]))
      .map((key) => `${section}.${key}`);
  });
  return changed.length === 0 ? null : changed.length === 1 ? changed[0]! : 'many';
}

/** Every change makes a copy of the whole: what was not touched is alike, not the same. */
const isAlike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
