import type { Assessment } from '@/lib/assessment/schema';
import type { Evaluation } from '@/lib/evaluation';
import { cashCsv } from '@/lib/export/cash-csv';
import { fileName } from '@/lib/export/file-name';
import { inputsCsv } from '@/lib/export/inputs-csv';
import type { ExportWords } from '@/lib/export/words';
import { projectionWorkbook } from '@/lib/export/workbook/projection-workbook';
import { xlsxBytes, xlsxType } from '@/lib/export/xlsx/xlsx';
import type { Locale } from '@/lib/messages/locales';
import { loadExportWords } from './load-words';

export type FileKind = 'sheet' | 'cash' | 'inputs';

export type MadeFile = { name: string; type: string; content: string | Uint8Array<ArrayBuffer> };

type Source = { assessment: Assessment; evaluation: Evaluation; locale: Locale };

/** One of the files of figures. This module comes with the click that asks for it, not with the page. */
export async function makeFile(
  kind: FileKind,
  { assessment, evaluation, locale }: Source,
): Promise<MadeFile> {
  const words = await loadExportWords(locale, assessment.currency);
  const content = contentOf(kind, assessment, evaluation, words);
  if (content === null) throw new Error('makeFile requires a complete result');
  const about = assessment.clientName || assessment.name;
  const extension = kind === 'sheet' ? 'xlsx' : 'csv';
  return {
    name: fileName([about, words.own.files[kind]], evaluation.asOf, extension),
    type: kind === 'sheet' ? xlsxType : 'text/csv;charset=utf-8',
    content,
  };
}

function contentOf(kind: FileKind, assessment: Assessment, evaluation: Evaluation, words: ExportWords) {
  if (kind === 'cash') return cashCsv(assessment, evaluation, words);
  if (kind === 'inputs') return inputsCsv(assessment, evaluation, words);
  const workbook = projectionWorkbook({ assessment, evaluation, words });
  return workbook && xlsxBytes(workbook);
}
