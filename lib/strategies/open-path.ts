import { addWorkingDays } from '../calendar/working-days';
import { replyDate } from '../communication/plan';
import type { PathStep, RecommendedPath } from '../evaluation';
import { cashOf, firstMeeting, type PathInput } from './ending';
import { advisers, demand, evidence, isFlagged, price, step } from './path-steps';

export type Draft = Omit<RecommendedPath, 'reviewDate'> & {
  /** Where the path itself says when to look again. */
  reviewDate?: RecommendedPath['reviewDate'];
};

export const nothing: Draft = {
  option: null,
  fallback: null,
  steps: [],
  meetingDate: null,
  noticeDate: null,
  endDate: null,
  cash: null,
};

/** Cash while nothing is concluded: that of going on as now. */
const asNow = ({ model }: PathInput) => (model ? cashOf(model, 'keep', 0) : null);

const tomorrow = ({ today, country }: PathInput) => addWorkingDays(today, 1, country);

/** First what is still open: a quarter of an hour that may settle it. */
const openAnswers = ({ verdict, today }: PathInput) =>
  verdict.openQuestions.length > 0 ? [step('finish-answers', 'step', today)] : [];

/** What is useful whatever comes out: the record, and the work that stands in for this client's. A lawyer where a flag asks for one. */
function groundwork(input: PathInput): PathStep[] {
  const { verdict, flags } = input;
  return [
    ...openAnswers(input),
    evidence(input),
    ...(isFlagged(flags) ? advisers(input) : []),
    ...demand(input),
    ...(verdict.leaning?.code === 'prepare' ? [step('start-selling', 'step', tomorrow(input))] : []),
  ];
}

/**
 * Ask in writing, with a date for the answer: it opens every later way and closes none. Nothing is planned behind the
 * answer but to look again, since nobody has concluded that there is an ending.
 */
function askInWriting(input: PathInput): Draft {
  const meetingDate = firstMeeting(input, 'renegotiate', 0);
  const deadline = replyDate(input.assessment, meetingDate, input.country);
  return {
    ...nothing,
    option: 'renegotiate',
    steps: [
      ...groundwork(input),
      step('renegotiation-meeting', 'key', meetingDate, price(input.strategies)),
      step('renegotiation-deadline', 'gate', deadline),
    ],
    meetingDate,
    cash: asNow(input),
    reviewDate: addWorkingDays(deadline, 1, input.country),
  };
}

/** Nobody is asked for anything yet: watch, and where the firm hangs on the client look for other work meanwhile. */
function watch(input: PathInput): Draft {
  const before = input.verdict.leaning?.code === 'prepare' ? groundwork(input) : openAnswers(input);
  return {
    ...nothing,
    option: 'keep',
    steps: [...before, step('tripwires', 'step', tomorrow(input))],
    cash: asNow(input),
  };
}

/**
 * The path while there is no verdict but the answers point somewhere: what can be taken back (docs/decisions/0038).
 *
 * @returns null if the answers point nowhere
 */
export function openPath(input: PathInput): Draft | null {
  const { leaning } = input.verdict;
  if (!leaning) return null;
  const isAboutTerms = !['may-leave', 'dependent', 'nothing-hurts'].includes(leaning.reason);
  return isAboutTerms && leaning.code !== 'keep' ? askInWriting(input) : watch(input);
}
