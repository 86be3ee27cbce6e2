'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';
import { useFormat } from '@/components/wizard/use-format';
import type { Assessment } from '@/lib/assessment/schema';
import { maxMoney } from '@/lib/assessment/quantities-catalogue';
import { useFormNews } from './form-context';
import { LineFigure, Lines } from './line-fields';
import { linePath, useList, type List } from './use-list';

type OtherClient = Assessment['firm']['otherClients'][number];

const fresh: OtherClient = { name: '', revenue: 0, passThrough: 0, sameOwnerAs: '' };

/** The other clients one by one, for concentration; companies under one owner count as one. */
export function OtherClients() {
  const t = useTranslations('money');
  const format = useFormat();
  const { used } = useFormNews();
  const list = useList<OtherClient>('firm.otherClients', 40);
  const listed = list.items.reduce((sum, client) => sum + client.revenue, 0);
  const all = used.get('firm.otherRevenue')?.likely;
  return (
    <Lines
      list={list}
      label={t('more.other-clients.label')}
      hint={t('more.other-clients.hint')}
      fresh={fresh}
      addWord={t('more.other-clients.add')}
      line={(item, index) => <OtherClientFields list={list} item={item} index={index} />}
    >
      {listed > 0 && all !== undefined && (
        <p className="echo">{t('form.otherSum', { listed: format.money(listed), all: format.money(all) })}</p>
      )}
    </Lines>
  );
}

type LineProps = { list: List<OtherClient>; item: OtherClient; index: number };

function OtherClientFields({ list, item, index }: LineProps) {
  const t = useTranslations('money.more.other-clients');
  const change = (part: Partial<OtherClient>) => list.change(index, part);
  const amount = (field: 'revenue' | 'passThrough') => (
    <LineFigure
      list={list}
      index={index}
      field={field}
      display="money-month"
      label={t(field)}
      max={maxMoney}
    />
  );
  return (
    <>
      <div className="line-pair">
        <TextField
          id={linePath(list.path, index, 'name')}
          label={t('name')}
          maxLength={80}
          value={item.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        {amount('revenue')}
      </div>
      <div className="line-pair">
        {amount('passThrough')}
        <TextField
          id={linePath(list.path, index, 'sameOwnerAs')}
          label={t('sameOwnerAs')}
          maxLength={80}
          value={item.sameOwnerAs}
          onChange={(event) => change({ sameOwnerAs: event.target.value })}
        />
      </div>
    </>
  );
}
