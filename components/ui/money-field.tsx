'use client';

import { useState, type ReactNode } from 'react';
import { classNames } from './class-names';
import { describedBy, Field, type FieldWords } from './field';

/** What the typed text came to. */
export type Reading = number | 'empty' | 'unreadable';

type MoneyFieldProps = FieldWords & {
  id: string;
  name?: string;
  value: number | undefined;
  /** A text from before that is no number yet; stands in the box while there is no value. */
  kept?: string;
  /** Called with every keystroke; the number is undefined unless the text can be read. */
  onChange: (value: number | undefined, reading: Reading, text: string) => void;
  onBlur?: () => void;
  /** Reads what a person types, for instance “1,5 jt”. */
  parse: (text: string) => Reading;
  /** Writes a number as a person would type it. */
  format: (value: number) => string;
  prefix?: ReactNode;
  suffix?: ReactNode;
  /** The amount in words, or what it is counted as; read out politely when it changes. */
  echo?: ReactNode;
  /** Stands beside the box when there is room: how sure. */
  children?: ReactNode;
  placeholder?: string;
};

/** An amount or a count, typed freely. It is tidied when the reader leaves the box, never while typing. */
export function MoneyField(props: MoneyFieldProps) {
  const { id, label, labelNote, hint, error, echo, children } = props;
  return (
    <Field {...{ id, label, labelNote, hint, error }}>
      <div className={classNames('money-row', children != null && 'money-row-sure')}>
        <AmountBox {...props} />
        {children}
      </div>
      {echo != null && (
        <p className="echo" id={`${id}-echo`}>
          {echo}
        </p>
      )}
    </Field>
  );
}

function AmountBox(props: MoneyFieldProps) {
  const { id, value, parse, format, prefix, suffix, hint, error, echo } = props;
  const [draft, setDraft] = useState<string>();
  const written = value === undefined ? '' : format(value);
  const text = draft !== undefined && value === numberOf(parse(draft)) ? draft : (props.kept ?? written);
  const leave = () => {
    if (draft !== undefined && typeof parse(draft) === 'number') setDraft(undefined);
    props.onBlur?.();
  };
  const isWide = typeof prefix === 'string' && prefix.length > 2;
  return (
    <div className={classNames('affix', isWide && 'affix-wide')}>
      {prefix != null && <span className="affix-before">{prefix}</span>}
      <input
        className="input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        id={id}
        name={props.name ?? id}
        value={text}
        placeholder={props.placeholder}
        onChange={(event) => {
          const typed = event.target.value;
          const reading = parse(typed);
          setDraft(typed);
          props.onChange(numberOf(reading), reading, typed);
        }}
        onBlur={leave}
        aria-invalid={error != null || undefined}
        aria-describedby={
          classNames(describedBy(id, { hint, error }), echo != null && `${id}-echo`) || undefined
        }
      />
      {suffix != null && <span className="affix-after">{suffix}</span>}
    </div>
  );
}

function numberOf(reading: Reading): number | undefined {
  return typeof reading === 'number' ? reading : undefined;
}
