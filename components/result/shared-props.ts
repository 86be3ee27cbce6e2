import type { Assessment } from '@/lib/assessment/schema';
import type { Evaluation } from '@/lib/evaluation';
import type { CaseWords } from './verdict/case-words';

/** What every section of the result reads. */
export type ResultParts = { evaluation: Evaluation; assessment: Assessment; words: CaseWords };
