/** The documents that an imported figure rests on, by the count that the assessment keeps of them. */
export type ImportBasis = 'clientInvoices' | 'otherInvoices' | 'clientEntries' | 'otherEntries';

/** Inputs of the money step that files can fill, and from what. */
export const importBasis = {
  'client.fee': 'clientInvoices',
  'client.collectionDays': 'clientInvoices',
  'client.openingReceivable': 'clientInvoices',
  'client.overdueAmount': 'clientInvoices',
  'client.paidHours': 'clientEntries',
  'client.unpaidHours': 'clientEntries',
  'client.teamShare': 'clientEntries',
  'firm.otherRevenue': 'otherInvoices',
  'firm.otherGrowth': 'otherInvoices',
  'firm.otherCollectionDays': 'otherInvoices',
  'firm.largestOtherRevenue': 'otherInvoices',
  'firm.baselineRate': 'otherEntries',
} as const satisfies Record<string, ImportBasis>;

export type FillablePath = keyof typeof importBasis;

export const fillablePaths = Object.keys(importBasis) as FillablePath[];

/** On what a figure from the files rests; null for one that files never fill. */
export function importBasisOf(path: string): ImportBasis | null {
  return (importBasis as Record<string, ImportBasis>)[path] ?? null;
}
