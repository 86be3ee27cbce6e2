import type { MessagePath } from '@/components/wizard/pick-messages';

/** The words that the page of aftercare needs, its tools that come later included. */
export const aftercareWords: readonly MessagePath[] = [
  'aftercare',
  'rebuild',
  'communication.phrases',
  'communication.reasons',
  'strategies.options.*.name',
  'strategies.options.*.short',
  'strategies.withTransition',
  'strategies.chance.few',
  'strategies.chance.many',
  'money.form.ofTen',
  'money.more.leads',
  'money.more.win-rate',
  'money.more.average-fee',
  'money.more.sales-cycle',
  'money.more.onboarding',
  'money.answer.chartUnit',
  'money.answer.chartUnitPlain',
  'money.chart.floor',
];
