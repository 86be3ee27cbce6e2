import { checkInDays } from '../aftercare/duties-catalogue';
import { calibrationLines } from '../aftercare/check-ins';
import { mostClients } from '../aftercare/client-mix';
import { futuresAsked, surerLevel } from '../aftercare/pipeline-plan';
import { longestComment, mostComments } from '../assessment/comments-section';
import { mostCases } from '../export/backup-file';
import { largestMegabytes } from '../import/open-file';
import { mostInvoices } from '../import/punctuality';
import { rounds } from '../share/locked-link';
import { shortestPassphrase, strengthBits } from '../share/passphrase';
import { channelEfforts } from '../aftercare/channels';
import { afterDue } from '../aftercare/receivables';
import { leastFor, pointsOf, questions } from '../aftercare/screening';
import { criterionIds, indicatorGroups } from '../assessment/ids-catalogue';
import { exitQuantities } from '../assessment/quantities-catalogue';
import { sureWidths, type QuantitySpec, type Sure } from '../assessment/quantity';
import { emptyAssessment } from '../assessment/schema';
import { daysPerMonth } from '../calendar/model-month';
import { thrDaysBefore } from '../calendar/thr';
import { overdueLimit } from '../checklist/flags';
import { indicators } from '../checklist/indicators-catalogue';
import { strainLines, youngProblem } from '../checklist/strain-lines';
import { anchorFigures, paidForUnpaid } from '../checklist/suggestions';
import { rankOrderCentroid } from '../checklist/weights';
import { assumedNoticeDays } from '../contract/assumed-notice';
import { deliveryDays, week } from '../contract/notice';
import { nearEndDays } from '../contract/route';
import { percent, plainNumber } from '../format/amount';
import type { Locale } from '../messages/locales';
import { usualChances } from '../money/chances';
import { largePassThrough } from '../money/concentration';
import { brokenAfter } from '../money/course';
import { derivedDefaults } from '../money/derived-defaults';
import { downturnCorrelation } from '../money/draws';
import { bins } from '../money/information';
import { recovery } from '../money/path';
import { corporateTax, turnoverTax, usualTaxRates } from '../money/tax-rates';
import { usualFutures } from '../money/usual-futures';
import { samplingError } from '../stats/proportion';
import { acceptedRelationship, legalAnchors, moneyScaleMonths } from '../strategies/criteria';
import { firmLines, nearlyAnswered } from '../strategies/firm-lines';
import { dearestExit } from '../strategies/ranking';
import { weightSwings } from '../strategies/robustness';
import { noticeSearch } from '../strategies/solve';
import { mostFigures, searched } from '../strategies/tipping';
import { largestUplift } from '../strategies/walk-away';

/** A figure as the method page writes it: as it is, as a percentage, or as so many of a hundred. */
type Figure = { value: number; as: 'number' | 'percent' | 'of-100' };

const number = (value: number): Figure => ({ value, as: 'number' });
const share = (value: number): Figure => ({ value, as: 'percent' });
const ofHundred = (value: number): Figure => ({ value, as: 'of-100' });

const { firm, horizon, exit, renegotiation, aftercare } = emptyAssessment();
const [roc1 = 0, roc2 = 0, roc3 = 0, roc4 = 0] = rankOrderCentroid(indicatorGroups.map((_, index) => index));
const efforts = Object.values(channelEfforts);

/** The middle of a default range. */
const usual = ({ fallback }: QuantitySpec) => (typeof fallback === 'object' ? fallback.likely : 0);

/** Percentage points by which a chance may be off, to one decimal. */
const pointsOff = (chance: number) => number(Math.round(1000 * samplingError(chance, usualFutures)) / 10);

const anchorsOf = <Name extends string>(name: Name, figures: readonly Figure[]) =>
  Object.fromEntries(figures.map((figure, index) => [`${name}${25 * index}`, figure])) as Record<
    `${Name}${0 | 25 | 50 | 75 | 100}`,
    Figure
  >;

function widthsOf<Level extends Exclude<Sure, 'exact'>>(level: Level) {
  const { relative, days } = sureWidths[level];
  return { [`${level}Share`]: share(relative), [`${level}Days`]: number(days) } as Record<
    `${Level}Share` | `${Level}Days`,
    Figure
  >;
}

/** Both ends of a default that follows from other answers. */
function endsOf<Name extends keyof typeof derivedDefaults>(name: Name, write: (value: number) => Figure) {
  const { low, high } = derivedDefaults[name];
  return { [`${name}Low`]: write(low), [`${name}High`]: write(high) } as Record<
    `${Name}Low` | `${Name}High`,
    Figure
  >;
}

/** Days after the last day on which to get in touch, one by one. */
const hellos = () =>
  Object.fromEntries(checkInDays.map((days, index) => [`hello${index + 1}`, number(days)])) as Record<
    `hello${1 | 2 | 3 | 4 | 5 | 6 | 7}`,
    Figure
  >;

/**
 * Every figure that a text of the method page names, from the constant that the calculation reads: a text that typed it by
 * hand could drift from it (`tests/content/figures.test.ts`).
 */
export const methodFigures = {
  indicators: number(indicators.length),
  groups: number(indicatorGroups.length),
  strainedLine: number(strainLines.strained),
  heavyLine: number(strainLines.heavy),
  severeLine: number(strainLines.severe),
  groupLine: number(strainLines.group),
  youngMonths: number(youngProblem.months),
  youngCounts: share(youngProblem.counts),
  roc1: number(roc1),
  roc2: number(roc2),
  roc3: number(roc3),
  roc4: number(roc4),
  ...anchorsOf('margin', anchorFigures['margin-after-labour'].map(share)),
  ...anchorsOf('rate', anchorFigures['real-rate'].map(share)),
  ...anchorsOf(
    'unpaid',
    anchorFigures['unpaid-work'].map((hours) => share(hours / paidForUnpaid)),
  ),
  ...anchorsOf('late', anchorFigures['payment-lateness'].map(number)),
  overdueDays: number(overdueLimit.days),
  overdueShare: share(overdueLimit.shareOfCash),
  nearEndDays: number(nearEndDays),

  horizon: number(horizon),
  monthDays: number(daysPerMonth),
  thrDays: number(thrDaysBefore),
  turnoverTax: share(turnoverTax.rate),
  turnoverTaxLimit: number(turnoverTax.largestTurnover / 1e9),
  turnoverTaxPerson: number(turnoverTax.years.person),
  turnoverTaxPartnership: number(turnoverTax.years.partnership),
  turnoverTaxCompany: number(turnoverTax.years.company),
  profitTax: share(corporateTax.rate),
  profitTaxHalved: share(usualTaxRates.profit),
  profitTaxPart: number(corporateTax.reducedTurnover / 1e9),
  profitTaxLimit: number(corporateTax.largestTurnover / 1e9),
  discountRate: share(firm.discountRate),
  riskLimit: ofHundred(firm.tolerance),
  largePassThrough: share(largePassThrough),
  brokenAfter: number(brokenAfter),
  recovery: number(recovery),
  easesHaircut: share(usual(exitQuantities.transitionEasesHaircut)),
  easesReputation: share(usual(exitQuantities.transitionEasesReputation)),
  acceptChance: ofHundred(usualChances.accepted),
  brokenChance: ofHundred(usualChances.broken),
  penaltyChance: ofHundred(usualChances.penaltyEnforced),
  leavesFirst: ofHundred(usualChances.leavesFirst),
  decideMonth: number(renegotiation.decideMonth),
  phaseDownMonths: number(exit.phaseDownMonths),
  ...endsOf('ownerPay', share),
  ...endsOf('fixedCost', share),
  ...endsOf('directCost', share),
  ...endsOf('teamShare', number),
  ...endsOf('payPerPerson', share),
  ...endsOf('lagNotRenewed', number),
  ...endsOf('lagDismissed', number),
  ...endsOf('severance', number),
  ...endsOf('compensation', number),
  ...endsOf('transitionCost', share),
  ...endsOf('averageFee', share),
  ...widthsOf('recorded'),
  ...widthsOf('close'),
  ...widthsOf('rough'),
  ...widthsOf('guess'),

  futures: number(usualFutures),
  downturnCorrelation: number(downturnCorrelation),
  precisionAtWorst: pointsOff(0.5),
  precisionAtRiskLimit: pointsOff(firm.tolerance),
  bins: number(bins),
  tippingFutures: number(searched),
  tippingFigures: number(mostFigures),
  lastNoticeMonth: number(noticeSearch.lastMonth),
  monthsAfterNotice: number(noticeSearch.monthsAfter),
  waitingMonths: number(noticeSearch.waiting),

  criteria: number(criterionIds.length),
  moneyMonths: number(moneyScaleMonths),
  legalNothing: number(legalAnchors.nothing),
  legalAgreed: number(legalAnchors.agreed),
  legalClause: number(legalAnchors.clause),
  legalWaiver: number(legalAnchors.waiver),
  legalNone: number(legalAnchors.none),
  acceptedRelationship: number(acceptedRelationship),
  firm: ofHundred(firmLines.firm),
  leaning: ofHundred(firmLines.leaning),
  nearlyAnswered: share(nearlyAnswered),
  weightLow: share(weightSwings[0]),
  weightHigh: share(weightSwings[1]),
  largestUplift: share(largestUplift),
  dearestExit: number(dearestExit),

  noticeDays: number(assumedNoticeDays),
  deliveryDays: number(deliveryDays),
  weekDays: number(week.days),
  weekWorking: number(week.working),
  remindDays: number(afterDue.remind),
  remindAgainDays: number(afterDue['remind-again']),
  demandDays: number(afterDue.demand),
  screeningTerms: number(leastFor.terms),
  screeningDecline: number(leastFor.decline),
  screeningPoints: number(questions * pointsOf.yes),
  leadHoursLow: number(Math.min(...efforts)),
  leadHoursHigh: number(Math.max(...efforts)),
  ...hellos(),
  insideExpected: ofHundred(calibrationLines.inside),
  unlikely: ofHundred(calibrationLines.unlikely),
  fewFigures: number(calibrationLines.few),
  surerLevel: ofHundred(surerLevel),
  pipelineFutures: number(futuresAsked),
  targetShare: share(aftercare.targetShare),
  targetHhi: number(aftercare.targetHhi),
  targetMonths: number(aftercare.targetMonths),
  mostClients: number(mostClients),
  warningShare: share(aftercare.warningShare),
  largestGrowth: share(aftercare.largestGrowth),

  importMegabytes: number(largestMegabytes),
  lateInvoices: number(mostInvoices),
  mostComments: number(mostComments),
  longestComment: number(longestComment),
  rounds: number(rounds),
  shortestPassphrase: number(shortestPassphrase),
  bitsFair: number(strengthBits.fair),
  bitsStrong: number(strengthBits.strong),
  mostCases: number(mostCases),
} satisfies Record<string, Figure>;

function inWords({ value, as }: Figure, locale: Locale): string {
  if (as === 'percent') return percent(value, locale);
  return plainNumber(as === 'of-100' ? 100 * value : value, locale, 3);
}

/** All figures as they are written in one language, by the name of their slot. `figuresIn('en').futures` is `10,000`. */
export function figuresIn(locale: Locale): Record<string, string> {
  return Object.fromEntries(
    Object.entries<Figure>(methodFigures).map(([name, figure]) => [name, inWords(figure, locale)]),
  );
}
