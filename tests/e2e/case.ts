import type { Page } from '@playwright/test';
import { askedFlagIds } from '../../lib/assessment/ids-catalogue';
import { say } from './say';
import { quickIndicators, type Walk } from './walk';

export const names = { client: 'PT Sinar Abadi', firm: 'Studio Kertas' };

/** Eight answers, each with its age where it is a problem. */
const ratings: readonly [anchor: number, since?: string][] = [
  [75, '6-12-months'],
  [50, '3-6-months'],
  [100, 'over-a-year'],
  [75, '6-12-months'],
  [75, 'over-a-year'],
  [50, '1-3-months'],
  [100, '6-12-months'],
  [25, '3-6-months'],
];

/** The first eight figures, typed as people write them. */
export const figures: readonly [id: string, text: string][] = [
  ['client-fee', '118 juta'],
  ['client-direct-cost', '14,5 juta'],
  ['team-share', '4,5'],
  ['other-revenue', 'Rp 145.000.000'],
  ['payroll', '120jt'],
  ['fixed-cost', '38jt'],
  ['cash-today', '410 juta'],
  ['client-collection-days', '60 hari'],
];

export const question = (id: string) => `money.questions.${id}.question`;

/** The names, before the first question. */
export async function typeNames(walk: Walk, { client, firm } = names): Promise<void> {
  await walk.type('wizard.assessment.clientLabel', client);
  await walk.type('wizard.assessment.firmLabel', firm);
}

/** The eight questions from `from` on, up to but not with `to`, each left by its button. */
export async function rateIndicators(walk: Walk, from = 0, to = quickIndicators.length): Promise<void> {
  for (const [index, id] of quickIndicators.entries()) {
    if (index < from || index >= to) continue;
    const [anchor, since] = ratings[index] ?? [50, '3-6-months'];
    await walk.rate(id, anchor, since);
    const isLast = index === quickIndicators.length - 1;
    await walk.press(isLast ? 'checklist.question.toFlags' : 'checklist.question.next');
  }
}

/** No red flag, a change asked for in writing, and what the gut says. */
export async function closeChecklist(walk: Walk): Promise<void> {
  for (const id of askedFlagIds) {
    await walk.choose(`checklist.redFlags.${id}.question`, 'checklist.flagAnswers.no');
  }
  await walk.press('app.actions.continue');
  await walk.choose('checklist.fixTried.question', 'checklist.fixTried.yes');
  await walk.press('checklist.question.next');
  await walk.choose('checklist.takeToday.question', 'checklist.takeToday.a75');
  await walk.press('checklist.question.toAnswers');
}

export async function typeFigures(walk: Walk, from = 0, to = figures.length): Promise<void> {
  for (const [id, text] of figures.slice(from, to)) await walk.type(question(id), text);
}

/** What the contract says about its end, and what becomes of the people. */
export async function typeContract(walk: Walk): Promise<void> {
  await walk.unfold('money.sections.contract.title');
  await walk.choose('money.more.contract-term.label', 'money.more.contract-term.options.indefinite');
  await walk.choose('money.more.convenience-clause.label', 'money.more.convenience-clause.options.yes');
  await walk.type('money.more.notice-days.label', '60');
  await walk.unfold('money.sections.people.title');
  await walk.choose('money.more.staff-route.label', 'money.more.staff-route.options.not-renew');
  await walk.type('money.more.staff-pay-leaving.label', '25jt');
}

/** All eight at once, as from a note: for walks that are about something else. */
export async function pasteFigures(walk: Walk): Promise<void> {
  for (const [id, text] of figures) await walk.box(question(id)).fill(text);
}

/** Work of one’s own that must not get lost: a name and a figure. */
export async function typeOwnWork(walk: Walk, client: string): Promise<void> {
  await walk.open('checklist');
  await typeNames(walk, { client, firm: names.firm });
  await walk.open('money');
  await walk.box(question('client-fee')).fill('118 juta');
}

/** A link that is in order, as the first page offers it for an example. */
export async function exampleLink(page: Page): Promise<string> {
  await page.goto('/id/');
  const title = say('id', 'wizard.examples.items.freelancer.title');
  return (await page.getByRole('link', { name: title }).getAttribute('href')) ?? '';
}
