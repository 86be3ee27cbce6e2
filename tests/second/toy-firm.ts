import type { Inputs } from './inputs';

/** The toy firm of Annex A, in millions a month, with what the rulings found that the annex silently used. */
export function toyFirm(): Inputs {
  return {
    drivers: {
      firm: {
        otherRevenue: 150,
        otherGrowth: 0,
        otherVariableShare: 0.15,
        otherCollectionDays: 30,
        payroll: 120,
        ownerPay: 0,
        fixedCost: 30,
        cash: 200,
        debtService: 0,
      },
      client: {
        fee: 100,
        directCost: 30,
        passThrough: 0,
        paidHours: null,
        unpaidHours: null,
        collectionDays: 60,
        drift: 0,
      },
      staff: {
        payLeaving: 40,
        lag: 3,
        severance: 80,
        peopleAtRisk: 0,
        resignationHazard: 0,
        resignationCost: 0,
        payPerPerson: 0,
        // The 40 comes back in step with the ramp, which ends at 70.
        payBackPerBilling: 40 / 70,
      },
      exit: {
        haircut: 0,
        receiptDelay: 0,
        reputationLoss: 0,
        transitionMonths: 2,
        transitionCost: 5,
        transitionClientShare: 0,
        transitionEasesHaircut: 0.5,
        transitionEasesReputation: 0.5,
      },
      renegotiation: { uplift: 0, hoursCut: 0 },
      replacement: {
        // Four months from the last day, so six from notice.
        delay: 6,
        ramp: 8,
        level: 0.7,
        // The mean of 30 % and 15 % variable cost.
        margin: 0.775,
        acquisitionSpend: 6,
        collectionDays: 30,
        leadsPerMonth: 0,
        winRate: 0,
        averageFee: 0,
        salesCycle: 0,
        onboarding: 0,
        saleableShare: null,
        rate: null,
      },
    },
    facts: {
      horizon: 24,
      thr: holidayPayIn([6, 18], 24),
      planned: { investments: [], others: [], debt: [] },
      contractEnd: null,
      noticeDays: 60,
      penalty: { kind: 'none', amount: 0 },
      deposit: 0,
      dismissal: false,
      costLines: [],
      openingReceivable: { client: 200, others: 150 },
      replacementForm: 'simple',
      acquisitionMonths: 12,
      headStart: 0,
      phaseDownSteps: 3,
      tax: { mode: 'none', rate: 0 },
      decideMonth: 2,
    },
    scenario: {
      strategy: 'notice',
      withTransition: true,
      noticeMonth: 0,
      events: { accepted: false, broken: false, penaltyEnforced: false, clientLeaves: null },
      wins: null,
    },
  };
}

export function holidayPayIn(months: number[], horizon: number): boolean[] {
  return Array.from({ length: horizon }, (_, index) => months.includes(index + 1));
}

/** The toy firm after some changes. */
export function toyFirmWith(change: (inputs: Inputs) => void): Inputs {
  const inputs = toyFirm();
  change(inputs);
  return inputs;
}

/** The same firm in the same future, had it kept the client. */
export function kept(inputs: Inputs): Inputs {
  return { ...inputs, scenario: { ...inputs.scenario, strategy: 'keep' } };
}
