import { indicatorGroups, type IndicatorGroup } from '../assessment/ids-catalogue';
import type { Assessment } from '../assessment/schema';
import type { Band, ChecklistResult, Contribution, StrainClass } from '../evaluation';
import { indicators, type IndicatorRow } from './indicators-catalogue';
import { strainLines, youngProblem } from './strain-lines';
import { rankOrderCentroid } from './weights';

type Answer = Assessment['checklist']['answers'][keyof Assessment['checklist']['answers']];
type Rating = Answer['value'];

/** Ratings this far apart are shown to be talked over. Own judgement: one anchor apart is normal. */
const notableDisagreement = 50;

function bandOf({ value, since }: Answer): Band {
  if (typeof value !== 'number') return { lo: 0, hi: 100 };
  const young = value * youngProblem.counts;
  if (youngProblem.since.some((age) => age === since)) return { lo: young, hi: young };
  // Anchors describe the last months; a problem of unknown age may be younger than three months. Zero has no age.
  if (since === null || since === 'unknown') return { lo: young, hi: value };
  return { lo: value, hi: value };
}

const applies = (rating: Rating) => rating !== 'not-applicable';

function disagreementOf({ value, second }: Answer): number | null {
  if (typeof value !== 'number' || typeof second !== 'number') return null;
  const apart = Math.abs(value - second);
  return apart >= notableDisagreement ? apart : null;
}

function groupWeights(assessment: Assessment): Record<IndicatorGroup, number> {
  const { groupRanks, answers } = assessment.checklist;
  const used = indicatorGroups.filter((group) =>
    indicators.some((indicator) => indicator.group === group && applies(answers[indicator.id].value)),
  );
  const weights = groupRanks
    ? rankOrderCentroid(indicatorGroups.map((group) => groupRanks[group]))
    : indicatorGroups.map(() => 1 / indicatorGroups.length);
  const byGroup = Object.fromEntries(indicatorGroups.map((group, index) => [group, weights[index] ?? 0]));
  const total = used.reduce((sum, group) => sum + (byGroup[group] ?? 0), 0);
  return Object.fromEntries(
    indicatorGroups.map((group) => [
      group,
      used.includes(group) && total > 0 ? (byGroup[group] ?? 0) / total : 0,
    ]),
  ) as Record<IndicatorGroup, number>;
}

function contributionsOf(assessment: Assessment, weights: Record<IndicatorGroup, number>): Contribution[] {
  const { answers } = assessment.checklist;
  const applicable = indicators.filter((indicator) => applies(answers[indicator.id].value));
  const weightIn = (group: IndicatorGroup) =>
    applicable.filter((one) => one.group === group).reduce((sum, one) => sum + one.weight, 0);
  return applicable.map((indicator: IndicatorRow): Contribution => {
    const answer = answers[indicator.id];
    const share = (weights[indicator.group] * indicator.weight) / weightIn(indicator.group);
    const value = bandOf(answer);
    return {
      indicator: indicator.id,
      group: indicator.group,
      share,
      value,
      points: { lo: share * value.lo, hi: share * value.hi },
      answered: typeof answer.value === 'number',
      disagreement: disagreementOf(answer),
    };
  });
}

const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);

/**
 * Points without what adding up shares is off by: a strain of exactly 30 stands on the line of 30.
 *
 * @example settled(29.999999999999996) // 30
 */
export const settled = (points: number) => Math.round(points * 1e9) / 1e9;

function groupResults(
  contributions: Contribution[],
  weights: Record<IndicatorGroup, number>,
): ChecklistResult['groups'] {
  return indicatorGroups.map((id) => {
    const own = contributions.filter((one) => one.group === id);
    const share = sum(own.map((one) => one.share));
    if (share === 0) return { id, weight: 0, band: null, completeness: 1 };
    const scaled = (end: 'lo' | 'hi') => settled(sum(own.map((one) => one.points[end])) / share);
    const answered = sum(own.filter((one) => one.answered).map((one) => one.share));
    return {
      id,
      weight: weights[id],
      band: { lo: scaled('lo'), hi: scaled('hi') },
      completeness: answered / share,
    };
  });
}

/**
 * Class of one end of the band (ruling R30): below 30 healthy, below 70 strained, else severe; a group at 75 or more
 * makes it at least strained.
 */
export function strainClass(total: number, groups: number[]): StrainClass {
  if (total >= strainLines.severe) return 'severe';
  if (total >= strainLines.strained || groups.some((group) => group >= strainLines.group)) return 'strained';
  return 'healthy';
}

function classesOf(total: Band | null, groups: ChecklistResult['groups']): ChecklistResult['classAt'] {
  if (!total) return null;
  const ends = (end: 'lo' | 'hi') => groups.flatMap((group) => (group.band ? [group.band[end]] : []));
  return { lo: strainClass(total.lo, ends('lo')), hi: strainClass(total.hi, ends('hi')) };
}

function nextQuestionOf(contributions: Contribution[]): ChecklistResult['nextQuestion'] {
  const open = contributions.filter((one) => !one.answered);
  const best = open.reduce<Contribution | null>(
    (top, one) => (!top || one.share > top.share + 1e-12 ? one : top),
    null,
  );
  return best ? { indicator: best.indicator, narrows: best.points.hi - best.points.lo } : null;
}

function compareToday(assessment: Assessment, total: Band | null): ChecklistResult['takeToday'] {
  const value = assessment.checklist.takeToday;
  if (typeof value !== 'number' || !total) return null;
  const compared =
    value >= 75 && total.hi < 50 ? 'gut-heavier' : value <= 25 && total.lo >= 50 ? 'gut-lighter' : 'agrees';
  return { value, compared };
}

/**
 * Strain of the relationship as a band (model section 2, ruling R23): additive over the indicators that apply, unknown
 * answers as the interval 0–100, problems younger than three months at half their value. Contributions sum to the band.
 *
 * @example scoreChecklist(emptyAssessment()).total // { lo: 0, hi: 100 }
 */
export function scoreChecklist(assessment: Assessment): ChecklistResult {
  const weights = groupWeights(assessment);
  const contributions = contributionsOf(assessment, weights);
  const groups = groupResults(contributions, weights);
  const total =
    contributions.length === 0
      ? null
      : {
          lo: settled(sum(contributions.map((one) => one.points.lo))),
          hi: settled(sum(contributions.map((one) => one.points.hi))),
        };
  return {
    total,
    completeness: sum(contributions.filter((one) => one.answered).map((one) => one.share)),
    answeredCount: contributions.filter((one) => one.answered).length,
    askedCount: contributions.length,
    groups,
    contributions: [...contributions].sort((a, b) => b.points.hi + b.points.lo - (a.points.hi + a.points.lo)),
    classAt: classesOf(total, groups),
    nextQuestion: nextQuestionOf(contributions),
    takeToday: compareToday(assessment, total),
  };
}
