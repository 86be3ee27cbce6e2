import { test } from '@playwright/test';
import { workedExample } from '../../lib/assessment/examples-catalogue';
import { encodeLink } from '../../lib/share/link';
import { complaints } from './complaints';
import { expect, Walk } from './walk';

const day = '2026-11-24';
const agency = `#${encodeLink(workedExample('agency-45', day), { madeOn: day })}`;

/** A case of one's own in which an ending is planned. */
async function ownCase(walk: Walk): Promise<void> {
  await walk.open('aftercare', agency);
  await walk.press('wizard.readonly.makeMine');
  await expect(walk.button('wizard.readonly.makeMine')).toHaveCount(0);
}

test('leaving: duties are ticked, one is added, an invoice is followed up, and a reload keeps it all', async ({
  page,
}) => {
  const walk = new Walk(page);
  const list = await complaints(page);
  await ownCase(walk);
  const tick = page.getByRole('checkbox', { name: walk.pattern('aftercare.duties.items.handover.title') });
  await tick.check();
  const who = page.getByRole('textbox', {
    name: walk.say('aftercare.dutyForm.whoFor', { duty: walk.say('aftercare.duties.items.handover.title') }),
  });
  await who.fill('Sari');
  await walk.unfold('aftercare.dutyForm.mine');
  await walk.press('aftercare.dutyForm.add');
  await page.locator('#own-duty-d1').fill('Kembalikan kunci kantor');
  await page.locator('#own-duty-d1-date').fill('2026-12-01');
  await walk.press('aftercare.receivables.add');
  await page.locator('#receivable-i1').fill('INV-114');
  await page.locator('#receivable-i1-amount').fill('85 juta');
  await page.locator('#receivable-i1-due').fill('2026-11-02');
  const steps = page.locator('#receivables ol > li');
  await expect(steps).toHaveCount(6);
  // The third of the steps is the letter: it carries this invoice's amount.
  await steps.nth(2).locator('summary').click();
  await expect(page.locator('#paper-demand-letter-i1-id')).toHaveValue(/Rp\s85\.000\.000/);
  await walk.reload();
  await expect(tick).toBeChecked();
  await expect(who).toHaveValue('Sari');
  const own = page.getByRole('checkbox', { name: /Kembalikan kunci kantor/ });
  await expect(own).toBeVisible();
  await own.check();
  await expect(page.locator('#receivable-i1-amount')).toHaveValue('85.000.000');
  expect(list).toEqual([]);
});

test('reviewing: a line is checked, what hurt becomes a rule, changed and printed', async ({ page }) => {
  const walk = new Walk(page);
  await ownCase(walk);
  await walk.unfold('aftercare.parts.name');
  await walk.box('aftercare.publicLine.label').fill('Akhirnya kami lepas dari klien beracun itu.');
  await expect(page.locator('#public-line .tone-check')).toContainText(
    walk.say('communication.linter.categories.insult.message'),
  );
  await walk.unfold('aftercare.parts.lessons');
  const first = page.locator('.proposal').first();
  // The rule is its own question: read once.
  await expect(first.getByRole('group').last()).toHaveAccessibleName(/\S/);
  await expect(first.locator('legend')).toHaveCount(0);
  await first.getByRole('radio', { name: walk.say('aftercare.rules.decisions.accepted') }).check();
  await first.locator('summary').click();
  await first.getByRole('textbox').fill('Semua perubahan ditagih.');
  await page.locator('#own-rule').fill('Tidak ada rapat pada hari Jumat.');
  await walk.press('aftercare.rules.addOwn');
  await expect(page.locator('#house-rules li')).toHaveText([
    'Semua perubahan ditagih.',
    'Tidak ada rapat pada hari Jumat.',
  ]);
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await walk.press('aftercare.rules.print');
  await expect(page.locator('.print-sheet')).toContainText('Tidak ada rapat pada hari Jumat.');
});

test('screening: a prospect stays open until all is known, and changed terms are named', async ({ page }) => {
  const walk = new Walk(page);
  await ownCase(walk);
  await walk.unfold('aftercare.parts.next');
  await walk.press('aftercare.prospects.add');
  await page.locator('#prospect-p1').fill('CV Sampel Baru');
  const signs = page.locator('.signs > li');
  await expect(signs).toHaveCount(10);
  const result = page.locator('#screening .note');
  const answer = (at: number, key: string) =>
    signs
      .nth(at)
      .getByRole('radio', { name: walk.say(`aftercare.prospects.answers.${key}`), exact: true })
      .check();
  for (let at = 1; at < 10; at++) await answer(at, 'no');
  await expect(result).toContainText(
    walk.say('aftercare.prospects.between', {
      best: walk.say('aftercare.prospects.bands.take'),
      worst: walk.say('aftercare.prospects.bands.terms'),
    }),
  );
  await answer(0, 'yes');
  await expect(result).toContainText(walk.say('aftercare.prospects.bands.terms'));
  await expect(result.locator('li')).toHaveCount(1);
  await walk.reload();
  await walk.unfold('aftercare.parts.next');
  await page.locator('summary').filter({ hasText: 'CV Sampel Baru' }).click();
  await expect(page.locator('#screening .note')).toContainText(walk.say('aftercare.prospects.bands.terms'));
});
