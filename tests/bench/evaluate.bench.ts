import { bench, describe } from 'vitest';
import { exampleIds, workedExample } from '../../lib/assessment/examples-catalogue';
import { evaluate } from '../../lib/evaluate';

const today = '2026-11-24';

/** What a reader waits for after every answer, on every worked example. */
describe('evaluate', () => {
  for (const id of exampleIds) {
    const assessment = workedExample(id, today);
    bench(id, () => void evaluate(assessment, { today }));
  }
});
