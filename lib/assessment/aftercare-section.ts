import * as z from 'zod/mini';
import { section, setting, text, wholeSetting } from './fields';
import { leavingFields } from './leaving-fields';
import { amountsByMonth, rebuildFields } from './rebuild-fields';

const doneOn = () =>
  z._default(
    z.record(z.string().check(z.maxLength(40)), z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
    {},
  );

/** What comes after the conversation: duties done, lessons, the next client, and what really happened. */
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
  actualCash: amountsByMonth(),
  ...leavingFields,
  ...rebuildFields,
});
