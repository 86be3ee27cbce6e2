import { test } from '@playwright/test';
import { complaints } from './complaints';
import { hydrated } from './hydration';
import { linkTo } from './judged';
import { expect, Walk } from './walk';

const two = (value: number) => String(value).padStart(2, '0');

/** Fourteen months of invoices as an Indonesian list has them: semicolons, rupiah, day first, a row of totals. */
function invoices(): string {
  const rows = Array.from({ length: 14 }, (_, index) => {
    const year = 2025 + Math.floor(index / 12);
    const month = two((index % 12) + 1);
    const paid = two(((index + 1) % 12) + 1);
    const paidYear = 2025 + Math.floor((index + 1) / 12);
    return [
      `A-${index};05/${month}/${year};PT Besar;25/${month}/${year};28/${paid}/${paidYear};Rp 60.000.000,00`,
      `B-${index};06/${month}/${year};${index % 2 ? 'Toko Kecil' : 'CV Toko Kecil'};26/${month}/${year};26/${month}/${year};Rp 40.000.000,00`,
    ];
  });
  const header = 'No. Invoice;Tanggal;Klien;Jatuh Tempo;Tanggal Bayar;Jumlah';
  return [header, ...rows.flat(), 'Total;;;;;Rp 1.400.000.000,00', 'C-1;07/02/2026;PT Besar;;;sepuluh'].join(
    '\n',
  );
}

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test('own invoices fill the case: read, confirmed, taken over, and still there as such afterwards', async ({
  page,
}) => {
  const walk = new Walk(page);
  const list = await complaints(page);
  await page.goto('/id/import/');
  await hydrated(page);
  const input = page.locator('main input[type=file]');

  await input.setInputFiles({ ...file('nota.pdf', '%PDF-1.7'), mimeType: 'application/pdf' });
  await expect(page.getByRole('main').getByRole('alert')).toContainText(walk.say('import.faults.pdf'));

  await input.setInputFiles(file('invoice.csv', invoices()));
  await expect(
    page.getByText(walk.say('import.review.unknown', { kind: walk.say('import.kinds.invoices') })),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: walk.say('import.review.title') })).toBeFocused();
  await expect(page.getByRole('main')).toContainText(/Rp\s1\.400\.000\.000/);
  const sums = page.locator('section', { hasText: walk.say('import.review.totalsHint') });
  await expect(sums.locator('~ .actions').getByRole('button')).toHaveCount(2);
  await page.locator('summary').filter({ hasText: /^2 / }).click();
  await expect(page.getByRole('row', { name: /^30 / })).toContainText(walk.say('import.notes.totals-row'));
  await expect(page.getByRole('row', { name: /^31 / })).toContainText(
    walk.say('import.notes.amount-unreadable'),
  );
  await walk.button('import.review.accept').click();

  const names = 'CV Toko Kecil · Toko Kecil';
  await page.getByLabel(walk.say('import.clients.same', { names })).check();
  await page.getByLabel(walk.say('import.clients.label'), { exact: true }).selectOption('PT Besar');
  await page.getByRole('radio', { name: walk.say('import.clients.taxNone') }).check({ force: true });
  const [share = ''] = walk.say('import.figures.rows.share').split(', ');
  await expect(page.getByRole('row', { name: share })).toContainText('60%');
  await page.locator('.actions').getByRole('button', { name: / \d+ / }).click();
  await expect(page.getByText(walk.say('import.take.done'))).toBeVisible();

  await page.getByRole('link', { name: walk.say('import.take.toMoney') }).click();
  await walk.isAt('money');
  await expect(page.getByRole('main')).toContainText(
    walk.say('money.form.importedFrom.clientInvoices', { count: 14 }),
  );
  await expect(page.locator('[id="client.fee"]')).toHaveValue('60.000.000');
  await walk.reload();
  await expect(page.getByRole('main')).toContainText(
    walk.say('money.form.importedFrom.otherInvoices', { count: 14 }),
  );
  await walk.open('checklist', '#payment-lateness');
  await expect(page.getByRole('main')).toContainText(
    walk.say('checklist.suggestion.nearest', {
      answer: walk.say('checklist.indicators.payment-lateness.a75'),
    }),
  );
  expect(list).toEqual([]);
});

test('the verdict changes with the figures of a table whose columns were shown by hand, once', async ({
  page,
}) => {
  const walk = new Walk(page);
  await walk.open('result', linkTo('agency-45'));
  await walk.press('wizard.readonly.makeMine');
  await expect(walk.heading()).toContainText(walk.say('result.verdicts.prepare.name'));

  await page.goto('/id/import/');
  await hydrated(page);
  const input = page.locator('main input[type=file]');
  const table = invoices().replace('Jumlah', 'Angka').replace('Klien', 'Untuk');
  await input.setInputFiles(file('daftar.csv', table));
  // Faster than any hand: the second is said before the file has been read by the first.
  await page.locator('#import-amount').evaluate(async (amount) => {
    const say = async (select: HTMLSelectElement, column: string) => {
      select.value = [...select.options].find(({ text }) => text === column)?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    };
    await say(amount as HTMLSelectElement, 'Angka');
    await say(document.querySelector('#import-client') as HTMLSelectElement, 'Untuk');
  });
  await expect(page.getByLabel(walk.say('import.fields.amount'), { exact: true })).toHaveValue('5');
  await expect(page.getByRole('main')).toContainText(/Rp\s1\.400\.000\.000/);
  await page.getByRole('checkbox', { name: walk.say('import.review.remember') }).check();
  await walk.button('import.review.accept').click();

  // The next file of the kind is read so at once, after a reload too.
  await page.reload();
  await hydrated(page);
  await input.setInputFiles(file('daftar-lagi.csv', table));
  await expect(page.getByText(walk.say('import.review.recalled'))).toBeVisible();
  await walk.button('import.review.accept').click();

  await page.getByLabel(walk.say('import.clients.label'), { exact: true }).selectOption('PT Besar');
  await page.getByRole('radio', { name: walk.say('import.clients.taxNone') }).check({ force: true });
  // The case has its own answers, so nothing is ticked beforehand; the desk answers when it has read the file.
  await expect(page.getByRole('heading', { name: walk.say('import.take.title') })).toBeVisible();
  for (const box of await page.getByRole('main').getByRole('checkbox').all()) await box.check();
  await page.locator('.actions').getByRole('button', { name: / \d+ / }).click();
  await expect(page.getByText(walk.say('import.take.done'))).toBeVisible();
  await walk.open('result');
  await expect(walk.heading()).toContainText(walk.say('result.verdicts.exit.name'));
});
