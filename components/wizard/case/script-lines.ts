'use client';

import { useTranslations } from 'next-intl';
import type { ScriptLine } from '@/components/ui/script-list';
import { templateOf, useFilledText } from './slot-words';
import { useAssessment } from '../state/use-assessment';
import { countryOf } from '@/lib/assessment/country';
import type { ReasonId } from '@/lib/assessment/ids-catalogue';
import { reasonKey } from '@/lib/communication/reasons';
import { meetingScript, type ScriptPart } from '@/lib/communication/script';
import { slotValues } from '@/lib/communication/slots';
import type { Evaluation } from '@/lib/evaluation';

/** One part of the script, with its words as plain text. */
export type Line = ScriptLine & { words: string };

/** The script of this case, in order. */
export function useScriptLines({ communication, flags }: Evaluation): Line[] {
  const t = useTranslations('communication');
  const { assessment } = useAssessment();
  const fill = useFilledText(communication);
  const slots = slotValues(assessment, communication, countryOf(assessment));
  return meetingScript({ communication, flags, slots }).map((part) => ({
    id: part.part,
    role: t(`scriptParts.${part.part}`),
    words: fill(templateOf(t.raw(templateKey(part, communication.mode === 'renegotiate') as 'scriptLead'))),
  }));
}

/** A reason that was chosen has its own words; every other part stands in the script. */
function templateKey({ part, variant }: ScriptPart, asks: boolean): string {
  return part === 'reason' && variant.startsWith('reason-')
    ? reasonKey(variant as ReasonId, asks)
    : `script.${part}.${variant}`;
}
