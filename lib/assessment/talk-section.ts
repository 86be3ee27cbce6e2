import * as z from 'zod/mini';
import { criterionIds, reasonIds } from './ids-catalogue';
import { choice, isoDate, isoDates, section, setting, text, wholeSetting, yesNo } from './fields';
import { ranks } from './checklist-section';

/** What matters to the owner when options are compared: equal, ranked, or own weights (normalised). */
export const preferencesSection = section({
  ranks: ranks(criterionIds),
  weights: z._default(
    z.nullable(
      z.object(
        Object.fromEntries(criterionIds.map((id) => [id, z.number().check(z.gte(0), z.lte(100))])) as Record<
          (typeof criterionIds)[number],
          z.ZodMiniNumber
        >,
      ),
    ),
    null,
  ),
  /** Answers to "a year from now this was a mistake: why?" */
  premortem: text(600),
  tripwires: z._default(z.array(z.string().check(z.maxLength(120))).check(z.maxLength(12)), []),
});

/** People, dates and words of the conversation. Names are used in papers only. */
export const communicationSection = section({
  channel: z._default(z.enum(['in-person', 'video']), 'in-person'),
  meetingDate: isoDate(),
  meetingTime: text(20),
  meetingPlace: text(120),
  noteTaker: yesNo(),
  reason: choice(...reasonIds),
  reasonIsTrue: yesNo(),
  honorific: choice('bapak', 'ibu', 'both'),
  contactName: text(80),
  contactTitle: text(80),
  senderName: text(80),
  senderTitle: text(80),
  firmAddress: text(200),
  firmEmail: text(120),
  bankAccount: text(120),
  city: text(60),
  handoverContact: text(80),
  specificThanks: text(200),
  focusArea: text(120),
  openWork: text(300),
  transitionOffer: text(200),
  transitionHours: setting(0, 200, 8),
  /** Dates on which the client must not hear it: their launch, their year end. */
  avoidDates: isoDates(24),
  /** Texts the user changed, by document id. */
  edited: z._default(z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(6000))), {}),
});

const doneOn = () =>
  z._default(
    z.record(z.string().check(z.maxLength(40)), z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
    {},
  );

export const aftercareSection = section({
  /** When a duty or check-in was done, by id. */
  done: doneOn(),
  lessonWentWell: text(600),
  lessonBetter: text(600),
  lessonPrevent: text(600),
  targetMarket: text(300),
  valueProposition: text(300),
  channels: text(300),
  /** Largest share of revenue one client may have. 25 % is a convention (facts 2.2). */
  targetShare: setting(0.05, 1, 0.25),
  /** Months in which the target should be reached. */
  targetMonths: wholeSetting(3, 60, 18),
  /** Cash at month ends as it really was: `YYYY-MM` → money. */
  actualCash: z._default(
    z.record(z.string().check(z.regex(/^\d{4}-\d{2}$/)), z.number().check(z.gte(-1e14), z.lte(1e14))),
    {},
  ),
});
