import { quantitySpecOf } from '../assessment/quantities-catalogue';
import type { Evaluation } from '../evaluation';
import type { ResolvedInput } from '../money/result';
import { csvText, type CsvColumn } from './csv';
import type { ExportWords } from './words';

/**
 * Every figure that the calculation used, with its range, unit and origin, as CSV. The code is the place of the figure
 * in the assessment, the same in every language.
 *
 * @returns null while the money part is incomplete
 */
export function inputsCsv({ money }: Pick<Evaluation, 'money'>, words: ExportWords): string | null {
  if (money.status !== 'complete') return null;
  const { heads, origins } = words.own.inputs;
  const columns: CsvColumn<ResolvedInput>[] = [
    { name: heads.name, value: ({ path }) => words.inputName(path) },
    { name: words.own.csv.code, value: ({ path }) => path },
    { name: heads.low, value: ({ low }) => low },
    { name: heads.likely, value: ({ likely }) => likely },
    { name: heads.high, value: ({ high }) => high },
    { name: heads.unit, value: ({ path }) => words.unitName(quantitySpecOf(path).unit) },
    { name: heads.origin, value: ({ origin }) => origins[origin] },
  ];
  return csvText(columns, money.inputs, words.locale);
}
