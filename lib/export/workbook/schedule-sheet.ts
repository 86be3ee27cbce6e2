import { dayNumber } from '../../calendar/iso-date';
import type { Model } from '../../money/money';
import type { ExportWords } from '../words';
import type { PlannedCells } from './settings';
import {
  putFormula,
  putNumber,
  putText,
  rangeOf,
  spreadsheetDay,
  startSheet,
  type Placed,
  type Sheet,
} from './sheet';
import { amount, atMost, both, plus, total, when, type Term } from './term';

/** The first month stands in this column of every sheet that runs by month, so that they can be read across. */
export const firstMonthColumn = 3;

export const monthColumns = (months: number) =>
  Array.from({ length: months }, (_, at) => firstMonthColumn + at);

/** What falls in certain months for every option: holiday pay, and payments that were planned anyway. */
export type Schedule = { sheet: Sheet; thr: Placed[]; planned: Record<PlannedCells['kind'], Placed[]> };

/** Heads of a sheet that runs by month: the months, and their numbers on the model's clock. */
export function putMonthHeads(
  sheet: Sheet,
  { row, months, words }: { row: number; months: readonly string[]; words: ExportWords },
): { dates: Placed[]; numbers: Placed[] } {
  putText(sheet, [row, 1], words.table.month, 'head');
  putText(sheet, [row, 2], words.table.total, 'head-number');
  putText(sheet, [row + 1, 1], words.own.rows.monthNumber, 'subtitle');
  const dates = months
    .slice(1)
    .map((month, index) =>
      putNumber(
        sheet,
        [row, firstMonthColumn + index],
        spreadsheetDay(dayNumber(`${month}-01`)),
        'head-month',
      ),
    );
  const numbers = dates.map(({ column }, index) => putNumber(sheet, [row + 1, column], index + 1, 'count'));
  return { dates, numbers };
}

export function putSchedule(
  model: Model,
  words: ExportWords,
  { months, planned }: { months: readonly string[]; planned: readonly PlannedCells[] },
): Schedule {
  const { own } = words;
  const columns = monthColumns(model.facts.horizon);
  const sheet = startSheet(own.sheets.schedule, {
    widths: [46, 15, ...columns.map(() => 13)],
    frozen: { rows: 5, columns: 2 },
    pagesWide: 2,
  });
  putText(sheet, [1, 1], own.schedule.title, 'title');
  putText(sheet, [2, 1], own.schedule.lead, 'subtitle');
  const { numbers } = putMonthHeads(sheet, { row: 4, months, words });
  putText(sheet, [6, 1], own.rows.thrFalls, 'label');
  const thr = columns.map((column, index) =>
    putNumber(sheet, [6, column], model.facts.thr[index] ? 1 : 0, 'entered-plain'),
  );
  const row = (kind: PlannedCells['kind'], at: number) => {
    putText(sheet, [at, 1], own.inputs.kinds[kind], 'label');
    const items = planned.filter((item) => item.kind === kind);
    const cells = columns.map((column, index) => {
      const month = numbers[index]?.sliding ?? amount(index + 1);
      return putFormula(sheet, [at, column], plannedIn(items, month), 'amount');
    });
    putFormula(sheet, [at, 2], total(rangeOf(cells)), 'amount');
    return cells;
  };
  return {
    sheet,
    thr,
    planned: { investment: row('investment', 7), debt: row('debt', 8), other: row('other', 9) },
  };
}

/** All that is planned in a month, each item from its first month to its last. */
function plannedIn(items: readonly PlannedCells[], month: Term): Term {
  if (items.length === 0) return amount(0);
  return plus(
    ...items.map((item) =>
      when(
        both(atMost(item.from.outside, month), atMost(month, item.to.outside)),
        item.amount.outside,
        amount(0),
      ),
    ),
  );
}
