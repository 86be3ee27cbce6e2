import { test, type Page } from '@playwright/test';
import { formatOf } from '../../components/wizard/use-format';
import { workedExample } from '../../lib/assessment/examples-catalogue';
import { evaluate } from '../../lib/evaluate';
import type { Evaluation } from '../../lib/evaluation';
import { encodeLink } from '../../lib/share/link';
import { expect, Walk } from './walk';

const day = '2026-11-24';
const agency = workedExample('agency-45', day);

/** The example, as a link that somebody sent; its day is that of the link. */
async function openAgency(page: Page, locale: 'id' | 'en' = 'id') {
  const walk = new Walk(page);
  walk.language = locale;
  await walk.open('money', `#${encodeLink(agency, { madeOn: day })}`);
  return walk;
}

const findings = (page: Page) => page.locator('.money-findings');

/** Opens what a phone keeps folded. */
async function unfold(page: Page) {
  await findings(page).waitFor();
  for (const section of await findings(page).locator('details.finding-fold:not([open])').all()) {
    await section.locator('> summary').click();
  }
}

async function settled(page: Page) {
  await expect(page.locator('.range')).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  await expect(findings(page).locator('[aria-busy="true"]')).toHaveCount(0);
}

/** The table below the drawing that is named so. */
const table = (page: Page, name: string) => findings(page).getByRole('region', { name, exact: true });

const cells = (page: Page, name: string) =>
  table(page, name)
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));

let known: Evaluation | null = null;
/** What comes out without a browser, from all 10,000 futures. */
function expected() {
  known ??= evaluate(agency, { today: day });
  const { money, sensitivity } = known;
  if (money.status !== 'complete' || !sensitivity) throw new Error('the example has every figure');
  const leave = money.options.find(({ id }) => id === 'notice+transition');
  const keep = money.options.find(({ id }) => id === 'keep');
  if (!leave || !keep) throw new Error('the example can be left and kept');
  return { money, sensitivity, leave, keep };
}

test.describe('the money page tells the futures', () => {
  test.slow();

  test('the table below the range drawing has the figures that Node works out, to the last thousand', async ({
    page,
  }) => {
    const walk = await openAgency(page);
    await settled(page);
    await unfold(page);
    await findings(page).getByText(walk.say('money.chart.tableTwin'), { exact: true }).click();
    const { money, leave, keep } = expected();
    const format = formatOf('id', 'IDR');
    const lines = [leave.cash.p5, leave.cash.p25, leave.cash.p50, leave.cash.p75, leave.cash.p95];
    const columns = [...lines, leave.likely.cash, keep.cash.p50];
    const rows = money.months.map((month, index) => [
      `${format.monthShort(month)} ${month.slice(0, 4)}`,
      ...columns.map((values) => format.moneyTable((values[index] ?? 0) / 1000)),
    ]);
    expect(await cells(page, walk.say('money.findings.fanCaption'))).toEqual(rows);
  });

  test('the tornado names what moves the lowest cash most first, and the table has it all', async ({
    page,
  }) => {
    const walk = await openAgency(page, 'en');
    await settled(page);
    await unfold(page);
    const { sensitivity } = expected();
    const names = sensitivity.rows.map(({ path }) => walk.say(`money.inputs.${path}`));
    const drawing = findings(page)
      .locator('svg:visible')
      .filter({ hasText: walk.say('money.sensitivity.lowestTitle') });
    const drawn = await drawing.locator('text.c-name').allTextContents();
    expect(drawn.map((name) => name.toLowerCase())).toEqual(
      names.slice(0, 5).map((name) => name.toLowerCase()),
    );
    await findings(page).getByText(walk.say('money.sensitivity.table'), { exact: true }).click();
    const rows = await cells(page, walk.say('money.sensitivity.table'));
    expect(rows.map(([name]) => name?.toLowerCase().replace(/ \(.*/, ''))).toEqual(
      names.map((name) => name.toLowerCase()),
    );
  });

  test('after an edit the range is busy, then settled and narrower; nothing goes blank meanwhile', async ({
    page,
  }) => {
    const walk = await openAgency(page);
    await settled(page);
    if (test.info().project.name === 'phone') await page.locator('.answer-bar > summary').click();
    const answer = page.locator('.answer');
    const before = (await answer.locator('.range').textContent()) ?? '';
    await page.evaluate(() => {
      const range = document.querySelector('.range');
      const seen: string[] = [];
      Object.assign(window, { seenBusy: seen });
      new MutationObserver(() => seen.push(range?.getAttribute('aria-busy') ?? '')).observe(range!, {
        attributes: true,
        attributeFilter: ['aria-busy'],
      });
    });
    await page.getByRole('button', { name: walk.say('app.sharedLink.keepCopy') }).click();
    if (test.info().project.name === 'phone') await page.locator('.answer-bar > summary').click();
    await page.goto(`/id/money/#exit.receiptDelay`);
    await page.locator('[id="exit.receiptDelay"]').fill('0');
    await settled(page);
    expect(await answer.locator('.range').textContent()).not.toBe(before);
    await expect(answer.locator('.changed')).toContainText(/menyempit dari Rp\s\d+/);
  });
});
