'use client';

import type { ResultParts } from './shared-props';

/** The day, the version and the seed: with them anyone gets the same page. */
export function Meta({ evaluation, assessment, words, version }: ResultParts & { version: string }) {
  const { t, f } = words;
  return (
    <p className="meta result-meta">
      {t('asOf', { date: f.dateWithDay(evaluation.asOf) })}. {t('meta.version', { version })}.{' '}
      {t('print.seedNote', { seed: String(assessment.seed) })} {t('print.checkedNote')}
      <span className="print-only">{words.s('chance.note')}</span>
    </p>
  );
}
