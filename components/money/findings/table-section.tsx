'use client';

import { useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import { useFormat } from '@/components/wizard/use-format';
import { lowestMonth, monthOf, type MoneyCase } from '../money-case';
import { Ask } from '../trace/ask';
import { CashTable } from './cash-table';
import { FindingSection } from './finding-section';

/** All that comes in and goes out, month by month: leaving, then staying. */
export function TableSection({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { noticeMonth } = shown.assessment.exit;
  const when = {
    when: noticeMonth === 0 ? 'now' : 'later',
    notice: format.month(monthOf(shown, noticeMonth)),
  };
  return (
    <FindingSection
      title={t('findings.tableTitle')}
      wide={
        <div className="cash-tables">
          <Fold summary={t('findings.tableLeave', when)} open>
            <CashTable shown={shown} path={shown.leave.likely} caption={t('findings.tableLeave', when)} />
          </Fold>
          <Fold summary={t('findings.tableKeep')}>
            <CashTable shown={shown} path={shown.keep.likely} caption={t('findings.tableKeep')} />
          </Fold>
        </div>
      }
    >
      <LowestSentence shown={shown} />
    </FindingSection>
  );
}

/** The lowest cash; its month is summed up where one asks. */
function LowestSentence({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { likely } = shown.leave;
  const amount = format.money(likely.lowest.cash);
  const month = format.month(lowestMonth(shown, likely));
  return (
    <Ask shown={shown}>
      {(ask) => t.rich('findings.tableText', { amount, month, why: ask({ id: 'lowest-cash' }) })}
    </Ask>
  );
}
