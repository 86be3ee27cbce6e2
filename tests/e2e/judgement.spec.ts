import { test, type Page } from '@playwright/test';
import { criterionIds } from '../../lib/assessment/ids-catalogue';
import type { VerdictCode } from '../../lib/evaluation';
import { percent } from '../../lib/format/amount';
import { count, judged, linkTo, money, optionName } from './judged';
import { expect, Walk } from './walk';

/** The pages repeat what the model says: the same figures, over ten thousand futures, worked out a second time here. */
const example = 'agency-45';

test('the strategies read how firm the order is, its bands, and what waiting does', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open('strategies', linkTo(example));
  await readsRobustness(walk, page);
  await hasPlacesAndWeights(page);
  await hasBands(walk, page);
  await readsPriceAndWaiting(walk, page);
});

async function readsRobustness(walk: Walk, page: Page) {
  const { robust, leader, acceptability, tipping } = judged(example).strategies!;
  const said = page.locator('#robust .finding');
  const option = optionName('id', leader!, 'short');
  await expect(said).toContainText(
    walk.say('strategies.robust.first', { count: count('id', robust.firstShare), option }),
  );
  const rivalShare = acceptability.find((one) => one.id === robust.contender)?.ranks[0] ?? 0;
  const rival = optionName('id', robust.contender!, 'short');
  const contested = walk.say('strategies.robust.contested', { rival, count: count('id', rivalShare) });
  await expect(said).toContainText(robust.isRobust ? walk.say('strategies.robust.firm') : contested);
  const title = robust.isRobust ? 'strategies.robust.titles.firm' : 'strategies.robust.titles.contested';
  await expect(page.locator('#robust h2:visible')).toHaveText(walk.say(title));
  await expect(page.locator('#robust ul.list-disc > li')).toHaveCount(
    Math.max(1, robust.flips.length) + Math.max(1, tipping!.length) + 1,
  );
}

async function hasPlacesAndWeights(page: Page) {
  await page.locator('#robust .fold > summary').last().click();
  for (const { id, ranks, centralWeights, confidence } of judged(example).strategies!.acceptability) {
    const cells = page
      .locator('#robust tbody tr')
      .filter({ has: page.getByRole('rowheader', { name: optionName('id', id), exact: true }) })
      .locator('td');
    const [first = 0, second = 0, ...later] = ranks;
    await expect(cells).toHaveText([
      ...[first, second, later.reduce((sum, share) => sum + share, 0)].map((share) => count('id', share)),
      centralWeights ? count('id', confidence) : '–',
      ...criterionIds.map((criterion) => (centralWeights ? percent(centralWeights[criterion], 'id') : '–')),
    ]);
  }
}

/** A band is the range of ninety futures in a hundred, a difference its mean over all of them. */
async function hasBands(walk: Walk, page: Page) {
  const { strategies, money: worked } = judged(example);
  if (worked.status !== 'complete') throw new Error('The example has all its figures');
  const [, second] = strategies!.ranked;
  const row = page
    .locator('#ranking .options > li')
    .filter({ has: page.getByRole('heading', { name: optionName('id', second!.id), exact: true }) });
  const whole = (value: number) => String(Math.round(value));
  const { mean, p5, p95 } = second!.value;
  const band = { value: whole(mean), low: whole(p5), high: whole(p95) };
  await expect(row.getByRole('img')).toHaveAccessibleName(
    walk.say('strategies.ranking.bandDescription', band),
  );
  const { npv } = worked.options.find(({ id }) => id === second!.id)!;
  await expect(row).toContainText(money('id', npv.mean));
}

async function readsPriceAndWaiting(walk: Walk, page: Page) {
  const { waiting, exit, walkAway } = judged(example).strategies!;
  expect(walkAway.kind).toBe('staying-pays');
  const section = page.locator('#walk-away');
  await expect(section).toContainText(walk.say('strategies.walkAway.stayingPays'));
  await expect(section).toContainText(
    walk.say(`strategies.walkAway.waiting.${waiting!.change < 0 ? 'costs' : 'helps'}`, {
      months: waiting!.months,
      option: optionName('id', exit, 'short'),
      amount: money('id', Math.abs(waiting!.change)),
    }),
  );
}

test('the result reads how firm the suggestion is, which others came out, and its key figures', async ({
  page,
}) => {
  const walk = new Walk(page);
  await walk.open('result', linkTo(example));
  await readsFirmness(walk, page);
  await hasKeyFigures(walk, page);
});

async function readsFirmness(walk: Walk, page: Page) {
  const { code, confidence, shares } = judged(example).verdict;
  const name = (verdict: string) => walk.say(`result.verdicts.${verdict}.name`).toLowerCase();
  const others = (Object.keys(shares) as VerdictCode[])
    .filter((other) => other !== code && shares[other]! >= 0.005)
    .sort((a, b) => shares[b]! - shares[a]!)
    .map((other) =>
      walk.say('result.firmness.other', { verdict: name(other), count: count('id', shares[other]!) }),
    );
  expect(others.length).toBeGreaterThan(0);
  const head = page.locator('.result-head');
  await expect(head).toContainText(
    walk.say('result.firmness.same', { count: count('id', confidence!), others: others.join('') }),
  );
  const firm = walk.say('result.firmness.firm');
  if (confidence! >= 0.8) await expect(head).toContainText(firm);
  else await expect(head).not.toContainText(firm);
}

async function hasKeyFigures(walk: Walk, page: Page) {
  const { money: worked, strategies } = judged(example);
  if (worked.status !== 'complete') throw new Error('The example has all its figures');
  const exit = worked.options.find(({ id }) => id === strategies!.exit)!;
  const keep = worked.options.find(({ id }) => id === 'keep')!;
  const figures = page.locator('.keyfigs:visible > div');
  const both = walk.say('result.numbers.belowFloorBoth', { count: count('id', keep.safety.belowFloor) });
  await expect(figures.filter({ hasText: both }).locator('dd')).toHaveText(
    count('id', exit.safety.belowFloor),
  );
  const reserve = figures.filter({ hasText: walk.pattern('result.numbers.reserveMore') });
  await expect(reserve.locator('dd')).toHaveText(money('id', exit.safety.reserve));
  const better = { months: worked.horizon, count: count('id', exit.beatsKeep) };
  const worth = figures.filter({ hasText: walk.say('result.numbers.npv', better) });
  await expect(worth.locator('dd')).toHaveText(money('id', exit.npv.mean));
}

test('a suggestion that no draw changes says so', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open('result', linkTo('irreplaceable-margin'));
  expect(judged('irreplaceable-margin').verdict.confidence).toBe(1);
  await expect(page.locator('.result-head')).toContainText(
    walk.say('result.firmness.always', { futures: '10.000' }),
  );
});
