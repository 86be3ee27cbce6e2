'use client';

import { useTranslations } from 'next-intl';
import { Segment } from '@/components/ui/segment';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';

const shares = [0.15, 0.2, 0.25, 0.33] as const;
const indices = [1000, 1500, 2000, 2500] as const;
const periods = [12, 18, 24, 36] as const;
const lines = [0.15, 0.2, 0.25, 0.3] as const;
const growths = [0, 0.1, 0.2, 0.3] as const;

type Setting = 'targetShare' | 'targetHhi' | 'targetMonths' | 'warningShare' | 'largestGrowth';

/** One setting of aftercare as a few round figures. */
function useSetting(name: Setting, values: readonly number[], write: (value: number) => string) {
  const { assessment, update } = useAssessment();
  return {
    name,
    options: values.map((value) => ({ value: String(value), label: write(value) })),
    value: String(assessment.aftercare[name]),
    onChange: (value: string) => update({ aftercare: { [name]: Number(value) } }),
  };
}

/** The largest share, the index and the time in which both should be reached. */
export function SpreadTargets() {
  const t = useTranslations('aftercare.diversification');
  const own = useTranslations('rebuild.spread.targetHhi');
  const f = useFormat();
  const { readOnly } = useAssessment();
  const share = useSetting('targetShare', shares, f.percent);
  const index = useSetting('targetHhi', indices, (value) => f.number(value, 0));
  const months = useSetting('targetMonths', periods, (value) => f.number(value, 0));
  return (
    <fieldset disabled={readOnly} className="stack">
      <Segment legend={t('targetShare.label')} hint={t('targetShare.hint')} narrow="pairs" {...share} />
      <Segment legend={own('label')} hint={own('hint')} narrow="pairs" {...index} />
      <Segment legend={t('targetMonths.label')} hint={t('targetMonths.hint')} narrow="pairs" {...months} />
    </fieldset>
  );
}

/** The line at which to look up, and the growth that would lead there. */
export function WarningChoices() {
  const t = useTranslations('rebuild.warning');
  const f = useFormat();
  const { readOnly } = useAssessment();
  const line = useSetting('warningShare', lines, f.percent);
  const growth = useSetting('largestGrowth', growths, f.percent);
  return (
    <fieldset disabled={readOnly} className="stack">
      <Segment legend={t('line.label')} hint={t('line.hint')} narrow="pairs" {...line} />
      <Segment legend={t('growth.label')} hint={t('growth.hint')} narrow="pairs" {...growth} />
    </fieldset>
  );
}
