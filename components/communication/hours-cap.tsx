'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';
import { useAssessment } from '@/components/wizard/state/use-assessment';

const path = 'communication.transitionHours';
/** As many as an assessment holds. */
const most = 200;

/** The most hours of help a week. What is no such number stays in the box as typed, and the last good one counts. */
export function HoursCap() {
  const t = useTranslations('communication.fields.transitionHours');
  const app = useTranslations('app');
  const { assessment, drafts, update, setDraft } = useAssessment();
  const typed = drafts[path];
  const type = (text: string) => {
    const hours = readHours(text);
    if (hours !== null) update({ communication: { transitionHours: hours } });
    setDraft(path, hours === null ? text : null);
  };
  return (
    <TextField
      id="transitionHours"
      label={t('label')}
      hint={t('hint')}
      error={typed === undefined ? undefined : faultOf(typed, app)}
      suffix={app('units.hoursSuffix')}
      short
      inputMode="numeric"
      value={typed ?? String(assessment.communication.transitionHours)}
      onChange={(event) => type(event.target.value)}
    />
  );
}

/** Whole hours from 1 to the most; null for anything else. */
function readHours(text: string): number | null {
  const hours = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0;
  return hours >= 1 && hours <= most ? hours : null;
}

function faultOf(text: string, app: ReturnType<typeof useTranslations<'app'>>): string {
  return Number(text) > most ? app('errors.tooBig', { max: most }) : app('errors.wholeNumber');
}
