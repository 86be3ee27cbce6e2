'use client';

import { useTranslations } from 'next-intl';
import { ChoiceList } from '@/components/ui/choice-list';
import { Question } from '@/components/ui/question';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Assessment } from '@/lib/assessment/schema';
import { maxMoney } from '@/lib/assessment/quantities-catalogue';
import { LineFigure, Lines } from './line-fields';
import { linePath, useList, type List } from './use-list';
import { useUnits } from './use-units';

type CostLine = Assessment['client']['costLines'][number];

const kinds = ['tools', 'lease', 'labour', 'overhead', 'other'] as const;
const fresh: CostLine = { label: '', kind: 'tools', amount: 0, avoidableShare: 1, lagMonths: 0 };

/** Fixed costs that are there for this client: would each stop if they left, when, and how much of it? */
export function CostLines() {
  const t = useTranslations('money');
  const units = useUnits();
  const list = useList<CostLine>('client.costLines', 24);
  const total = list.items.reduce((sum, line) => sum + line.amount * line.avoidableShare, 0);
  return (
    <Lines
      list={list}
      label={t('more.cost-lines.label')}
      hint={`${t('more.cost-lines.hint')} ${t('more.cost-lines.example')}`}
      fresh={fresh}
      addWord={t('more.cost-lines.add')}
      line={(item, index) => <CostLineFields list={list} item={item} index={index} />}
    >
      {list.items.length > 1 && (
        <p className="echo">
          <b>{t('form.sum', { amount: units.withTime(total, 'money-month') })}</b>
        </p>
      )}
    </Lines>
  );
}

type LineProps = { list: List<CostLine>; item: CostLine; index: number };

function CostLineFields({ list, item, index }: LineProps) {
  const t = useTranslations('money.more.cost-lines');
  const change = (part: Partial<CostLine>) => list.change(index, part);
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
        onChange={(event) => change({ kind: event.target.value as CostLine['kind'] })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`options.${kind}`)}
          </option>
        ))}
      </Select>
      <Stops list={list} item={item} index={index} />
    </>
  );
}

type Stop = 'at-once' | 'after-months' | 'partly' | 'no';

function stopOf({ avoidableShare, lagMonths }: CostLine): Stop {
  if (avoidableShare === 0) return 'no';
  if (avoidableShare < 1) return 'partly';
  return lagMonths > 0 ? 'after-months' : 'at-once';
}

function Stops({ list, item, index }: LineProps) {
  const t = useTranslations('money');
  const stop = stopOf(item);
  const months = Math.max(1, item.lagMonths);
  const part: Record<Stop, Partial<CostLine>> = {
    'at-once': { avoidableShare: 1, lagMonths: 0 },
    'after-months': { avoidableShare: 1, lagMonths: months },
    partly: { avoidableShare: 0.5 },
    no: { avoidableShare: 0, lagMonths: 0 },
  };
  const choices = (Object.keys(part) as Stop[]).map((value) => ({
    value,
    label: t(`more.cost-stops.options.${value}`, { n: stop === 'after-months' ? months : 1 }),
  }));
  return (
    <Question
      id={linePath(list.path, index, 'stops')}
      level="label"
      legend={t('more.cost-stops.label')}
      hint={`${t('more.cost-stops.hint')} ${t('form.stopsUnknown')}`}
    >
      <ChoiceList
        name={linePath(list.path, index, 'stop')}
        choices={choices}
        value={stop}
        onChange={(value) => list.change(index, part[value])}
      />
      {(stop === 'partly' || stop === 'after-months') && (
        <div className="line-pair">
          {stop === 'partly' && (
            <LineFigure
              list={list}
              index={index}
              field="avoidableShare"
              display="percent"
              label={t('more.cost-lines.avoidable-share')}
              max={1}
            />
          )}
          <LineFigure
            list={list}
            index={index}
            field="lagMonths"
            display="months"
            label={t('more.cost-lines.lag')}
            max={60}
          />
        </div>
      )}
    </Question>
  );
}
