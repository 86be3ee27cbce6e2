'use client';

import { useTranslations } from 'next-intl';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import type { PipelineResult, SpreadResult } from '@/lib/aftercare/result';
import { FiguredTool } from './figured-tool';
import { MixTable } from './mix-table';
import { QuarterFigure, QuarterTable } from './quarter-figure';
import { SpreadTargets, WarningChoices } from './spread-choices';
import { WarningSentences } from './warning-sentences';

type Shown = { spread: SpreadResult; pipeline: PipelineResult };

/** How many clients of which size it takes, the way there, and when to look up again. */
export function SpreadTool({ spread, pipeline }: Shown) {
  const hasPath = spread.quarters.length > 0;
  return (
    <FiguredTool
      id="spread"
      title={<Title spread={spread} />}
      figure={hasPath && <QuarterFigure spread={spread} />}
      below={
        <>
          {hasPath && <QuarterTable spread={spread} />}
          {hasPath && <MixTable spread={spread} averageFee={pipeline.averageFee} />}
          {!isUnknown(spread) && (
            <div className="stack tool-table">
              <WarningChoices />
              <WarningSentences warning={spread.warning} />
            </div>
          )}
          <Variety />
        </>
      }
    >
      <SpreadTargets />
      <Standing spread={spread} />
      {hasPath && <Way spread={spread} lag={pipeline.lag} />}
    </FiguredTool>
  );
}

function Title({ spread }: { spread: SpreadResult }) {
  const t = useTranslations('rebuild.spread');
  const f = useFormat();
  const mixed = spread.mixes[0];
  if (mixed) {
    return mixed.count === 0
      ? t('titleThere')
      : t('title', { count: mixed.count, share: f.percent(mixed.share) });
  }
  return isUnknown(spread) ? t('titleUnknown') : t('titleNever');
}

/** Nothing is worked out where nobody’s share would be known. */
const isUnknown = ({ split, warning }: SpreadResult) => split === 'unknown' && warning.without === null;

function Standing({ spread }: { spread: SpreadResult }) {
  const t = useTranslations('rebuild.spread');
  const f = useFormat();
  const { now, afterExit, split, mixes } = spread;
  const both = ({ share, hhi }: { share: number; hhi: number }) => ({
    share: f.percent(share),
    hhi: f.number(hhi, 0),
  });
  return (
    <>
      {split !== 'unknown' && <p>{t('now', both(now))}</p>}
      {afterExit && <p>{t('after', both(afterExit))}</p>}
      {isUnknown(spread) && <p>{t('unknown')}</p>}
      {!isUnknown(spread) && !mixes[0] && <p>{t('never')}</p>}
      {split === 'partly' && <p className="hint">{t('partly')}</p>}
      {split === 'unknown' && !isUnknown(spread) && <p className="hint">{t('onlyClient')}</p>}
    </>
  );
}

/** When the target is reached, and what stands in the way of it. */
function Way({ spread: { quarters, isTooSoon }, lag }: { spread: SpreadResult; lag: number }) {
  const t = useTranslations('rebuild.spread.path');
  const f = useFormat();
  const { targetShare, targetHhi } = useAssessment().assessment.aftercare;
  const reached = quarters.find(({ share, hhi }) => share <= targetShare + 1e-9 && hhi <= targetHhi + 1e-6);
  const tight = quarters.findLast(({ fits }) => fits === false);
  return (
    <>
      <p>{reached ? t('reached', { month: f.month(reached.month) }) : t('notReached')}</p>
      {isTooSoon && <p>{t('tooSoon', { lag: f.number(lag, 1) })}</p>}
      {tight && <p>{t('notFree', { month: f.month(tight.month) })}</p>}
    </>
  );
}

function Variety() {
  const t = useTranslations('aftercare.diversification');
  return (
    <div className="stack tool-variety">
      <h4 className="label">{t('mixHeading')}</h4>
      <ul className="grid list-disc gap-2 pl-5">
        {(['size', 'industry', 'need', 'timing'] as const).map((id) => (
          <li key={id}>{t(`mix.${id}`)}</li>
        ))}
      </ul>
    </div>
  );
}
