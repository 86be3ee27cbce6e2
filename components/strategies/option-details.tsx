'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { WhyDetails } from '@/components/ui/why-details';
import { useGateWords } from '@/components/wizard/case/gate-words';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import { criterionIds } from '@/lib/assessment/ids-catalogue';
import type { RankedOption, StrategiesResult } from '@/lib/evaluation';
import type { Pair } from './ranking-pairs';

type OptionDetailsProps = { pair: Pair; strategies: StrategiesResult };

/** Under an option’s band: its six scores, what to mind, its other variant, and where its value comes from. */
export function OptionDetails({ pair, strategies }: OptionDetailsProps) {
  const t = useTranslations('strategies.ranking');
  const { detail } = useGateWords();
  const { option, other } = pair;
  const warnings = option.gates.filter((gate) => !gate.blocks);
  return (
    <>
      <Scores option={option} />
      {warnings.length > 0 && (
        <Notice kind="attention" title={t('warning')} className="mt-4">
          {warnings.map((gate) => (
            <p key={gate.id}>{detail(gate)}</p>
          ))}
        </Notice>
      )}
      {other && <Other other={other} />}
      <ValueSum option={option} strategies={strategies} />
    </>
  );
}

function Scores({ option }: { option: RankedOption }) {
  const t = useTranslations('strategies');
  const f = useFormat();
  const optionName = useOptionName();
  return (
    <dl
      className="option-scores"
      aria-label={t('ranking.scoresOf', { option: optionName(option.id, 'short') })}
    >
      {criterionIds.map((id) => (
        <div key={id}>
          <dt>
            <span aria-hidden="true">{t(`criteria.${id}.short`)}</span>
            <span className="sr-only">{t(`criteria.${id}.name`)}</span>
          </dt>
          <dd>{f.number(Math.round(option.scores[id]))}</dd>
        </div>
      ))}
    </dl>
  );
}

function Other({ other }: { other: RankedOption }) {
  const t = useTranslations('strategies.ranking.other');
  const f = useFormat();
  const { reason } = useGateWords();
  const gate = other.gates.find((one) => one.blocks);
  const side = other.transition ? 'with' : 'without';
  return (
    <p className="hint mt-3">
      {gate
        ? t(`${side}Blocked`, { reason: reason(gate) })
        : t(side, { rank: other.rank ?? 0, value: f.number(Math.round(other.value.mean)) })}
    </p>
  );
}

function ValueSum({ option, strategies }: { option: RankedOption; strategies: StrategiesResult }) {
  const t = useTranslations('strategies');
  const f = useFormat();
  const value = f.number(option.value.mean, 1);
  const rows = criterionIds.map((id) => ({
    label: t('ranking.how.row', {
      criterion: t(`criteria.${id}.name`),
      score: f.number(option.scores[id], 0),
      weight: f.percent(strategies.weights[id]),
    }),
    value: f.number(option.scores[id] * strategies.weights[id], 1),
  }));
  return (
    <WhyDetails
      summary={t('ranking.how.summary', { value: f.number(Math.round(option.value.mean)) })}
      lead={t('ranking.how.formula')}
      rows={[...rows, { label: t('ranking.how.sum'), value, sum: true }]}
      note={t('criteria.scaleNote')}
    />
  );
}
