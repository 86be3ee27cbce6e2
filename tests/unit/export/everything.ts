import { assessmentSchema } from '@/lib/assessment/schema';

/** A case with everything that the examples lack: dismissal, a penalty, cost lines, plans, a pipeline, tax on profit. */
export const everything = assessmentSchema.parse({
  clientName: 'PT Lengkap Sampel',
  horizon: 36,
  firm: {
    otherRevenue: { likely: 150e6, sure: 'close' },
    otherGrowth: 0.08,
    payroll: { likely: 120e6, sure: 'recorded' },
    ownerPay: 20e6,
    fixedCost: 38e6,
    cash: { likely: 310e6, sure: 'recorded' },
    debtService: 3e6,
    taxMode: 'profit',
    taxRate: 0.11,
    planned: [
      { label: 'Laptop', kind: 'investment', amount: 25e6, fromMonth: 2, toMonth: 2 },
      { label: 'Pinjaman', kind: 'debt', amount: 4e6, fromMonth: 3, toMonth: 14 },
      { label: 'Pajak tahunan', kind: 'other', amount: 6e6, fromMonth: 5, toMonth: 6 },
    ],
  },
  client: {
    fee: { likely: 100e6, sure: 'close' },
    directCost: 32e6,
    passThrough: 12e6,
    collectionDays: { low: 40, likely: 52, high: 80 },
    openingReceivable: 140e6,
    paidHours: 300,
    unpaidHours: { likely: 60, sure: 'rough' },
    drift: { low: 0, likely: 0.015, high: 0.04 },
    costLines: [
      { label: 'Lisensi', kind: 'tools', amount: 4e6, avoidableShare: 0.5, lagMonths: 1.5 },
      { label: 'Sewa', kind: 'lease', amount: 7e6, avoidableShare: 1, lagMonths: 4 },
    ],
  },
  staff: { route: 'dismiss', payLeaving: 30e6, lag: 1.4, severance: 55e6, peopleAtRisk: 2 },
  exit: { noticeMonth: 2, receiptDelay: { low: 0, likely: 1.3, high: 2.5 }, transitionClientShare: 0.25 },
  renegotiation: { acceptChance: 0.6, brokenChance: 0.7, decideMonth: 3 },
  replacement: { form: 'pipeline', saleableShare: 0.8, rate: 190e3, headStart: 1, acquisitionSpend: 2e6 },
  contract: {
    term: 'fixed',
    endDate: '2027-09-18',
    noticeDays: 45,
    penaltyKind: 'share-of-remaining',
    penaltyAmount: 0.2,
    penaltyChance: 0.8,
    deposit: 15e6,
  },
});
