'use client';

import type { ReactNode } from 'react';

export type MonthOption = {
  value: string;
  /** The consequence of choosing it, large. */
  figure: ReactNode;
  month: ReactNode;
  /** Both in words, for whoever hears it: “December 2026, 27 of 50”. */
  label: string;
  safe: boolean;
};

type MonthStripProps = {
  name: string;
  legend: ReactNode;
  /** What the figures count, in grey after the legend. */
  unit?: ReactNode;
  months: readonly MonthOption[];
  value: string | undefined;
  onChange: (value: string) => void;
  /** What the lines below mean. */
  unsafeWord: ReactNode;
  safeWord: ReactNode;
};

/** Up to seven months as native radios, each carrying its own result; a line below says which are safe. */
export function MonthStrip(props: MonthStripProps) {
  const { name, legend, unit, months, value, onChange } = props;
  return (
    <fieldset>
      <legend className="figtitle">
        {legend}
        {unit != null && <span className="unit"> {unit}</span>}
      </legend>
      <div className="months">
        {months.map((month) => (
          <label key={month.value}>
            <input
              type="radio"
              name={name}
              value={month.value}
              checked={month.value === value}
              onChange={() => onChange(month.value)}
              aria-label={month.label}
            />
            <b aria-hidden="true">{month.figure}</b>
            <span aria-hidden="true">{month.month}</span>
          </label>
        ))}
      </div>
      <Key {...props} />
    </fieldset>
  );
}

function Key({ months, unsafeWord, safeWord }: MonthStripProps) {
  return (
    <div className="months-key" aria-hidden="true">
      {months.map((month, index) => (
        <span key={month.value} className={month.safe ? 'months-safe' : 'months-unsafe'}>
          {months[index - 1]?.safe !== month.safe && (month.safe ? safeWord : unsafeWord)}
        </span>
      ))}
    </div>
  );
}
