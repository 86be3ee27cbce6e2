'use client';

import { useDeferredValue, useEffect, useState } from 'react';
import type { Assessment } from '@/lib/assessment/schema';
import type { IsoDate } from '@/lib/calendar/iso-date';
import type { Groundwork, groundworkOf } from '@/lib/groundwork';
import { useSnapshot } from './use-assessment';

type Calculation = typeof groundworkOf;
let loaded: Calculation | null = null;

/** The quick part of the model, loaded after the page: no question has to wait for it. `missing` if it did not come. */
function useCalculation(): Calculation | 'missing' | null {
  const [calculate, setCalculate] = useState<Calculation | 'missing' | null>(() => loaded);
  useEffect(() => {
    if (calculate) return;
    import('@/lib/groundwork').then(
      (model) => {
        loaded = model.groundworkOf;
        setCalculate(() => model.groundworkOf);
      },
      () => setCalculate('missing'),
    );
  }, [calculate]);
  return calculate;
}

export type GroundworkOutcome =
  | { status: 'waiting'; groundwork: null }
  | { status: 'ready'; groundwork: Groundwork }
  /** The calculation stopped: the answers are safe, there is only nothing worked out from them. */
  | { status: 'failed'; groundwork: null };

/** Indicators, flags, legal route and the projection for the answers shown, at once. */
export function useGroundworkOutcome(): GroundworkOutcome {
  const { status, assessment, today } = useDeferredValue(useSnapshot());
  const calculate = useCalculation();
  if (calculate === 'missing') return failed;
  if (!calculate || status === 'loading' || !today) return waiting;
  return outcomeOf(calculate, assessment, today);
}

export function useGroundwork(): Groundwork | null {
  return useGroundworkOutcome().groundwork;
}

let latest: { assessment: Assessment; today: IsoDate; outcome: GroundworkOutcome } | null = null;

/** Every component that asks for the same answers and day gets the same outcome. */
function outcomeOf(calculate: Calculation, assessment: Assessment, today: IsoDate): GroundworkOutcome {
  if (latest?.assessment !== assessment || latest.today !== today) {
    latest = { assessment, today, outcome: workOut(calculate, assessment, today) };
  }
  return latest.outcome;
}

function workOut(calculate: Calculation, assessment: Assessment, today: IsoDate): GroundworkOutcome {
  try {
    return { status: 'ready', groundwork: calculate(assessment, today).groundwork };
  } catch (error) {
    console.error(error);
    return failed;
  }
}

const waiting: GroundworkOutcome = { status: 'waiting', groundwork: null };
const failed: GroundworkOutcome = { status: 'failed', groundwork: null };
