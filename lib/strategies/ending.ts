import type { Assessment } from '../assessment/schema';
import { dateAtMonth, type IsoDate } from '../calendar/iso-date';
import { addWorkingDays, type Country } from '../calendar/working-days';
import { planMeeting } from '../communication/meeting';
import { suitableMeetingDay, type DaySetting } from '../communication/meeting-day';
import { plannedEndDate } from '../communication/plan';
import type {
  CommunicationResult,
  FlagsResult,
  LegalRoute,
  RecommendedPath,
  StrategiesResult,
  Verdict,
} from '../evaluation';
import { projectAt, type Model } from '../money/money';
import type { MoneyOutcome } from '../money/result';
import { isExit, optionOf, type OptionId, type StrategyId } from './options-catalogue';

/** Working days of preparation before a first meeting. Own judgement. */
const preparationDays = 8;

export type PathInput = {
  assessment: Assessment;
  today: IsoDate;
  country: Country;
  verdict: Verdict;
  flags: FlagsResult;
  route: LegalRoute;
  money: MoneyOutcome;
  model: Model | null;
  strategies: StrategiesResult | null;
};

/** Once the figures are there. */
export type ReadyInput = PathInput & { model: Model };

export type Ending = {
  option: OptionId;
  noticeMonth: number;
  meetingDate: IsoDate;
  endDate: IsoDate;
  cash: NonNullable<RecommendedPath['cash']>;
};

/** Days that suit the conversation; the client's own dates are avoided. */
export const daySetting = ({ assessment, country }: PathInput): DaySetting => ({
  country,
  avoidDates: assessment.communication.avoidDates,
});

function meetingFor(input: PathInput, noticeMonth: number): IsoDate {
  const { today, country } = input;
  const earliest = addWorkingDays(today, preparationDays, country);
  const setting = daySetting(input);
  if (noticeMonth === 0) return suitableMeetingDay(earliest, 'forward', setting);
  const target = dateAtMonth(today, noticeMonth);
  const day = suitableMeetingDay(target, 'backward', setting);
  return day < earliest ? suitableMeetingDay(earliest, 'forward', setting) : day;
}

/** The first conversation of the path, by the same rule as the plan: the user's own date, else a day that suits. */
export function firstMeeting(
  input: PathInput,
  mode: CommunicationResult['mode'],
  noticeMonth: number,
): IsoDate {
  const wanted = mode === 'lapse' ? null : meetingFor(input, noticeMonth);
  return planMeeting({ ...input, mode, path: { meetingDate: wanted, noticeDate: null } }).date;
}

/** A later conversation: the date the user chose belongs to the first one. */
function laterMeeting(input: PathInput, mode: CommunicationResult['mode'], noticeMonth: number): IsoDate {
  const communication = { ...input.assessment.communication, meetingDate: null };
  return firstMeeting({ ...input, assessment: { ...input.assessment, communication } }, mode, noticeMonth);
}

export function lastDayOf(input: PathInput, strategy: StrategyId, meeting: IsoDate): IsoDate {
  const mode = isExit(strategy) ? strategy : 'notice';
  return plannedEndDate(input.assessment, mode, meeting, input.country);
}

export function cashOf(
  model: Model,
  option: OptionId,
  noticeMonth: number,
): NonNullable<RecommendedPath['cash']> {
  const at = (level: 'low' | 'likely' | 'high') => projectAt(model, optionOf(option), level, { noticeMonth });
  return { option, noticeMonth, low: at('low'), likely: at('likely'), high: at('high') };
}

export function endingOf(input: ReadyInput, option: OptionId, noticeMonth: number, first: boolean): Ending {
  const { strategy } = optionOf(option);
  const mode = isExit(strategy) ? strategy : 'notice';
  const meetingDate = first ? firstMeeting(input, mode, noticeMonth) : laterMeeting(input, mode, noticeMonth);
  const endDate = lastDayOf(input, strategy, meetingDate);
  return {
    option,
    noticeMonth,
    meetingDate,
    endDate,
    cash: cashOf(input.model, option, noticeMonth),
  };
}
