import { expect, test, type Page } from '@playwright/test';
import { hydrated } from './hydration';

/** The control of a question; its id is where the answer lives. */
const box = (page: Page, path: string) => page.locator(`[id="${path}"]`);

async function open(page: Page, locale = 'id') {
  await page.goto(`/${locale}/money/`);
  await hydrated(page);
  await expect(page.getByText(locale === 'id' ? '0 dari 8 angka' : '0 of 8 figures')).toBeAttached();
}

async function fillEight(page: Page) {
  const figures = {
    'client.fee': '85 juta',
    'client.directCost': '18jt',
    'client.teamShare': '4,5',
    'firm.otherRevenue': '150.000.000',
    'firm.payroll': '0,12 M',
    'firm.fixedCost': 'Rp 30 juta',
    'firm.cash': '200 juta',
    'client.collectionDays': '52 hari',
  };
  for (const [path, text] of Object.entries(figures)) await box(page, path).fill(text);
  await box(page, 'client.collectionDays').blur();
}

/** What was told last to whoever does not see it happen. */
const said = (page: Page) => page.locator('#said');

const field = (page: Page, path: string) => page.locator('.quantity', { has: box(page, path) });

test('eight figures, typed freely, give a first answer that survives a reload', async ({ page }) => {
  await open(page);
  await expect(page.locator('.money-findings')).toHaveCount(0);
  await fillEight(page);
  await expect(box(page, 'firm.payroll')).toHaveValue('120.000.000');
  await expect(field(page, 'client.fee').locator('.echo')).toHaveText(
    /= Rp\s85\sjuta per bulan, dihitung Rp\s63,8\sjuta sampai Rp\s106\sjuta/,
  );
  for (const parts of ['.field-tool', '.quantity legend']) {
    const names = await page.locator(parts).allTextContents();
    expect(names.length).toBeGreaterThan(7);
    expect(new Set(names).size, 'each says of which figure it is').toBe(names.length);
  }
  const finding = page.locator('.answer .finding');
  await expect(finding).toContainText('36%');
  await expect(page.locator('.money-findings')).toBeVisible();
  const said = await finding.textContent();
  await page.reload();
  await expect(box(page, 'client.fee')).toHaveValue('85.000.000');
  await expect(finding).toHaveText(said ?? '');
});

test('“continue” says what is missing, takes “don’t know”, and then goes on', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Lanjut ke Strategi' }).click();
  const summary = page.locator('.errors');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(8);
  await summary.getByRole('link').first().click();
  await expect(box(page, 'client.fee')).toBeFocused();
  // “8” is a figure and “85 j” is none, but who types is not judged, only who leaves.
  await box(page, 'client.fee').pressSequentially('85 j');
  await expect(summary.getByRole('link')).toHaveCount(7);
  await expect(said(page)).toBeEmpty();
  await box(page, 'client.fee').blur();
  await expect(summary.getByRole('link')).toHaveCount(8);
  await box(page, 'client.fee').fill('85 juta');
  await box(page, 'client.fee').blur();
  await expect(said(page)).toHaveText('Tinggal 7 hal yang perlu dilengkapi.');
  for (const group of await page.getByRole('radio', { name: 'Tidak tahu' }).all()) await group.check();
  await expect(summary).toHaveCount(0);
  await page.getByRole('button', { name: 'Lanjut ke Strategi' }).click();
  await expect(page).toHaveURL(/\/id\/strategies\/$/);
});

test('what cannot be read is kept and named; what is odd is said and does not block', async ({ page }) => {
  await open(page);
  await fillEight(page);
  await box(page, 'client.teamShare').fill('11');
  await box(page, 'client.fee').fill('delapan puluh juta');
  await expect(box(page, 'client.fee')).not.toHaveAttribute('aria-invalid');
  await box(page, 'client.fee').blur();
  await expect(box(page, 'client.fee')).toHaveAttribute('aria-invalid', 'true');
  await expect(said(page)).toContainText('Belum terbaca.');
  await expect(page.locator('.answer a[href="#client.fee"]')).toBeAttached();
  await page.reload();
  await expect(box(page, 'client.fee')).toHaveValue('delapan puluh juta');
  await page.getByRole('button', { name: 'Lanjut ke Strategi' }).click();
  await expect(page.locator('.errors a')).toHaveText([
    'Fee klien ini: Tulis angka, misalnya 85 juta.',
    'Porsi jam tim: Paling banyak 10 dari 10 jam. Isi antara 0 dan 10.',
  ]);
  await box(page, 'client.fee').fill('85 miliar');
  await box(page, 'client.teamShare').fill('4,5');
  await expect(page.locator('.errors')).toHaveCount(0);
  await expect(field(page, 'client.fee').locator('.warning')).toContainText('jauh di atas');
});

test('a range of one’s own and an exact figure count as typed', async ({ page }) => {
  await open(page);
  await box(page, 'firm.cash').fill('200 juta');
  const cash = field(page, 'firm.cash');
  await cash.getByRole('button', { name: 'Atur rentang sendiri' }).click();
  await box(page, 'firm.cash.low').fill('150 juta');
  await box(page, 'firm.cash.high').fill('300 juta');
  await expect(cash.locator('.echo').first()).toContainText(/dihitung Rp\s150\sjuta sampai Rp\s300\sjuta/);
  await box(page, 'firm.cash.high').fill('90 juta');
  await page.getByRole('button', { name: 'Lanjut ke Strategi' }).click();
  await expect(cash.locator('.error')).toContainText('lebih tinggi daripada angka tinggi');
  await cash.getByRole('checkbox').check();
  await expect(cash.locator('.echo').first()).toContainText('angka pasti');
});

test('an amount that may mean two things is asked about, and rupiah without “juta” too', async ({ page }) => {
  await open(page);
  await box(page, 'client.fee').fill('1.500');
  await field(page, 'client.fee')
    .getByRole('button', { name: /1,5\sjuta/ })
    .click();
  await expect(box(page, 'client.fee')).toHaveValue('1.500.000');
  await box(page, 'firm.payroll').fill('50-70jt');
  await field(page, 'firm.payroll')
    .getByRole('button', { name: /^Rp\s50\sjuta sampai Rp\s70\sjuta$/ })
    .click();
  await expect(field(page, 'firm.payroll').locator('.echo').first()).toContainText(/dihitung Rp\s50\sjuta/);
  await box(page, 'firm.cash').fill('200');
  await field(page, 'firm.cash')
    .getByRole('button', { name: /200\sjuta/ })
    .click();
  await expect(box(page, 'firm.cash')).toHaveValue('200 juta');
  await expect(box(page, 'firm.cash')).toBeFocused();
  await box(page, 'client.fee').fill('720jt/tahun');
  await field(page, 'client.fee')
    .getByRole('button', { name: /60\sjuta/ })
    .click();
  await expect(box(page, 'client.fee')).toHaveValue('60.000.000');
  await box(page, 'client.directCost').fill('-60jt');
  await expect(field(page, 'client.directCost').locator('.echo')).toContainText('hapus tanda minusnya');
});

test('in English “m” is a million', async ({ page }) => {
  await open(page, 'en');
  await box(page, 'client.fee').fill('85m');
  await box(page, 'client.fee').blur();
  await expect(box(page, 'client.fee')).toHaveValue('85,000,000');
});

test('a link to a folded question opens its section; a contract that has ended says what that means', async ({
  page,
}) => {
  await open(page);
  await page.goto('/id/money/#contract.endDate');
  await expect(box(page, 'contract.endDate')).toBeFocused();
  // Digit by digit, so that the year is 0002 on the way.
  await box(page, 'contract.endDate').pressSequentially('06062020');
  await expect(box(page, 'contract.endDate')).toHaveValue(/^2020-/);
  await box(page, 'contract.endDate').fill('2020-06-30');
  await expect(field(page, 'contract.endDate').locator('.warning')).toContainText(
    'sudah berakhir pada 30 Juni 2020',
  );
});

test('on a phone the findings are folded under their headings', async ({ page, isMobile }) => {
  await open(page);
  await fillEight(page);
  await expect(page.locator('.money-findings')).toBeVisible();
  const findings = page.locator('.money-findings > details');
  // Two of them wait for the futures, which take their time on a busy machine.
  await expect(findings).toHaveCount(7, { timeout: 20_000 });
  await expect(page.locator('.money-findings > details[open]')).toHaveCount(isMobile ? 0 : 7);
});
