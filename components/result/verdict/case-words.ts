'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useChance } from '@/components/wizard/case/chance-words';
import { useGateWords } from '@/components/wizard/case/gate-words';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useTripwireWords } from '@/components/wizard/case/tripwire-words';
import { useFromLink, useMoneyLeftOut } from '@/components/wizard/state/left-out';
import { useFormat } from '@/components/wizard/use-format';
import type { AskedFlagId, IndicatorId } from '@/lib/assessment/ids-catalogue';
import type { Assessment } from '@/lib/assessment/schema';
import { wholeWeeks } from '@/lib/calendar/model-month';
import { strainLevelOf } from '@/lib/checklist/strain-lines';
import type { Band, Evaluation, FlagId, Verdict } from '@/lib/evaluation';
import { optionOf } from '@/lib/strategies/options-catalogue';

export type CaseWords = ReturnType<typeof useCaseWords>;

/** What the sentences of the result are made of, in the words of this case. */
export function useCaseWords(evaluation: Evaluation, assessment: Assessment) {
  const t = useTranslations('result');
  const s = useTranslations('strategies');
  const parts = useParts();
  const f = useFormat();
  const chance = useChance();
  const gate = useGateWords();
  const option = useOptionName();
  const tripwire = useTripwireWords();
  const { total } = evaluation.checklist;
  const wizard = useTranslations('wizard.assessment');
  const readonly = useTranslations('wizard.readonly');
  const [fromLink, moneyLeftOut] = [useFromLink(), useMoneyLeftOut()];
  return {
    t,
    s,
    f,
    chance,
    gate,
    option,
    tripwire,
    ...parts,
    client: assessment.clientName || wizard('theClient'),
    firm: assessment.firmName || wizard('yourFirm'),
    /** “59 to 66 of 100”; empty while nothing is known. */
    strain: total === null ? '' : strainText(total, t, f.number),
    strainLevel: total === null ? '' : parts.level(total),
    transitionWeeks: transitionWeeks(evaluation),
    readonly,
    fromLink,
    moneyLeftOut,
  };
}

type Translate = ReturnType<typeof useTranslations<'result'>>;

function strainText({ lo, hi }: Band, t: Translate, write: (value: number) => string): string {
  const [low, high] = [Math.round(lo), Math.round(hi)];
  return low === high
    ? t('strainValue.point', { value: write(low) })
    : t('strainValue.range', { low: write(low), high: write(high) });
}

/** Words of the checklist and the money step that the result repeats. */
function useParts() {
  const t = useTranslations();
  return useMemo(() => {
    const flagQuestion = (id: string) =>
      id === 'fix-tried'
        ? t('checklist.fixTried.question')
        : t(`checklist.redFlags.${id as AskedFlagId}.question`);
    const missing = (id: string) => t(`money.firstAnswer.missing.${missingKeys[id] ?? 'client-fee'}`);
    return {
      indicator: (id: IndicatorId) => t(`checklist.indicators.${id}.short`),
      flag: (id: FlagId) => t(`checklist.redFlags.${id}.name`),
      flagQuestion,
      missing,
      level: (band: Band) => t(`checklist.strainLevels.${strainLevelOf((band.lo + band.hi) / 2)}`),
      question: ({ kind, id }: Verdict['openQuestions'][number]) => {
        if (kind === 'flag') return flagQuestion(id);
        return kind === 'money' ? missing(id) : t(`checklist.indicators.${id as IndicatorId}.question`);
      },
    };
  }, [t]);
}

/** The required figures by their path in the assessment. */
const missingKeys: Record<string, 'client-fee' | 'other-revenue' | 'payroll' | 'cash-today'> = {
  'client.fee': 'client-fee',
  'firm.otherRevenue': 'other-revenue',
  'firm.payroll': 'payroll',
  'firm.cash': 'cash-today',
};

/** Weeks of transition assistance to offer, if the path has it. */
function transitionWeeks({ money, path }: Evaluation): number | null {
  if (money.status !== 'complete' || path.option === null || !optionOf(path.option).transition) return null;
  const months = money.inputs.find(({ path: name }) => name === 'exit.transitionMonths')?.likely;
  return months ? wholeWeeks(months) : null;
}
