'use client';

import { useCallback } from 'react';
import { useStore } from '../state/use-assessment';
import { downloadFile } from './download-file';

/** Hands over all of one's own assessments as one file. */
export function useBackup() {
  const store = useStore();
  return useCallback(async () => {
    const { backupFileText } = await import('@/lib/export/backup-file');
    const madeOn = store.localToday();
    const text = backupFileText(store.allWorks(), { madeOn });
    downloadFile(`berpisah-baik-${madeOn}.json`, text, 'application/json');
  }, [store]);
}
