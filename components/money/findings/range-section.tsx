'use client';

import { useTranslations } from 'next-intl';
import { TableTwin } from '@/components/ui/table-twin';
import { useFormat } from '@/components/wizard/use-format';
import { lowestMonth, type FuturesCase, type MoneyCase } from '../money-case';
import { Ask } from '../trace/ask';
import { FanTable } from './fan-table';
import { FindingSection } from './finding-section';
import { ReadableFan } from './readable-fan';

/** How far apart the futures lie, month by month: the drawing, and all its numbers in a table. */
export function RangeSection({ shown, futures }: { shown: MoneyCase; futures: FuturesCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { leave } = futures;
  const { lowest } = shown.leave.likely;
  return (
    <FindingSection
      title={t('findings.rangeTitle', {
        low: format.money(leave.lowest.p5),
        high: format.money(leave.lowest.p95),
      })}
      busy={!futures.isSettled}
      figure={
        // On paper the answer above has this drawing already.
        <div className="screen-only">
          <ReadableFan shown={shown} />
        </div>
      }
      wide={
        <TableTwin summary={t('chart.tableTwin')}>
          <FanTable shown={shown} />
        </TableTwin>
      }
    >
      <Ask shown={shown}>
        {(ask) =>
          t.rich('findings.rangeMiddle', {
            width: format.money(leave.lowest.p95 - leave.lowest.p5),
            middle: format.money(leave.lowest.p50),
            likely: format.money(lowest.cash),
            month: format.month(lowestMonth(shown, shown.leave.likely)),
            w: ask({ id: 'lowest-range' }),
            m: ask({ id: 'lowest-range' }),
            l: ask({ id: 'lowest-cash' }),
          })
        }
      </Ask>
      <p className="hint">{t('findings.rangeHow')}</p>
    </FindingSection>
  );
}
