'use client';

import { capitalised } from '@/components/wizard/case/capitalised';
import { useFormat } from '@/components/wizard/use-format';
import { useInputName } from '../answer/input-name';
import { displayOf } from '../form/display-of';
import { useUnits } from '../form/use-units';

/** What a figure is called at the head of a line, and how its value is written. */
export function useReachWords() {
  const nameOf = useInputName();
  const units = useUnits();
  const format = useFormat();
  return {
    inside: (path: string) => nameOf(path) ?? path,
    head: (path: string) => capitalised(nameOf(path) ?? path),
    input: (path: string, value: number) => {
      const display = displayOf(path);
      return display ? units.amount(value, display) : format.number(value);
    },
  };
}
