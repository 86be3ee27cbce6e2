import { addDays, daysBetween, laterOf, type IsoDate } from '../calendar/iso-date';
import { addWorkingDays, nextWorkingDay, workingDayOnOrAfter, type Country } from '../calendar/working-days';
import type { IndicatorId } from '../assessment/ids-catalogue';
import type { Assessment } from '../assessment/schema';
import { documentDates } from '../communication/document-dates';
import type { AftercareResult, Contribution, Evaluation, PlanItem } from '../evaluation';
import { diversificationTarget } from './diversification';
import { checkInDays, dutyIds, type DutyId } from './duties-catalogue';

/** What comes after the conversation without what looks ahead in figures. */
export type AftercarePlan = Omit<AftercareResult, 'pipeline' | 'spread' | 'forecast'>;

export type AftercareInput = {
  assessment: Assessment;
  country: Country;
} & Pick<Evaluation, 'communication' | 'checklist'>;

/** Rows of the screening card that come from this client. Own judgement, 2026-11-23. */
const screeningRows = 5;

/**
 * What comes after the conversation: duties until the last day with their dates, check-ins 7, 30, 90 and 180 days
 * and one, two and three years after it (moved to the next working day), the indicators that hurt most here as a screen for the next client, and
 * how many clients the target share takes. Duties and check-ins are empty while no ending is planned. Dates that have
 * passed stay: they can be marked as done.
 *
 * @example aftercarePlan({ assessment, communication, checklist, country: 'ID' }).checkIns[0]?.days // 7
 */
export function aftercarePlan(input: AftercareInput): AftercarePlan {
  const { assessment, communication, checklist } = input;
  const { endDate, letterDate } = communication;
  const ends = endDate !== null && letterDate !== null;
  return {
    duties: ends ? dutiesOf(input, letterDate, endDate) : [],
    checkIns: ends ? checkInsAfter(endDate, input.country) : [],
    screening: screeningIndicators(checklist.contributions),
    diversification: diversificationTarget(assessment, ends),
  };
}

/** Check-ins after the last day, on working days. */
function checkInsAfter(endDate: IsoDate, country: Country): AftercareResult['checkIns'] {
  return checkInDays.map((days) => ({
    id: `check-in-${days}`,
    days,
    date: workingDayOnOrAfter(addDays(endDate, days), country),
  }));
}

/** The answered indicators that weigh most here, the heaviest first. */
export function screeningIndicators(contributions: readonly Contribution[]): IndicatorId[] {
  return contributions
    .filter(({ answered, points }) => answered && points.hi > 0)
    .sort((a, b) => b.points.hi - a.points.hi)
    .slice(0, screeningRows)
    .map(({ indicator }) => indicator);
}

type Duty = PlanItem & { id: DutyId };

const on = (id: DutyId, date: IsoDate, until?: IsoDate): Duty => ({ id, date, ...(until && { until }) });
/** A duty over a span; a span that ends before it begins is a single day. */
const during = (id: DutyId, from: IsoDate, to: IsoDate): Duty =>
  on(id, from, daysBetween(from, to) > 0 ? to : undefined);

function dutiesOf(
  { assessment, communication, country }: AftercareInput,
  letter: IsoDate,
  endDate: IsoDate,
): Duty[] {
  const dates = documentDates(assessment, communication, country);
  const handover = dates.handoverDate ?? endDate;
  const planAgreed = dates.planDate ?? handover;
  const helpEnds = communication.transitionEnd ?? endDate;
  const closed = workingDayOnOrAfter(helpEnds, country);
  const invoice = dates.finalInvoiceDate ?? endDate;
  const before = (days: number) => laterOf(letter, addWorkingDays(handover, -days, country));
  const duties: (Duty | false)[] = [
    during('meet-obligations', letter, endDate),
    during('keep-quality', letter, handover),
    during('stay-reachable', letter, helpEnds),
    during('chase-invoices', letter, endDate),
    during('address-worries', nextWorkingDay(letter, country), planAgreed),
    during('weekly-status', addWorkingDays(letter, 5, country), handover),
    during('document-work', planAgreed, handover),
    on('scope-freeze', laterOf(planAgreed, before(10))),
    during('brief-successor', before(10), handover),
    { ...on('handover', handover), key: true },
    on('hand-over-access', handover),
    { ...on('last-day', endDate), key: true },
    assessment.contract.confidentiality !== 'no' && on('confidentiality', endDate),
    on('final-invoice', invoice),
    assessment.contract.deposit > 0 && on('settle-deposit', invoice),
    on('thank-you', nextWorkingDay(laterOf(endDate, handover), country)),
    daysBetween(endDate, helpEnds) > 0 && on('transition-ends', helpEnds),
    on('revoke-access', closed),
    on('return-data', closed),
  ];
  const place = ({ id }: Duty) => dutyIds.indexOf(id);
  return duties
    .filter((duty) => duty !== false)
    .sort((a, b) => daysBetween(b.date, a.date) || place(a) - place(b));
}
