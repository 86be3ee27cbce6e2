import type { Assessment } from '../assessment/schema';
import { hasFired } from '../checklist/flags';
import type {
  ChecklistResult,
  FlagsResult,
  Reason,
  StrainClass,
  StrategiesResult,
  Verdict,
  VerdictCode,
} from '../evaluation';
import type { MoneyOutcome } from '../money/result';
import { verdictShares } from './confidence';
import type { Scores } from './criteria';
import { nearlyAnswered } from './firm-lines';
import type { OptionId } from './options-catalogue';
import { leaningOf, leaningWithin, type Leaning } from './leaning';
import { verdictFor, verdictSetting } from './verdict-table';

export type VerdictInput = {
  assessment: Assessment;
  checklist: ChecklistResult;
  flags: FlagsResult;
  money: MoneyOutcome;
  strategies: StrategiesResult | null;
  /** The options' scores in every future. */
  scores: Map<OptionId, Scores>;
};

function exitIsOpen({ ranked, exit }: StrategiesResult): boolean {
  return !ranked.find((option) => option.id === exit)?.blocked;
}

function strainReasons(strain: StrainClass, input: VerdictInput, strategies: StrategiesResult): Reason[] {
  if (strain === 'healthy') {
    return [{ code: strategies.exitLeads && strategies.exitPays ? 'healthy-but-exit-leads' : 'healthy' }];
  }
  const reasons: Reason[] = [{ code: strain }];
  if (input.assessment.redFlags['fix-tried'] === 'no') reasons.push({ code: 'no-fix-tried' });
  else if (strategies.exitTooDear) reasons.push({ code: 'exit-too-dear' });
  else if (!strategies.exitLeads) reasons.push({ code: 'exit-does-not-lead' });
  else reasons.push({ code: exitIsOpen(strategies) ? 'exit-leads-gates-open' : 'exit-leads-gates-closed' });
  return reasons;
}

/** Vetoes and holds that shape the result without deciding it by themselves. */
function circumstances({ flags }: VerdictInput): Reason[] {
  const reasons: Reason[] = [];
  if (hasFired(flags, 'insolvency')) reasons.push({ code: 'insolvency' });
  if (hasFired(flags, 'legal')) reasons.push({ code: 'no-right' });
  for (const veto of flags.vetoes) {
    if (veto.state === 'fired' && (veto.kind === 'overdue' || veto.kind === 'cash')) {
      reasons.push({
        code: veto.kind === 'overdue' ? 'overdue' : 'cash-gate',
        ...(veto.values && { values: veto.values }),
      });
    }
  }
  const endsSoon = flags.holds.find((hold) => hold.id === 'ends-soon');
  if (endsSoon) reasons.push({ code: 'ends-soon', ...(endsSoon.values && { values: endsSoon.values }) });
  return reasons;
}

function openQuestions({ flags, checklist, money }: VerdictInput): Verdict['openQuestions'] {
  const indicator = checklist.nextQuestion
    ? [{ kind: 'indicator' as const, id: checklist.nextQuestion.indicator }]
    : [];
  const missing =
    money.status === 'incomplete' ? money.missing.map((id) => ({ kind: 'money' as const, id })) : [];
  return [...flags.open.map((id) => ({ kind: 'flag' as const, id })), ...missing, ...indicator];
}

function conclude(input: VerdictInput): Pick<Verdict, 'code' | 'between' | 'reasons'> {
  const { flags, checklist, strategies } = input;
  if (hasFired(flags, 'safety')) {
    const flag = flags.vetoes.find((veto) => veto.kind === 'safety' && veto.state === 'fired');
    return {
      code: 'protect',
      between: ['protect'],
      reasons: [{ code: 'safety-veto', values: { flag: flag?.id ?? '' } }],
    };
  }
  if (!strategies) return { code: 'undecided', between: [], reasons: [{ code: 'money-incomplete' }] };
  if (!checklist.classAt || !checklist.total)
    return { code: 'undecided', between: [], reasons: [{ code: 'no-indicator-applies' }] };
  const { lo, hi } = checklist.classAt;
  const setting = verdictSetting(input.assessment, flags);
  const lead = { ...strategies, exitOpen: exitIsOpen(strategies) };
  const verdicts = [verdictFor(lo, setting, lead), verdictFor(hi, setting, lead)] as const;
  if (verdicts[0] !== verdicts[1]) {
    const values = { lo: checklist.total.lo, hi: checklist.total.hi };
    return { code: 'undecided', between: [...verdicts], reasons: [{ code: 'band-undecided', values }] };
  }
  // The same verdict at both ends: the reasons of the lower end hold in any case.
  return { code: verdicts[0], between: [verdicts[0]], reasons: strainReasons(lo, input, strategies) };
}

function sharesOf({ assessment, checklist, flags, strategies, scores }: VerdictInput): Verdict['shares'] {
  if (hasFired(flags, 'safety')) return { protect: 1 };
  if (!strategies || !checklist.total) return {};
  return verdictShares(assessment, checklist, flags, strategies, scores);
}

/**
 * While undecided: where the answers point; once nearly all are given, the verdict of most draws. With few answers the
 * draws would tell of the questions left open, not of the answers (docs/decisions/0038).
 */
function leaningFor(input: VerdictInput, between: VerdictCode[], shares: Verdict['shares']): Leaning | null {
  const [most] = (Object.entries(shares) as [VerdictCode, number][]).sort(([, a], [, b]) => b - a);
  if (most && input.checklist.completeness >= nearlyAnswered)
    return { code: most[0], reason: 'most-draws', because: [], values: { share: most[1] } };
  const leaning = leaningOf(input.assessment, input.flags);
  return leaning && leaningWithin(leaning, between);
}

/** The verdict with reason codes, how firm it is, and what is still open (model section 9, ruling R30). */
export function decideVerdict(input: VerdictInput): Verdict {
  const conclusion = conclude(input);
  const shares = sharesOf(input);
  return {
    ...conclusion,
    leaning: conclusion.code === 'undecided' ? leaningFor(input, conclusion.between, shares) : null,
    reasons: [...conclusion.reasons, ...circumstances(input)],
    confidence: conclusion.code === 'undecided' ? null : (shares[conclusion.code] ?? 0),
    shares,
    openQuestions: openQuestions(input),
  };
}
