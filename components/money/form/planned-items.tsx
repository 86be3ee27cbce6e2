'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import type { Assessment } from '@/lib/assessment/schema';
import { maxMoney } from '@/lib/assessment/quantities-catalogue';
import { monthAfter } from '@/lib/calendar/iso-date';
import { useFormNews } from './form-context';
import { LineFigure, Lines } from './line-fields';
import { linePath, useList, type List } from './use-list';

type Planned = Assessment['firm']['planned'][number];

const kinds = ['investment', 'debt', 'other'] as const;
const fresh: Planned = { label: '', kind: 'other', amount: 0, fromMonth: 1, toMonth: 1 };

/** Large spending that is planned already, each with its months. */
export function PlannedItems() {
  const t = useTranslations('money.more.planned-items');
  const list = useList<Planned>('firm.planned', 24);
  return (
    <Lines
      list={list}
      label={t('label')}
      hint={t('hint')}
      fresh={fresh}
      addWord={t('add')}
      line={(item, index) => <PlannedFields list={list} item={item} index={index} />}
    />
  );
}

type LineProps = { list: List<Planned>; item: Planned; index: number };

function PlannedFields({ list, item, index }: LineProps) {
  const t = useTranslations('money.more.planned-items');
  const { warnings } = useFormNews();
  const change = (part: Partial<Planned>) => list.change(index, part);
  const warning = warnings.get(linePath(list.path, index, 'toMonth'));
  return (
    <>
      <div className="line-pair">
        <TextField
          id={linePath(list.path, index, 'label')}
          label={t('name')}
          maxLength={60}
          value={item.label}
          onChange={(event) => change({ label: event.target.value })}
        />
        <LineFigure
          list={list}
          index={index}
          field="amount"
          display="money-month"
          label={t('amount')}
          max={maxMoney}
        />
      </div>
      <Select
        id={linePath(list.path, index, 'kind')}
        label={t('kind')}
        value={item.kind}
        onChange={(event) => change({ kind: event.target.value as Planned['kind'] })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`options.${kind}`)}
          </option>
        ))}
      </Select>
      <div className="line-pair">
        <MonthSelect list={list} index={index} field="fromMonth" value={item.fromMonth} label={t('from')} />
        <MonthSelect list={list} index={index} field="toMonth" value={item.toMonth} label={t('to')} />
      </div>
      {warning != null && <p className="warning">{warning}</p>}
    </>
  );
}

type MonthSelectProps = {
  list: List<Planned>;
  index: number;
  field: 'fromMonth' | 'toMonth';
  value: number;
  label: string;
};

function MonthSelect({ list, index, field, value, label }: MonthSelectProps) {
  const format = useFormat();
  const { errors } = useFormNews();
  const { today, assessment } = useSnapshot();
  const last = Math.max(assessment.horizon, value);
  const id = linePath(list.path, index, field);
  return (
    <Select
      id={id}
      label={label}
      error={errors.get(id)}
      value={value}
      onChange={(event) => list.change(index, { [field]: Number(event.target.value) })}
    >
      {Array.from({ length: last }, (_, at) => at + 1).map((month) => (
        <option key={month} value={month}>
          {today ? format.month(monthAfter(today, month)) : month}
        </option>
      ))}
    </Select>
  );
}
