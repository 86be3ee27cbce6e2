import { describe, expect, test } from 'vitest';
import type { IndicatorGroup, IndicatorId } from '@/lib/assessment/ids-catalogue';
import { emptyAssessment } from '@/lib/assessment/schema';
import type { ChecklistResult, Contribution, StrategiesResult, VerdictCode } from '@/lib/evaluation';
import { uniforms } from '@/lib/random/streams';
import { verdictShares } from '@/lib/strategies/confidence';
import { mapCriteria, type Scores } from '@/lib/strategies/criteria';
import type { OptionId } from '@/lib/strategies/options-catalogue';
import { judged } from './judged';

const seed = 9;
const count = 8;
const futures = Array.from({ length: count }, (_, future) => future);

type Answer = { indicator: IndicatorId; group: IndicatorGroup; share: number; lo: number; hi: number };

/** Answers as contributions; a group has a band if one of them is in it. */
function checklistOf(answers: Answer[]): ChecklistResult {
  const contributions = answers.map(
    ({ indicator, group, share, lo, hi }) => ({ indicator, group, share, value: { lo, hi } }) as Contribution,
  );
  const groups = (['cost-profit', 'direction-goals', 'contract-conduct', 'team'] as const).map((id) => ({
    id,
    band: answers.some(({ group }) => group === id) ? { lo: 0, hi: 100 } : null,
  }));
  return { contributions, groups } as unknown as ChecklistResult;
}

const known = (
  points: number,
  indicator: IndicatorId = 'overtime',
  group: IndicatorGroup = 'team',
  share = 1,
) => [{ indicator, group, share, lo: points, hi: points }] as [Answer];

/** The same value of an option whatever the weights: as it is in each future. */
const valued = (values: number[]): Scores => mapCriteria(() => Float64Array.from(values));
const always = (value: number) => valued(futures.map(() => value));

type Given = {
  answers: Answer[];
  /** Value of the best stay and of the exits by future. */
  values?: Partial<Record<OptionId, Scores>>;
  blocked?: OptionId[];
  lead?: Partial<Pick<StrategiesResult, 'exitTooDear' | 'exitPays'>>;
  fixTried?: 'yes' | 'no';
};

function shares({
  answers,
  values = { keep: always(50), notice: always(40) },
  blocked = [],
  lead,
  fixTried,
}: Given) {
  const assessment = { ...emptyAssessment(), seed };
  assessment.redFlags['fix-tried'] = fixTried ?? 'yes';
  const ids = Object.keys(values) as OptionId[];
  const ranked = ids.map((id) => judged(id, {}, { blocked: blocked.includes(id) }));
  const strategies = { ranked, exitTooDear: false, exitPays: true, ...lead } as StrategiesResult;
  const scores = new Map(Object.entries(values) as [OptionId, Scores][]);
  return verdictShares(
    assessment,
    checklistOf(answers),
    { vetoes: [], holds: [], open: [] },
    strategies,
    scores,
  );
}

const all = (code: VerdictCode) => ({ [code]: 1 });

describe('with every answer known and the same in every future, one verdict has all the draws', () => {
  const leads = { keep: always(50), notice: always(60) };

  test.each([
    [29, 'keep'],
    [30, 'repair'],
    [69, 'repair'],
    [70, 'prepare'],
  ] as const)('staying leads at a strain of %s: %s', (points, code) => {
    expect(shares({ answers: known(points) })).toEqual(all(code));
  });

  test.each([
    [29, 'repair'],
    [30, 'exit'],
    [70, 'exit'],
  ] as const)('leaving leads at a strain of %s: %s', (points, code) => {
    expect(shares({ answers: known(points), values: leads })).toEqual(all(code));
  });

  test('a tie is for staying', () => {
    expect(shares({ answers: known(50), values: { keep: always(50), notice: always(50) } })).toEqual(
      all('repair'),
    );
  });

  test('an ending that is too dear does not lead, and one that does not pay leaves a healthy client', () => {
    expect(shares({ answers: known(50), values: leads, lead: { exitTooDear: true } })).toEqual(all('repair'));
    expect(shares({ answers: known(10), values: leads, lead: { exitPays: false } })).toEqual(all('keep'));
  });

  test('the better of the ways to stay and of the ways to leave are compared, in any order', () => {
    const better = { keep: always(50), renegotiate: always(61), notice: always(60) };
    expect(shares({ answers: known(50), values: better })).toEqual(all('repair'));
    const worse = { renegotiate: always(30), keep: always(50), notice: always(60), mutual: always(20) };
    expect(shares({ answers: known(50), values: worse })).toEqual(all('exit'));
  });

  test('a renegotiation that may end in notice is neither', () => {
    const values = { keep: always(50), 'renegotiate-then-notice': always(90), notice: always(40) };
    expect(shares({ answers: known(50), values })).toEqual(all('repair'));
    const leaves = { keep: always(50), 'renegotiate-then-notice': always(90), notice: always(60) };
    expect(shares({ answers: known(50), values: leaves })).toEqual(all('exit'));
  });

  test('the gate asked is that of the exit that is best', () => {
    const values = { keep: always(50), notice: always(60), mutual: always(55) };
    expect(shares({ answers: known(50), values, blocked: ['notice'] })).toEqual(all('prepare'));
    expect(shares({ answers: known(50), values, blocked: ['mutual'] })).toEqual(all('exit'));
    const level = { ...values, mutual: always(60) };
    expect(shares({ answers: known(50), values: level, blocked: ['mutual'] })).toEqual(all('exit'));
  });

  test('no fix tried yet comes before the exit', () => {
    expect(shares({ answers: known(50), values: leads, fixTried: 'no' })).toEqual(all('repair'));
  });
});

test('each draw is one future: the exit leads in as many as it is ahead in', () => {
  const notice = valued(futures.map((future) => (future < 3 ? 60 : 40)));
  expect(shares({ answers: known(50), values: { keep: always(50), notice } })).toEqual({
    exit: 3 / 8,
    repair: 5 / 8,
  });
});

test('shares follow the weights drawn where two are good at different things', () => {
  const onlyMoney = { ...always(0), money: Float64Array.from(futures, () => 100) };
  const rest = { ...always(100), money: Float64Array.from(futures, () => 0) };
  const found = shares({ answers: known(50), values: { keep: rest, notice: onlyMoney } });
  expect((found.exit ?? 0) + (found.repair ?? 0)).toBe(1);
  expect(found.repair).toBeGreaterThan(0.5);
});

describe('an unknown answer', () => {
  test('is drawn evenly from its band, by the stream of its name', () => {
    const answers: Answer[] = [{ indicator: 'overtime', group: 'team', share: 1, lo: 20, hi: 80 }];
    const points = [...uniforms(seed, 'answer.overtime', count)].map((u) => 20 + 60 * u);
    const found = shares({ answers });
    expect(found).toEqual(
      shareOf(points.map((one) => (one < 30 ? 'keep' : one < 70 ? 'repair' : 'prepare'))),
    );
    expect(Object.keys(found).length).toBeGreaterThan(1);
  });

  test('adds its share of the total to what is known', () => {
    const answers: Answer[] = [
      { indicator: 'overtime', group: 'team', share: 0.25, lo: 40, hi: 40 },
      { indicator: 'drained-days', group: 'team', share: 0.75, lo: 0, hi: 100 },
    ];
    const points = [...uniforms(seed, 'answer.drained-days', count)].map((u) => 10 + 75 * u);
    expect(shares({ answers })).toEqual(
      shareOf(points.map((one) => (one < 30 ? 'keep' : one < 70 ? 'repair' : 'prepare'))),
    );
  });
});

describe('a group at 75 strains a client that is healthy as a whole', () => {
  const calm: Answer = { indicator: 'strategy-fit', group: 'direction-goals', share: 0.8, lo: 0, hi: 0 };
  const team = (first: number, second: number): Answer[] => [
    calm,
    { indicator: 'overtime', group: 'team', share: 0.05, lo: first, hi: first },
    { indicator: 'drained-days', group: 'team', share: 0.15, lo: second, hi: second },
  ];

  test('by the mean of its answers, weighted as they are', () => {
    // (0.05 · 0 + 0.15 · 100) / 0.2 = 75; the total is 15.
    expect(shares({ answers: team(0, 100) })).toEqual(all('repair'));
    expect(shares({ answers: team(0, 99) })).toEqual(all('keep'));
    // 0.25 · 100 + 0.75 · 60 = 70, though the mean unweighted is 80.
    expect(shares({ answers: team(100, 60) })).toEqual(all('keep'));
  });

  test('in as many draws as its unknown answer goes that high', () => {
    const answers: Answer[] = [calm, { indicator: 'overtime', group: 'team', share: 0.2, lo: 50, hi: 100 }];
    const points = [...uniforms(seed, 'answer.overtime', count)].map((u) => 50 + 50 * u);
    const found = shares({ answers });
    expect(found).toEqual(shareOf(points.map((one) => (one < 75 ? 'keep' : 'repair'))));
    expect(Object.keys(found).length).toBe(2);
  });
});

/** How often each verdict is there. */
function shareOf(codes: VerdictCode[]) {
  const of = (code: VerdictCode) => codes.filter((one) => one === code).length / codes.length;
  return Object.fromEntries(codes.map((code) => [code, of(code)]));
}
