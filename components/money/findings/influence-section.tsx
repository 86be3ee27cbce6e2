'use client';

import { useTranslations } from 'next-intl';
import { TableTwin } from '@/components/ui/table-twin';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import type { FuturesCase, MoneyCase } from '../money-case';
import { Ask } from '../trace/ask';
import { FindOut } from './find-out';
import { FindingSection } from './finding-section';
import { Tips } from './tips';
import { TornadoFigure } from './tornado-figure';
import { reachesOf, type Reach } from './tornado-rows';
import { TornadoTable } from './tornado-table';
import { useReachWords } from './use-reach-words';

/** What moves the result most, figure by figure, and what to find out first. */
export function InfluenceSection({ shown, futures }: { shown: MoneyCase; futures: FuturesCase }) {
  const t = useTranslations('money.sensitivity');
  const option = useOptionName();
  const words = useReachWords();
  const { sensitivity } = futures.evaluation;
  const path = futures.money.options.find(({ id }) => id === sensitivity?.option);
  if (!sensitivity || !path) return null;
  const lowest = reachesOf(sensitivity.rows, 'lowest');
  const value = reachesOf(sensitivity.rows, 'npv');
  const first = lowest[0];
  return (
    <FindingSection
      title={first ? t('title', { name: words.inside(first.path) }) : t('titleNone')}
      busy={!futures.isSettled}
      figure={
        <div className="tornados">
          {first && <TornadoFigure measure="lowest" reaches={lowest} likely={path.likely.lowest.cash} />}
          {value[0] && <TornadoFigure measure="npv" reaches={value} likely={path.npvDifference.likely} />}
        </div>
      }
      wide={
        first && (
          <TableTwin summary={t('table')}>
            <TornadoTable rows={sensitivity.rows} />
          </TableTwin>
        )
      }
    >
      <Reaches shown={shown} lowest={first} value={value[0]} />
      <p className="hint">{t('how', { option: option(sensitivity.option, 'short') })}</p>
      <FindOut shown={shown} sensitivity={sensitivity} futures={futures.money.futures} />
      <Tips futures={futures} />
    </FindingSection>
  );
}

type ReachesProps = { shown: MoneyCase; lowest: Reach | undefined; value: Reach | undefined };

/** The widest reach of each drawing as a sentence. */
function Reaches({ shown, lowest, value }: ReachesProps) {
  const t = useTranslations('money.sensitivity');
  const format = useFormat();
  const words = useReachWords();
  const said = ({ path, worse, better }: Reach) => ({
    name: words.inside(path),
    worseInput: words.input(path, worse.input),
    worse: format.money(worse.result),
    betterInput: words.input(path, better.input),
    better: format.money(better.result),
  });
  return (
    <>
      {lowest && (
        <Ask shown={shown}>
          {(ask) =>
            t.rich('lowestSentence', { ...said(lowest), why: ask({ id: 'influence', path: lowest.path }) })
          }
        </Ask>
      )}
      {value && (
        <Ask shown={shown}>
          {(ask) =>
            t.rich('npvSentence', { ...said(value), why: ask({ id: 'influence', path: value.path }) })
          }
        </Ask>
      )}
    </>
  );
}
