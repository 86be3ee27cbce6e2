import { test } from '@playwright/test';
import { keepForecast } from '../../lib/aftercare/forecast';
import { workedExample } from '../../lib/assessment/examples-catalogue';
import { amountInSentence } from '../../lib/format/amount';
import { encodeLink } from '../../lib/share/link';
import { pasteFigures } from './case';
import { expect, Walk } from './walk';

const day = '2026-11-24';
const money = (amount: number) => amountInSentence(amount, { locale: 'id', currency: 'IDR' });

/** The page stands on the day of these tests; its timers run as they do. */
const onThatDay = (walk: Walk) => walk.page.clock.setSystemTime(new Date(`${day}T09:00:00+07:00`));

test('a forecast kept in September meets the cash of October: seen on the drawing, kept over a reload', async ({
  page,
}) => {
  const walk = new Walk(page);
  await onThatDay(walk);
  await walk.open('money');
  await pasteFigures(walk);
  await walk.open('aftercare');
  await walk.unfold('aftercare.parts.rebuild');
  const tool = page.locator('#forecast');
  await page.getByLabel(walk.say('rebuild.forecast.keep.date')).fill('2026-09-20');
  await walk.press('rebuild.forecast.keep.button');

  const cash = walk.box('rebuild.forecast.enter.cash');
  await expect(tool.getByText(walk.say('rebuild.forecast.hindsight'))).toBeVisible();
  await expect(page.getByLabel(walk.say('rebuild.forecast.enter.month'), { exact: true })).toHaveValue(
    '2026-10',
  );
  await cash.fill('3 miliar');
  await expect(tool.getByRole('heading', { level: 3 })).toHaveText(
    /Oktober 2026 Rp\s3\smiliar: di atas rentang/,
  );
  await expect(tool.locator('svg:visible .c-actual-outside')).toHaveCount(1);

  await cash.fill('420 juta');
  await expect(tool.getByRole('heading', { level: 3 })).toHaveText(/Rp\s420\sjuta/);
  await walk.reload();
  await walk.unfold('aftercare.parts.rebuild');
  await expect(cash).toHaveValue('420.000.000');
  await expect(tool.getByRole('heading', { level: 3 })).toHaveText(/Rp\s420\sjuta/);
  await tool.getByText(walk.say('rebuild.tableTwin'), { exact: true }).click();
  await expect(tool.getByRole('row', { name: /Okt 2026/ })).toContainText('420.000');
});

test('a link carries forecast and check-ins; the page tells them to whoever opens it', async ({ page }) => {
  const walk = new Walk(page);
  const agency = workedExample('agency-45', day);
  const asked = {
    madeOn: '2026-07-20',
    keptOn: '2026-07-20',
    option: 'notice+transition',
    noticeMonth: 0,
  } as const;
  agency.aftercare.forecast = keepForecast(agency, { ...asked, futures: 500 });
  agency.aftercare.actualCash = { '2026-08': 199e6, '2026-10': 173e6 };
  await walk.open('aftercare', `#${encodeLink(agency, { madeOn: day })}`);
  await walk.unfold('aftercare.parts.rebuild');
  const tool = page.locator('#forecast');
  await expect(tool.getByRole('heading', { level: 3 })).toContainText(money(173e6));
  await expect(tool.locator('svg:visible .c-actual')).toHaveCount(2);
  await expect(walk.box('rebuild.forecast.enter.cash')).toBeDisabled();
  await tool.getByRole('slider').press('Home');
  await expect(tool.getByRole('slider')).toHaveAttribute('aria-valuetext', /^Juli 2026: /);
});
