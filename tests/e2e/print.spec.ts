import { test, type Page } from '@playwright/test';
import { exampleIds, workedExample } from '../../lib/assessment/examples-catalogue';
import { assessmentSchema, type Assessment } from '../../lib/assessment/schema';
import { encodeLink } from '../../lib/share/link';
import { codeOn, Paper, wordsBetween, type Grey } from './paper';
import { pdfText, squeezed } from './pdf-text';
import { expect, Walk } from './walk';

const day = '2026-11-24';
const agency = () => workedExample('agency-45', day);

/** Names as long as they may be, and every text of one’s own that the paper repeats. */
function wordy(): Assessment {
  const example = agency();
  const premortem = 'Dua desainer ikut mundur.\nTagihan terakhir tidak dibayar selama setengah tahun.\n';
  return assessmentSchema.parse({
    ...example,
    firmName: 'Persekutuan Perdata Konsultan Manajemen dan Hubungan Masyarakat Nusantara Abadi',
    clientName: 'PT Pengelola Pembangunan Kawasan Industri Terpadu Sumatera Selatan Persero Tbk',
    preferences: {
      ...example.preferences,
      premortem: premortem.repeat(4),
      tripwires: ['late-45', 'key-person-leaves'],
    },
  });
}

/** Nothing but a few answers: most of the paper stays empty, and what is there must still be a page. */
const sparse = () =>
  assessmentSchema.parse({ client: { fee: 100 }, checklist: workedExample('freelancer', day).checklist });

/** Three red flags at once, one of them about safety: those come first. */
const unsafe = () =>
  assessmentSchema.parse({
    ...agency(),
    redFlags: {
      ...agency().redFlags,
      'abuse-harassment': 'yes',
      'illegal-instruction': 'yes',
      'client-insolvent': 'yes',
    },
  });

const cases: Record<string, () => Assessment> = {
  ...Object.fromEntries(exampleIds.map((id) => [id, () => workedExample(id, day)])),
  wordy,
  sparse,
  unsafe,
};

async function atResult(page: Page, language: 'id' | 'en', id: string): Promise<Walk> {
  const walk = new Walk(page);
  walk.language = language;
  await page.addInitScript(() => (window.print = () => {}));
  await walk.open('result', `#${encodeLink(cases[id]!(), { madeOn: day, include: { notes: true } })}`);
  // Only one's own case is handed on, and so has a code to put on paper.
  await walk.press('wizard.readonly.makeMine');
  await expect(page.locator('.print-document')).toBeAttached();
  await page.waitForLoadState('networkidle');
  return walk;
}

/** A case is calculated once a visit; both forms of it are printed there, and looked at from all sides. */
const whole = { id: 'agency-45', en: 'wordy' } as const;

for (const language of ['id', 'en'] as const) {
  test(`${whole[language]} in ${language} is a whole document, and a memo of two pages`, async ({ page }) => {
    const walk = await atResult(page, language, whole[language]);
    const pdf = await walk.print();
    const full = new Paper(pdf);
    await checkPages(walk, full);
    expect(full.grey(40).map(inkAtTheEdges)).toEqual(full.pages.map(() => 0));
    const { text } = await pdfText(pdf);
    expect((await texts(page, said)).filter((one) => !text.includes(one))).toEqual([]);
    expect(text).toContain(squeezed(walk.say('result.whatItDoesNotKnow.n9')));
    const head = squeezed(['date', 'what'].map((key) => walk.say(`result.plan.${key}`)).join(''));
    const tables = page.locator('.paper-annex-plan table, .paper-annex-aftercare table');
    expect(text.split(head).length - 1).toBeGreaterThan(await tables.count());
    await checkMemo(walk);
  });
}

const short = [
  ['irreplaceable-margin', 'id'],
  ['sparse', 'id'],
  ['unsafe', 'id'],
] as const;

for (const [id, language] of short) {
  test(`${id} in ${language} is a memo of two pages`, async ({ page }) => {
    await checkMemo(await atResult(page, language, id));
  });
}

const said = ':is(h1, h2, h3, td, tbody th, .paper-list li, .paper-dates time)';

const codeOnPaper = ({ page, say }: Walk) =>
  page.getByRole('checkbox', { name: say('result.share.onPaper') });

/** Two pages at most, on both papers; no figure that the page doesn’t have; a code that opens this very case. */
async function checkMemo(walk: Walk) {
  const { page } = walk;
  await codeOnPaper(walk).check();
  const memo = await printedMemo(walk, 'A4');
  expect(memo.pages.length).toBeLessThanOrEqual(2);
  await checkPages(walk, memo);
  expect(memo.grey(150, memo.pages.length).map(codeOn)).toEqual([await walk.readLink()]);
  const shown = (await page.getByRole('main').allTextContents()).join(' ');
  const own = await page.locator('.paper-verdict, .paper-section:not(.paper-live)').allTextContents();
  const figures = own.join(' ').match(/\d+(?:[.,]\d+)*/g) ?? [];
  expect(figures.filter((figure) => !shown.includes(figure))).toEqual([]);
  // Whoever reads in the dark prints on white all the same.
  await page.emulateMedia({ colorScheme: 'dark' });
  const letter = await printedMemo(walk, 'Letter');
  expect(letter.pages.length, 'on Letter').toBeLessThanOrEqual(2);
  expect(letter.grey(20)[0]!.at(2, 2)).toBeGreaterThan(250);
  await checkPages(walk, letter);
}

/** Once printed, everything is to be printed again: the button is asked each time. */
async function printedMemo(walk: Walk, format: 'A4' | 'Letter'): Promise<Paper> {
  await walk.press('result.print.memo');
  await expect(walk.page.locator('.print-document[data-form=memo]')).toBeAttached();
  return new Paper(await walk.print(format));
}

const points = (millimetres: number) => (millimetres / 25.4) * 72;

/** Tagged, named, numbered and headed; nothing at its edges, no heading left behind, no slot left empty. */
async function checkPages(walk: Walk, paper: Paper) {
  const memo = walk.say('result.headings.memo');
  expect(paper.info['Tagged']).toBe('yes');
  expect(paper.info['Title']).toContain(memo);
  expect(await emptySlots(walk.page)).toEqual([]);
  const titles = await texts(walk.page, ':is(h2, h3, thead tr)');
  paper.pages.forEach((page, index) => {
    const name = `page ${index + 1}`;
    const foot = page.height - points(17);
    const number = squeezed(walk.say('print.page', { page: index + 1, pages: paper.pages.length }));
    expect(squeezed(wordsBetween(page, foot, page.height)), name).toContain(number);
    const head = squeezed(wordsBetween(page, 0, points(15)));
    expect(head, name).toContain(squeezed(index === 0 ? walk.say('app.name') : memo));
    const [edge, far] = [points(17), page.width - points(17)];
    const cut = page.words.filter(({ left, right }) => left < edge || right > far);
    expect(cut, `at the edges of ${name}`).toEqual([]);
    const broken = page.words.filter(({ text }) =>
      /^(undefined|NaN|null|.?Infinity)\b|[{}]|\[object/.test(text),
    );
    expect(broken, `on ${name}`).toEqual([]);
    const text = squeezed(wordsBetween(page, points(15), foot));
    expect(
      titles.filter((title) => text.endsWith(title)),
      `the end of ${name}`,
    ).toEqual([]);
  });
}

/** Dark points in the margins left and right, where only something too wide can stand. */
function inkAtTheEdges({ width, height, at }: Grey): number {
  const margin = Math.floor((width * 17) / 216);
  let count = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < margin; x++) count += Number(at(x, y) < 250) + Number(at(width - 1 - x, y) < 250);
  }
  return count;
}

const texts = async (page: Page, selector: string) =>
  (await page.locator(`.print-document ${selector}`).allTextContents()).map(squeezed);

const emptySlots = (page: Page) =>
  page
    .locator('.print-document :is(p, li, dt, dd, td, th, h1, h2, h3)')
    .evaluateAll((slots) => slots.filter((slot) => !slot.textContent?.trim()).map((slot) => slot.outerHTML));

test('freelancer in en is a memo of two pages, with the code that the share panel makes or none', async ({
  page,
}) => {
  const walk = await atResult(page, 'en', 'freelancer');
  const live = page.locator('.paper-live');
  await expect(page.locator('.print-document h1')).toBeAttached();
  await expect(live).toHaveCount(0);
  await checkMemo(walk);
  await expect(live).toContainText(walk.say('print.live.holder'));
  await expect(live).toContainText(walk.say('app.share.leftOutItems.money'));
  const view = (name: string) => page.getByRole('radio', { name: walk.say(`app.share.views.${name}.name`) });
  await view('team').check();
  await expect(live).toContainText(walk.say('app.share.leftOutItems.terms'));
  await view('anonymous').check();
  await expect(live).toHaveCount(0);
  expect(new Paper(await walk.print()).grey(150, 1, 2).map(codeOn).filter(Boolean)).toEqual([]);
  await view('full').check();
  await expect(live).toHaveCount(1);
  await codeOnPaper(walk).uncheck();
  await expect(live).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('body > :not(.print-document)').filter({ visible: true }).count()).toBe(0);
});

test('the money step prints its answer, its drawing, its table and what was assumed, and no form', async ({
  page,
}) => {
  const walk = new Walk(page);
  await walk.open('money', `#${encodeLink(agency(), { madeOn: day })}`);
  await expect(page.getByRole('table', { name: walk.say('money.findings.assumptionsTable') })).toBeVisible();
  await expect(page.locator('main .cash-chart svg').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const visible = (selector: string) => page.locator(`main ${selector}`).filter({ visible: true }).count();
  expect(await visible(':is(input, select, textarea, button:not(.why))')).toBe(0);
  expect(await visible('.cash-chart')).toBeGreaterThan(0);
  expect(await visible('.cash-table table')).toBeGreaterThan(0);
  expect(await visible('.assumed-table table')).toBe(1);
  const paper = new Paper(await page.pdf({ format: 'A4', printBackground: true, tagged: true }));
  expect(paper.info['Tagged']).toBe('yes');
  expect(paper.grey(40).map(inkAtTheEdges)).toEqual(paper.pages.map(() => 0));
});
