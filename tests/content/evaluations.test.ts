import { describe, expect, test } from 'vitest';
import { exampleIds, workedExample } from '@/lib/assessment/examples-catalogue';
import type { Assessment } from '@/lib/assessment/schema';
import { evaluate } from '@/lib/evaluate';
import type { Evaluation } from '@/lib/evaluation';
import { allWords, languages } from './words';

const today = '2026-11-24';

/** Cases that between them reach the rarer codes: people in danger, an insolvent client, nothing answered, no clause. */
function cases(): [string, Assessment][] {
  const examples = exampleIds.map((id): [string, Assessment] => [id, workedExample(id, today)]);
  const agency = workedExample('agency-45', today);
  const withFlag = (flag: keyof Assessment['redFlags']): [string, Assessment] => [
    `agency-45 with ${flag}`,
    { ...agency, redFlags: { ...agency.redFlags, [flag]: 'yes' } },
  ];
  const flags = [
    'abuse-harassment',
    'payment-threat',
    'client-insolvent',
    'locked-in',
    'lender-promise',
  ] as const;
  const contract = (change: Partial<Assessment['contract']>): Assessment => ({
    ...agency,
    contract: { ...agency.contract, ...change },
  });
  return [
    ...examples,
    ...flags.map(withFlag),
    ['fixed term, no clause', contract({ term: 'fixed', endDate: '2027-12-31', convenienceClause: 'no' })],
    [
      'for cause',
      contract({
        causeClause: 'yes',
        curePeriodDays: 14,
        demandDates: ['2026-10-01'],
        waiver1266: 'yes',
        convenienceClause: 'unclear',
      }),
    ],
    ['renewal missed', contract({ term: 'auto-renew', endDate: '2026-12-10', renewalNoticeDays: 60 })],
    ['penalty', contract({ penaltyKind: 'months-of-fee', penaltyAmount: 2, noticeDays: null })],
  ];
}

/** The keys under which a view looks for the words of every code in an evaluation. */
function keysOf(result: Evaluation): string[] {
  const { verdict, path, route, strategies, communication, aftercare, flags, checklist } = result;
  return [
    `result.verdicts.${verdict.code}.name`,
    ...verdict.between.map((code) => `result.verdicts.${code}.name`),
    ...(verdict.leaning && verdict.leaning.reason !== 'most-draws'
      ? [`result.leanings.${verdict.leaning.reason}.sentence`]
      : []),
    ...verdict.reasons.map(({ code }) => `result.reasons.${code}.sentence`),
    ...path.steps.flatMap(({ code }) => [
      `strategies.path.steps.${code}.title`,
      `strategies.path.steps.${code}.detail`,
    ]),
    ...route.steps.flatMap(({ id, reasons, law }) => [
      `strategies.route.${id}.name`,
      ...reasons.map((reason) => `strategies.route.reasons.${reason}`),
      ...law.map((statement) => `law.${statement}.text`),
    ]),
    ...(strategies?.ranked ?? []).flatMap(({ strategy, gates }) => [
      `strategies.options.${strategy}.name`,
      ...gates.flatMap(({ id }) => [`strategies.gates.${id}.reason`, `strategies.gates.${id}.opens`]),
    ]),
    ...communication.items.map(({ id }) => `communication.plan.items.${id}.title`),
    ...communication.conflicts.map(({ code }) => `communication.guards.${code}`),
    ...communication.reasons.map((reason) => `communication.reasons.${reason}.text`),
    ...aftercare.duties.map(({ id }) => `aftercare.duties.items.${id}.title`),
    ...aftercare.screening.map((indicator) => `aftercare.screening.signs.${indicator}`),
    ...flags.vetoes.map(({ id }) => `checklist.redFlags.${id}.shown`),
    ...flags.holds.map(({ id }) => `checklist.holds.${id}.shown`),
    ...checklist.contributions.map(({ indicator }) => `checklist.indicators.${indicator}.short`),
  ];
}

const words = languages.map((language) => [language, allWords(language)] as const);

describe('every code of an evaluation can be said in both languages', () => {
  test.each(cases())('%s', (_, assessment) => {
    const keys = keysOf(evaluate(assessment, { today, futures: 200 }));
    const unsaid = words.flatMap(([language, said]) =>
      keys.filter((key) => !said.has(key)).map((key) => `${language} ${key}`),
    );
    expect(unsaid).toEqual([]);
  });
});
