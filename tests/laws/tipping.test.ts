import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessmentSchema, type Assessment } from '@/lib/assessment/schema';
import { evaluate } from '@/lib/evaluate';
import type { TippingValue } from '@/lib/evaluation';
import type { OptionId } from '@/lib/strategies/options-catalogue';
import { arbitraryPlausibleAssessment } from './arbitrary-assessment';

const judge = (assessment: Assessment, futures = 1000) =>
  evaluate(assessment, { today: '2026-11-24', futures });

/** Figures that nothing else is derived from: typed in as known, they change themselves only. */
const isByItself = ({ path }: TippingValue) => /^(replacement|exit|renegotiation)\./.test(path);

/** The assessment with one figure known exactly. */
function known(assessment: Assessment, path: string, value: number): Assessment {
  const [section = '', key = ''] = path.split('.');
  const own = assessment[section as 'exit'];
  return assessmentSchema.parse({ ...assessment, [section]: { ...own, [key]: value } });
}

function lead(assessment: Assessment, leader: OptionId, rival: OptionId): number {
  const { ranked } = judge(assessment).strategies!;
  const valueOf = (id: OptionId) => ranked.find((option) => option.id === id)!.value.mean;
  return valueOf(leader) - valueOf(rival);
}

test('typed in as known, a figure on the near side of its tipping value leaves the first option ahead, beyond it not (ruling R22)', () => {
  let seen = 0;
  fc.assert(
    fc.property(arbitraryPlausibleAssessment(), (assessment) => {
      const { strategies, money } = judge(assessment);
      if (money.status !== 'complete' || !strategies?.leader) return;
      for (const one of strategies.tipping!.filter(isByItself)) {
        const { low, high } = money.inputs.find(({ path }) => path === one.path)!;
        const step = (Math.sign(one.value - one.likely) * (high - low)) / 200;
        const near = known(assessment, one.path, Math.max(0, one.value - step));
        const beyond = known(assessment, one.path, Math.max(0, one.value + step));
        expect(lead(near, strategies.leader, one.to)).toBeGreaterThanOrEqual(-1e-9);
        expect(lead(beyond, strategies.leader, one.to)).toBeLessThanOrEqual(1e-9);
        seen += 1;
      }
    }),
    { numRuns: 20, seed: 5 },
  );
  expect(seen).toBeGreaterThan(3);
}, 180_000);

test('too few futures tell nothing', () => {
  fc.assert(
    fc.property(arbitraryPlausibleAssessment(), (assessment) => {
      expect(judge(assessment, 60).strategies?.tipping ?? null).toBeNull();
    }),
    { numRuns: 5 },
  );
});
