import type { MessagePath } from '@/components/wizard/pick-messages';

/** The words this step shows; no others travel with its page. */
export const moneyWords: readonly MessagePath[] = [
  'money.note',
  'money.questions',
  'money.more',
  'money.contract',
  'money.sections',
  'money.form',
  'money.checks',
  'money.answer',
  'money.findings',
  'money.currencies',
  'money.firstAnswer.missing',
  'money.interim',
  'money.cash',
  'money.concentration',
  'money.chart',
  'money.table',
  'money.howCome',
  'money.inputs',
  'strategies.chance',
  'strategies.options.*.short',
  'strategies.options.*.name',
  'strategies.withTransition',
  'export.section',
];
