import { describe, expect, test } from 'vitest';
import { emptyAssessment, type Assessment } from '@/lib/assessment/schema';
import type {
  ChecklistResult,
  FlagsResult,
  StrainClass,
  StrategiesResult,
  Veto,
  VerdictCode,
} from '@/lib/evaluation';
import type { MoneyOutcome } from '@/lib/money/result';
import { mapCriteria } from '@/lib/strategies/criteria';
import { decideVerdict } from '@/lib/strategies/verdict';
import { verdictFor, verdictSetting } from '@/lib/strategies/verdict-table';
import { judged } from './judged';

const always = (values: number[]) => mapCriteria(() => Float64Array.from(values));
const fired = (id: Veto['id'], kind: Veto['kind'], values?: Veto['values']): Veto => ({
  id,
  kind,
  state: 'fired',
  ...(values && { values }),
});

type Given = {
  /** Class of strain at both ends, or at the lower and the upper end. */
  strain?: StrainClass | [StrainClass, StrainClass] | null;
  /** The only answer: the points of the total strain. */
  points?: number;
  /** Value of leaving in four futures, where staying is worth 50. */
  leaving?: number[];
  lead?: Partial<Pick<StrategiesResult, 'exitLeads' | 'exitTooDear' | 'exitPays'>>;
  blocked?: boolean;
  redFlags?: Partial<Assessment['redFlags']>;
  flags?: Partial<FlagsResult>;
  money?: MoneyOutcome;
  nextQuestion?: ChecklistResult['nextQuestion'];
  noStrategies?: boolean;
  /** Share of the questions that are answered; all of them. */
  completeness?: number;
};

const complete = { status: 'complete' } as MoneyOutcome;

/** A verdict on a strained client, of which staying is better, unless something else is given. */
function decide(given: Given = {}) {
  const { strain = 'strained', points = 50, leaving = [40, 40, 40, 40], lead, blocked = false } = given;
  const assessment = emptyAssessment();
  Object.assign(assessment.redFlags, { 'fix-tried': 'yes', ...given.redFlags });
  const [lo, hi] = Array.isArray(strain) ? strain : [strain, strain];
  const answer = { indicator: 'overtime', group: 'team', share: 1, value: { lo: points, hi: points } };
  const strategies = {
    // The blocked ways of staying say nothing of the exit.
    ranked: [
      judged('renegotiate', {}, { blocked: true }),
      judged('keep', {}),
      judged('notice', {}, { blocked }),
    ],
    exit: 'notice',
    exitLeads: false,
    exitTooDear: false,
    exitPays: true,
    ...lead,
  } as StrategiesResult;
  return decideVerdict({
    assessment,
    checklist: {
      classAt: lo && hi ? { lo, hi } : null,
      total: lo && { lo: 20, hi: 60 },
      completeness: given.completeness ?? 1,
      groups: [{ id: 'team', band: { lo: 0, hi: 100 } }],
      contributions: [answer],
      nextQuestion: given.nextQuestion ?? null,
    } as unknown as ChecklistResult,
    flags: { vetoes: [], holds: [], open: [], ...given.flags },
    money: given.money ?? complete,
    strategies: given.noStrategies ? null : strategies,
    scores: new Map([
      ['renegotiate', always([0, 0, 0, 0])],
      ['keep', always([50, 50, 50, 50])],
      ['notice', always(leaving)],
    ]),
  });
}

const leads = { exitLeads: true };

describe('the table, in its order', () => {
  const setting = { isSafetyVeto: false, noFixTried: false };
  const behind = { exitLeads: false, exitPays: true, exitOpen: true };
  const ahead = { ...behind, exitLeads: true };

  test('safety before all else', () => {
    for (const strain of ['healthy', 'strained', 'severe'] as const)
      expect(verdictFor(strain, { isSafetyVeto: true, noFixTried: true }, ahead)).toBe('protect');
  });

  test.each([
    ['healthy', false, true, 'keep'],
    ['healthy', true, true, 'repair'],
    ['healthy', true, false, 'keep'],
    ['healthy', false, false, 'keep'],
    ['strained', false, true, 'repair'],
    ['strained', true, true, 'exit'],
    ['strained', true, false, 'exit'],
    ['severe', false, true, 'prepare'],
    ['severe', true, true, 'exit'],
  ] as const)('%s, exit leads: %s, pays: %s → %s', (strain, exitLeads, exitPays, code) => {
    expect(verdictFor(strain, setting, { exitLeads, exitPays, exitOpen: true })).toBe(code);
  });

  test('is entered with what the flags say', () => {
    const assessment = emptyAssessment();
    const flags = { vetoes: [fired('unsafe-work', 'safety')], holds: [], open: [] };
    expect(verdictSetting(assessment, flags)).toEqual({ isSafetyVeto: true, noFixTried: false });
    assessment.redFlags['fix-tried'] = 'no';
    const caution = { ...flags, vetoes: [fired('locked-in', 'caution')] };
    expect(verdictSetting(assessment, caution)).toEqual({ isSafetyVeto: false, noFixTried: true });
  });

  test('a gate in the way of an exit that leads: prepare', () => {
    expect(verdictFor('strained', setting, { ...ahead, exitOpen: false })).toBe('prepare');
    expect(verdictFor('strained', setting, { ...behind, exitOpen: false })).toBe('repair');
  });

  test('no fix tried: repair, but only of what is strained', () => {
    const untried = { ...setting, noFixTried: true };
    expect(verdictFor('severe', untried, ahead)).toBe('repair');
    expect(verdictFor('severe', untried, behind)).toBe('repair');
    expect(verdictFor('healthy', untried, behind)).toBe('keep');
  });
});

describe('the reasons', () => {
  const conclusion = (given: Given) => {
    const { code, between, reasons } = decide(given);
    expect(between).toEqual([code]);
    return [code, ...reasons.map((reason) => reason.code)];
  };
  const untried = { 'fix-tried': 'no' } as const;

  test.each([
    ['keep', ['healthy'], { strain: 'healthy' }],
    ['repair', ['healthy-but-exit-leads'], { strain: 'healthy', lead: leads }],
    ['keep', ['healthy'], { strain: 'healthy', lead: { ...leads, exitPays: false } }],
    ['keep', ['healthy'], { strain: 'healthy', redFlags: untried }],
    ['repair', ['strained', 'exit-does-not-lead'], {}],
    ['prepare', ['severe', 'exit-does-not-lead'], { strain: 'severe' }],
    ['repair', ['strained', 'exit-too-dear'], { lead: { exitTooDear: true } }],
    ['exit', ['strained', 'exit-leads-gates-open'], { lead: leads }],
    ['prepare', ['strained', 'exit-leads-gates-closed'], { lead: leads, blocked: true }],
    ['repair', ['severe', 'no-fix-tried'], { strain: 'severe', lead: leads, redFlags: untried }],
  ] as [VerdictCode, string[], Given][])('%s: %s', (code, reasons, given) => {
    expect(conclusion(given)).toEqual([code, ...reasons]);
  });

  test('people in danger: which flag it is, even without figures', () => {
    const vetoes: Veto[] = [
      { id: 'abuse-harassment', kind: 'safety', state: 'past' },
      fired('lender-promise', 'caution'),
      fired('unsafe-work', 'safety'),
    ];
    expect(decide({ flags: { vetoes }, noStrategies: true })).toMatchObject({
      code: 'protect',
      between: ['protect'],
      reasons: [{ code: 'safety-veto', values: { flag: 'unsafe-work' } }],
      confidence: 1,
      shares: { protect: 1 },
      leaning: null,
    });
  });

  test('are followed by what else is the matter, if it still is', () => {
    const vetoes = [
      fired('client-insolvent', 'insolvency'),
      fired('no-right-to-end', 'legal'),
      fired('overdue-large', 'overdue', { days: 70 }),
      fired('cash-not-safe', 'cash'),
      fired('payment-threat', 'caution'),
    ];
    const holds = [{ id: 'no-fix-tried' }, { id: 'ends-soon', values: { days: 40 } }] as const;
    expect(decide({ flags: { vetoes, holds: [...holds] } }).reasons.slice(2)).toEqual([
      { code: 'insolvency' },
      { code: 'no-right' },
      { code: 'overdue', values: { days: 70 } },
      { code: 'cash-gate' },
      { code: 'ends-soon', values: { days: 40 } },
    ]);
    const past = vetoes.map((veto): Veto => ({ ...veto, state: 'past' }));
    expect(decide({ flags: { vetoes: past, holds: [{ id: 'no-fix-tried' }] } }).reasons).toHaveLength(2);
    expect(decide({ flags: { holds: [{ id: 'ends-soon' }] } }).reasons.at(-1)).toEqual({ code: 'ends-soon' });
  });
});

describe('undecided', () => {
  test('while figures are missing', () => {
    const { code, between, reasons, confidence, shares, leaning } = decide({ noStrategies: true });
    expect({ code, between, reasons, confidence, shares, leaning }).toEqual({
      code: 'undecided',
      between: [],
      reasons: [{ code: 'money-incomplete' }],
      confidence: null,
      shares: {},
      leaning: null,
    });
  });

  test('where no indicator applies', () => {
    const { code, between, reasons, confidence, shares } = decide({ strain: null });
    expect({ code, between, reasons, confidence, shares }).toEqual({
      code: 'undecided',
      between: [],
      reasons: [{ code: 'no-indicator-applies' }],
      confidence: null,
      shares: {},
    });
  });

  test('where the two ends of the strain give two verdicts: the milder first, with the band', () => {
    expect(decide({ strain: ['healthy', 'strained'] })).toMatchObject({
      code: 'undecided',
      between: ['keep', 'repair'],
      reasons: [{ code: 'band-undecided', values: { lo: 20, hi: 60 } }],
      confidence: null,
    });
    expect(decide({ strain: ['strained', 'severe'] }).between).toEqual(['repair', 'prepare']);
  });

  test('not where both ends give the same: with the reasons of the lower', () => {
    const same = decide({ strain: ['strained', 'severe'], lead: leads });
    expect([same.code, same.reasons[0]?.code]).toEqual(['exit', 'strained']);
  });

  // Leaving is ahead in the first of four futures; what is rated is a refusal to pay, which new terms seldom mend.
  const torn: Given = {
    strain: ['healthy', 'strained'],
    leaving: [60, 40, 40, 40],
    redFlags: { 'payment-threat': 'yes' },
  };

  test('leans to the verdict of most draws once three quarters are answered', () => {
    const { leaning, shares } = decide({ ...torn, completeness: 0.75 });
    expect(shares).toEqual({ exit: 0.25, repair: 0.75 });
    expect(leaning).toEqual({ code: 'repair', reason: 'most-draws', because: [], values: { share: 0.75 } });
  });

  test('leans to what the answers say before that, held within what the two ends allow', () => {
    const few = decide({ ...torn, completeness: 0.74 });
    expect(few.between).toEqual(['keep', 'repair']);
    expect(few.leaning).toEqual({ code: 'repair', reason: 'refuses-to-pay', because: [] });
    expect(decide({ strain: ['healthy', 'strained'], completeness: 0.3 }).leaning).toBeNull();
  });

  test('leans to what the answers say where nothing was drawn', () => {
    const redFlags = { 'payment-threat': 'yes' } as const;
    expect(decide({ noStrategies: true, redFlags }).leaning?.reason).toBe('refuses-to-pay');
  });
});

describe('confidence', () => {
  test('is the share of draws that say the same', () => {
    expect(decide({ leaving: [60, 40, 40, 40] })).toMatchObject({
      code: 'repair',
      confidence: 0.75,
      leaning: null,
    });
    expect(decide({ lead: leads, leaving: [60, 40, 40, 40] })).toMatchObject({
      code: 'exit',
      confidence: 0.25,
    });
  });

  test('is nought where no draw does', () => {
    expect(decide({ lead: leads }).confidence).toBe(0);
  });
});

describe('what is still open', () => {
  test('flags first, then figures, then the next indicator', () => {
    const { openQuestions } = decide({
      flags: { open: ['locked-in', 'unsafe-work'] },
      money: { status: 'incomplete', missing: ['client.fee', 'firm.cash'] } as MoneyOutcome,
      nextQuestion: { indicator: 'manner', narrows: 12 },
    });
    expect(openQuestions).toEqual([
      { kind: 'flag', id: 'locked-in' },
      { kind: 'flag', id: 'unsafe-work' },
      { kind: 'money', id: 'client.fee' },
      { kind: 'money', id: 'firm.cash' },
      { kind: 'indicator', id: 'manner' },
    ]);
  });

  test('nothing, where all is answered', () => {
    expect(decide().openQuestions).toEqual([]);
  });
});
