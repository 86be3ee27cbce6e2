'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { salvageAssessment } from '@/lib/assessment/salvage';
import { assessmentVersion, type Assessment } from '@/lib/assessment/schema';
import { useStore } from '../state/use-assessment';

const format = 'berpisah-baik';
const largestFile = 2_000_000;

/** An assessment as the text of a file of ours. */
function fileText(assessment: Assessment): string {
  return `${JSON.stringify({ format, version: assessmentVersion, assessment }, null, 2)}\n`;
}

export type ReadFile =
  | { ok: true; assessment: Assessment }
  | { ok: false; reason: 'fileTooLarge' | 'fileNotOurs' | 'fileDamaged' | 'schemaNewer' };

/** What a chosen file turns out to be. */
export async function readAssessmentFile(file: File): Promise<ReadFile> {
  if (file.size > largestFile) return { ok: false, reason: 'fileTooLarge' };
  const content = parse(await file.text());
  if (content === undefined) return { ok: false, reason: 'fileDamaged' };
  if (content?.format !== format) return { ok: false, reason: 'fileNotOurs' };
  if (Number(content.version) > assessmentVersion) return { ok: false, reason: 'schemaNewer' };
  const { assessment, dropped } = salvageAssessment(content.assessment);
  return dropped.includes('') ? { ok: false, reason: 'fileDamaged' } : { ok: true, assessment };
}

type Content = Partial<Record<'format' | 'version' | 'assessment', unknown>> | null;

function parse(text: string): Content | undefined {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' ? content : null;
  } catch {
    return undefined;
  }
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

/** Letters, figures and hyphens only: a name that every system takes. */
function fileName(assessment: Assessment, fallback: string): string {
  const name = (assessment.name || assessment.clientName || fallback).normalize('NFKD');
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return `berpisah-baik-${plain.slice(0, 60).toLowerCase() || 'data'}.json`;
}

/** The answers shown, as a file to keep. */
export function useAssessmentFile() {
  const store = useStore();
  const t = useTranslations('wizard.assessment');
  const download = useCallback(() => {
    const { assessment } = store.getSnapshot();
    downloadText(fileName(assessment, t('unnamed')), fileText(assessment));
  }, [store, t]);
  return { download };
}
