'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { DateField } from '@/components/ui/date-field';
import { Live } from '@/components/ui/live';
import { MoneyField } from '@/components/ui/money-field';
import { TextField } from '@/components/ui/text-field';
import { useFormat } from '@/components/wizard/use-format';
import { useEmptyAssessment } from '@/components/wizard/state/use-assessment';
import { useAnswer, useFormNews } from './form-context';
import { readFigure } from './entry';
import { valueAt, type Path } from './paths';
import type { Display } from './questions-catalogue';
import { isMoney, parserFor, writeTyped } from './reading';
import { useMoneyScale } from './use-money-scale';
import { useUnits } from './use-units';

type Words = { label: ReactNode; hint?: ReactNode };
type FigureProps = Words & { path: Path; display: Display; max?: number };

/** What all boxes with one plain figure have in common. */
function useFigureBox({ path, display, max }: Pick<FigureProps, 'path' | 'display' | 'max'>) {
  const format = useFormat();
  const units = useUnits();
  const { errors, warnings } = useFormNews();
  const answer = useAnswer(path);
  const draft = answer.drafts[path];
  const type = (text: string, whenEmpty: unknown) => {
    const figure = readFigure(text, path, display, format, max);
    if (figure === 'empty') answer.put(whenEmpty);
    else if (typeof figure === 'number') answer.put(figure);
    return figure;
  };
  const scale = useMoneyScale(display);
  const number = typeof answer.value === 'number' ? answer.value : undefined;
  return {
    answer,
    draft,
    type,
    number,
    units,
    warning: warnings.get(path),
    box: {
      id: path,
      error: errors.get(path),
      value: draft === undefined ? number : undefined,
      kept: draft,
      parse: parserFor(display, format),
      format: (value: number) => writeTyped(value, display, format),
      scale,
      prefix: isMoney(display) ? format.sign.trim() : undefined,
      suffix: units.suffix(display),
    },
  };
}

/** A figure that one knows or doesn't: no range around it. */
export function FactField({ path, display, max, assumed, ...words }: FigureProps & { assumed?: ReactNode }) {
  const t = useTranslations('app.answers');
  const { answer, box, draft, type, number, units, warning } = useFigureBox({ path, display, max });
  const isUnknown = answer.value === 'unknown';
  return (
    <div className="quantity">
      <MoneyField
        {...words}
        {...box}
        onChange={(_value, _reading, text) => {
          const figure = type(text, null);
          answer.setDraft(path, typeof figure === 'object' ? text : null);
        }}
        onBlur={() => {
          if (draft !== undefined && number !== undefined) answer.put(null);
        }}
        echo={
          number !== undefined && draft === undefined ? (
            <b>= {units.withTime(number, display)}</b>
          ) : draft === undefined ? (
            assumed
          ) : undefined
        }
      >
        <Checkbox
          label={t('dontKnow')}
          checked={isUnknown}
          onChange={(event) => {
            answer.setDraft(path, null);
            answer.put(event.target.checked ? 'unknown' : null);
          }}
        />
      </MoneyField>
      {warning != null && <p className="warning">{warning}</p>}
    </div>
  );
}

function useDefault(path: Path): number {
  const value = valueAt(useEmptyAssessment(), path);
  return typeof value === 'number' ? value : 0;
}

/** A figure that always has a value: an emptied box means the default. */
export function SettingField({ path, display, usual, ...words }: FigureProps & { usual?: number }) {
  const t = useTranslations('money.form');
  const { answer, box, draft, type, number, units, warning } = useFigureBox({ path, display });
  const empty = useDefault(path);
  const fallback = usual ?? empty;
  const isDefault = number === fallback;
  const value = units.amount(fallback, display);
  return (
    <div className="quantity">
      <MoneyField
        {...words}
        {...box}
        onChange={(_value, _reading, text) => {
          const figure = type(text, fallback);
          answer.setDraft(path, typeof figure === 'number' ? null : text);
        }}
        onBlur={() => {
          if (draft?.trim() === '') answer.setDraft(path, null);
        }}
        echo={
          <>
            {!isDefault && draft === undefined && number !== undefined && (
              <b>= {units.withTime(number, display)}. </b>
            )}
            {t('default', { value })}
          </>
        }
      />
      {warning != null && <p className="warning">{warning}</p>}
    </div>
  );
}

/** A day of the calendar; blank means not known. A year that is typed digit by digit is no date yet: kept as typed. */
export function DayField({ path, label, hint, echo }: Words & { path: Path; echo?: ReactNode }) {
  const t = useTranslations('app.states');
  const { errors, warnings } = useFormNews();
  const { value, drafts, put, setDraft } = useAnswer(path);
  const draft = drafts[path];
  const warning = warnings.get(path);
  return (
    <div className="quantity">
      <DateField
        id={path}
        label={label}
        labelNote={`(${t('optional')})`}
        hint={hint}
        error={errors.get(path)}
        value={draft ?? (typeof value === 'string' ? value : undefined)}
        onChange={(date) => setDraft(path, put(date ?? null) ? null : (date ?? null))}
        onBlur={() => {
          if (draft !== undefined) put(null);
        }}
      />
      {echo != null && <p className="echo">{echo}</p>}
      <Live>{warning != null && <p className="warning">{warning}</p>}</Live>
    </div>
  );
}

/** A few words as they stand in the contract. */
export function WordsField({ path, max, label, hint }: Words & { path: Path; max: number }) {
  const { value, put } = useAnswer(path);
  return (
    <TextField
      id={path}
      label={label}
      hint={hint}
      maxLength={max}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => put(event.target.value)}
    />
  );
}
