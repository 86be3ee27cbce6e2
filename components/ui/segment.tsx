import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type SegmentOption<Value extends string> = {
  value: Value;
  label: ReactNode;
  /** A bar that says how wide the range becomes. */
  band?: 'narrow' | 'short' | 'middle' | 'wide' | 'unknown';
};

type SegmentProps<Value extends string> = {
  name: string;
  /** What is being chosen; hidden from sight when the page already says it. */
  legend?: ReactNode;
  legendHidden?: boolean;
  /** The id of the sentence that asks, where it stands on the page already: instead of a legend. */
  labelledBy?: string;
  hint?: ReactNode;
  error?: ReactNode;
  options: readonly SegmentOption<Value>[];
  /** On a narrow column four or more stand in rows, two abreast when they are short, or small in one row. */
  narrow?: 'rows' | 'pairs' | 'row';
  value: Value | undefined;
  onChange: (value: Value) => void;
};

/** Two to five short answers in one frame: native radios. */
export function Segment<Value extends string>(props: SegmentProps<Value>) {
  const {
    name,
    legend,
    legendHidden,
    labelledBy,
    hint,
    error,
    options,
    narrow = 'rows',
    value,
    onChange,
  } = props;
  const described = classNames(error != null && `${name}-error`, hint != null && `${name}-hint`);
  return (
    <fieldset
      className={classNames('segment-box', error != null && 'has-error')}
      aria-labelledby={labelledBy}
      aria-describedby={described || undefined}
    >
      {legend != null && <legend className={legendHidden ? 'sr-only' : 'label pb-2'}>{legend}</legend>}
      {hint != null && (
        <p className="hint pb-2" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error != null && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <div className={classNames('segment', options.length > 3 && `segment-many segment-${narrow}`)}>
        {options.map((option, index) => (
          <label key={option.value}>
            <input
              type="radio"
              id={index === 0 ? name : undefined}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.band && <span className={`sure sure-${option.band}`} aria-hidden="true" />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
