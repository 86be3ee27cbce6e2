import type { ReactNode } from 'react';

export type SliderRow = {
  id: string;
  name: ReactNode;
  hint?: ReactNode;
  value: number;
  /** What the value comes to, at the right: “bobot 22%”. */
  aside: ReactNode;
  /** What a screen reader says for the value. */
  valueText: string;
};

type SliderListProps = {
  /** Begins the id of each slider. */
  name: string;
  rows: readonly SliderRow[];
  max?: number;
  step?: number;
  onChange: (id: string, value: number) => void;
};

/** Several amounts set against each other: native sliders, so that keys and a thumb work alike. */
export function SliderList({ name, rows, max = 100, step = 5, onChange }: SliderListProps) {
  return (
    <ul className="sliders" role="list">
      {rows.map(({ id, name: label, hint, value, aside, valueText }) => (
        <li key={id}>
          <label htmlFor={`${name}-${id}`}>{label}</label>
          <span className="slider-value">{aside}</span>
          <input
            type="range"
            id={`${name}-${id}`}
            min={0}
            max={max}
            step={step}
            value={value}
            aria-valuetext={valueText}
            aria-describedby={hint === undefined ? undefined : `${name}-${id}-hint`}
            onChange={(event) => onChange(id, Number(event.target.value))}
          />
          {hint !== undefined && (
            <p className="hint" id={`${name}-${id}-hint`}>
              {hint}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
