'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { MoneyField } from '@/components/ui/money-field';
import { Question } from '@/components/ui/question';
import { useFormat } from '@/components/wizard/use-format';
import { useFormNews } from './form-context';
import type { Display } from './questions-catalogue';
import { isMoney, parserFor, readTyped, writeTyped } from './reading';
import { useMoneyScale } from './use-money-scale';
import { linePath, type List } from './use-list';
import { useUnits } from './use-units';

type LinesProps<Item> = {
  list: List<Item>;
  label: ReactNode;
  hint?: ReactNode;
  /** What a new line holds. */
  fresh: Item;
  addWord: string;
  line: (item: Item, index: number) => ReactNode;
  children?: ReactNode;
};

/** A list that grows line by line; each line is a group of its own with a way to take it out. */
export function Lines<Item>({ list, label, hint, fresh, addWord, line, children }: LinesProps<Item>) {
  const t = useTranslations('money.form');
  const { warnings, errors } = useFormNews();
  const warning = warnings.get(list.path);
  return (
    <Question id={list.path} level="label" legend={label} hint={hint} error={errors.get(list.path)}>
      <ol className="lines" role="list">
        {list.items.map((item, index) => (
          <li key={index}>
            <fieldset>
              <legend className="line-name">{t('line', { n: index + 1 })}</legend>
              {line(item, index)}
              <Button kind="link" onClick={() => list.remove(index)}>
                {t('removeLine', { n: index + 1 })}
              </Button>
            </fieldset>
          </li>
        ))}
      </ol>
      {warning != null && <p className="warning">{warning}</p>}
      {children}
      <Button kind="quiet" size="small" disabled={list.isFull} onClick={() => list.add(fresh)}>
        {addWord}
      </Button>
    </Question>
  );
}

type LineFigureProps<Item> = {
  list: List<Item>;
  index: number;
  field: keyof Item & string;
  display: Display;
  label: ReactNode;
  max: number;
};

/** A figure in a line; a text that is no figure yet is kept beside it. */
export function LineFigure<Item>({ list, index, field, display, label, max }: LineFigureProps<Item>) {
  const format = useFormat();
  const units = useUnits();
  const { errors } = useFormNews();
  const id = linePath(list.path, index, field);
  const draft = list.drafts[id];
  const value = list.items[index]?.[field];
  const put = (figure: number) => list.change(index, { [field]: figure } as Partial<Item>);
  return (
    <MoneyField
      id={id}
      label={label}
      error={errors.get(id)}
      value={draft === undefined && typeof value === 'number' && value > 0 ? value : undefined}
      kept={draft}
      parse={parserFor(display, format)}
      format={(figure) => writeTyped(figure, display, format)}
      onChange={(_value, _reading, text) => {
        const typed = readTyped(text, display, format);
        const figure = typed.kind === 'value' ? typed.value : typed.kind === 'empty' ? 0 : null;
        const fits = figure !== null && figure >= 0 && figure <= max;
        if (fits) put(figure);
        list.setDraft(id, fits && figure > 0 ? null : text === '' ? null : text);
      }}
      onBlur={() => {
        if (draft !== undefined && draft.trim() !== '') put(0);
      }}
      scale={useMoneyScale(display)}
      prefix={isMoney(display) ? format.sign.trim() : undefined}
      suffix={units.suffix(display)}
      echo={
        typeof value === 'number' && value > 0 && draft === undefined && isMoney(display) ? (
          <b>= {units.withTime(value, display)}</b>
        ) : undefined
      }
    />
  );
}
