import { addMonths } from '../../../lib/calendar/iso-date';
import { alone, caseDay, rated, recorded, type PublishedCase } from './encoding';

export const casesC16ToC34: readonly PublishedCase[] = [
  {
    id: 'C16',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'margin-after-labour': 25, 'unpaid-work': 75, 'price-keeps-up': 50 }),
      client: { fee: recorded(9000) },
      renegotiation: { acceptChance: 0.7 },
      contract: { term: 'fixed' },
    },
    why: [
      'A yearly retainer divided by twelve; revenue of the others is not known.',
      '26 % left: nearest anchor 30 %, so 25. The firm’s target of 35 % has no place.',
      'Far more delivered than the fee bears: unpaid-work 75.',
      'Renewal at an unchanged price: price-keeps-up 50. Said to be willing: acceptChance 0.7.',
      'Renewed each year by agreement: fixed term, end date not told.',
    ],
  },
  {
    id: 'C17',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'unpaid-work': 50, 'people-stepping-back': 'not-applicable' }),
      staff: alone,
    },
    why: [
      'Works alone. The largest contract, no share: no amounts.',
      'A slow leak of extra requests: a plain statement, unpaid-work 50.',
    ],
  },
  {
    id: 'C19',
    assessment: {
      currency: 'USD',
      checklist: rated({
        'margin-after-labour': 75,
        'service-load': 100,
        'drained-days': 100,
        'people-stepping-back': 'unknown',
      }),
      client: { teamShare: recorded(0.47) },
    },
    why: [
      'About the tenth of the clients that took 47 % of resources, taken together: team share 0.47.',
      'Their fees are not told, so the firm’s 3.2 million a year cannot be divided: no amounts.',
      'A tenth of the clients with nearly five times their part of the effort: service-load 100.',
      'Some profit for so much effort, but little: margin-after-labour 75.',
      'Constant stress: drained-days 100. More and more people left the firm, because of whom is not told: people-stepping-back unknown.',
      'Turnover near zero afterwards: hindsight. The firm’s EBITDA has no place.',
    ],
  },
  {
    id: 'C22',
    assessment: {
      currency: 'USD',
      checklist: rated({
        'kept-duties': 75,
        'changing-brief': 50,
        'invoice-disputes': 25,
        'people-stepping-back': 'not-applicable',
      }),
      redFlags: { 'payment-threat': 'yes' },
      client: { openingReceivable: 1000 },
      staff: alone,
      exit: { haircut: { low: 0.5, likely: 0.9, high: 1 } },
      renegotiation: { acceptChance: 0.1 },
      contract: { written: 'yes', term: 'fixed', convenienceClause: 'no', causeClause: 'no' },
    },
    why: [
      'Works alone. A project of unknown length: no monthly fee; the last 1,000 is the open receivable.',
      'The client says that it will not pay it: payment-threat yes, most of it likely lost, one invoice disputed.',
      'Designs and requirements after the deadline: kept-duties 75, and changing-brief 50.',
      'A contract without a clause on ending: no right to end it, for cause neither. A project: fixed.',
      'A threat to sue for breach, of small-claims size, has no place: no penalty is agreed.',
      'Apparently not willing: acceptChance 0.1.',
    ],
  },
  {
    id: 'C23',
    assessment: {
      currency: 'USD',
      checklist: rated({
        'unpaid-work': 0,
        'changing-brief': 'unknown',
        'workable-targets': 100,
        'payment-lateness': 0,
        'drained-days': 50,
        'people-stepping-back': 'not-applicable',
      }),
      client: { leavesFirst: 0.3 },
      staff: alone,
      contract: { term: 'indefinite' },
    },
    why: [
      'Works alone, by the hour, and every bill is paid: unpaid-work 0, payment-lateness 0.',
      'More features each week than can be built: workable-targets 100. New wishes, not changed ones: changing-brief unknown.',
      'Cannot keep up: drained-days 50. Features broken or built twice have no place.',
      'The client’s funding may end: one sign, leavesFirst 0.3; no insolvency.',
      'Content with working by the hour: says nothing of a change, acceptChance empty; ongoing: indefinite.',
    ],
  },
  {
    id: 'C24',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'unpaid-work': 100, 'real-rate': 100, 'payment-lateness': 'unknown' }),
      redFlags: { 'fix-tried': 'no' },
      contract: { written: 'yes', term: 'fixed' },
    },
    why: [
      'A project of unknown length: neither fee nor hours a month.',
      '294 hours for 116 paid: 31 unpaid for every 20, unpaid-work 100.',
      'Worth 30,000, agreed 12,000: 40 % of the rate, real-rate 100.',
      'Launched before the last payment: open how late it is paid.',
      'A contract whose protections were not used while requests were accepted: written, fix-tried no.',
    ],
  },
  {
    id: 'C33',
    assessment: {
      currency: 'USD',
      checklist: rated({ 'unpaid-work': 100, 'payment-lateness': 75, 'drained-days': 100 }),
      client: { fee: { likely: 20_000, sure: 'close' } },
      contract: { written: 'yes', convenienceClause: 'unclear', startDate: addMonths(caseDay, -14) },
    },
    why: [
      'Retainer 15,000 a month and about 5,000 of projects: fee 20,000.',
      'Delays and bills never paid: payment-lateness 75. The 67,000 mix unpaid bills with lost chances: not split, no place.',
      'An avalanche of creep: unpaid-work 100. Morale destroyed: drained-days 100.',
      'A weak engagement letter: written, right to end unclear. Three years were only talked of: no term.',
      'Fourteen months together: start date.',
    ],
  },
  {
    id: 'C34',
    assessment: {
      currency: 'USD',
      checklist: rated({
        'margin-after-labour': 'unknown',
        'unpaid-work': 75,
        'service-load': 75,
        'clear-decisions': 75,
        'people-stepping-back': 'not-applicable',
      }),
      redFlags: { 'fix-tried': 'yes' },
      staff: alone,
    },
    why: [
      'Works alone. A lucrative contract says what is paid, not what is left: margin unknown.',
      'Time and energy out of proportion: service-load 75.',
      'Creep fought throughout: unpaid-work 75, fix-tried yes.',
      'Executives at odds over every decision: worse than sometimes at odds, clear-decisions 75.',
    ],
  },
];
