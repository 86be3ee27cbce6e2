'use client';

import { useId, type ReactNode } from 'react';

type MonthReaderProps = {
  label: string;
  /** How many months there are. */
  count: number;
  index: number;
  onChange: (index: number) => void;
  /** What the month is called where a screen reader asks for the value. */
  valueText: string;
  children: ReactNode;
};

/**
 * A drawing read month by month: a native slider, so that arrow keys, Home, End and a thumb work, with the sentence of
 * the month under it. By ear that sentence is the slider’s value: it is told when the slider moves and not otherwise. Not on paper, where the table stands.
 */
export function MonthReader({ label, count, index, onChange, valueText, children }: MonthReaderProps) {
  const id = useId();
  return (
    <div className="month-reader screen-only">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={count - 1}
        step={1}
        value={index}
        aria-valuetext={valueText}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <p>{children}</p>
    </div>
  );
}
