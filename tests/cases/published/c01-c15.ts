import { addDays, addMonths } from '../../../lib/calendar/iso-date';
import { alone, caseDay, indexed, rated, type PublishedCase } from './encoding';

export const casesC01ToC15: readonly PublishedCase[] = [
  {
    id: 'C01',
    assessment: {
      currency: 'USD',
      checklist: rated(
        {
          'margin-after-labour': 'unknown',
          'price-keeps-up': 100,
          'workable-targets': 75,
          'drained-days': 75,
        },
        'over-a-year',
      ),
      client: indexed(35).client,
      firm: { ...indexed(35).firm, cash: 'unknown' },
      contract: { term: 'fixed', endDate: addDays(caseDay, 60) },
    },
    why: [
      '35 % of revenue: index.',
      'A lower price pressed for at each renewal is the top anchor of price-keeps-up; the margin itself has no figure.',
      'Two seniors exhausted: strong words, drained-days 75. That the work hangs on these two has no place.',
      'Response times beyond what the team can hold: workable-targets 75.',
      'Two years of wanting out: so for over a year.',
      'A renewal is near: fixed term, end in 60 days. No word of penalty or notice: empty.',
      'The cash forecast needs the client, no figure: cash unknown. No pipeline described: empty.',
    ],
  },
  {
    id: 'C02',
    assessment: {
      currency: 'USD',
      checklist: rated({ manner: 50, 'drained-days': 75 }, '1-3-months'),
      redFlags: { 'abuse-harassment': 'yes' },
      contract: { startDate: addMonths(caseDay, -3) },
    },
    why: [
      'The biggest client, no share: no amounts; "the biggest" has no place.',
      'The chief executive cursed at the owner: flag yes; one incident not made good again, within three months: manner 50.',
      'A nightmare that made the owner ill: strong words, drained-days 75.',
      'About three months together: start date, and so for no longer.',
      'A bad first impression has no place.',
    ],
  },
  {
    id: 'C03',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'growth-value': 75 }),
    },
    why: [
      'The largest client, no share: no amounts.',
      'All the growth was the client’s and not the firm’s own: growth-value at the anchor "nothing", 75.',
      'Twice within a year: one assessment stands for both.',
    ],
  },
  {
    id: 'C05',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'margin-after-labour': 100, overtime: 75 }),
      redFlags: { 'fix-tried': 'no' },
      contract: { startDate: addMonths(caseDay, -48) },
    },
    why: [
      'The account runs at a heavy loss: margin-after-labour at the anchor "less than nothing".',
      'The placed staff were exploited: strong word, nearest question is overtime, 75. No threat or insult told: flag empty.',
      'The talk about price was not opened yet: fix-tried no.',
      'No client to take its place, one wanted first: a wish, so replacement stays unknown.',
      'Four years a customer: start date. A famous name with steady work has no place.',
    ],
  },
  {
    id: 'C06',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'unpaid-work': 50, manner: 75, 'off-hours-contact': 25, 'drained-days': 75 }),
      redFlags: { 'abuse-harassment': 'yes' },
      contract: { term: 'fixed' },
    },
    why: [
      'Work on the website and introductions outside the agreement: unpaid-work 50.',
      'A drunk call to an employee, another blasted by mail: flag yes; mean on several occasions: manner 75.',
      'One late call: off-hours-contact 25.',
      'The owner spent a week standing between: several days in four weeks, drained-days 75.',
      'An agreement with a part still to run: fixed term. That it ended early is hindsight.',
    ],
  },
  {
    id: 'C07',
    assessment: {
      currency: 'USD',
      checklist: rated({ manner: 100, 'drained-days': 100 }),
      redFlags: { 'abuse-harassment': 'yes' },
    },
    why: [
      'One of the biggest, no share: no amounts.',
      'Constant threats: flag yes, manner 100.',
      'Burnt-out staff: drained-days 100.',
      'Billing made up within months of the exit: hindsight.',
    ],
  },
  {
    id: 'C11',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'clear-decisions': 50, 'crowded-out': 75 }),
      client: { fee: { low: 80, likely: 85, high: 90 }, leavesFirst: 0.3 },
      firm: { otherRevenue: { low: 10, likely: 15, high: 20 } },
      contract: { startDate: addMonths(caseDay, -36) },
    },
    why: [
      '80 to 90 % of revenue: index with that range.',
      'A political organisation: clear-decisions 50. New heads bring teams of their own: one sign, leavesFirst 0.3.',
      'Too busy for a second client all the while: crowded-out 75.',
      'Small unsteady projects besides: part of other revenue.',
      'Three years or more together: start date. Work that stopped without a formal end: hindsight.',
    ],
  },
  {
    id: 'C14',
    assessment: {
      currency: 'GBP',
      checklist: rated({ 'margin-after-labour': 75, 'strategy-fit': 75, manner: 50 }),
      redFlags: { 'abuse-harassment': 'unknown' },
      contract: { term: 'indefinite', convenienceClause: 'yes', noticeDays: 30 },
    },
    why: [
      'It makes no money: nothing left, not surely less than nothing, margin-after-labour 75.',
      'The work fails the firm’s own test of worth: strategy-fit 75. Respect fails too: manner 50, flag unknown.',
      'Too little initiative has no place.',
      'Ongoing work that ends with a month’s notice: indefinite, 30 days, a right to end it.',
    ],
  },
  {
    id: 'C15',
    assessment: {
      currency: 'USD',
      checklist: rated(
        {
          'real-rate': 25,
          'changing-brief': 75,
          'drained-days': 75,
          'people-stepping-back': 'not-applicable',
        },
        '3-6-months',
      ),
      redFlags: { 'abuse-harassment': 'no' },
      firm: { cash: 'unknown' },
      staff: alone,
    },
    why: [
      'Works alone; one of two major clients, no share: no amounts.',
      'Acceptable pay: real-rate 25.',
      'Targets that kept moving: changing-brief 75.',
      'Fell short a little more each day: strong, drained-days 75.',
      'No abusive words: flag no. That it felt so all the same cannot be observed: manner empty.',
      'A gap in income to be closed at once: cash unknown. "Months": so for three to six.',
    ],
  },
];
