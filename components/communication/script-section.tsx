'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Paper } from '@/components/ui/paper';
import { ScriptList } from '@/components/ui/script-list';
import { Section } from '@/components/ui/section';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { isUnknown } from '@/lib/assessment/quantity';
import type { CommunicationResult, Evaluation } from '@/lib/evaluation';
import type { ToneDoc } from '@/lib/communication/linter/tone-catalogue';
import { ToneCheck } from '@/components/wizard/papers/tone-check';
import { useScriptLines, type Line } from '@/components/wizard/case/script-lines';
import { noPlanKey } from './no-plan';

/** The words for the meeting, in order, with the dates of the plan. */
export function ScriptSection({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('communication');
  const locale = useLocale();
  const lines = useScriptLines(evaluation);
  return (
    <Section id="script" title={t('scriptHeading')}>
      {lines.length === 0 ? (
        <p>{t(`plan.${noPlanKey(evaluation)}`)}</p>
      ) : (
        <>
          <p>{t('scriptLead')}</p>
          <p className="hint">{t('beforeTheTalk')}</p>
          <Paper lang={locale}>
            <ScriptList lines={lines} lang={locale} />
          </Paper>
          {evaluation.communication.mode === 'renegotiate' && <RaiseMissing />}
          <ScriptTone lines={lines} plan={evaluation.communication} />
          <Notice>{t('scriptAside')}</Notice>
        </>
      )}
    </Section>
  );
}

/** A request without a fee is said to be one, with the way to the field. */
function RaiseMissing() {
  const t = useTranslations('communication');
  const locale = useLocale();
  const { assessment, readOnly } = useAssessment();
  if (readOnly || !isUnknown(assessment.renegotiation.uplift)) return null;
  return (
    <Notice kind="attention" title={t('scriptNoRaise')}>
      <Link href={`${pageAddress(locale, 'money')}#renegotiation.uplift`}>{t('scriptToRaise')}</Link>
    </Notice>
  );
}

/** The document that a script is checked as: a proposal may say what a decision may not. */
const toneDocOf: Record<CommunicationResult['mode'], ToneDoc> = {
  notice: 'script',
  lapse: 'script',
  mutual: 'mutual',
  'phase-down': 'mutual',
  renegotiate: 'renegotiate',
  none: 'script',
  safety: 'script',
};

/** The script as it will be said, looked through once more: your own words are in it. */
function ScriptTone({ lines, plan }: { lines: readonly Line[]; plan: CommunicationResult }) {
  const t = useTranslations('communication.linter');
  return (
    <div className="grid gap-3">
      <h3 className="h4">{t('name')}</h3>
      <p className="hint">
        {t('hint')} {t('scope')}
      </p>
      <ToneCheck
        text={lines.map(({ words }) => words).join('\n')}
        doc={toneDocOf[plan.mode]}
        whole
        saysClear
        plan={plan}
      />
    </div>
  );
}
