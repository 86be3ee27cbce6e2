import { test as base, type Browser, type Page } from '@playwright/test';
import { complaints } from './complaints';
import {
  closeChecklist,
  figures,
  names,
  question,
  rateIndicators,
  typeContract,
  typeFigures,
  typeNames,
} from './case';
import { pdfText, squeezed } from './pdf-text';
import { carrying, outside, recordTargets, startRecorder, type Recorder } from './recorder';
import { expect, resultText, Walk } from './walk';

/** Everybody in this walk reaches the server through a recorder that keeps every request whole. */
const test = base.extend<{ recorder: Recorder }>({
  recorder: async ({}, use, info) => {
    const recorder = await startRecorder(info.project.use.baseURL ?? '');
    await use(recorder);
    recorder.server.close();
  },
  baseURL: ({ recorder }, use) => use(recorder.origin),
});

test.describe.configure({ timeout: 300_000 });

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** A second reader: nothing of the first one’s is on this device. */
async function anotherDevice(browser: Browser, page: Page): Promise<Walk> {
  const { viewport, isMobile, hasTouch } = test.info().project.use;
  const context = await browser.newContext({ viewport, isMobile, hasTouch });
  test.info().annotations.push({ type: 'second reader of', description: page.url() });
  return new Walk(await context.newPage());
}

test('from an empty start to a link, a copy and a print', async ({ page, browser, recorder }) => {
  const walk = new Walk(page);
  const list = await complaints(page);
  const targets = [recordTargets(page.context())];
  await test.step('the first page leads in', async () => {
    await page.goto('/id/');
    await page
      .getByRole('main')
      .getByRole('link', { name: walk.say('landing.cover.start') })
      .click();
    await walk.isAt('checklist');
  });
  await test.step('eight questions, left and taken up again', () => answerChecklist(walk));
  await test.step('eight figures and the contract', () => answerMoney(walk));
  await test.step('strategies, conversation, aftercare', () => walkOn(walk));
  const said = await test.step('the result', () => readResult(walk));
  const link = await test.step('the link', async () => {
    await walk.unfoldOnPhone('result.share.heading');
    const shown = await walk.readLink();
    expect(await walk.copyLink()).toBe(shown);
    return shown;
  });
  await test.step('the print', () => readPrint(walk));
  const reader = await anotherDevice(browser, page);
  targets.push(recordTargets(reader.page.context()));
  await test.step('another reader sees the same numbers', () => openAsReader(reader, link, said));
  await test.step('and keeps both', () => makeMine(reader, link, said));
  await reader.page.context().close();
  expect(list).toEqual([]);
  await test.step('nobody else was asked, and nobody was told', () => {
    expect(outside(targets.flat(), recorder.origin)).toEqual([]);
    expect(recorder.seen.length).toBeGreaterThan(20);
    const typed = [...Object.values(names), 'Ratna', 'Bayu', '118 juta', '118000000'];
    expect(carrying(recorder.seen, [link.split('#')[1] ?? link, ...typed])).toEqual([]);
  });
});

async function answerChecklist(walk: Walk) {
  await typeNames(walk);
  await walk.press('app.actions.start');
  await rateIndicators(walk, 0, 3);
  await walk.reload();
  await walk.open('checklist');
  await expect(walk.page.getByText(walk.say('checklist.indicators.margin-after-labour.a75'))).toBeVisible();
  await walk.switchTo('en');
  await expect(walk.page.getByText(walk.say('checklist.indicators.margin-after-labour.a75'))).toBeVisible();
  await walk.switchTo('id');
  await walk.link('app.actions.continue').click();
  await rateIndicators(walk, 3);
  await closeChecklist(walk);
  await expect(walk.page.getByText(walk.say('checklist.hub.flagsNone'))).toBeVisible();
  await walk.continueTo('money');
}

async function answerMoney(walk: Walk) {
  await typeFigures(walk, 0, 4);
  await walk.sure(question('client-fee'), 'recorded');
  // At once: what was typed last must not wait for a pause in typing.
  await walk.reload();
  await expect(walk.box(question('client-fee'))).toHaveValue('118.000.000');
  await expect(walk.box(question('other-revenue'))).toHaveValue('145.000.000');
  await walk.switchTo('en');
  await expect(walk.box(question('client-fee'))).toHaveValue('118,000,000');
  await walk.switchTo('id');
  await typeFigures(walk, 4, figures.length);
  await typeContract(walk);
  await walk.reload();
  await expect(walk.box(question('cash-today'))).toHaveValue('410.000.000');
  await walk.unfold('money.sections.contract.title');
  await expect(walk.box('money.more.notice-days.label')).toHaveValue('60');
  await walk.continueTo('strategies');
}

async function walkOn(walk: Walk) {
  await expect(
    walk.page.getByRole('heading', { name: walk.say('strategies.ranking.heading') }),
  ).toBeVisible();
  await walk.unfoldOnPhone('strategies.weights.heading');
  await walk.choose('strategies.weights.heading', 'strategies.weights.ranked');
  await walk.continueTo('communication');
  await walk.unfold('communication.fields.people.title');
  await walk.type('communication.fields.contactName.label', 'Ratna');
  await walk.type('communication.fields.senderName.label', 'Bayu');
  await walk.continueTo('aftercare');
  await walk.openResult();
}

async function readResult(walk: Walk): Promise<string> {
  const said = await resultText(walk.page);
  for (const name of Object.values(names)) expect(said).toContain(name);
  await walk.reload();
  expect(await resultText(walk.page)).toBe(said);
  return said;
}

/** Whatever the screen shows stands on the paper too, what is folded on the screen included. */
async function readPrint(walk: Walk) {
  const { text, pages } = await pdfText(await walk.print());
  const main = walk.page.getByRole('main');
  expect(pages).toBeGreaterThan(1);
  const expected = [
    ...(await walk.heading().allTextContents()),
    ...(await main.locator('.keyfigs > div > *').allTextContents()),
    ...(await main.locator('#cash .finding').allTextContents()),
    // What is folded away on the screen: dates, cash month by month, the figures behind it all.
    ...(await main.locator('.print-open tbody tr > *').allTextContents()),
  ];
  expect(expected.length).toBeGreaterThan(100);
  expect(expected.map(squeezed).filter((part) => !text.includes(part))).toEqual([]);
}

/** The reader has own work already; what the link shows is not mixed with it. */
async function openAsReader(reader: Walk, link: string, said: string) {
  await reader.open('checklist');
  await typeNames(reader, { client: 'Klien Pembaca', firm: 'Usaha Pembaca' });
  await reader.page.goto(link);
  await reader.ready();
  await expect(reader.notice('wizard.readonly.banner')).toBeVisible();
  // The same in every word, but that nobody asks the reader to find out what the sender left open.
  const first = reader.say('result.unknown.first');
  expect(said.split(first)).toHaveLength(2);
  const told = said.replace(first, reader.say('wizard.readonly.unanswered'));
  expect(await resultText(reader.page)).toBe(told);
  await reader.reload();
  expect(await resultText(reader.page)).toBe(told);
  await reader.open('checklist');
  await expect(
    reader.page.getByText(reader.say('checklist.indicators.margin-after-labour.a75')),
  ).toBeVisible();
  await reader.pressOfVisit('wizard.readonly.backToMine');
  await expect(reader.box('wizard.assessment.clientLabel')).toHaveValue('Klien Pembaca');
}

async function makeMine(reader: Walk, link: string, said: string) {
  const { page } = reader;
  await page.goto(link);
  await reader.ready();
  await reader.pressOfVisit('wizard.readonly.makeMine');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: reader.say('wizard.dialogs.replace.confirm') })
    .click();
  await expect(page.getByText(reader.say('wizard.readonly.made'))).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await reader.reload();
  await expect(reader.notice('wizard.readonly.banner')).toBeHidden();
  expect(await resultText(page)).toBe(said);
  await reader.press('app.nav.menu');
  await page.locator('#menu').getByText(reader.say('wizard.assessment.list'), { exact: true }).click();
  await expect(page.getByRole('dialog').getByText('Klien Pembaca').first()).toBeVisible();
}
