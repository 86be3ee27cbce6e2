'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Assessment } from '@/lib/assessment/schema';
import { useStore } from '../state/use-assessment';

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

/** Hands a text to the reader as a file. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
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
      downloadText(name, assessmentFileText(assessment, { madeOn }));
    };
    return {
      download: () => void save(store.getSnapshot().assessment),
      downloadOwn: () => void save(store.ownAssessment()),
    };
  }, [store, t]);
}
