import type { BackupCase } from '@/lib/export/backup-file';
import type { Store } from '../state/handle';

/**
 * Adds the assessments of a backup to what is there, without those that are there already, and opens one of them where
 * nothing was open.
 *
 * @returns how many were added; null, and none was, if there is no room for all
 */
export function restoreCases(store: Store, cases: readonly BackupCase[]): number | null {
  const there = new Set(store.allWorks().map((work) => JSON.stringify(work)));
  const missing = cases.filter((work) => !there.has(JSON.stringify(work)));
  if (!store.addCases(missing)) return null;
  const { hasOwn, storage } = store.getSnapshot();
  if (!hasOwn && storage.cases[0]) store.openCase(storage.cases[0].id);
  return missing.length;
}
