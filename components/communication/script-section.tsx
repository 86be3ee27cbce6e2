'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Paper } from '@/components/ui/paper';
import { ScriptList, type ScriptLine } from '@/components/ui/script-list';
import { Section } from '@/components/ui/section';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { meetingScript, type ScriptPart } from '@/lib/communication/script';
import { slotValues } from '@/lib/communication/slots';
import { countryOf } from '@/lib/assessment/country';
import type { Evaluation } from '@/lib/evaluation';
import { templateOf, useFilledText } from '@/components/wizard/case/slot-words';

/** The words for the meeting, in order, with the dates of the plan. */
export function ScriptSection({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('communication');
  const locale = useLocale();
  const lines = useScriptLines(evaluation);
  return (
    <Section id="script" title={t('scriptHeading')}>
      {lines.length === 0 ? (
        <p>{t('scriptNoDecision')}</p>
      ) : (
        <>
          <p>{t('scriptLead')}</p>
          <p className="hint">{t('beforeTheTalk')}</p>
          <Paper lang={locale}>
            <ScriptList lines={lines} lang={locale} />
          </Paper>
          <Notice>{t('scriptAside')}</Notice>
        </>
      )}
    </Section>
  );
}

function useScriptLines({ communication, flags }: Evaluation): ScriptLine[] {
  const t = useTranslations('communication');
  const { assessment } = useAssessment();
  const fill = useFilledText(communication);
  const slots = slotValues(assessment, communication, countryOf(assessment));
  return meetingScript({ communication, flags, slots }).map((part) => ({
    id: part.part,
    role: t(`scriptParts.${part.part}`),
    words: fill(templateOf(t.raw(templateKey(part) as 'scriptLead'))),
  }));
}

/** A reason that was chosen has its own words; every other part stands in the script. */
function templateKey({ part, variant }: ScriptPart): string {
  return part === 'reason' && variant.startsWith('reason-')
    ? `reasons.${variant}.text`
    : `script.${part}.${variant}`;
}
