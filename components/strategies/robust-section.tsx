'use client';

import { useTranslations } from 'next-intl';
import { Finding } from '@/components/ui/answer';
import { Figure } from '@/components/ui/figure';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import type { Evaluation, StrategiesResult } from '@/lib/evaluation';
import type { MoneyResult } from '@/lib/money/result';
import { AcceptabilityTable } from './acceptability-table';
import { FirstShares } from './first-shares';
import { useRobustWords } from './robust-words';
import { TextSection } from './text-section';
import { WeightTable } from './weight-table';

type Figures = { strategies: StrategiesResult; money: MoneyResult };

/** Whether the first stays first: over ways of weighing and futures together, and what turns it. */
export function RobustSection({ evaluation }: { evaluation: Evaluation | null }) {
  const { strategies, money } = evaluation ?? {};
  if (!strategies || money?.status !== 'complete') return null;
  return <Robustness strategies={strategies} money={money} />;
}

function Robustness({ strategies, money }: Figures) {
  const t = useTranslations('strategies');
  const words = useRobustWords(strategies);
  if (!words) return null;
  const { firmness, count, first, standing, flips } = words;
  return (
    <TextSection
      id="robust"
      title={t(`robust.titles.${firmness}`)}
      fold={{ line: firmness !== 'only' && t('robust.bar', { count }) }}
    >
      <Finding>{[first, ...standing].join(' ')}</Finding>
      {firmness !== 'only' && (
        <>
          <How money={money} />
          <Figure title={t('robust.chart')} unit={t('robust.unit')}>
            <FirstShares strategies={strategies} />
          </Figure>
        </>
      )}
      <h3>{t('flip.heading')}</h3>
      <ul className="grid list-disc gap-2 pl-5">
        {flips.map((flip) => (
          <li key={flip}>{flip}</li>
        ))}
      </ul>
      {firmness !== 'only' && (
        <>
          <WeightTable strategies={strategies} />
          <AcceptabilityTable strategies={strategies} />
        </>
      )}
    </TextSection>
  );
}

function How({ money }: { money: MoneyResult }) {
  const t = useTranslations('strategies.robust');
  const f = useFormat();
  const { ranks } = useSnapshot().assessment.preferences;
  return (
    <p className="hint">{t('how', { kind: ranks ? 'ranked' : 'other', futures: f.number(money.futures) })}</p>
  );
}
