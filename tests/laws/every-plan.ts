import fc from 'fast-check';
import { dateOfDay, dayNumber, daysBetween, type IsoDate } from '../../lib/calendar/iso-date';
import type { Country } from '../../lib/calendar/working-days';
import { communicationPlan, type PlanInput } from '../../lib/communication/plan';
import type { CommunicationResult } from '../../lib/evaluation';
import { options } from '../../lib/strategies/options-catalogue';
import { planInput } from '../unit/conversation';
import { arbitraryAssessment } from './arbitrary-assessment';

export const day = fc.integer({ min: dayNumber('2025-06-01'), max: dayNumber('2032-12-31') }).map(dateOfDay);
export const country = fc.constantFrom<Country>('ID', 'other');
const { flags: calm, money: noMoney } = planInput();
export const { checklist } = planInput();

/** A plan's input with any assessment the schema allows, any option, and a path that is dated or not. */
const anyInput: fc.Arbitrary<PlanInput> = fc
  .record({
    assessment: arbitraryAssessment(),
    today: day,
    country,
    option: fc.constantFrom(null, ...options.map(({ id }) => id)),
    fallback: fc.constantFrom(null, ...options.map(({ id }) => id)),
    wait: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
    review: fc.integer({ min: -100, max: 900 }),
  })
  .map(({ assessment, today, country: where, option, fallback, wait, review }) => {
    const dated = wait === null ? null : dateOfDay(dayNumber(today) + wait);
    return {
      assessment,
      today,
      country: where,
      path: {
        option,
        fallback,
        meetingDate: dated,
        noticeDate: dated,
        reviewDate: dateOfDay(dayNumber(today) + review),
      },
      flags: calm,
      checklist,
      money: noMoney,
    };
  });

/** The same without a date of the user’s own. */
export const withoutChoice = (input: PlanInput): PlanInput => ({
  ...input,
  assessment: {
    ...input.assessment,
    communication: { ...input.assessment.communication, meetingDate: null },
  },
});

export const dateOf = (plan: CommunicationResult, id: string) =>
  plan.items.find((item) => item.id === id)?.date;
/** True if the first date is not after the second, or one of them is missing. */
export const notAfter = (a: IsoDate | undefined | null, b: IsoDate | undefined | null) =>
  !a || !b || daysBetween(a, b) >= 0;
export const hasMeeting = ({ mode }: CommunicationResult) => mode !== 'none' && mode !== 'safety';
export const ends = ({ mode }: CommunicationResult) =>
  hasMeeting({ mode } as CommunicationResult) && mode !== 'renegotiate';

/** Checks a law on the plan of any assessment that the schema allows. */
export function forEveryPlan(
  check: (plan: CommunicationResult, input: PlanInput) => void,
  choose = (input: PlanInput) => input,
) {
  fc.assert(
    fc.property(anyInput.map(choose), (input) => {
      check(communicationPlan(input), input);
    }),
    { numRuns: 80 },
  );
}
