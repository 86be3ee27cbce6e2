'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Notice } from '@/components/ui/notice';
import type { PaperSource } from '@/components/wizard/papers/load-source';
import { TextEditor } from '@/components/wizard/papers/text-editor';
import { usePaperSource } from '@/components/wizard/papers/use-paper-source';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { ReceivableTrack } from '@/lib/aftercare/receivables';
import { countryOf } from '@/lib/assessment/country';
import type { Assessment } from '@/lib/assessment/schema';
import { letterBlocks } from '@/lib/communication/letters';
import { paperText } from '@/lib/communication/paper-text';
import { slotValues } from '@/lib/communication/slots';
import type { Evaluation } from '@/lib/evaluation';

type DemandProps = { track: ReceivableTrack; evaluation: Evaluation };

/** The formal demand for one invoice: the same letter as among the papers, with this amount and these dates. */
export function DemandText({ track, evaluation }: DemandProps) {
  const t = useTranslations('communication.letterUi');
  const { assessment } = useAssessment();
  const page = useLocale();
  const { language } = assessment.contract;
  const locale = language === 'english' ? 'en' : language === 'indonesian' ? 'id' : page;
  const source = usePaperSource(locale);
  const demand = useMemo(
    () => source && demandFor(track, assessment, evaluation, source),
    [source, track, assessment, evaluation],
  );
  if (!demand) return null;
  if (demand.gate) return <Notice kind="danger" title={t(`gates.${demand.gate}`)} />;
  return (
    <>
      {demand.askLawyer.length > 0 && <p className="hint">{t('lawyerMarkNote')}</p>}
      <TextEditor
        key={locale}
        id={`demand-letter-${track.key}-${locale}`}
        name="demand"
        asDocument
        locale={locale}
        generated={demand.text}
        tone="demand"
        plan={evaluation.communication}
      />
    </>
  );
}

/** The demand with the amount and the dates of one invoice; null while its amount is not known. */
function demandFor(
  { amount, steps }: ReceivableTrack,
  assessment: Assessment,
  evaluation: Evaluation,
  { locale, say, templates }: PaperSource,
) {
  const dateOf = (step: string) => steps.find((entry) => entry.step === step)?.date ?? null;
  const slots = {
    ...slotValues(assessment, evaluation.communication, countryOf(assessment)),
    letterDate: dateOf('demand'),
    payBy: dateOf('deadline'),
    suspensionDate: dateOf('suspend'),
    overdueAmount: amount,
    overdueAmountWords: amount,
  };
  const choice = letterBlocks({ assessment, evaluation, slots }).find(({ id }) => id === 'demand');
  if (!choice) return null;
  // Nothing is suspended where the track says that nothing can be.
  const mayStop = steps.some(({ step, closed }) => step === 'suspend' && closed === null);
  const blocks = choice.blocks.filter((block) => block !== 'option-suspension' || mayStop);
  const words = { locale, currency: assessment.currency, say };
  const text = paperText({ ...choice, blocks }, 'letter', { assessment, slots, words, templates });
  return { ...choice, text };
}
