import * as z from 'zod/mini';
import { maxMoney } from './quantities-catalogue';
import { choice, fact, isoDate, isoDates, section, setting, text, wholeFact, yesNo } from './fields';

/** The contract, in plain questions. Amounts in the assessment's currency. */
export const contractSection = section({
  written: yesNo(),
  term: choice('fixed', 'indefinite', 'auto-renew'),
  startDate: isoDate(),
  endDate: isoDate(),
  /** Days before the end by which a renewal must be refused; null = none known. */
  renewalNoticeDays: wholeFact(0, 730),
  /** May we end it without giving a cause? `unclear` = there is wording, but not plainly for our side. */
  convenienceClause: choice('yes', 'no', 'unclear'),
  /** How long, counted in the unit below. While unknown: 30 days, own judgement. */
  noticeDays: wholeFact(0, 730),
  /** What notice is counted in: calendar days, working days, or calendar months. */
  noticeDayKind: z._default(z.enum(['calendar', 'working', 'months']), 'calendar'),
  noticeFrom: z._default(z.enum(['sending', 'receipt']), 'receipt'),
  /** Notice can only end on the last day of a calendar month. */
  endsAtMonthEnd: yesNo(),
  causeClause: yesNo(),
  curePeriodDays: wholeFact(0, 365),
  /** Waiver of articles 1266/1267 of the Indonesian Civil Code. */
  waiver1266: yesNo(),
  penaltyKind: choice('none', 'fixed', 'months-of-fee', 'share-of-remaining', 'minimum-commitment'),
  /** Money, months or a share 0–1, by `penaltyKind`; ignored for `none` and `minimum-commitment`. */
  penaltyAmount: fact(0, maxMoney),
  /** Chance that a penalty is enforced. While unknown: 0.5, own judgement. */
  penaltyChance: fact(0, 1),
  /** Client money held, paid back when the contract ends. */
  deposit: setting(0, maxMoney, 0),
  handoverDuty: yesNo(),
  ipClear: yesNo(),
  confidentiality: yesNo(),
  exclusivity: yesNo(),
  assistanceDuty: yesNo(),
  hiringBan: yesNo(),
  governingLaw: choice('indonesia', 'english', 'other'),
  language: choice('indonesian', 'english', 'bilingual', 'other'),
  clientIsForeign: yesNo(),
  /** Dates of earlier written demands. */
  demandDates: isoDates(12),
  /** As in the contract: used in letters. */
  title: text(120),
  number: text(60),
  terminationClause: text(60),
  termClause: text(60),
  renewalClause: text(60),
  causeClauseNumber: text(60),
  waiverClause: text(60),
  penaltyClause: text(60),
  paymentClause: text(60),
  confidentialityClause: text(60),
  hiringClause: text(60),
  suspensionClause: text(60),
  noticeAddress: text(300),
  noticeMethod: text(120),
});
