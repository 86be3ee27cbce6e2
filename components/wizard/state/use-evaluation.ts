'use client';

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Assessment } from '@/lib/assessment/schema';
import type { IsoDate } from '@/lib/calendar/iso-date';
import type { evaluate } from '@/lib/evaluate';
import type { Evaluation } from '@/lib/evaluation';
import { useSnapshot } from './use-assessment';

export type EvaluationOutcome =
  | { status: 'waiting'; evaluation: null }
  | { status: 'ready'; evaluation: Evaluation }
  /** The calculation stopped: the answers are safe, there is only nothing worked out from them. */
  | { status: 'failed'; evaluation: null };

/** What follows from the answers shown: the one place where it is worked out. Null while loading or if it stopped. */
export function useEvaluation(): Evaluation | null {
  return useEvaluationOutcome().evaluation;
}

/** As `useEvaluation`, telling waiting and failed apart. Typing comes first: the result follows a moment later. */
export function useEvaluationOutcome(): EvaluationOutcome {
  const { status, assessment, source, today } = useSnapshot();
  const current = useMemo(
    () => (status === 'loading' ? null : { assessment, source }),
    [status, assessment, source],
  );
  const settled = useDeferredValue(current);
  const calculate = useCalculation();
  if (calculate === 'missing') return failed;
  // An older answer may stand while one types, never one about nothing or about another case.
  if (!calculate || !settled || settled.source !== source || !today) return waiting;
  return outcomeOf(calculate, settled.assessment, today);
}

const waiting: EvaluationOutcome = { status: 'waiting', evaluation: null };
const failed: EvaluationOutcome = { status: 'failed', evaluation: null };
let latest: { assessment: Assessment; today: IsoDate; outcome: EvaluationOutcome } | null = null;

type Calculation = typeof evaluate;
let loaded: Calculation | null = null;

/** The model, loaded after the page: no question has to wait for it. `missing` if it could not be fetched. */
function useCalculation(): Calculation | 'missing' | null {
  const [calculate, setCalculate] = useState<Calculation | 'missing' | null>(() => loaded);
  useEffect(() => {
    if (calculate) return;
    import('@/lib/evaluate').then(
      (model) => {
        loaded = model.evaluate;
        setCalculate(() => model.evaluate);
      },
      () => setCalculate('missing'),
    );
  }, [calculate]);
  return calculate;
}

/** Every component that asks for the same answers and day gets the same evaluation. */
function outcomeOf(calculate: Calculation, assessment: Assessment, today: IsoDate): EvaluationOutcome {
  if (latest?.assessment !== assessment || latest.today !== today) {
    latest = { assessment, today, outcome: workOut(calculate, assessment, today) };
  }
  return latest.outcome;
}

function workOut(calculate: Calculation, assessment: Assessment, today: IsoDate): EvaluationOutcome {
  try {
    return { status: 'ready', evaluation: calculate(assessment, { today }) };
  } catch (error) {
    console.error(error);
    return failed;
  }
}
