'use client';

import { useTranslations } from 'next-intl';
import { NarrowFold } from '@/components/ui/narrow-fold';
import { BlockedOptions } from '@/components/ui/rank-bars';
import { capitalised } from '@/components/wizard/case/capitalised';
import { isLawGate, useGateWords } from '@/components/wizard/case/gate-words';
import { useOptionName } from '@/components/wizard/case/option-name';
import type { Gate, RankedOption, StrategiesResult } from '@/lib/evaluation';
import type { Pair } from './ranking-pairs';

type BlockedListProps = { pairs: readonly Pair[]; strategies: StrategiesResult };

/** What is held back: why, and what opens it. */
export function BlockedList({ pairs, strategies }: BlockedListProps) {
  const t = useTranslations('strategies');
  const optionName = useOptionName();
  const { reason } = useGateWords();
  return (
    <div className="blocked-list">
      <h3 className="wide-only">{t('ranking.blockedHeading')}</h3>
      <NarrowFold
        heading="h3"
        title={t('ranking.blockedHeading')}
        line={pairs.map(({ option }) => t(`options.${option.strategy}.name`)).join('; ')}
      >
        <p className="hint mt-1 mb-4">{t('ranking.blockedLead')}</p>
        <BlockedOptions
          options={pairs.map(({ option, other }) => {
            const gates = option.gates.filter((gate) => gate.blocks);
            const name = t(`options.${option.strategy}.name`);
            return {
              id: option.id,
              name: other ? t('ranking.either', { option: name }) : optionName(option.id),
              by: gates.some(isLawGate) ? 'law' : 'money',
              reason: t('gate.heldBack', { reason: gates.map(reason).join('; ') }),
              children: gates.map((gate) => (
                <GateText key={gate.id} gate={gate} option={option} strategies={strategies} />
              )),
            };
          })}
        />
      </NarrowFold>
    </div>
  );
}

type GateTextProps = { gate: Gate; option: RankedOption; strategies: StrategiesResult };

function GateText({ gate, option, strategies }: GateTextProps) {
  const t = useTranslations('strategies.gate');
  const { detail, opens } = useGateWords();
  const keys = opens(gate, option, strategies);
  return (
    <>
      <p>{detail(gate)}</p>
      {keys.length > 0 && (
        <>
          <p>{t('opensWhen')}</p>
          <ul>
            {keys.map((key) => (
              <li key={key}>{capitalised(key)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
