import type { Assessment } from '../assessment/schema';
import type { Evaluation } from '../evaluation';
import { monthlyRateOf } from '../money/facts';
import { csvText, type CsvColumn } from './csv';
import type { ExportWords } from './words';
import { shownOptions, type ShownOption } from './shown-options';

type Row = { option: ShownOption; month: number };

/** The lines of a file, in order; one more is one more name here, and its words. */
const lines = ['low', 'likely', 'high'] as const;
/** Percentiles of a month end over all futures: bands of a month, not paths. */
const bands = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** To a hundredth: what is finer says nothing, and shows noise. */
const toCents = (amount: number) => Math.round(amount * 100) / 100;

/**
 * Closing cash of every option, month by month, as CSV: the deterministic line, the stress lines and the bands of
 * the simulation, one row an option and month; month 0 is today.
 *
 * @returns null while the money part is incomplete
 */
export function cashCsv(
  { firm }: Pick<Assessment, 'firm'>,
  evaluation: Evaluation,
  words: ExportWords,
): string | null {
  const { money } = evaluation;
  if (money.status !== 'complete') return null;
  const { csv } = words.own;
  const options = shownOptions(evaluation, money, monthlyRateOf(firm.discountRate));
  const rows = options.flatMap((option) => money.months.map((_, month): Row => ({ option, month })));
  const columns: CsvColumn<Row>[] = [
    { name: csv.option, value: ({ option }) => words.titleOf(option, evaluation.asOf) },
    { name: csv.month, value: ({ month }) => money.months[month] ?? '' },
    { name: csv.monthNumber, value: ({ month }) => month },
    ...lines.map((line) => ({
      name: csv[line],
      value: ({ option, month }: Row) => toCents(option.paths[line].cash[month] ?? 0),
    })),
    ...bands.map((band) => ({
      name: csv[band],
      value: ({ option, month }: Row) => {
        const cash = option.futures?.cash[band][month];
        return cash === undefined ? '' : toCents(cash);
      },
    })),
    { name: csv.floor, value: () => toCents(money.floor) },
  ];
  return csvText(columns, rows, words.locale);
}
