import { addDays, addMonths, type IsoDate } from '../calendar/iso-date';
import type { IndicatorId } from './ids-catalogue';
import { assessmentSchema, type Assessment, type AssessmentInput } from './schema';
import type { Since } from './ids-catalogue';

/**
 * Invented assessments that one may open and change. Dates follow the day on which they are opened, so that a contract
 * that ends in seventy days always does.
 */
export const exampleIds = [
  'agency-45',
  'freelancer',
  'healthy-client',
  'irreplaceable-margin',
  'dollar-studio',
] as const;
export type ExampleId = (typeof exampleIds)[number];

type Ratings = Partial<Record<IndicatorId, number | [number, Since] | 'unknown' | 'not-applicable'>>;

function answers(ratings: Ratings) {
  return Object.fromEntries(
    Object.entries(ratings).map(([id, rating]) => {
      if (Array.isArray(rating)) return [id, { value: rating[0], since: rating[1] }];
      return [id, { value: rating, since: typeof rating === 'number' ? 'over-a-year' : null }];
    }),
  );
}

const million = 1_000_000;
const close = (likely: number) => ({ likely, sure: 'close' as const });
const recorded = (likely: number) => ({ likely, sure: 'recorded' as const });
const rough = (likely: number) => ({ likely, sure: 'rough' as const });

const noFlags = {
  'abuse-harassment': 'no',
  'illegal-instruction': 'no',
  'unsafe-work': 'no',
  'payment-threat': 'no',
  'client-insolvent': 'no',
  'locked-in': 'no',
  'lender-promise': 'no',
} as const;

/** A design agency with a client of 45 % that pays late and wears out the team; cash can't carry the exit yet. */
const agency = (today: IsoDate): AssessmentInput => ({
  name: 'Studio Sela',
  firmName: 'Studio Sela',
  clientName: 'PT Cakra Boga Lestari',
  checklist: {
    mode: 'full',
    answers: answers({
      'margin-after-labour': 75,
      'real-rate': 75,
      'unpaid-work': 75,
      'service-load': 75,
      'price-keeps-up': 50,
      'crowded-out': 75,
      'changing-brief': 100,
      'workable-targets': 75,
      'advice-heard': 50,
      'clear-decisions': 75,
      'strategy-fit': 75,
      'growth-value': 75,
      'payment-lateness': 75,
      'kept-duties': 50,
      'response-to-reminder': 75,
      'reply-time': 50,
      'invoice-disputes': 25,
      'drained-days': 100,
      overtime: 75,
      'off-hours-contact': 75,
      'people-stepping-back': 75,
      manner: [50, '3-6-months'],
      'owner-hours': 75,
    }),
    takeToday: 75,
  },
  redFlags: { ...noFlags, 'fix-tried': 'yes' },
  firm: {
    otherRevenue: recorded(146 * million),
    otherGrowth: { low: -0.02, likely: 0.02, high: 0.05 },
    otherCollectionDays: close(35),
    otherVariableShare: recorded(0.12),
    payroll: recorded(140 * million),
    ownerPay: recorded(25 * million),
    fixedCost: recorded(33 * million),
    cash: recorded(185 * million),
    largestOtherRevenue: close(42 * million),
    floor: 100 * million,
  },
  client: {
    fee: recorded(118 * million),
    directCost: recorded(38 * million),
    subcontract: close(20 * million),
    teamShare: close(0.5),
    paidHours: close(420),
    unpaidHours: rough(90),
    loadedCostPerHour: close(140_000),
    collectionDays: close(67),
    overdueAmount: recorded(59 * million),
    overdueDays: 37,
    leavesFirst: 0.2,
  },
  staff: {
    route: 'not-renew',
    payLeaving: recorded(32 * million),
    lag: close(2),
    peopleAtRisk: 3,
    resignationHazard: rough(0.2),
  },
  exit: { noticeMonth: 0 },
  renegotiation: { acceptChance: 0.3 },
  replacement: {
    delay: { low: 2, likely: 3, high: 6 },
    ramp: { low: 3, likely: 5, high: 9 },
    level: close(0.9),
    margin: close(0.8),
    acquisitionSpend: recorded(5 * million),
  },
  contract: {
    written: 'yes',
    term: 'indefinite',
    startDate: addMonths(today, -40),
    convenienceClause: 'yes',
    noticeDays: 60,
    noticeDayKind: 'calendar',
    noticeFrom: 'receipt',
    penaltyKind: 'none',
    governingLaw: 'indonesia',
    title: 'Perjanjian Kerja Sama Jasa Desain',
    number: '014/PKS/CBL/2023',
    terminationClause: 'Pasal 9 ayat (2)',
    confidentiality: 'yes',
  },
  communication: {
    contactName: 'Ratna Wijaya',
    contactTitle: 'Direktur Pemasaran',
    honorific: 'ibu',
    senderName: 'Sela Pratama',
    senderTitle: 'Direktur',
  },
});

/** A freelance IT consultant whose big contract ends in seventy days and whose cash is sufficient. */
const freelancer = (today: IsoDate): AssessmentInput => ({
  name: 'Konsultan TI lepas',
  firmName: 'Bagas Nugraha',
  clientName: 'CV Sumber Data Mandiri',
  checklist: {
    answers: answers({
      'margin-after-labour': 50,
      'unpaid-work': 75,
      'changing-brief': 75,
      'strategy-fit': 75,
      'payment-lateness': 50,
      'response-to-reminder': 75,
      'drained-days': 75,
      'people-stepping-back': 'not-applicable',
      'real-rate': 75,
      'crowded-out': 75,
      'off-hours-contact': 75,
      'owner-hours': 75,
      'growth-value': 75,
      'kept-duties': 50,
      'reply-time': 75,
      overtime: 75,
      'advice-heard': 50,
    }),
    takeToday: 75,
  },
  redFlags: { ...noFlags, 'fix-tried': 'yes' },
  firm: {
    otherRevenue: close(9 * million),
    payroll: recorded(18 * million),
    ownerPay: recorded(18 * million),
    fixedCost: close(2 * million),
    cash: recorded(160 * million),
    otherVariableShare: recorded(0.05),
  },
  client: {
    fee: recorded(20 * million),
    directCost: close(2 * million),
    teamShare: close(0.85),
    collectionDays: close(40),
    paidHours: close(110),
    unpaidHours: close(40),
    loadedCostPerHour: close(110_000),
  },
  staff: { route: 'redeploy', peopleAtRisk: 0 },
  exit: { reputationLoss: { low: 0, likely: 0.02, high: 0.08 } },
  replacement: {
    delay: { low: 1, likely: 2, high: 5 },
    ramp: { low: 2, likely: 4, high: 8 },
    level: { low: 0.6, likely: 1, high: 1.3 },
    margin: recorded(0.95),
  },
  contract: {
    written: 'yes',
    term: 'fixed',
    startDate: addMonths(today, -22),
    endDate: addDays(today, 70),
    renewalNoticeDays: 30,
    convenienceClause: 'no',
    noticeDays: 30,
    penaltyKind: 'months-of-fee',
    penaltyAmount: 2,
    governingLaw: 'indonesia',
  },
});

/** A bookkeeping firm whose big client is simply big: worth keeping. */
const healthy = (today: IsoDate): AssessmentInput => ({
  name: 'Kantor pembukuan',
  firmName: 'Kantor Pembukuan Rapi',
  clientName: 'PT Lautan Niaga',
  checklist: {
    answers: answers({
      'margin-after-labour': 25,
      'unpaid-work': 25,
      'changing-brief': 0,
      'strategy-fit': 25,
      'payment-lateness': 0,
      'response-to-reminder': 0,
      'drained-days': 25,
      'people-stepping-back': 0,
      'real-rate': 0,
      'service-load': 25,
      'price-keeps-up': 25,
      'crowded-out': 0,
      'workable-targets': 25,
      'advice-heard': 0,
      'clear-decisions': 25,
      'growth-value': 0,
      'kept-duties': 0,
      'reply-time': 25,
      'invoice-disputes': 0,
      overtime: 25,
      'off-hours-contact': 0,
      manner: 0,
      'owner-hours': 25,
    }),
    takeToday: 0,
  },
  redFlags: { ...noFlags, 'fix-tried': 'yes' },
  firm: {
    otherRevenue: recorded(95 * million),
    payroll: recorded(78 * million),
    ownerPay: recorded(20 * million),
    fixedCost: recorded(16 * million),
    cash: recorded(210 * million),
  },
  client: {
    fee: recorded(60 * million),
    directCost: recorded(3 * million),
    teamShare: close(0.35),
    collectionDays: recorded(30),
  },
  staff: { route: 'redeploy' },
  contract: {
    written: 'yes',
    term: 'auto-renew',
    startDate: addMonths(today, -30),
    endDate: addMonths(today, 7),
    renewalNoticeDays: 60,
    convenienceClause: 'yes',
    noticeDays: 90,
    noticeFrom: 'sending',
    penaltyKind: 'none',
    governingLaw: 'indonesia',
  },
});

/** A terrible client whose margin the firm cannot replace: the negative control (Annex A of the facts, in millions). */
const irreplaceable = (today: IsoDate): AssessmentInput => ({
  name: 'Klien berat, laba tebal',
  firmName: 'Biro Kreatif Tiga',
  clientName: 'PT Graha Utama Contoh',
  checklist: {
    answers: answers({
      'margin-after-labour': 50,
      'unpaid-work': 75,
      'changing-brief': 100,
      'strategy-fit': 75,
      'payment-lateness': 75,
      'response-to-reminder': 100,
      'drained-days': 100,
      'people-stepping-back': 100,
      'workable-targets': 100,
      'advice-heard': 100,
      'clear-decisions': 75,
      'growth-value': 75,
      'kept-duties': 75,
      'reply-time': 75,
      'invoice-disputes': 75,
      overtime: 100,
      'off-hours-contact': 100,
      manner: 75,
      'owner-hours': 75,
      'real-rate': 25,
      'service-load': 100,
      'price-keeps-up': 25,
      'crowded-out': 75,
    }),
    takeToday: 100,
  },
  redFlags: { ...noFlags, 'fix-tried': 'yes' },
  firm: {
    otherRevenue: recorded(150 * million),
    otherCollectionDays: recorded(30),
    otherVariableShare: recorded(0.15),
    payroll: recorded(120 * million),
    ownerPay: recorded(20 * million),
    fixedCost: recorded(30 * million),
    cash: recorded(200 * million),
    otherGrowth: 0,
  },
  client: {
    fee: recorded(100 * million),
    directCost: recorded(30 * million),
    teamShare: close(0.35),
    collectionDays: recorded(60),
  },
  staff: {
    route: 'dismiss',
    payLeaving: recorded(30 * million),
    lag: recorded(3),
    severance: close(80 * million),
    peopleAtRisk: 2,
  },
  exit: { transitionMonths: recorded(2), transitionCost: recorded(5 * million) },
  replacement: {
    delay: { low: 4, likely: 6, high: 9 },
    ramp: { low: 6, likely: 8, high: 12 },
    level: { low: 0.3, likely: 0.5, high: 0.7 },
    margin: close(0.775),
    acquisitionSpend: recorded(6 * million),
  },
  contract: {
    written: 'yes',
    term: 'indefinite',
    startDate: addMonths(today, -50),
    convenienceClause: 'unclear',
    noticeDays: 60,
    noticeFrom: 'receipt',
    penaltyKind: 'none',
    governingLaw: 'indonesia',
  },
});

/** A software studio billing in dollars; the relationship can still be mended, and nobody has asked. */
const dollars = (today: IsoDate): AssessmentInput => ({
  name: 'Harbour Studio',
  firmName: 'Harbour Studio',
  clientName: 'Northfield Retail Inc',
  currency: 'USD',
  checklist: {
    answers: answers({
      'margin-after-labour': 50,
      'unpaid-work': 75,
      'changing-brief': 75,
      'strategy-fit': 50,
      'payment-lateness': 75,
      'response-to-reminder': 'not-applicable',
      'drained-days': 50,
      'people-stepping-back': 25,
      'real-rate': 50,
      'clear-decisions': 75,
      'reply-time': 50,
      'price-keeps-up': 75,
      overtime: 50,
      'kept-duties': 50,
      'workable-targets': 50,
    }),
    takeToday: 50,
  },
  redFlags: { ...noFlags, 'fix-tried': 'no' },
  firm: {
    otherRevenue: recorded(52_000),
    otherCollectionDays: close(35),
    payroll: recorded(58_000),
    ownerPay: recorded(9_000),
    fixedCost: recorded(9_500),
    cash: recorded(140_000),
    creditLine: 50_000,
    largestOtherRevenue: close(18_000),
  },
  client: {
    fee: recorded(38_000),
    directCost: close(6_000),
    teamShare: close(0.48),
    collectionDays: close(62),
  },
  staff: { route: 'redeploy', peopleAtRisk: 1 },
  renegotiation: { acceptChance: 0.6, uplift: close(0.12) },
  contract: {
    written: 'yes',
    term: 'auto-renew',
    startDate: addMonths(today, -26),
    endDate: addMonths(today, 10),
    renewalNoticeDays: 60,
    convenienceClause: 'yes',
    noticeDays: 30,
    noticeDayKind: 'calendar',
    noticeFrom: 'receipt',
    penaltyKind: 'none',
    governingLaw: 'other',
    language: 'english',
  },
});

const makers: Record<ExampleId, (today: IsoDate) => AssessmentInput> = {
  'agency-45': agency,
  freelancer,
  'healthy-client': healthy,
  'irreplaceable-margin': irreplaceable,
  'dollar-studio': dollars,
};

/**
 * A worked example as of a day.
 *
 * @example workedExample('agency-45', '2026-11-24').clientName // 'PT Cakra Boga Lestari'
 */
export function workedExample(id: ExampleId, today: IsoDate): Assessment {
  return assessmentSchema.parse(makers[id](today));
}
