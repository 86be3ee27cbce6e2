'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { useFormat } from '@/components/wizard/use-format';

/** Red flags that nobody has to be asked: they follow from the contract and the money. */
export function ComputedFlags() {
  const t = useTranslations('checklist');
  const f = useFormat();
  const vetoes = useGroundwork()?.flags.vetoes ?? [];
  const overdue = vetoes.find(({ id }) => id === 'overdue-large')?.values;
  const noRight = vetoes.some(({ id }) => id === 'no-right-to-end');
  if (!overdue && !noRight) return null;
  return (
    <section className="flag-group" aria-labelledby="flags-elsewhere">
      <h2 id="flags-elsewhere">{t('flagsSection.elsewhere')}</h2>
      {overdue && (
        <Notice
          kind="danger"
          className="mt-6"
          title={t('redFlags.overdue-large.statement', {
            amount: f.money(Number(overdue['amount'])),
            days: f.number(Number(overdue['days'])),
            share: f.percent(Number(overdue['share'])),
          })}
        >
          <p>{t('redFlags.overdue-large.shown')}</p>
        </Notice>
      )}
      {noRight && (
        <Notice kind="danger" className="mt-6" title={t('redFlags.no-right-to-end.statement')}>
          <p>{t('redFlags.no-right-to-end.shown')}</p>
        </Notice>
      )}
    </section>
  );
}
