import {
  all,
  byKey,
  date,
  fact,
  list,
  month,
  number,
  oneOf,
  quantity,
  rating,
  text,
  whole,
  type Code,
} from './codes';

/**
 * FROZEN: the fields of a version 1 link, in their order. Never change, move or remove a row, and never add one: links
 * that people hold would read as something else. A field added to the schema later travels by name without being here
 * (see `docs/link-format.md`).
 */

/** What a row tells about the case; a view of the link leaves some of it out. */
export type Topic =
  'answers' | 'money' | 'pay' | 'contract' | 'names' | 'notes' | 'texts' | 'plan' | 'settings';

export type LinkField = {
  path: string;
  topic: Topic;
  code: Code;
  /** The value while a link doesn't carry the field: the schema's default on the day the row was frozen. */
  absent: unknown;
};

const field = (topic: Topic, path: string, code: Code, absent: unknown = null): LinkField => ({
  topic,
  path,
  code,
  absent,
});

const each = (topic: Topic, prefix: string, names: string, code: Code, absent: unknown = null) =>
  names.split(' ').map((name) => field(topic, `${prefix}.${name}`, code, absent));

const yesNo = oneOf('yes', 'no', 'unknown');
const dates = list(date);

const indicators =
  'margin-after-labour real-rate unpaid-work service-load price-keeps-up crowded-out changing-brief workable-targets advice-heard clear-decisions strategy-fit growth-value payment-lateness kept-duties response-to-reminder reply-time invoice-disputes drained-days overtime off-hours-contact people-stepping-back manner owner-hours';

const answers = (part: string, topic: Topic, code: Code, absent: unknown = null) =>
  indicators.split(' ').map((id) => field(topic, `checklist.answers.${id}.${part}`, code, absent));

const since = oneOf('over-a-year', '6-12-months', '3-6-months', '1-3-months', 'under-1-month', 'unknown');
const event = oneOf('no', 'yes', 'past', 'unknown');

const checklist: LinkField[] = [
  field('settings', 'checklist.mode', oneOf('quick', 'full'), 'quick'),
  ...answers('value', 'answers', rating),
  ...answers('since', 'answers', since),
  field('answers', 'checklist.takeToday', rating),
  ...each('answers', 'redFlags', 'abuse-harassment illegal-instruction unsafe-work payment-threat', event),
  ...each('answers', 'redFlags', 'client-insolvent locked-in lender-promise', oneOf('no', 'yes', 'unknown')),
  ...each('answers', 'redFlags', 'fix-tried lawyer-consulted lender-informed', yesNo),
];

/** What the client owes and pays stays with the contract: it is what a lawyer asks about. */
const money: LinkField[] = [
  ...each('money', 'firm', 'otherRevenue cash fixedCost', quantity),
  ...each('pay', 'firm', 'payroll ownerPay', quantity),
  ...each('contract', 'client', 'fee collectionDays', quantity),
  ...each('money', 'client', 'directCost teamShare', quantity),
  ...each(
    'money',
    'firm',
    'largestOtherRevenue otherCollectionDays otherVariableShare otherGrowth',
    quantity,
  ),
  ...each('money', 'firm', 'debtService baselineRate', quantity),
  ...each('money', 'client', 'passThrough subcontract paidHours unpaidHours', quantity),
  field('pay', 'client.loadedCostPerHour', quantity),
  field('money', 'client.drift', quantity),
  ...each('contract', 'client', 'openingReceivable overdueAmount', quantity),
  field('contract', 'client.overdueDays', fact),
  field('money', 'client.leavesFirst', fact),
  field('pay', 'staff.route', oneOf('redeploy', 'not-renew', 'dismiss', 'unknown')),
  ...each(
    'pay',
    'staff',
    'payLeaving lag severance peopleAtRisk resignationHazard resignationCost',
    quantity,
  ),
  ...each('pay', 'staff', 'payPerPerson payBackPerBilling', quantity),
  ...each('money', 'replacement', 'delay ramp level margin acquisitionSpend collectionDays', quantity),
  ...each('money', 'exit', 'haircut receiptDelay reputationLoss transitionMonths transitionCost', quantity),
  ...each(
    'money',
    'exit',
    'transitionClientShare transitionEasesHaircut transitionEasesReputation',
    quantity,
  ),
  ...each('money', 'renegotiation', 'uplift hoursCut', quantity),
  ...each('money', 'renegotiation', 'acceptChance brokenChance', fact),
  field('money', 'renegotiation.decideMonth', whole(2), 2),
  field('money', 'exit.noticeMonth', whole(2), 0),
  field('money', 'exit.phaseDownMonths', whole(2), 3),
  field('money', 'firm.floor', fact),
  field('money', 'firm.creditLine', number, 0),
  field('money', 'firm.tolerance', number, 0.05),
  field('money', 'firm.taxMode', oneOf('none', 'collections', 'profit'), 'none'),
  field('money', 'firm.taxRate', number, 0.005),
  field('money', 'firm.thr', oneOf('auto', 'on', 'off'), 'auto'),
  field('money', 'firm.thrMonthOfYear', whole(2)),
  field('money', 'firm.discountRate', number, 0.12),
  field('money', 'replacement.form', oneOf('simple', 'pipeline'), 'simple'),
  field('money', 'replacement.acquisitionMonths', whole(3), 12),
  field('money', 'replacement.headStart', number, 0),
  ...each(
    'money',
    'replacement',
    'leadsPerMonth winRate averageFee salesCycle onboarding saleableShare rate',
    quantity,
  ),
];

const plannedKind = oneOf('investment', 'debt', 'other');
const costKind = oneOf('tools', 'lease', 'labour', 'overhead', 'other');

const lists: LinkField[] = [
  field(
    'money',
    'client.costLines',
    list(all({ kind: costKind, amount: number, avoidableShare: number, lagMonths: number, label: text })),
    [],
  ),
  field(
    'money',
    'firm.planned',
    list(all({ kind: plannedKind, amount: number, fromMonth: whole(3), toMonth: whole(3), label: text })),
    [],
  ),
  field(
    'money',
    'firm.otherClients',
    list(all({ revenue: number, passThrough: number, name: text, sameOwnerAs: text })),
    [],
  ),
];

const contract: LinkField[] = [
  field('contract', 'contract.written', yesNo),
  field('contract', 'contract.term', oneOf('fixed', 'indefinite', 'auto-renew', 'unknown')),
  ...each('contract', 'contract', 'startDate endDate', date),
  field('contract', 'contract.convenienceClause', oneOf('yes', 'no', 'unclear', 'unknown')),
  ...each('contract', 'contract', 'noticeDays renewalNoticeDays', fact),
  field('contract', 'contract.noticeDayKind', oneOf('calendar', 'working'), 'calendar'),
  field('contract', 'contract.noticeFrom', oneOf('sending', 'receipt'), 'receipt'),
  ...each('contract', 'contract', 'endsAtMonthEnd causeClause', yesNo),
  field('contract', 'contract.curePeriodDays', fact),
  field('contract', 'contract.waiver1266', yesNo),
  field(
    'contract',
    'contract.penaltyKind',
    oneOf('none', 'fixed', 'months-of-fee', 'share-of-remaining', 'minimum-commitment', 'unknown'),
  ),
  ...each('contract', 'contract', 'penaltyAmount penaltyChance', fact),
  field('contract', 'contract.deposit', number, 0),
  ...each(
    'contract',
    'contract',
    'handoverDuty ipClear confidentiality exclusivity assistanceDuty hiringBan',
    yesNo,
  ),
  field('contract', 'contract.governingLaw', oneOf('indonesia', 'english', 'other', 'unknown')),
  field('contract', 'contract.language', oneOf('indonesian', 'english', 'bilingual', 'other', 'unknown')),
  field('contract', 'contract.clientIsForeign', yesNo),
  field('contract', 'contract.demandDates', dates, []),
  ...each('names', 'contract', 'title number', text, ''),
  ...each('contract', 'contract', 'terminationClause termClause renewalClause causeClauseNumber', text, ''),
  ...each('contract', 'contract', 'waiverClause penaltyClause paymentClause confidentialityClause', text, ''),
  ...each('contract', 'contract', 'hiringClause suspensionClause', text, ''),
  field('names', 'contract.noticeAddress', text, ''),
  field('contract', 'contract.noticeMethod', text, ''),
];

const reasons = oneOf(
  'reason-scope',
  'reason-payment',
  'reason-cost',
  'reason-direction',
  'reason-way-of-working',
  'reason-rhythm',
  'reason-team',
  'reason-balance',
  'unknown',
);

const talk: LinkField[] = [
  field('plan', 'communication.channel', oneOf('in-person', 'video'), 'in-person'),
  field('plan', 'communication.meetingDate', date),
  field('plan', 'communication.meetingTime', text, ''),
  field('names', 'communication.meetingPlace', text, ''),
  field('plan', 'communication.noteTaker', yesNo),
  field('plan', 'communication.reason', reasons),
  field('plan', 'communication.reasonIsTrue', yesNo),
  field('plan', 'communication.honorific', oneOf('bapak', 'ibu', 'both', 'unknown')),
  ...each('names', 'communication', 'contactName contactTitle senderName senderTitle firmAddress', text, ''),
  ...each('names', 'communication', 'firmEmail bankAccount city handoverContact', text, ''),
  ...each('texts', 'communication', 'specificThanks focusArea openWork transitionOffer', text, ''),
  field('plan', 'communication.transitionHours', number, 8),
  field('plan', 'communication.avoidDates', dates, []),
  field('texts', 'communication.edited', byKey(text, text), {}),
];

const rank = whole(1);
const groupRanks = all({
  'cost-profit': rank,
  'direction-goals': rank,
  'contract-conduct': rank,
  team: rank,
});
const criteria = (of: Code) =>
  all({ money: of, 'cash-safety': of, relief: of, relationship: of, legal: of, effort: of });

const rest: LinkField[] = [
  field('settings', 'preferences.ranks', criteria(rank)),
  field('settings', 'preferences.weights', criteria(number)),
  field('settings', 'checklist.groupRanks', groupRanks),
  field('texts', 'preferences.premortem', text, ''),
  field('texts', 'preferences.tripwires', list(text), []),
  field('plan', 'aftercare.done', byKey(text, date), {}),
  ...each('texts', 'aftercare', 'lessonWentWell lessonBetter lessonPrevent', text, ''),
  ...each('texts', 'aftercare', 'targetMarket valueProposition channels', text, ''),
  field('settings', 'aftercare.targetShare', number, 0.25),
  field('settings', 'aftercare.targetMonths', whole(4), 18),
  field('money', 'aftercare.actualCash', byKey(month, number), {}),
];

/** Written only when it differs, so each costs one bit where its neighbours are answered too. */
export const linkFieldsV1: readonly LinkField[] = [
  ...each('names', '', 'name firmName clientName', text, '').map((row) => ({
    ...row,
    path: row.path.slice(1),
  })),
  field('settings', 'currency', text, 'IDR'),
  field('settings', 'seed', whole(28), 20_261_123),
  field('settings', 'horizon', whole(4), 24),
  ...checklist,
  ...money,
  ...lists,
  ...contract,
  ...talk,
  ...rest,
  ...answers('second', 'answers', rating),
  ...answers('note', 'notes', text, ''),
];
