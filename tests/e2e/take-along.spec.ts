import { readFileSync } from 'node:fs';
import { test, type Download } from '@playwright/test';
import { workedExample } from '../../lib/assessment/examples-catalogue';
import { encodeLink } from '../../lib/share/link';
import { FormulaReader } from '../unit/export/formula-reader';
import { readBook, rowOf } from '../unit/export/xlsx-reader';
import { pasteFigures } from './case';
import { complaints } from './complaints';
import { expect, Walk } from './walk';

const day = '2026-11-24';
const agency = `#${encodeLink(workedExample('agency-45', day), { madeOn: day })}`;

async function taken(walk: Walk, key: 'sheet' | 'cash' | 'inputs'): Promise<Download> {
  const download = walk.page.waitForEvent('download');
  await walk.button(`export.section.${key}`).click();
  const file = await download;
  await expect(walk.page.locator('.take-along [role=status]')).toContainText(file.suggestedFilename());
  return file;
}

const textOf = async (file: Download) => readFileSync(await file.path(), 'utf8');

test('the result is taken along as a workbook whose formulas come to what the page says', async ({
  page,
}) => {
  const walk = new Walk(page);
  const list = await complaints(page);
  await walk.open('result', agency);
  const file = await taken(walk, 'sheet');
  expect(file.suggestedFilename()).toMatch(/^berpisah-baik-pt-cakra-boga-lestari-kas-\d{4}-\d\d-\d\d\.xlsx$/);
  const book = readBook(readFileSync(await file.path()));
  const reader = new FormulaReader(book);
  const name = walk.say('export.sheets.suggested');
  const lowest = reader.valueAt(name, `B${rowOf(book.get(name)!, walk.say('export.figures.lowest'))}`);
  const millions = String(Math.round(Number(lowest) / 1e6));
  await expect(
    page
      .locator('#cash')
      .getByText(new RegExp(`Rp\\s${millions}\\sjuta`))
      .first(),
  ).toBeVisible();
  const summary = book.get(walk.say('export.sheets.summary'))!;
  const checks = [...summary].filter(([address, { formula }]) => /^L\d/.test(address) && formula !== null);
  expect(checks).toHaveLength(book.size - 3);
  for (const [address] of checks) {
    expect(reader.valueAt(walk.say('export.sheets.summary'), address)).toBe(
      walk.say('export.summary.agrees'),
    );
  }
  // Tables come as a spreadsheet of the language reads them.
  const indonesian = await textOf(await taken(walk, 'cash'));
  expect(indonesian.startsWith('\uFEFFPilihan;Bulan;')).toBe(true);
  expect(indonesian).toMatch(/;\d+,\d{1,2};/);
  await walk.switchTo('en');
  const english = await textOf(await taken(walk, 'inputs'));
  expect(english.startsWith('\uFEFFFigure,Code,Low,')).toBe(true);
  expect(english).toContain('This client’s fee,client.fee,');
  expect(list).toEqual([]);
});

test('the money step offers the same once there are figures', async ({ page, isMobile }) => {
  const walk = new Walk(page);
  await walk.open('money');
  await expect(page.locator('.take-along')).toHaveCount(0);
  await pasteFigures(walk);
  await page.locator('.money-findings').waitFor();
  if (isMobile) await page.getByRole('heading', { name: walk.say('export.section.title') }).click();
  const file = await taken(walk, 'sheet');
  const book = readBook(readFileSync(await file.path()));
  const inputs = book.get(walk.say('export.sheets.inputs'))!;
  expect(inputs.get(`D${rowOf(inputs, 'Fee klien ini')}`)?.value).toBe(118_000_000);
});

test('a name that stands in a clause is pointed out when the link is to leave names out', async ({
  page,
}) => {
  const walk = new Walk(page);
  const example = workedExample('agency-45', day);
  example.contract.terminationClause = `Pasal 9 perjanjian dengan ${example.clientName}`;
  await walk.open('result', `#${encodeLink(example, { madeOn: day })}`);
  await walk.press('wizard.readonly.makeMine');
  const notice = page.locator('#share [role=status]').filter({ hasText: example.clientName });
  await expect(page.locator('.share-code')).toContainText('#1.');
  await expect(notice).toHaveCount(0);
  await page.getByRole('checkbox', { name: walk.say('result.share.includeNames') }).uncheck();
  await expect(notice).toContainText(walk.say('result.share.namesLeft', { names: example.clientName }));
});

test('the cap on hours stands in the script, and what has left the plan is cancelled in the next calendar file', async ({
  page,
}) => {
  const walk = new Walk(page);
  await walk.open('communication', agency);
  await walk.press('wizard.readonly.makeMine');
  await walk.unfold('communication.fields.words.title');
  const cap = walk.box('communication.fields.transitionHours.label');
  await cap.fill('12');
  await expect(page.locator('#script')).toContainText('paling banyak 12 jam');
  await cap.fill('0');
  await expect(cap).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#script')).toContainText('paling banyak 12 jam');
  const calendar = async () => {
    const download = page.waitForEvent('download');
    await walk.button('export.section.calendar').click();
    return textOf(await download);
  };
  const first = await calendar();
  expect(first).not.toContain('STATUS:CANCELLED');
  const gone = /UID:meeting(-\S+)/.exec(first)?.[1];
  await page.evaluate((id) => {
    const kept = JSON.parse(localStorage.getItem('berpisah-baik.calendar') ?? '{}') as Record<
      string,
      unknown
    >;
    localStorage.setItem(
      'berpisah-baik.calendar',
      JSON.stringify({ ...kept, [id]: { last: '2099-01-05', summary: 'Lama' } }),
    );
  }, `old${gone}`);
  await walk.reload();
  const second = (await calendar()).replaceAll('\r\n ', '');
  const [cancelled] = second.split('BEGIN:VEVENT').filter((entry) => entry.includes('STATUS:CANCELLED'));
  expect(cancelled).toContain(`UID:old${gone}`);
  expect(second.match(/STATUS:CANCELLED/g)).toHaveLength(1);
});
