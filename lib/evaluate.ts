import { countryOf } from './assessment/country';
import type { Assessment } from './assessment/schema';
import { partsOf, type IsoDate } from './calendar/iso-date';
import { aftercarePlan } from './aftercare/plan';
import { findFlags, hasFired } from './checklist/flags';
import { scoreChecklist } from './checklist/strain';
import { communicationPlan } from './communication/plan';
import { legalRoute } from './contract/route';
import type { Evaluation, FlagsResult } from './evaluation';
import { readQuantity } from './money/inputs';
import { evaluateMoney } from './money/money';
import { clientQuantities, firmQuantities } from './assessment/quantities-catalogue';
import { recommendPath } from './strategies/path';
import { cashVeto, evaluateStrategies } from './strategies/ranking';
import { decideVerdict } from './strategies/verdict';

function overdueOf({ client, firm }: Assessment) {
  const amount = readQuantity(client.overdueAmount, clientQuantities.overdueAmount)?.likely ?? 0;
  const cash = readQuantity(firm.cash, firmQuantities.cash)?.likely ?? null;
  return { amount, days: typeof client.overdueDays === 'number' ? client.overdueDays : 0, cash };
}

/**
 * The whole pipeline: indicators → cash → strategies → verdict → dated path → conversation → aftercare. Pure and
 * deterministic: the same assessment and day give the same evaluation, to the last digit.
 *
 * @param assessment as parsed by `assessmentSchema`
 * @param options.today the decision date; month 1 is the calendar month after it
 * @throws if `today` is no date `YYYY-MM-DD`
 * @example evaluate(workedExample("agency-45", "2026-11-24"), { today: "2026-11-24" }).verdict.code // "prepare"
 */
export function evaluate(assessment: Assessment, { today }: { today: IsoDate }): Evaluation {
  partsOf(today);
  const country = countryOf(assessment);
  const checklist = scoreChecklist(assessment);
  const route = legalRoute(assessment.contract, today);
  const asked = findFlags(assessment, route, overdueOf(assessment), today);
  const { outcome: money, model } = evaluateMoney(assessment, today, hasFired(asked, 'overdue'));
  const strategies =
    model && money.status === 'complete'
      ? evaluateStrategies(model, money, { assessment, flags: asked, route })
      : null;
  const flags: FlagsResult = {
    ...asked,
    vetoes: [...asked.vetoes, ...(strategies ? cashVeto(strategies) : [])],
  };
  const verdict = decideVerdict({ assessment, checklist, flags, money, strategies });
  const path = recommendPath({ assessment, today, country, verdict, flags, route, money, model, strategies });
  const communication = communicationPlan({ assessment, today, country, path, flags, checklist, money });
  return {
    asOf: today,
    currency: assessment.currency,
    checklist,
    flags,
    money,
    route,
    strategies,
    verdict,
    path,
    communication,
    aftercare: aftercarePlan({ assessment, country, communication, checklist }),
  };
}
