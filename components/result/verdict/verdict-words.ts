import { uncapitalised } from '@/components/wizard/case/capitalised';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { reachOf } from '@/lib/checklist/reach';
import type { Evaluation, RankedOption, Verdict } from '@/lib/evaluation';
import type { Leaning } from '@/lib/strategies/leaning';
import type { Assessment } from '@/lib/assessment/schema';
import type { CaseWords } from './case-words';

/** The suggestion, the reason, and what would change it; what has an unknown slot is left out. */
export type VerdictWords = { name: string; sentence: string; because: string | null; changes: string | null };

export type VerdictCase = { evaluation: Evaluation; assessment: Assessment; words: CaseWords };

export function verdictWords(input: VerdictCase): VerdictWords {
  const { code } = input.evaluation.verdict;
  const name = input.words.t(`verdicts.${code}.name`);
  return { name, ...writers[code](input) };
}

type Written = Omit<VerdictWords, 'name'>;

const writers: Record<Evaluation['verdict']['code'], (input: VerdictCase) => Written> = {
  keep,
  repair,
  prepare,
  exit,
  protect,
  undecided,
};

function keep({ evaluation, assessment, words }: VerdictCase): Written {
  const { t, f, client, strain, strainLevel, tripwire } = words;
  const { money, path } = evaluation;
  const lost = money.status === 'complete' ? money.economics.avoidableMargin.inTheEnd : 0;
  const [first] = assessment.preferences.tripwires;
  const because = () =>
    lost > 0
      ? t('verdicts.keep.because', { strainLevel, strain, avoidableMargin: f.money(lost) })
      : t('verdicts.keep.becauseNoMoney', { strainLevel, strain });
  return {
    sentence: t('verdicts.keep.sentence', { client, reviewDate: f.date(path.reviewDate) }),
    because: strain ? because() : null,
    changes: first
      ? t('verdicts.keep.changes', { tripwire: tripwire(first) })
      : t('verdicts.keep.changesPlain'),
  };
}

function repair(input: VerdictCase): Written {
  const { t, f, strain, strainLevel, indicator } = input.words;
  const { path, checklist } = input.evaluation;
  const deadline = path.steps.find(({ code }) => code === 'renegotiation-deadline')?.date;
  const driver = checklist.contributions.find(({ answered, points }) => answered && points.hi > 0);
  return {
    sentence: deadline
      ? t('verdicts.repair.sentence', { deadline: f.date(deadline) })
      : t('verdicts.repair.sentencePlain'),
    because:
      strain && driver
        ? t('verdicts.repair.because', { strainLevel, mainDriver: indicator(driver.indicator) })
        : null,
    changes: repairChanges(input),
  };
}

/** The price compares with the ending worth most; the path’s own fallback may be another one. */
function repairChanges({ evaluation, words }: VerdictCase): string | null {
  const { t, s, f, option } = words;
  const { path, strategies } = evaluation;
  if (!strategies) return null;
  const { walkAway } = strategies;
  if (walkAway.kind === 'staying-pays') return t('verdicts.repair.changesStay');
  const fallback = path.fallback && option(path.fallback, 'short');
  if (walkAway.kind === 'no-price') {
    return fallback ? t('verdicts.repair.changesPlain', { fallback }) : null;
  }
  const uplift = f.percent(walkAway.uplift);
  if (fallback && path.noticeDate && walkAway.against === path.fallback) {
    const fallbackDate = f.date(path.noticeDate);
    return t('verdicts.repair.changes', { walkAwayPrice: uplift, fallback, fallbackDate });
  }
  const against = option(walkAway.against, 'short');
  return s('walkAway.price', { uplift, fee: f.money(walkAway.fee), fallback: against });
}

const blockers = (exit: RankedOption | undefined) => exit?.gates.filter((gate) => gate.blocks) ?? [];

function prepare(input: VerdictCase): Written {
  const { t, gate } = input.words;
  const { strategies, verdict } = input.evaluation;
  const exit = strategies?.ranked.find(({ id }) => id === strategies.exit);
  const isTooDear = verdict.reasons.some(({ code }) => /^exit-(too-dear|does-not-lead)$/.test(code));
  if (isTooDear) return tooDear(input);
  const [first] = blockers(exit);
  if (first && first.id !== 'cash-below-floor' && exit && strategies) {
    return {
      sentence: t('verdicts.prepare.sentenceGate', { gate: gate.reason(first) }),
      because: t('verdicts.prepare.becauseGate', { key: gate.opens(first, exit, strategies).join('; ') }),
      changes: earliest(input),
    };
  }
  return { sentence: t('verdicts.prepare.sentence'), because: recipe(input), changes: earliest(input) };
}

function recipe({ evaluation, words }: VerdictCase): string | null {
  const { t, f } = words;
  const found = evaluation.strategies?.recipe;
  if (!found) return null;
  const reserve = f.money(found.reserve);
  return found.newWork === null
    ? t('verdicts.prepare.becauseReserve', { reserve })
    : t('verdicts.prepare.because', { reserve, newWork: f.money(found.newWork) });
}

function earliest({ evaluation, words }: VerdictCase): string | null {
  const { t, f } = words;
  const { strategies } = evaluation;
  if (!strategies) return null;
  const { earliestSafe } = strategies;
  if (!earliestSafe) return t('verdicts.prepare.changesNone');
  if (earliestSafe.month === 0) return null;
  return t('verdicts.prepare.changes', { earliestDate: f.month(earliestSafe.date.slice(0, 7)) });
}

/** Severe strain, and an ending that costs more than it should: the case that must not come out as “leave”. */
function tooDear({ evaluation, words }: VerdictCase): Written {
  const { t, f, option } = words;
  const { strategies, money } = evaluation;
  const own =
    money.status === 'complete' ? money.options.find(({ id }) => id === strategies?.exit) : undefined;
  const loss = own ? -own.npv.mean : 0;
  return {
    sentence: t('verdicts.prepare.sentenceDear'),
    because:
      own && loss > 0 && money.status === 'complete'
        ? t('verdicts.prepare.becauseDear', {
            option: option(own.id, 'short'),
            amount: f.money(loss),
            months: money.horizon,
          })
        : null,
    changes:
      typeof strategies?.workThatOffsets === 'number'
        ? t('verdicts.prepare.changesDearWork', { newWork: f.money(strategies.workThatOffsets) })
        : t('verdicts.prepare.changesDear'),
  };
}

function exit({ evaluation, words }: VerdictCase): Written {
  const { t, f, client, option, chance, transitionWeeks } = words;
  const { path, strategies, money } = evaluation;
  const route = option(path.option ?? strategies?.exit ?? 'notice', 'short');
  const own = money.status === 'complete' ? money.options.find(({ id }) => id === path.option) : undefined;
  const dates =
    path.meetingDate && path.endDate
      ? { meetingDate: f.date(path.meetingDate), endDate: f.date(path.endDate) }
      : null;
  return {
    sentence: dates
      ? t('verdicts.exit.sentence', { client, route, ...dates })
      : t('verdicts.exit.sentencePlain', { client, route }),
    because: own
      ? t('verdicts.exit.because', { safeCount: chance(1 - own.safety.belowFloor) })
      : t('verdicts.exit.becausePlain'),
    changes: transitionWeeks === null ? null : t('verdicts.exit.changes', { transitionWeeks }),
  };
}

function protect({ evaluation, words }: VerdictCase): Written {
  const { t, client, flag } = words;
  const fired = evaluation.flags.vetoes.find(({ kind, state }) => kind === 'safety' && state === 'fired');
  return {
    sentence: t('verdicts.protect.sentence', { client }),
    because: fired ? t('verdicts.protect.because', { redFlag: flag(fired.id) }) : null,
    changes: t('verdicts.protect.changes'),
  };
}

function undecided({ evaluation, words }: VerdictCase): Written {
  const { t, readonly, question } = words;
  const { openQuestions, leaning } = evaluation.verdict;
  const [first] = openQuestions;
  const because = undecidedBecause(evaluation, words);
  const named = leaning && { verdict: uncapitalised(t(`verdicts.${leaning.code}.name`)) };
  const sentence = () => {
    if (words.moneyLeftOut) return named ? readonly('openLeaning', named) : readonly('open');
    return named ? t('verdicts.undecided.sentenceLeaning', named) : t('verdicts.undecided.sentence');
  };
  return {
    sentence: sentence(),
    because: together(leaning && leaningWords(leaning, words), firstStep(evaluation, words)),
    changes: together(
      because,
      first && !words.moneyLeftOut
        ? t(`verdicts.undecided.${startsWith(first, evaluation)}`, { question: question(first) })
        : null,
    ),
  };
}

const together = (...sentences: (string | null)[]) => sentences.filter(Boolean).join(' ') || null;

/** What can be done before there is a conclusion, if the path has it. */
function firstStep({ path, verdict }: Evaluation, { t, f }: CaseWords): string | null {
  const deadline = path.steps.find(({ code }) => code === 'renegotiation-deadline')?.date;
  if (!verdict.leaning || !path.meetingDate || !deadline || path.noticeDate) return null;
  return t('verdicts.undecided.firstStep', {
    meetingDate: f.date(path.meetingDate),
    deadline: f.date(deadline),
  });
}

/** One answer is promised to help most only where it can decide by itself. */
function startsWith({ kind, id }: Verdict['openQuestions'][number], { checklist }: Evaluation) {
  if (kind === 'flag') return 'changesFlag';
  if (kind === 'money') return 'changesFigure';
  return reachOf(checklist, id as IndicatorId)?.kind === 'settles' ? 'changes' : 'changesStart';
}

/** Why the answers point there; how many draws do is said with how firm that is. */
function leaningWords({ reason, because, values = {} }: Leaning, words: CaseWords): string | null {
  const { t, f, indicator } = words;
  if (reason === 'most-draws') return null;
  const { share = 0, chance = 0, count = 0 } = values;
  const text = t(`leanings.${reason}.sentence`, {
    indicators: f.list(because.map(indicator)),
    share: f.percent(share),
    chance: words.chance(chance),
    count,
  });
  const isLarge = values['share'] !== undefined && reason !== 'dependent';
  return isLarge ? `${text} ${t('leanings.dependent.sentence', { share: f.percent(share) })}` : text;
}

const lines = [30, 70];

function undecidedBecause(
  { verdict, checklist }: Evaluation,
  { t, f, readonly, moneyLeftOut }: CaseWords,
): string | null {
  if (moneyLeftOut) return readonly('openBecause');
  const codes = verdict.reasons.map(({ code }) => code);
  if (codes.includes('money-incomplete')) {
    return checklist.answeredCount > 0
      ? t('verdicts.undecided.becauseMoney')
      : t('reasons.money-incomplete.sentence');
  }
  if (codes.includes('no-indicator-applies')) return t('reasons.no-indicator-applies.sentence');
  const { total } = checklist;
  const line = total && lines.find((one) => total.lo < one && one <= total.hi);
  if (total && line) {
    const ends = { low: f.number(Math.round(total.lo)), high: f.number(Math.round(total.hi)) };
    const open = checklist.askedCount - checklist.answeredCount;
    return t('verdicts.undecided.because', { ...ends, line: f.number(line), open });
  }
  const names = verdict.between.map((code) => t(`verdicts.${code}.name`));
  return names.length > 0 ? t('verdicts.undecided.becauseVerdicts', { verdicts: names.join(' / ') }) : null;
}
