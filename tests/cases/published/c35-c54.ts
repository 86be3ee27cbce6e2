import { alone, indexed, rated, recorded, type PublishedCase } from './encoding';

export const casesC35ToC54: readonly PublishedCase[] = [
  {
    id: 'C35',
    assessment: {
      currency: 'GBP',
      checklist: rated({ 'people-stepping-back': 'not-applicable' }),
      client: { teamShare: { low: 0.3, likely: 0.5, high: 0.7 } },
      staff: alone,
      replacement: { delay: { low: 1, likely: 2, high: 4 } },
    },
    why: [
      'Works alone. A large part of the week, no figure: team share half, with a wide range.',
      'Plans made before leaving: first replacement billing after 1 to 4 months.',
    ],
  },
  {
    id: 'C37',
    assessment: {
      currency: 'USD',
      checklist: rated({
        'workable-targets': 50,
        'changing-brief': 50,
        'invoice-disputes': 50,
        manner: 50,
        'clear-decisions': 50,
        'service-load': 50,
      }),
      redFlags: { 'abuse-harassment': 'unknown' },
    },
    why: [
      'A large client, no share: no amounts.',
      'Last-minute demands, rewrites, quarrels over the bill: each a plain statement on its own question, 50.',
      'Unpleasant people: manner 50, flag unknown.',
      'Disorganised: clear-decisions 50. Demanding: service-load 50.',
    ],
  },
  {
    id: 'C38',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'real-rate': 75, 'service-load': 50 }),
    },
    why: [
      'Third of twenty by revenue: a rank, no share, no amounts.',
      'Earns least once friction counts: a superlative in a comparison with other clients, real-rate 75.',
      '40 % more contact: nearest anchor is half as much again, service-load 50.',
    ],
  },
  {
    id: 'C39',
    assessment: {
      currency: 'USD',
      checklist: rated({
        'advice-heard': 75,
        'clear-decisions': 100,
        'kept-duties': 50,
        'drained-days': 50,
        'people-stepping-back': 50,
      }),
    },
    why: [
      'The biggest of its kind, no share: no amounts.',
      'The contact decides nothing: clear-decisions 100.',
      'No brief: kept-duties 50; and no way to talk about one: advice-heard 75.',
      'Such clients cost energy and people: said in general, so 50 on each question. Cynicism has no place.',
    ],
  },
  {
    id: 'C40',
    assessment: {
      currency: 'EUR',
      checklist: rated({
        'advice-heard': 50,
        'payment-lateness': 75,
        'response-to-reminder': 25,
        'people-stepping-back': 'not-applicable',
      }),
      redFlags: { 'fix-tried': 'yes' },
      staff: alone,
    },
    why: [
      'Works alone for a public body; no amounts.',
      'Late every time, days not told, paid in the end: payment-lateness 75.',
      'Pressing helped, late: response-to-reminder 25, fix-tried yes.',
      'Little respect for the craft: advice-heard 50; it is not about manners.',
    ],
  },
  {
    id: 'C43',
    assessment: {
      currency: 'USD',
      checklist: rated({}),
      client: { fee: 0, leavesFirst: 1 },
    },
    why: [
      'Last year the largest, now nothing is billed: fee 0, and it has in effect gone: leavesFirst 1.',
      'The contact who left the client has no place of its own.',
    ],
  },
  {
    id: 'C47',
    assessment: {
      currency: 'USD',
      checklist: rated(
        { 'margin-after-labour': 25, 'unpaid-work': 25, 'price-keeps-up': 75, manner: 0 },
        'over-a-year',
      ),
      redFlags: { 'abuse-harassment': 'no', 'fix-tried': 'no' },
      client: {
        fee: recorded(15_000),
        directCost: recorded(1667),
        subcontract: recorded(1667),
        collectionDays: { low: 15, likely: 30, high: 60 },
      },
    },
    why: [
      'Quarterly figures divided by three: fee, and freelancers as direct cost.',
      'A third left on paper: nearest anchor 30 %, so 25. Pay for this client (8,333 a month) has no place without the payroll.',
      'Small revisions never billed: unpaid-work 25. A rate unchanged for years: price-keeps-up 75. Both let pass: fix-tried no.',
      'Half in advance, half after 60 days: about 30 on average. Terms, not lateness: payment-lateness empty.',
      'A very good relationship: flag no, manner 0. "Years": so for over a year, no start date.',
    ],
  },
  {
    id: 'C49',
    assessment: {
      currency: 'USD',
      checklist: rated({ manner: 0 }),
      redFlags: { 'abuse-harassment': 'no' },
      client: { fee: recorded(4302) },
      firm: { otherRevenue: recorded(3115) },
    },
    why: [
      '58 % of 89,000 a year, divided by twelve; the rest is other revenue.',
      'A happy client: flag no, manner 0.',
    ],
  },
  {
    id: 'C51',
    assessment: {
      currency: 'IDR',
      checklist: rated({ 'strategy-fit': 75, 'kept-duties': 50, manner: 0 }),
      redFlags: { 'abuse-harassment': 'no' },
    },
    why: [
      'The client’s owner went another way than the agency: direction on several sides, strategy-fit 75.',
      'Leans on the agency instead of leading: does not do his part, kept-duties 50.',
      'No quarrel: flag no, manner 0. That money was not the reason rates nothing.',
    ],
  },
  {
    id: 'C52',
    assessment: { currency: 'IDR' },
    why: ['Nothing is known but the trade: nothing is entered.'],
  },
  {
    id: 'C54',
    assessment: { currency: 'USD', ...indexed(35) },
    why: ['35 % of gross profit, which leaves pass-through out: index of billing without pass-through.'],
  },
];
