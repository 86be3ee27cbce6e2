'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { RankBars } from '@/components/ui/rank-bars';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useMoneyLeftOut } from '@/components/wizard/state/left-out';
import type { Evaluation, StrategiesResult } from '@/lib/evaluation';
import type { MoneyResult } from '@/lib/money/result';
import { BlockedList } from './blocked-list';
import { pairsOf } from './ranking-pairs';
import { ScoreTable } from './score-table';
import { useRankedRow } from './ranked-row';
import { TextSection } from './text-section';

type RankingSectionProps = { evaluation: Evaluation | null; isComing: boolean };

/** Every option for this case in order, each on one printed scale; what is held back stands below with its key. */
export function RankingSection({ evaluation, isComing }: RankingSectionProps) {
  const t = useTranslations('strategies.ranking');
  const { strategies, money } = evaluation ?? {};
  return (
    <TextSection id="ranking" title={t('heading')}>
      {strategies && money?.status === 'complete' ? (
        <Ranking evaluation={evaluation as Evaluation} strategies={strategies} money={money} />
      ) : (
        <Waiting isComing={isComing} />
      )}
    </TextSection>
  );
}

function Waiting({ isComing }: { isComing: boolean }) {
  const t = useTranslations('strategies.ranking');
  const locale = useLocale();
  const wizard = useTranslations('wizard.readonly');
  const isLeftOut = useMoneyLeftOut();
  if (isComing) return <Notice title={t('coming')} role="status" />;
  if (isLeftOut) return <Notice title={wizard('moneyLeftOut')} />;
  return (
    <Notice title={t('waiting')}>
      <p>
        <Link href={pageAddress(locale, 'money')}>{t('toMoney')}</Link>
      </p>
    </Notice>
  );
}

type RankingProps = { evaluation: Evaluation; strategies: StrategiesResult; money: MoneyResult };

function Ranking({ evaluation, strategies, money }: RankingProps) {
  const t = useTranslations('strategies');
  const rowOf = useRankedRow(strategies, money);
  const { open, blocked } = pairsOf(strategies.ranked);
  return (
    <>
      <p>
        {t('ranking.lead')} {t('ranking.bandNote')}
      </p>
      <Departure evaluation={evaluation} leader={strategies.leader} />
      {open.length > 0 ? (
        <RankBars options={open.map(rowOf)} scale={{ low: '0', name: t('ranking.axisName'), high: '100' }} />
      ) : (
        <Notice kind="attention" title={t('ranking.noneOpen')} />
      )}
      <p className="hint">
        {t('ranking.pairNote')} {t('chance.note')}
      </p>
      {blocked.length > 0 && <BlockedList pairs={blocked} strategies={strategies} />}
      <ScoreTable strategies={strategies} />
    </>
  );
}

/** The first of the order need not be what is suggested: said where the two part. */
function Departure({ evaluation, leader }: { evaluation: Evaluation; leader: string | null }) {
  const t = useTranslations();
  const { verdict, path } = evaluation;
  if (verdict.code === 'undecided' || leader === null || path.option === leader) return null;
  return (
    <Notice>
      <p>{t('strategies.ranking.notTheVerdict', { verdict: t(`result.verdicts.${verdict.code}.name`) })}</p>
    </Notice>
  );
}
