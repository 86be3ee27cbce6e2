'use client';

import type { FormError } from '@/components/ui/error-summary';
import { useTooLong } from '@/components/wizard/form/too-long';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { indicatorIds } from '@/lib/assessment/ids-catalogue';
import { evidencePath, longestName, longestNote } from './limits';

/** Texts that have grown too long to be kept, each with the field or the question where it stands. */
export function useProblems(): FormError[] {
  const tooLong = useTooLong();
  const { drafts } = useAssessment();
  const texts = [
    { id: 'client-name', path: 'clientName', max: longestName },
    { id: 'firm-name', path: 'firmName', max: longestName },
    ...indicatorIds.map((id) => ({ id, path: evidencePath(id), max: longestNote })),
  ];
  return texts.flatMap(({ id, path, max }) => {
    const message = tooLong(drafts[path] ?? '', max);
    return message ? [{ id, message }] : [];
  });
}
