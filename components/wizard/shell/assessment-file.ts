'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Assessment } from '@/lib/assessment/schema';
import type { BackupCase } from '@/lib/export/backup-file';
import type { ShareOptions } from '@/lib/share/left-out';
import { useStore } from '../state/use-assessment';
import { downloadFile } from './download-file';

/** Reading and writing files comes with the schema of all answers, and only when it is wanted. */
const fileFormat = () => import('@/lib/export/assessment-file');

/** Why a file could not be opened, as the key of what to say. */
const words = {
  'too-large': 'fileTooLarge',
  'not-ours': 'fileNotOurs',
  damaged: 'fileDamaged',
  'too-new': 'schemaNewer',
} as const;

type Refused = { ok: false; reason: (typeof words)[keyof typeof words] };
export type ReadFile = { ok: true; assessment: Assessment } | Refused;
export type ReadAny = ReadFile | { ok: true; cases: readonly BackupCase[] };

/** What a chosen file turns out to be: one assessment, or a backup of many. */
export async function readAnyFile(file: File): Promise<ReadAny> {
  const { isBackupFile, largestBackupFile, readBackupFile } = await import('@/lib/export/backup-file');
  if (file.size > largestBackupFile || !isBackupFile(await file.slice(0, 200).text()))
    return readAssessmentFile(file);
  const read = readBackupFile(await file.text());
  return read.ok ? { ok: true, cases: read.cases } : { ok: false, reason: words[read.reason] };
}

/** One assessment out of a file. */
async function readAssessmentFile(file: File): Promise<ReadFile> {
  const { largestAssessmentFile, readAssessmentFile: readText } = await fileFormat();
  const read =
    file.size > largestAssessmentFile
      ? ({ ok: false, reason: 'too-large' } as const)
      : readText(await file.text());
  return read.ok ? read : { ok: false, reason: words[read.reason] };
}

/** Answers as a file to keep: those shown, or one’s own while somebody else’s are shown. */
export function useAssessmentFile() {
  const store = useStore();
  const t = useTranslations('wizard.assessment');
  return useMemo(() => {
    const save = async (assessment: Assessment) => {
      const { assessmentFileName, assessmentFileText } = await fileFormat();
      const madeOn = store.localToday();
      const name = assessmentFileName(assessment.name || assessment.clientName || t('unnamed'), madeOn);
      downloadFile(name, assessmentFileText(assessment, { madeOn }), 'application/json');
    };
    return {
      download: () => void save(store.getSnapshot().assessment),
      downloadOwn: () => void save(store.ownAssessment()),
      /** Only what these options show, as in a link. */
      downloadFor: async (options: ShareOptions) => {
        const { redact } = await import('@/lib/share/views');
        await save(redact(store.getSnapshot().assessment, options));
      },
    };
  }, [store, t]);
}
