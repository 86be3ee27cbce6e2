import { test } from '@playwright/test';
import { workedExample } from '../../lib/assessment/examples-catalogue';
import { count, judged, linkTo } from './judged';
import { pdfText, squeezed } from './pdf-text';
import { expect, Walk } from './walk';

const example = 'agency-45';

async function atResult(walk: Walk) {
  await walk.open('result', linkTo(example));
  await expect(walk.page.locator('#cash svg.recharts-surface:visible')).toBeVisible();
}

for (const language of ['id', 'en'] as const) {
  test(`the ${language} memo has head, foot, every section and few pages`, async ({ page }) => {
    const walk = new Walk(page);
    walk.language = language;
    await atResult(walk);
    const { text, pages } = await pdfText(await walk.print());
    expect(pages).toBeLessThanOrEqual(6);
    const keys = ['headings.memo', 'headings.why', 'headings.path', 'plan.title', 'whatItDoesNotKnow.n9'];
    for (const key of keys) expect(text).toContain(squeezed(walk.say(`result.${key}`)));
    const { code, shares, confidence } = judged(example).verdict;
    const [other] = (['repair', 'exit', 'keep'] as const).filter((one) => one !== code && shares[one]);
    const verdict = walk.say(`result.verdicts.${other}.name`).toLowerCase();
    const others = walk.say('result.firmness.other', { verdict, count: count(language, shares[other!]!) });
    const firmness = { count: count(language, confidence!), others };
    expect(text).toContain(squeezed(walk.say('result.firmness.same', firmness)));
    const { seed } = workedExample(example, '2026-11-24');
    expect(text.split(String(seed)).length - 1).toBeGreaterThanOrEqual(pages);
  });
}

test('nothing of the screen’s furniture is on the paper', async ({ page }) => {
  const walk = new Walk(page);
  await atResult(walk);
  await page.emulateMedia({ media: 'print' });
  for (const part of [
    '.top',
    '.steps',
    '.where',
    '.foot',
    '.banners',
    '#share',
    '.actions',
    '.print-open > summary',
  ]) {
    expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0);
  }
  await expect(page.locator('.kawung')).toHaveCount(1);
});

for (const width of [360, 1400]) {
  test(`a drawing is whole on paper when the window is ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const walk = new Walk(page);
    await atResult(walk);
    await page.emulateMedia({ media: 'print' });
    // An A4 page without its margins, in CSS pixels.
    await page.setViewportSize({ width: 794, height: 1123 });
    const boxes = await page
      .locator('main svg.chart:visible, main .cash-chart:visible')
      .evaluateAll(measured);
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    for (const { drawn, column } of boxes) expect(drawn).toBeLessThanOrEqual(column + 1);
  });
}

/** How wide each drawing is, and how much room its column has. */
function measured(drawings: Element[]) {
  return drawings.map((drawing) => ({
    drawn: drawing.getBoundingClientRect().width,
    column: drawing.parentElement?.getBoundingClientRect().width ?? 0,
  }));
}
