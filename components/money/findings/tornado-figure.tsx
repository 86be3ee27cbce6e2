'use client';

import { useTranslations } from 'next-intl';
import { Figure } from '@/components/ui/figure';
import { Tornado } from '@/components/ui/tornado';
import { useAmounts } from '@/components/wizard/case/use-amounts';
import type { Measure, Reach, ReachEnd } from './tornado-rows';
import { useReachWords } from './use-reach-words';

/** As many bars as one takes in at a glance; the table has them all. */
const shownRows = 5;

type TornadoFigureProps = { measure: Measure; reaches: readonly Reach[]; likely: number };

/** What moves the result most, a bar a figure. */
export function TornadoFigure({ measure, reaches, likely }: TornadoFigureProps) {
  const t = useTranslations('money.sensitivity');
  const words = useReachWords();
  const rows = reaches.slice(0, shownRows);
  const amounts = useAmounts(
    Math.max(
      Math.abs(likely),
      ...rows.flatMap(({ worse, better }) => [worse, better].map(({ result }) => Math.abs(result))),
    ),
  );
  const title = t(`${measure}Title`);
  const end = (path: string, { input, result }: ReachEnd) => ({
    result,
    figure: amounts.short(result),
    input: words.input(path, input),
  });
  return (
    <Figure title={title} unit={`(${amounts.unit})`}>
      <Tornado
        title={title}
        description={t('description')}
        rows={rows.map(({ path, worse, better }) => ({
          id: path,
          label: words.head(path),
          worse: end(path, worse),
          better: end(path, better),
        }))}
        middle={{ result: likely, figure: amounts.signed(likely), label: t('allLikely') }}
      />
    </Figure>
  );
}
