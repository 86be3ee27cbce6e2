import { test, type Page } from '@playwright/test';
import { pasteFigures, question } from './case';
import { expect, Walk } from './walk';

/** A case with figures, at the strategies. */
async function withFigures(page: Page, cash?: string): Promise<Walk> {
  const walk = new Walk(page);
  await walk.open('money');
  await pasteFigures(walk);
  if (cash) await walk.box(question('cash-today')).fill(cash);
  await walk.open('strategies');
  await expect(page.locator('.option-facts').first()).toBeVisible();
  return walk;
}

const names = (page: Page) => page.locator('#ranking .options > li h3');

test('before any figure the three usual ways stand there, and the way to the figures', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open('strategies');
  for (const way of ['renegotiate', 'notice', 'transition']) {
    await expect(
      page.getByRole('heading', { name: walk.say(`strategies.article.${way}.name`), exact: true }).first(),
    ).toBeVisible();
  }
  await walk.link('strategies.ranking.toMoney').first().click();
  await walk.isAt('money');
});

test('what matters most moves the order at once, by keyboard too, and is kept', async ({ page }) => {
  const walk = await withFigures(page);
  await walk.choose('strategies.weights.heading', 'strategies.weights.ranked');
  const relief = walk.say('strategies.criteria.relief.name');
  const values = page.locator('#ranking .options .option-facts dd:first-of-type');
  const before = await values.allTextContents();
  const up = page.getByRole('button', { name: walk.say('strategies.weights.up', { name: relief }) });
  await up.focus();
  for (const place of [2, 1]) {
    await page.keyboard.press('Enter');
    await expect(page.locator('.reorder > li').nth(place - 1)).toContainText(relief);
  }
  await expect(up).toBeFocused();
  await expect.poll(() => values.allTextContents()).not.toEqual(before);
  const order = await names(page).allTextContents();
  await walk.reload();
  await expect(page.locator('.reorder > li').first()).toContainText(relief);
  await expect(names(page)).toHaveText(order);

  // With weights of one's own the most important begins with 100; what is set to nothing stops counting.
  await walk.choose('strategies.weights.heading', 'strategies.weights.own');
  const slider = (id: string) =>
    page.getByRole('slider', { name: walk.say(`strategies.criteria.${id}.name`), exact: true });
  await expect(slider('relief')).toHaveValue('100');
  // By ear a weight is the value of its slider, not a region that speaks by itself.
  await expect(page.locator('#weights output')).toHaveCount(0);
  await slider('money').press('Home');
  await expect(slider('money')).toHaveAttribute(
    'aria-valuetext',
    walk.say('strategies.weights.points', {
      points: 0,
      weight: walk.say('strategies.weights.weight', { percent: '0%' }),
    }),
  );
  await walk.reload();
  await expect(slider('money')).toHaveValue('0');
});

test('the first of the order is named in the answer; every way out carries what the law says, and the day it was checked', async ({
  page,
}) => {
  const walk = await withFigures(page);
  const first = (await names(page).first().textContent()) ?? '';
  await expect(page.locator('.answer .finding').first()).toHaveText(walk.pattern('strategies.robust.first'));
  await expect(page.locator('.answer .finding').first()).toContainText(new RegExp(first, 'i'));
  const way = page.locator('.route > li').first();
  await expect(way).toContainText(walk.say('strategies.route.mutual.name'));
  await way.locator('summary').click();
  await expect(way).toContainText(walk.pattern('law.tail'));
});

test('what is held back says why; where staying is as dangerous, nothing is, and that is said (ruling R20)', async ({
  page,
}) => {
  const walk = await withFigures(page, '120 juta');
  const blocked = page.locator('.option-blocked').first();
  await expect(blocked).toContainText(walk.pattern('strategies.gates.cash-below-floor.detail'));
  await expect(blocked.locator('li').first()).not.toBeEmpty();
  await walk.open('money');
  await walk.box(question('cash-today')).fill('-900 juta');
  await walk.open('strategies');
  const ranking = page.locator('#ranking');
  await expect(ranking).toContainText(walk.say('strategies.gates.cash-danger-either-way.detail'));
  await expect(ranking.locator('.option-blocked')).toHaveCount(0);
});

test('a reason it may fail and the signs to look again are kept and reach the result', async ({ page }) => {
  const walk = await withFigures(page);
  const own = 'rapat dibatalkan tiga kali berturut-turut';
  await walk.box('strategies.premortem.question').fill('Pengganti datang terlambat.');
  await page.getByRole('checkbox', { name: walk.say('strategies.tripwires.options.disrespect') }).check();
  await walk.box('strategies.tripwires.own').fill(own.repeat(4));
  await expect(walk.button('strategies.tripwires.add')).toBeDisabled();
  await walk.box('strategies.tripwires.own').fill(own);
  await walk.reload();
  await expect(walk.box('strategies.tripwires.own')).toHaveValue(own);
  await walk.press('strategies.tripwires.add');
  await walk.reload();
  await expect(walk.box('strategies.premortem.question')).toHaveValue('Pengganti datang terlambat.');
  const feared = walk.say('strategies.path.steps.forestall.extra', { reasons: 'Pengganti datang terlambat' });
  await expect(page.locator('#path')).toContainText(feared);
  const long = 'Klien menunda '.repeat(50);
  await walk.box('strategies.premortem.question').fill(long);
  await expect(page.locator('#foresight')).toContainText(
    walk.say('app.errors.tooLong', { max: 600, over: 100 }),
  );
  await walk.reload();
  await expect(walk.box('strategies.premortem.question')).toHaveValue(long);
  await walk.open('result');
  await expect(page.locator('#path')).toContainText(feared);
  await expect(page.locator('.flips')).toContainText(own);
  await expect(page.locator('.flips')).toContainText(walk.say('strategies.tripwires.options.disrespect'));
});
