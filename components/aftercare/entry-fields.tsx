'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { DateField } from '@/components/ui/date-field';
import { MoneyField } from '@/components/ui/money-field';
import { TextField } from '@/components/ui/text-field';
import { useFormat } from '@/components/wizard/use-format';
import { useScale } from '@/components/wizard/use-scale';
import type { IsoDate } from '@/lib/calendar/iso-date';

type EntryProps<Value> = {
  id: string;
  label: ReactNode;
  value: Value;
  /** Keeps the value; false if the assessment does not take it. */
  onChange: (value: Value) => boolean;
};

/** One line of an entry, no longer than the assessment keeps. */
export function EntryText({
  onChange,
  ...rest
}: EntryProps<string> & { maxLength: number; hint?: ReactNode }) {
  return <TextField {...rest} onChange={(event) => onChange(event.target.value)} />;
}

/** A day of an entry. A year is none until its last digit: what is typed stands until it is a day. */
export function EntryDate({ value, onChange, ...rest }: EntryProps<IsoDate | null>) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <DateField
      {...rest}
      value={typed ?? value ?? undefined}
      onChange={(date) => {
        const isKept = onChange(date ?? null);
        setTyped(isKept ? null : (date ?? null));
      }}
    />
  );
}

/** A number as it was typed: empty, or not to be read. */
type Figure = { kind: 'money' | 'plain'; placeholder?: string; hint?: ReactNode };

/** An amount or a count of an entry; null while the box is empty or cannot be read. */
export function EntryFigure({ kind, value, onChange, ...rest }: EntryProps<number | null> & Figure) {
  const t = useTranslations('app.errors');
  const f = useFormat();
  const [text, setText] = useState('');
  const parse = (typed: string) => {
    if (typed.trim() === '') return 'empty';
    const typedFigure = kind === 'money' ? f.parseAmount(typed) : f.parseNumber(typed);
    return typedFigure.ok ? typedFigure.value : 'unreadable';
  };
  const scale = useScale();
  const read = parse(text);
  const fault = () => {
    if (read === 'empty') return undefined;
    if (read === 'unreadable') return t('notANumber');
    return read < 0 ? t('tooSmall', { min: 0 }) : undefined;
  };
  return (
    <MoneyField
      {...rest}
      value={value ?? undefined}
      parse={parse}
      format={(number) => f.number(number, 2)}
      prefix={kind === 'money' ? f.sign : undefined}
      error={fault()}
      scale={kind === 'money' ? scale : undefined}
      echo={kind === 'money' && value !== null ? `= ${f.money(value)}` : undefined}
      onChange={(number, _reading, typed) => {
        setText(typed);
        onChange(number === undefined || number < 0 ? null : number);
      }}
    />
  );
}
