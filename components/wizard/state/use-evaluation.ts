'use client';

import { useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Evaluation } from '@/lib/evaluation';
import { Evaluator, isSame, type Answered, type Question } from './evaluator';
import { useMoneyLeftOut } from './left-out';
import { useSnapshot } from './use-assessment';
import { withoutPath } from './without-path';

export type EvaluationOutcome =
  | { status: 'waiting'; evaluation: null }
  /** `isSettled`: for exactly the answers shown; else the last finished one stands while a newer one is worked out. */
  | { status: 'ready'; evaluation: Evaluation; isSettled: boolean }
  /** The calculation stopped: the answers are safe, there is only nothing worked out from them. */
  | { status: 'failed'; evaluation: null };

/** Outlives the pages, so that going on to the next one does not work everything out again. */
const evaluator = new Evaluator();

/** What follows from the answers shown: the one place where it is worked out. Null while waiting or if it stopped. */
export function useEvaluation(): Evaluation | null {
  return useEvaluationOutcome().evaluation;
}

/** As `useEvaluation`, telling waiting and failed apart. */
export function useEvaluationOutcome(): EvaluationOutcome {
  const question = useQuestion();
  useEffect(() => {
    if (question) evaluator.ask(question);
  }, [question]);
  return useAnswered(question);
}

/** What has been worked out already, for what stands on every page: asks for nothing, so that none waits for it. */
export function usePeekedEvaluation(): EvaluationOutcome {
  return useAnswered(useQuestion());
}

function useQuestion(): Question | null {
  const { status, assessment, epoch, today } = useSnapshot();
  return useMemo(
    () => (status === 'loading' || !today ? null : { assessment, epoch, today }),
    [status, assessment, epoch, today],
  );
}

function useAnswered(question: Question | null): EvaluationOutcome {
  // What comes back from the worker must not get in the way of a key either.
  const answered = useDeferredValue(
    useSyncExternalStore(evaluator.subscribe, evaluator.getAnswered, () => null),
  );
  const isLeftOut = useMoneyLeftOut();
  return useMemo(() => {
    const outcome = outcomeOf(question, answered);
    if (!isLeftOut || outcome.status !== 'ready') return outcome;
    return { ...outcome, evaluation: withoutPath(outcome.evaluation) };
  }, [question, answered, isLeftOut]);
}

const waiting: EvaluationOutcome = { status: 'waiting', evaluation: null };
const failed: EvaluationOutcome = { status: 'failed', evaluation: null };

/** An older answer may stand while one types, never one about nothing or about another case. */
function outcomeOf(question: Question | null, answered: Answered | null): EvaluationOutcome {
  if (!question || !answered || answered.epoch !== question.epoch) return waiting;
  const isSettled = isSame(question, answered);
  if (answered.evaluation) return { status: 'ready', evaluation: answered.evaluation, isSettled };
  return isSettled ? failed : waiting;
}
