import { describe, expect, test } from 'vitest';
import { assessmentSchema, type AssessmentInput } from '@/lib/assessment/schema';
import { listSettings } from '@/lib/money/listed-settings';
import { everything } from '../export/everything';

/** `path value unit origin` of every row; of a list with what the owner calls it. */
const rowsOf = (given: AssessmentInput, floor = 90e6) =>
  listSettings(assessmentSchema.parse(given), floor).map(
    ({ path, value, unit, origin, label, part }) =>
      `${path} ${value} ${unit} ${origin}${label === undefined ? '' : ` ${label}/${part}`}`,
  );
const after = (given: AssessmentInput, path: string) => rowsOf(given).filter((row) => row.startsWith(path));

describe('the single figures beside the ranges', () => {
  // Notice: the 45 days of the contract and three of delivery (ruling R32).
  test('of a case with everything, in the order of the form', () => {
    expect(rowsOf(everything)).toEqual([
      'contract.noticeDays 48 days entered',
      'contract.penaltyAmount 0.2 share-of-remaining entered',
      'contract.penaltyChance 0.8 share entered',
      'contract.deposit 15000000 money entered',
      'exit.noticeMonth 2 months setting',
      'exit.phaseDownMonths 3 months setting',
      'client.leavesFirst 0.15 share assumed',
      'renegotiation.decideMonth 3 month-number setting',
      'renegotiation.acceptChance 0.6 share entered',
      'renegotiation.brokenChance 0.7 share entered',
      'replacement.headStart 1 months setting',
      'replacement.acquisitionMonths 12 months setting',
      'firm.floor 90000000 money assumed',
      'firm.tolerance 0.05 share setting',
      'firm.creditLine 0 money setting',
      'firm.taxRate 0.11 of-profit setting',
      'firm.discountRate 0.12 share-per-year setting',
      'client.costLines.0.amount 4000000 money-per-month entered Lisensi/amount',
      'client.costLines.0.avoidableShare 0.5 share entered Lisensi/avoidableShare',
      'client.costLines.0.lagMonths 1.5 months entered Lisensi/lagMonths',
      'client.costLines.1.amount 7000000 money-per-month entered Sewa/amount',
      'client.costLines.1.avoidableShare 1 share entered Sewa/avoidableShare',
      'client.costLines.1.lagMonths 4 months entered Sewa/lagMonths',
      'firm.planned.0.amount 25000000 money-per-month entered Laptop/amount',
      'firm.planned.0.from 2 month-number entered Laptop/from',
      'firm.planned.0.to 2 month-number entered Laptop/to',
      'firm.planned.1.amount 4000000 money-per-month entered Pinjaman/amount',
      'firm.planned.1.from 3 month-number entered Pinjaman/from',
      'firm.planned.1.to 14 month-number entered Pinjaman/to',
      'firm.planned.2.amount 6000000 money-per-month entered Pajak tahunan/amount',
      'firm.planned.2.from 5 month-number entered Pajak tahunan/from',
      'firm.planned.2.to 6 month-number entered Pajak tahunan/to',
    ]);
  });

  test('of an empty case say that they are assumed, and leave out what plays no part', () => {
    expect(rowsOf({})).toEqual([
      'contract.noticeDays 30 days assumed',
      'exit.noticeMonth 0 months setting',
      'exit.phaseDownMonths 3 months setting',
      'client.leavesFirst 0.15 share assumed',
      'renegotiation.decideMonth 2 month-number setting',
      'renegotiation.acceptChance 0.4 share assumed',
      'renegotiation.brokenChance 0.15 share assumed',
      'replacement.headStart 0 months setting',
      'replacement.acquisitionMonths 12 months setting',
      'firm.floor 90000000 money assumed',
      'firm.tolerance 0.05 share setting',
      'firm.creditLine 0 money setting',
      'firm.discountRate 0.12 share-per-year setting',
    ]);
  });

  test.each([
    ['fixed', 'contract.penaltyAmount 5 money entered'],
    ['months-of-fee', 'contract.penaltyAmount 5 monthly-fees entered'],
    ['share-of-remaining', 'contract.penaltyAmount 5 share-of-remaining entered'],
  ] as const)('name the penalty “%s” in its own unit', (penaltyKind, row) => {
    const contract = { penaltyKind, penaltyAmount: 5 };
    expect(after({ contract }, 'contract.penalty')).toEqual([
      row,
      'contract.penaltyChance 0.5 share assumed',
    ]);
    expect(after({ contract: { penaltyKind } }, 'contract.penaltyAmount')).toEqual([]);
  });

  test('have the chance of a minimum commitment, whose amount follows from the contract', () => {
    const contract = { penaltyKind: 'minimum-commitment', penaltyAmount: 5 } as const;
    expect(after({ contract }, 'contract.penalty')).toEqual(['contract.penaltyChance 0.5 share assumed']);
    expect(after({ contract: { penaltyKind: 'none', penaltyAmount: 5 } }, 'contract.penalty')).toEqual([]);
  });

  test('say what was entered: a floor of one’s own, days of delay, the tax on what comes in', () => {
    const given = { firm: { floor: 90e6, taxMode: 'collections' }, client: { overdueDays: 0 } } as const;
    expect(after(given, 'firm.floor')).toEqual(['firm.floor 90000000 money entered']);
    expect(after(given, 'firm.tax')).toEqual(['firm.taxRate 0.005 of-collections setting']);
    expect(after(given, 'client.overdue')).toEqual(['client.overdueDays 0 days entered']);
  });
});
