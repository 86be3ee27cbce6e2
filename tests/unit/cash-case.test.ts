import { describe, expect, test } from 'vitest';
import { cashCase } from '@/components/result/cash/cash-case';
import { exampleIds, workedExample } from '@/lib/assessment/examples-catalogue';
import { evaluate } from '@/lib/evaluate';

const days = ['2026-11-01', '2026-11-15', '2026-11-29', '2027-01-31'];
const cases = exampleIds.flatMap((id) => days.map((today) => ({ id, today })));

describe('the month of the last day beside the cash', () => {
  test('is the one that the path dates, whatever the day of the month', () => {
    let dated = 0;
    for (const { id, today } of cases) {
      const evaluation = evaluate(workedExample(id, today), { today, futures: 20 });
      const shown = cashCase(evaluation);
      const month = evaluation.path.endDate?.slice(0, 7);
      if (!shown || shown.lastDay === null || !month || !shown.money.months.includes(month)) continue;
      expect(shown.money.months[shown.lastDay], `${id} on ${today}`).toBe(month);
      dated += 1;
    }
    expect(dated).toBeGreaterThan(days.length);
  });
});
