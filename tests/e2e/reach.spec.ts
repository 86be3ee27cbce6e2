import { test, type Page } from '@playwright/test';
import { axeFaults, bringAxe } from './axe-faults';
import { linkTo } from './judged';
import { expect, Walk } from './walk';

const steps = ['checklist', 'money', 'strategies', 'communication', 'aftercare', 'result'] as const;

/** What comes last on a page with a whole case. */
const drawn = {
  checklist: 'main h1',
  money: '.money-findings > :nth-child(7)',
  strategies: '#robust',
  communication: '#plan',
  aftercare: '#next',
  result: '#path',
};

/** What WCAG 2.2 asks of a page beyond what a checker of markup sees, with a whole case on it. */
for (const step of steps) {
  test(`${step} can be used by everyone with all unfolded, reads at 400 % and with wide spacing, and its targets can be hit`, async ({
    page,
  }) => {
    const walk = new Walk(page);
    await bringAxe(page);
    await walk.open(step, linkTo('agency-45'));
    await page.waitForLoadState('networkidle');
    await page.locator(drawn[step]).waitFor();
    await page.evaluate(unfold, true);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    await page.evaluate(unfold, false);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.locator('main .narrow-fold[open]')).toHaveCount(0);
    if (step === 'strategies' || step === 'result') expect(await page.evaluate(screens)).toBeLessThan(11);
    await unfoldsAtLink(page);
    await page.evaluate(unfold, true);
    // 1280 CSS pixels at 400 %: reflow (1.4.10).
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate(overflowing), 'at 400 %').toEqual([]);
    await page.evaluate(spaceOut);
    expect(await page.evaluate(overflowing), 'with wide spacing').toEqual([]);
    expect(await page.evaluate(clipped), 'clipped').toEqual([]);
  });
}

const unfold = (isOpen: boolean) =>
  document.querySelectorAll('details').forEach((one) => (one.open = isOpen));

const screens = () => document.documentElement.scrollHeight / innerHeight;

/** On a phone the evidence is folded; a link to a folded part unfolds it. */
async function unfoldsAtLink(page: Page): Promise<void> {
  const part = page.locator('main [id]:has(> .narrow-fold)').last();
  if ((await part.count()) === 0) return;
  const id = (await part.getAttribute('id')) ?? '';
  await page.evaluate((place) => (location.hash = place), id);
  await expect(part.locator('> .narrow-fold')).toHaveAttribute('open', '');
}

/** Target size (2.5.8): 24 by 24, unless it stands in a sentence or enough room is around it. */
function smallTargets(): string[] {
  const boxOf = (one: Element) => {
    const label = (one as HTMLInputElement).labels?.[0];
    const own = one.getBoundingClientRect();
    const around = label?.getBoundingClientRect();
    return around && around.width * around.height > own.width * own.height ? around : own;
  };
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip-link'),
  );
  const boxes = all.map((one) => ({ one, box: boxOf(one) }));
  const isInline = (one: Element) => getComputedStyle(one).display === 'inline';
  return boxes
    .filter(({ one, box }) => (box.width < 24 || box.height < 24) && !isInline(one))
    .filter(({ one, box }) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return boxes.some(({ one: other, box: { left, right, top, bottom } }) => {
        const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
        return other !== one && !other.contains(one) && !one.contains(other) && Math.hypot(dx, dy) < 12;
      });
    })
    .map(({ one, box }) => `${one.outerHTML.slice(0, 90)} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`);
}

/** What stands out of the page to the side, save in a table or drawing that scrolls by itself. */
function overflowing(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll('main *, header *, footer *')]
    .filter((one) => one.getBoundingClientRect().right > width + 1 && !one.closest('.table-scroll'))
    .map((one) => one.outerHTML.slice(0, 90));
}

/** Text spacing (1.4.12), through the object model, which the policy of the page allows. */
function spaceOut(): void {
  for (const one of document.querySelectorAll<HTMLElement>('body, body *')) {
    one.style.setProperty('line-height', '1.5', 'important');
    one.style.setProperty('letter-spacing', '0.12em', 'important');
    one.style.setProperty('word-spacing', '0.16em', 'important');
  }
  for (const one of document.querySelectorAll<HTMLElement>('p')) one.style.marginBottom = '2em';
}

/** Text of which a part can’t be seen. */
function clipped(): string[] {
  return [...document.querySelectorAll('main *')]
    .filter((one) => one.childElementCount === 0 && (one.textContent ?? '').trim() !== '')
    .filter((one) => {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(one);
      const isHiddenOnPurpose = position === 'absolute' && clipPath !== 'none';
      const isCut = one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 2;
      return isCut && !isHiddenOnPurpose && [overflowX, overflowY].some((how) => /hidden|clip/.test(how));
    })
    .map((one) => one.outerHTML.slice(0, 90));
}
