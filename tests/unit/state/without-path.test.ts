import { describe, expect, it } from 'vitest';
import { withoutPath } from '../../../components/wizard/state/without-path';
import { workedExample } from '../../../lib/assessment/examples-catalogue';
import { evaluate } from '../../../lib/evaluate';
import { redact } from '../../../lib/share/views';

const today = '2026-11-24';
const evaluationFor = (view: 'full' | 'team' | 'lawyer') =>
  evaluate(redact(workedExample('agency-45', today), { view }), { today, futures: 100 });

describe('a link without the amounts', () => {
  it.each(['team', 'lawyer'] as const)('shows no path as the sender’s: %s', (view) => {
    const evaluation = evaluationFor(view);
    expect(evaluation.verdict.code).toBe('undecided');
    const { path, communication, aftercare, checklist } = withoutPath(evaluation);
    expect(path).toMatchObject({ option: null, fallback: null, steps: [], meetingDate: null, endDate: null });
    expect(communication).toMatchObject({ mode: 'none', items: [], meetingDate: null, letterDate: null });
    expect([aftercare.duties, aftercare.checkIns]).toEqual([[], []]);
    expect(checklist).toBe(evaluation.checklist);
  });

  it('keeps what can be concluded even so', () => {
    const evaluation = evaluationFor('full');
    expect(evaluation.verdict.code).not.toBe('undecided');
    expect(withoutPath(evaluation)).toBe(evaluation);
  });
});
