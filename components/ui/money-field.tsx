'use client';

import { useRef, useState, type ReactNode } from 'react';
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
  /** The amount in words, or what it is counted as. */
  echo?: ReactNode;
  /** What was typed cannot be taken; the echo says why. */
  unread?: boolean;
  /** Stands beside the box when there is room: how sure. */
  children?: ReactNode;
  placeholder?: string;
  /** Words that may stand behind a small bare figure, for phones whose number pad has no letters. */
  scale?: { label: string; words: readonly string[] };
  /** A minus may be typed, so the number pad will not do: some have none. */
  signed?: boolean;
};

/** A figure that in rupiah is nearly always meant in thousands or millions: “85”, “1,5”. */
const bareFigure = /^\d{1,4}([.,]\d{1,2})?$/;

/** An amount or a count, typed freely. It is tidied when the reader leaves the box, never while typing. */
export function MoneyField(props: MoneyFieldProps) {
  const { id, label, labelNote, hint, error, echo, unread, children } = props;
  return (
    <Field {...{ id, label, labelNote, hint, error }}>
      <div className={classNames('money-row', children != null && 'money-row-sure')}>
        <AmountBox {...props} />
        {children}
      </div>
      {echo != null && (
        <p className={classNames('echo', unread && 'echo-unread')} id={echoId(id)}>
          {echo}
        </p>
      )}
    </Field>
  );
}

/** The words below a box, with which it is described. */
export const echoId = (id: string): string => `${id}-echo`;

function AmountBox(props: MoneyFieldProps) {
  const { id, value, parse, format, prefix, suffix, hint, error, echo, scale, unread } = props;
  const box = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string>();
  const written = value === undefined ? '' : format(value);
  const text = draft !== undefined && value === numberOf(parse(draft)) ? draft : (props.kept ?? written);
  const leave = () => {
    if (draft !== undefined && typeof parse(draft) === 'number') setDraft(undefined);
    props.onBlur?.();
  };
  const type = (typed: string) => {
    const reading = parse(typed);
    setDraft(typed);
    props.onChange(numberOf(reading), reading, typed);
  };
  const isWide = typeof prefix === 'string' && prefix.length > 2;
  return (
    <div>
      <div className={classNames('affix', isWide && 'affix-wide')}>
        {prefix != null && <span className="affix-before">{prefix}</span>}
        <input
          ref={box}
          className="input"
          type="text"
          inputMode={props.signed ? 'text' : 'decimal'}
          autoComplete="off"
          id={id}
          name={props.name ?? id}
          value={text}
          placeholder={props.placeholder}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          aria-invalid={error != null || unread || undefined}
          aria-describedby={
            classNames(describedBy(id, { hint, error }), echo != null && echoId(id)) || undefined
          }
        />
        {suffix != null && <span className="affix-after">{suffix}</span>}
      </div>
      {scale && bareFigure.test(text.trim()) && /[1-9]/.test(text) && (
        <Scale
          {...scale}
          figure={text.trim()}
          onPress={(typed) => {
            type(typed);
            box.current?.focus();
          }}
        />
      )}
    </div>
  );
}

type ScaleProps = {
  label: string;
  words: readonly string[];
  figure: string;
  onPress: (text: string) => void;
};

/** “85 ribu”, “85 juta”, “85 miliar”: one press writes the word behind the figure. */
function Scale({ label, words, figure, onPress }: ScaleProps) {
  return (
    <div className="scale" role="group" aria-label={label}>
      {words.map((word) => (
        <button
          key={word}
          type="button"
          // The box keeps the focus, and with it the phone its keyboard.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPress(`${figure} ${word}`)}
        >
          {figure} {word}
        </button>
      ))}
    </div>
  );
}

function numberOf(reading: Reading): number | undefined {
  return typeof reading === 'number' ? reading : undefined;
}
