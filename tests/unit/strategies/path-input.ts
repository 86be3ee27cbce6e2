import { assessmentSchema, type AssessmentInput } from '@/lib/assessment/schema';
import type { IsoDate } from '@/lib/calendar/iso-date';
import type { LegalRoute, StrategiesResult, Verdict, Veto } from '@/lib/evaluation';
import { prepareModel, projectAt } from '@/lib/money/money';
import type { PathInput } from '@/lib/strategies/ending';
import { optionOf, type OptionId } from '@/lib/strategies/options-catalogue';
import type { Leaning } from '@/lib/strategies/leaning';
import { recommendPath } from '@/lib/strategies/path';

/** A Monday, unless told otherwise; only weekends are free, so that dates can be counted by hand. */
const usualDay = '2026-11-23';

export const fired = (id: Veto['id'], kind: Veto['kind']): Veto => ({ id, kind, state: 'fired' });

export type PathGiven = {
  today?: IsoDate;
  /** What leads to the path: the verdict, or the two it lies between. */
  verdict?: Verdict['code'] | Verdict['between'];
  reasons?: string[];
  /** Where the answers point while the verdict is undecided. */
  leaning?: Pick<Leaning, 'code' | 'reason'>;
  openQuestions?: Verdict['openQuestions'];
  strategies?: Partial<StrategiesResult>;
  vetoes?: Veto[];
  route?: Partial<LegalRoute>;
  fields?: AssessmentInput;
  noMoney?: boolean;
};

/** What a path is made of: to leave by notice of thirty days from sending, with a clause for it, nothing else the matter. */
function pathInput(given: PathGiven = {}): PathInput {
  const {
    today = usualDay,
    verdict = 'exit',
    reasons = [],
    strategies,
    vetoes = [],
    route,
    fields = {},
    noMoney,
  } = given;
  const assessment = assessmentSchema.parse({
    ...fields,
    firm: { otherRevenue: 150, payroll: 200, fixedCost: 10, cash: 200, ...fields.firm },
    client: { fee: 100, collectionDays: 30, ...fields.client },
    contract: { term: 'indefinite', noticeDays: 30, noticeFrom: 'sending', ...fields.contract },
  });
  const between = Array.isArray(verdict) ? verdict : [];
  return {
    assessment,
    today,
    country: 'other',
    verdict: {
      code: Array.isArray(verdict) ? 'undecided' : verdict,
      between,
      leaning: given.leaning ? { because: [], ...given.leaning } : null,
      openQuestions: given.openQuestions ?? [],
      reasons: reasons.map((code) => ({ code })),
    } as Verdict,
    flags: { vetoes, holds: [], open: [] },
    route: { steps: [], nonRenewalDeadline: null, endsInDays: null, clauseFound: true, ...route },
    money: { status: 'incomplete', missing: [] },
    model: noMoney ? null : prepareModel(assessment, today),
    strategies: noMoney
      ? null
      : ({
          exit: 'notice',
          exitTooDear: false,
          workThatOffsets: null,
          walkAway: { kind: 'no-price' },
          earliestSafe: null,
          recipe: null,
          ...strategies,
        } as StrategiesResult),
  };
}

export const path = (given: PathGiven = {}) => recommendPath(pathInput(given));

/** The steps of a path with their dates, without the month in which cash is lowest: it is asked for by itself. */
export const dated = (given: PathGiven = {}) =>
  path(given)
    .steps.filter(({ code }) => code !== 'lowest-month')
    .map(({ code, kind, date }) => `${date ?? 'open'} ${kind} ${code}`);

export const stepOf = (code: string, given: PathGiven) => path(given).steps.find((one) => one.code === code);

/** Cash if the option is taken in a month, as the model has it. */
export function cashFor(option: OptionId, noticeMonth: number, given: PathGiven) {
  const { model } = pathInput(given);
  const at = (level: 'low' | 'likely' | 'high') =>
    projectAt(model!, optionOf(option), level, { noticeMonth });
  return { option, noticeMonth, low: at('low'), likely: at('likely'), high: at('high') };
}
