import type { Assessment } from './assessment/schema';
import { clientQuantities, firmQuantities } from './assessment/quantities-catalogue';
import { partsOf, type IsoDate } from './calendar/iso-date';
import { findFlags } from './checklist/flags';
import { scoreChecklist } from './checklist/strain';
import { legalRoute } from './contract/route';
import type { ChecklistResult, FlagsResult, LegalRoute } from './evaluation';
import { readQuantity } from './money/inputs';
import { projectMoney, type Model } from './money/money';
import type { ProjectionOutcome } from './money/result';

/** What follows from the answers without drawing futures: quick enough for every keystroke. */
export type Groundwork = {
  checklist: ChecklistResult;
  /** Without the cash gate, which needs the futures. */
  flags: FlagsResult;
  route: LegalRoute;
  money: ProjectionOutcome;
};

function overdueOf({ client, firm }: Assessment) {
  const amount = readQuantity(client.overdueAmount, clientQuantities.overdueAmount)?.likely ?? 0;
  const cash = readQuantity(firm.cash, firmQuantities.cash)?.likely ?? null;
  return { amount, days: typeof client.overdueDays === 'number' ? client.overdueDays : 0, cash };
}

/**
 * Indicators, flags, legal route and the deterministic projection.
 *
 * @returns the results, and the model that the futures run on; null while required figures are unknown
 * @throws if `today` is no date `YYYY-MM-DD`
 * @example groundworkOf(emptyAssessment(), "2026-11-24").groundwork.money.status // "incomplete"
 */
export function groundworkOf(
  assessment: Assessment,
  today: IsoDate,
): { groundwork: Groundwork; model: Model | null } {
  partsOf(today);
  const checklist = scoreChecklist(assessment);
  const route = legalRoute(assessment.contract, today);
  const flags = findFlags(assessment, route, overdueOf(assessment));
  const { outcome: money, model } = projectMoney(assessment, today);
  return { groundwork: { checklist, flags, route, money }, model };
}
