import type { IndicatorId, Since } from '../../../lib/assessment/ids-catalogue';
import type { AssessmentInput } from '../../../lib/assessment/schema';

/*
 * How a published case becomes an assessment. Whoever encodes a new one follows the same rules, sees only the facts
 * of the case, and never the advice given on it nor what the product says of it.
 *
 * What counts
 * 1. Only what the owner knew on the day of the decision. How it ended, what took the client's place, who resigned
 *    less afterwards: hindsight, not entered.
 * 2. Silence is null. A fact that says that there is no figure is 'unknown'. A fact that says "none" is the healthy
 *    answer: 0 or 'no'. "None described" is silence.
 * 3. A fact without a place in the schema stays out, and the case says so. Nothing is invented to fill the cash step:
 *    payroll, cash and fixed cost stay empty unless the facts give them.
 * 4. A case about a firm's whole book is entered for the clients that it is about, taken together, or for the average
 *    client. A firm-wide statement without a client gives no rating.
 *
 * From words to ratings (always the full questionnaire, so that every answer counts)
 * 5. An indicator is rated only if the fact answers its question. One fact feeds more than one indicator only if it
 *    answers each of them by itself.
 * 6. A figure takes the anchor nearest to it. Otherwise the mildest anchor that the words surely reach:
 *      good, none, no complaint                                                      0
 *      acceptable, small, a single incident                                         25
 *      a plain statement that it is so, without how often                           50
 *      strong words, a superlative, several sides of it, "keeps", "throughout"      75
 *      constant, every time, "cannot go on", burnt out, destroyed                  100
 *    If an anchor describes the very thing, that anchor goes before this scale.
 * 7. Which indicator: work beyond the agreement that is not billed → unpaid-work; approved things changed →
 *    changing-brief; demands that time or budget cannot meet → workable-targets; attention out of proportion →
 *    service-load; owners and contacts at odds → clear-decisions; materials or briefs missing → kept-duties; the work
 *    is no longer what the firm wants → strategy-fit; little left of the fee → margin-after-labour; less than others
 *    pay → real-rate; tired people → drained-days; people who go or ask to → people-stepping-back.
 * 8. `since` is set where the facts say how long; no longer than the relationship.
 * 9. Someone who works alone: people-stepping-back does not apply, nobody is at risk of resigning.
 * 10. takeToday is the owner's own answer, and left empty.
 *
 * Flags
 * 11. abuse-harassment: threats, harassment, cursing or blasting at persons → 'yes' (the client is still there). Rude
 *     or condescending without that → manner, and the flag is 'unknown'. Said to be none → 'no' and manner 0.
 * 12. A refusal to pay what is owed → payment-threat. Mere lateness is a rating. A client that may run short of money
 *     is no insolvency: see 17.
 * 13. fix-tried: an attempt that the facts describe (a higher fee asked, creep fought, payment pressed for) → 'yes'; a
 *     talk not opened yet, or the firm letting it pass (never billed, protections unused) → 'no'; else null.
 *
 * Figures
 * 14. A share of revenue is an index: fee = share, other revenue = 100 − share, `close`; a range in the facts stays a
 *     range. Yearly and quarterly amounts are divided. A sum for a project of unknown length gives no monthly fee.
 *     Without a currency in the facts: that of the country if known, else USD, which keeps rupiah rules out.
 * 15. A stated margin is what is left after direct cost and hours; it becomes a rating, as the schema has no such
 *     figure. Hours a month become paid and unpaid hours.
 * 16. Contract: notice, term, clauses and penalties where they belong. "Renewed" by agreement or ended early = fixed
 *     term; an ongoing engagement that notice ends = indefinite; a project = fixed. "Coming up" = in 60 days. Dates
 *     are counted from `caseDay`. The law that governs it only where stated.
 * 17. leavesFirst: one named sign (new heads, a sponsor gone, funding that may end) 0.3; a strong one or several 0.5; gone 1.
 * 18. Willing to negotiate → acceptChance 0.7; apparently not → 0.1; mixed, or about something else → unknown.
 * 19. Replacement: plans or prospects in hand → the first billing after 1 to 4 months, most likely 2; a wish or a
 *     hope → unknown.
 */

/** The day on which every case is looked at; lengths and "coming up" are counted from it. */
export const caseDay = '2026-11-24';

export type PublishedCase = {
  id: string;
  assessment: AssessmentInput;
  /** How each fact was encoded, and which found no place. */
  why: readonly string[];
};

type Anchor = 0 | 25 | 50 | 75 | 100 | 'unknown' | 'not-applicable';

type Rating = { value: Anchor; since: Since | null };

/** The full questionnaire with these answers, all of them so since the same time. */
export function rated(ratings: Partial<Record<IndicatorId, Anchor>>, since: Since | null = null) {
  const answers = Object.entries(ratings).map(([id, value]) => [
    id,
    { value, since: typeof value === 'number' ? since : null },
  ]);
  return {
    mode: 'full' as const,
    answers: Object.fromEntries(answers) as Partial<Record<IndicatorId, Rating>>,
  };
}

/** The client's share of revenue in percent, as amounts of an index in which revenue is 100 (rule 14). */
export function indexed(percent: number) {
  return {
    client: { fee: { likely: percent, sure: 'close' as const } },
    firm: { otherRevenue: { likely: 100 - percent, sure: 'close' as const } },
  };
}

export const recorded = (likely: number) => ({ likely, sure: 'recorded' as const });

/** Someone without employees (rule 9). */
export const alone = { peopleAtRisk: 0 };
