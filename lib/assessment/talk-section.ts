import * as z from 'zod/mini';
import { criterionIds, reasonIds } from './ids-catalogue';
import { choice, isoDate, isoDates, section, setting, text, yesNo } from './fields';
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
