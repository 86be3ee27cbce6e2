import { fact, isoDate, section, wholeSetting } from './fields';

const count = () => wholeSetting(0, 1e7, 0);

/**
 * What is kept of the firm's own files: how many documents the imported figures rest on, and how this client paid. The
 * figures themselves stand where they are used, marked `imported`; the documents are not kept.
 */
export const ownFiguresSection = section({
  clientInvoices: count(),
  otherInvoices: count(),
  clientEntries: count(),
  otherEntries: count(),
  from: isoDate(),
  to: isoDate(),
  /** Days late, negative when early: mean of the last six invoices, median, worst. */
  lateLastSix: fact(-3650, 3650),
  lateMedian: fact(-3650, 3650),
  lateWorst: fact(-3650, 3650),
});
