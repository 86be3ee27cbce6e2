import type { ComponentProps } from 'react';
import { TextField } from './text-field';

type DateFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'value' | 'onChange'> & {
  /** YYYY-MM-DD, or undefined for no date yet. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

/** A day of the calendar, as text YYYY-MM-DD: no time, no zone, so it cannot slip. */
export function DateField({ value, onChange, ...rest }: DateFieldProps) {
  return (
    <TextField
      {...rest}
      type="date"
      short
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  );
}
