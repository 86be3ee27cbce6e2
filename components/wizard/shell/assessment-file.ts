'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Assessment } from '@/lib/assessment/schema';
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

export type ReadFile =
  { ok: true; assessment: Assessment } | { ok: false; reason: (typeof words)[keyof typeof words] };

/** What a chosen file turns out to be. */
export async function readAssessmentFile(file: File): Promise<ReadFile> {
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
    };
  }, [store, t]);
}
