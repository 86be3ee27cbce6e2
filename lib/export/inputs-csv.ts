import { quantitySpecOf } from '../assessment/quantities-catalogue';
import type { Assessment } from '../assessment/schema';
import type { Evaluation } from '../evaluation';
import { listSettings, type ListedSetting, type SettingUnit } from '../money/listed-settings';
import type { ResolvedInput } from '../money/result';
import { csvText, type CsvColumn } from './csv';
import type { ExportWords } from './words';

type Row = Omit<ResolvedInput, 'origin'> & { name: string; unit: string; origin: string };

/** Units that are written as so many per cent, whatever they are of. */
const perCent = /^(share|of)(-|$)/;

const inUnit = (value: number, unit: string) => (perCent.test(unit) ? 100 * value : value);

/** A line of a list by what the owner calls it and which of its figures it is. */
function nameOf({ path, label, part }: ListedSetting, words: ExportWords): string {
  const { heads, sections } = words.own.inputs;
  if (part === undefined) return words.inputName(path);
  const list = path.startsWith('client.') ? sections.costLines : sections.planned;
  return `${label || list}: ${heads[part]}`;
}

function rowsOf(assessment: Assessment, money: CompleteMoney, words: ExportWords): Row[] {
  const { origins } = words.own.inputs;
  const scaled = (unit: string, { low, likely, high }: Pick<Row, 'low' | 'likely' | 'high'>) => ({
    low: inUnit(low, unit),
    likely: inUnit(likely, unit),
    high: inUnit(high, unit),
  });
  const ranges = money.inputs.map((input): Row => {
    const { unit } = quantitySpecOf(input.path);
    const { path } = input;
    return {
      path,
      name: words.inputName(path),
      ...scaled(unit, input),
      unit: words.unitName(unit),
      origin: origins[input.origin],
    };
  });
  const single = listSettings(assessment, money.floor).map((one): Row => {
    const { path, value, unit, origin } = one;
    const values = scaled(unit, { low: value, likely: value, high: value });
    return { path, name: nameOf(one, words), ...values, unit: unitOf(unit, words), origin: origins[origin] };
  });
  return [...ranges, ...single];
}

type CompleteMoney = Extract<Evaluation['money'], { status: 'complete' }>;

const unitOf = (unit: SettingUnit, words: ExportWords) =>
  unit === 'money' || unit === 'money-per-month' ? words.unitName(unit) : words.own.units[unit];

/**
 * Every figure that the calculation used, with its range, unit and origin, as CSV: the ranges, then the terms, chances,
 * limits and rates that have one value. Shares are in per cent. The code is the place of the figure in the assessment, the
 * same in every language.
 *
 * @returns null while the money part is incomplete
 */
export function inputsCsv(
  assessment: Assessment,
  { money }: Pick<Evaluation, 'money'>,
  words: ExportWords,
): string | null {
  if (money.status !== 'complete') return null;
  const { heads } = words.own.inputs;
  const columns: CsvColumn<Row>[] = [
    { name: heads.name, value: ({ name }) => name },
    { name: words.own.csv.code, value: ({ path }) => path },
    { name: heads.low, value: ({ low }) => low },
    { name: heads.likely, value: ({ likely }) => likely },
    { name: heads.high, value: ({ high }) => high },
    { name: heads.unit, value: ({ unit }) => unit },
    { name: heads.origin, value: ({ origin }) => origin },
  ];
  return csvText(columns, rowsOf(assessment, money, words), words.locale);
}
