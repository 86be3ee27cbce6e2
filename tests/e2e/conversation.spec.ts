import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { workedExample } from '../../lib/assessment/examples-catalogue';
import { encodeLink } from '../../lib/share/link';
import { readCalendars } from '../unit/export/ics-reader';
import { complaints } from './complaints';
import { expect, Walk } from './walk';

const day = '2026-11-24';
const agency = `#${encodeLink(workedExample('agency-45', day), { madeOn: day })}`;

test('words are looked through while they are written, and the dates go into the calendar as they stand', async ({
  page,
}) => {
  const walk = new Walk(page);
  const list = await complaints(page);
  await walk.open('communication');
  await walk.unfold('communication.fields.words.title');
  const thanks = walk.box('communication.fields.specificThanks.label');
  await thanks.fill('kesabaran Bapak, walau selalu terlambat membayar');
  const own = page.locator('form, fieldset').locator('.tone-check').first();
  await expect(own).toContainText('“selalu”');
  await expect(own).toContainText(walk.say('communication.linter.categories.absolute.message'));
  await thanks.fill('kepercayaan pada peluncuran tahun lalu');
  await expect(own).toBeEmpty();

  await walk.unfold('communication.fields.around.title');
  await page.locator('#avoid-date').fill('2027-03-31');
  await walk.press('communication.fields.avoidDates.add');
  await walk.reload();
  await walk.unfold('communication.fields.around.title');
  const remove = page.getByRole('button', { name: walk.pattern('communication.fields.avoidDates.remove') });
  await remove.click();
  await expect(remove).toHaveCount(0);

  await walk.open('communication', agency);
  await expect(page.locator('#script')).toContainText(walk.say('communication.linter.clear'));
  const download = page.waitForEvent('download');
  await walk.button('export.section.calendar').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(
    /^berpisah-baik-pt-cakra-boga-lestari-rencana-\d{4}-\d\d-\d\d\.ics$/,
  );
  const [read = []] = readCalendars([readFileSync(await file.path(), 'utf8')], 'Asia/Jakarta');
  const times = await page
    .locator('#plan time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(times.length).toBeGreaterThan(20);
  // Besides the plan the file has the days of aftercare that the plan doesn’t name.
  expect(read.map(({ first }) => first)).toEqual(expect.arrayContaining(times));
  expect(read.length).toBeGreaterThan(times.length);
  expect(list).toEqual([]);
});
