import { addMonths } from '../../../lib/calendar/iso-date';
import { caseDay, rated, recorded, type PublishedCase } from './encoding';

export const casesC55ToC76: readonly PublishedCase[] = [
  {
    id: 'C55',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'unpaid-work': 100, 'invoice-disputes': 50 }),
      contract: { term: 'fixed' },
    },
    why: [
      'More than 100 hours absorbed, over an unknown time: unpaid-work 100, no hours a month.',
      'Begun without agreed scope: part of the same; no place of its own.',
      'Every minute was checked: invoice-disputes 50.',
      'Months were left to run: fixed term. The early end and the cancelled invoices: hindsight.',
    ],
  },
  {
    id: 'C58',
    assessment: {
      currency: 'USD',
      checklist: rated(
        { 'margin-after-labour': 'unknown', 'strategy-fit': 50, 'people-stepping-back': 50 },
        'over-a-year',
      ),
    },
    why: [
      'One of the largest, much at stake, no share: no amounts.',
      'Two directors asked to end it: the anchor for two who want off, people-stepping-back 50.',
      'Another kind of work than before: strategy-fit 50. Finances changed, direction not told: margin unknown.',
      'Over 18 months: so for over a year. New contacts have no place; a chief executive new to the firm neither.',
    ],
  },
  {
    id: 'C59',
    assessment: {
      currency: 'USD',
      checklist: rated(
        { 'unpaid-work': 50, 'price-keeps-up': 75, manner: 75, 'owner-hours': 'unknown' },
        'over-a-year',
      ),
      redFlags: { 'abuse-harassment': 'unknown', 'fix-tried': 'yes' },
    },
    why: [
      'The work grew on the same retainer: unpaid-work 50. A rise refused once: price-keeps-up 75, fix-tried yes.',
      'Doubted openly, small slips called out: several sides, manner 75; neither threat nor insult told: flag unknown.',
      'Talks to the owner only: hours not told, owner-hours unknown.',
      'First no, later yes: mixed, acceptChance empty. Several years: so for over a year.',
    ],
  },
  {
    id: 'C62',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'margin-after-labour': 100 }),
      client: {
        fee: recorded(10_000),
        directCost: recorded(800),
        paidHours: recorded(145),
        loadedCostPerHour: recorded(65),
        costLines: [{ label: 'Overhead', kind: 'overhead', amount: 1200, avoidableShare: 0, lagMonths: 0 }],
      },
    },
    why: [
      'Monthly fee, direct cost and cost per hour as told; 145 hours in all, not split, so entered as paid.',
      'Overhead that was shared out: a cost line of which nothing stops.',
      'Less than nothing left even without overhead: margin-after-labour 100.',
    ],
  },
  {
    id: 'C64',
    assessment: {
      currency: 'DKK',
      checklist: rated({
        'unpaid-work': 75,
        'workable-targets': 50,
        'drained-days': 75,
        'off-hours-contact': 75,
        manner: 75,
      }),
      redFlags: { 'abuse-harassment': 'unknown' },
    },
    why: [
      'The scope is ignored: unpaid-work 75; and wanted at once: workable-targets 50.',
      'Condescending and without respect: manner 75; neither threat nor insult told: flag unknown.',
      'Messages at any hour: off-hours-contact 75. Stress and falling morale: drained-days 75.',
      'A reasonable retainer: no figure, no rating. A fine brand has no place.',
    ],
  },
  {
    id: 'C70',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'unpaid-work': 100, manner: 0 }),
      redFlags: { 'abuse-harassment': 'no' },
      client: {
        fee: { likely: 1, sure: 'close' },
        teamShare: { likely: 1 / 180, sure: 'close' },
        paidHours: recorded(3.1),
        unpaidHours: recorded(1.1),
      },
      firm: { otherRevenue: { likely: 179, sure: 'close' } },
    },
    why: [
      'About the average of 180 clients: index of 1 to 179, and the same part of the hours.',
      '1.1 hours unpaid on 3.1: seven for every 20, unpaid-work 100.',
      'No abuse: flag no, manner 0. They like fixed fees: says nothing of a change, acceptChance empty.',
    ],
  },
  {
    id: 'C72',
    assessment: {
      currency: 'USD',
      checklist: rated({ manner: 0 }),
      redFlags: { 'abuse-harassment': 'no' },
      client: { fee: recorded(2_000_000) },
    },
    why: [
      'Two million a month; other revenue not told. Trade in goods: cost of goods not told, direct cost empty.',
      'A strong relationship: flag no, manner 0.',
      'The sudden end: hindsight.',
    ],
  },
  {
    id: 'C73',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'payment-lateness': 0, manner: 0 }),
      redFlags: { 'abuse-harassment': 'no' },
      client: { fee: { low: 40, likely: 47, high: 50 }, leavesFirst: 0.5 },
      firm: { otherRevenue: { low: 50, likely: 53, high: 60 } },
      contract: { written: 'yes', startDate: addMonths(caseDay, -12) },
    },
    why: [
      'Revenue nearly doubled because of it: nearly half of revenue, index with a range.',
      'Payments came in well: payment-lateness 0. No abuse: flag no, manner 0.',
      'Mass lay-offs and a split at the customer: strong signs, leavesFirst 0.5.',
      'There is a contract, about a year old.',
    ],
  },
  {
    id: 'C75',
    assessment: { currency: 'USD' },
    why: [
      'About two crises of a firm and no one client: nothing to rate.',
      'More cash and a credit line, later closed: no figures; the line stays at its default of nothing.',
    ],
  },
  {
    id: 'C76',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'unpaid-work': 50 }),
    },
    why: [
      'About the retainers taken together: more done than paid, unpaid-work 50.',
      'Late projects, some paid in full: work owed, amount not told, no place.',
      'Too many people and a firm in trouble: firm-wide, no rating. Hope for new business: replacement unknown.',
    ],
  },
];
