import { test, type Page } from '@playwright/test';
import { workedExample } from '../../lib/assessment/examples-catalogue';
import { evaluate } from '../../lib/evaluate';
import { amountInSentence, amountInTable } from '../../lib/format/amount';
import { monthYear, shortMonth } from '../../lib/format/date-words';
import { encodeLink } from '../../lib/share/link';
import { expect, Walk } from './walk';

const day = '2026-11-24';
const agency = workedExample('agency-45', day);

const findings = (page: Page) => page.locator('.money-findings');

async function settled(page: Page) {
  await expect(page.locator('.answer .range')).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  await expect(findings(page).locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Opens the table that is named so, and reads it. */
async function cells(page: Page, twin: string, name = twin) {
  await findings(page).getByText(twin, { exact: true }).click();
  return findings(page)
    .getByRole('region', { name, exact: true })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}

/** What comes out without a browser, from all 10,000 futures. */
function expected() {
  const { money, sensitivity } = evaluate(agency, { today: day });
  if (money.status !== 'complete' || !sensitivity) throw new Error('the example has every figure');
  const leave = money.options.find(({ id }) => id === 'notice+transition');
  const keep = money.options.find(({ id }) => id === 'keep');
  if (!leave || !keep) throw new Error('the example can be left and kept');
  return { money, sensitivity, leave, keep };
}

const amounts = (text: string | null) => text?.match(/Rp\s[\d,.]+/g) ?? [];

/** Keeps in the page what the range said while it was marked as the answer to an older question. */
const watchRange = (page: Page) =>
  page.evaluate(() => {
    const range = document.querySelector('.answer .range')!;
    const note = () => {
      if (range.getAttribute('aria-busy') === 'true') document.body.dataset.wasBusy = range.textContent;
    };
    new MutationObserver(note).observe(range, { attributes: true });
  });

test('the page tells the futures that Node works out, and keeps the last ones in sight during an edit', async ({
  page,
}) => {
  test.slow();
  const walk = new Walk(page);
  await walk.open('money', `#${encodeLink(agency, { madeOn: day })}`);
  await settled(page);
  const { money, sensitivity, leave, keep } = expected();

  // The table below the range drawing, to the last thousand.
  const { p5, p25, p50, p75, p95 } = leave.cash;
  const columns = [p5, p25, p50, p75, p95, leave.likely.cash, keep.cash.p50];
  const style = { locale: 'id', currency: 'IDR' } as const;
  const rows = money.months.map((month, index) => [
    `${shortMonth(month, 'id')} ${month.slice(0, 4)}`,
    ...columns.map((values) => amountInTable((values[index] ?? 0) / 1000, style)),
  ]);
  const fan = await cells(page, walk.say('money.chart.tableTwin'), walk.say('money.findings.fanCaption'));
  expect(fan).toEqual(rows);

  // Read month by month with the arrow keys: the last month, then the one before.
  const reader = findings(page).getByRole('slider', { name: walk.say('money.chart.readLabel') });
  await reader.press('End');
  await reader.press('ArrowLeft');
  const place = money.months.length - 2;
  const at = (values: readonly number[]) => amountInSentence(values[place] ?? 0, style);
  await expect(findings(page).locator('.month-reader').getByRole('status')).toHaveCount(0);
  await expect(findings(page).locator('.month-reader p')).toHaveText(
    walk.say('money.chart.readMonth', {
      month: monthYear(money.months[place] ?? '', 'id'),
      middle: at(p50),
      low: at(p5),
      high: at(p95),
      keep: at(keep.cash.p50),
    }),
  );

  // What moves the lowest cash, the farthest first, drawn and in the table.
  const reach = ({ lowest }: (typeof sensitivity.rows)[number]) => Math.abs(lowest.atHigh - lowest.atLow);
  const names = sensitivity.rows
    .toSorted((a, b) => reach(b) - reach(a))
    .map(({ path }) => walk.say(`money.inputs.${path}`).toLowerCase());
  const drawing = findings(page)
    .locator('svg:visible')
    .filter({ hasText: walk.say('money.sensitivity.lowestTitle') });
  const drawn = await drawing.locator('text.c-name').allTextContents();
  expect(drawn.map((name) => name.toLowerCase())).toEqual(names.slice(0, 5));
  const table = await cells(page, walk.say('money.sensitivity.table'));
  expect(table.slice(0, 5).map(([name]) => name?.toLowerCase().replace(/ \(.*/, ''))).toEqual(
    names.slice(0, 5),
  );

  // The lowest cash, asked where it comes from: its month, then the month before, down to an answer and its origin.
  const answer = page.locator('.answer');
  const amount = answer.locator('.finding .why').last();
  await amount.click();
  const trace = answer.locator('.trace');
  await expect(trace).toContainText(amountInTable(leave.likely.lowest.cash, style));
  for (let month = leave.likely.lowest.month; month > 1; month -= 1) {
    await trace.getByRole('button', { name: walk.say('money.table.opening'), expanded: false }).click();
  }
  const origin = trace.locator('a[href="#firm.cash"] + .trace-origin');
  await expect(origin).toHaveText(`(${walk.say('money.trace.origin.entered')})`);

  // An edit: the last range stays in sight, marked as older, until the narrower one is there.
  await walk.press('wizard.readonly.makeMine');
  await walk.reload();
  await settled(page);
  const range = page.locator('.answer .range');
  const before = await range.textContent();
  await watchRange(page);
  await page.goto('/id/money/#exit.receiptDelay');
  await page.locator('[id="exit.receiptDelay"]').fill('0');
  await expect(page.locator('.answer .changed')).toContainText(/menyempit dari Rp\s\d+/);
  await settled(page);
  expect(amounts(await page.locator('body').getAttribute('data-was-busy'))).toEqual(amounts(before));
  expect(amounts(await range.textContent())).not.toEqual(amounts(before));
});
