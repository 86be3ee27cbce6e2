import { addDays, daysBetween, earlierOf, laterOf, type IsoDate } from '../calendar/iso-date';
import {
  addWorkingDays,
  workingDayOnOrAfter,
  workingDaysBetween,
  type Country,
} from '../calendar/working-days';
import { endingPreparation, type Item, type Preparation } from './items-catalogue';

/**
 * Dates the preparation back from the meeting. What would lie before today is pushed together: the steps keep their
 * order and are spread evenly over the working days left, none before today and none on the day of the meeting
 * (unless the meeting is today).
 *
 * @example planPreparation([{ id: 'invite', before: 2 }], '2026-12-10', '2026-11-23', 'ID') // [{ id: 'invite', date: '2026-12-08' }]
 */
export function planPreparation(
  steps: readonly Preparation[],
  meeting: IsoDate,
  today: IsoDate,
  country: Country,
): Item[] {
  const ideal = steps.map(({ before }) => addWorkingDays(meeting, -before, country));
  const first = ideal[0];
  const last = laterOf(today, addDays(meeting, -1));
  if (first === undefined || daysBetween(today, first) >= 0)
    return steps.map(({ id }, index) => ({ id, date: ideal[index] ?? last }));
  const start = workingDayOnOrAfter(today, country);
  const daysLeft = workingDaysBetween(addDays(start, -1), last, country);
  return steps.map(({ id }, index) => {
    const soonest = addWorkingDays(start, Math.floor((index * daysLeft) / steps.length), country);
    return { id, date: earlierOf(laterOf(soonest, ideal[index] ?? last), last) };
  });
}

/**
 * The day on which cash is checked once more before an ending is announced: before the firm is told. The same day in
 * the path and in the plan.
 */
export function reserveGateDate(meeting: IsoDate, today: IsoDate, country: Country): IsoDate {
  const planned = planPreparation(endingPreparation, meeting, today, country);
  return planned.find(({ id }) => id === 'reserve-gate')?.date ?? today;
}

/** By when somebody looks after what could make the decision a mistake. The same day in the path and in the plan. */
export const forestallDate = (today: IsoDate, country: Country): IsoDate => addWorkingDays(today, 2, country);
