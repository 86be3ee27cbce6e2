import { test } from '@playwright/test';
import { pasteFigures, question, typeOwnWork } from './case';
import { expect, Walk } from './walk';

test('several assessments: doubled, renamed, compared, deleted, brought back, taken along and restored', async ({
  page,
}) => {
  const walk = new Walk(page);
  const dialog = page.getByRole('dialog').filter({ visible: true });
  const inMenu = async (key: string) => {
    await walk.press('app.nav.menu');
    await page.locator('#menu').getByText(walk.say(key), { exact: true }).click();
  };
  const row = (name: string) => dialog.getByRole('listitem').filter({ hasText: name });
  const act = (key: string, name: string) =>
    dialog.getByRole('button', { name: walk.say(key, { name }), exact: true }).click();

  await typeOwnWork(walk, 'PT Awal');
  await pasteFigures(walk);
  await inMenu('wizard.assessment.list');
  await act('cases.duplicateNamed', 'PT Awal');
  await act('cases.renameNamed', 'Salinan PT Awal');
  await dialog.getByRole('textbox').fill('Bila harganya naik');
  await dialog.getByRole('button', { name: walk.say('app.actions.save') }).click();
  await expect(row('Bila harganya naik')).toBeVisible();

  await act('cases.openNamed', 'Bila harganya naik');
  await walk.box(question('client-fee')).fill('150 juta');
  await inMenu('wizard.assessment.list');
  await act('cases.compareNamed', 'PT Awal');
  const share = dialog.getByRole('row', { name: walk.say('cases.comparison.share') });
  await expect(share.getByRole('cell')).toHaveText(['51%', '45%']);
  await dialog.getByRole('button', { name: walk.say('cases.comparison.back') }).click();

  await act('cases.deleteNamed', 'PT Awal');
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await walk.reload();
  await expect(walk.box(question('client-fee'))).toHaveValue('150.000.000');
  await inMenu('app.actions.delete');
  await dialog.getByRole('button', { name: walk.say('wizard.dialogs.delete.confirm') }).click();
  await expect(walk.box(question('client-fee'))).toHaveValue('');
  await walk.press('app.actions.undo');
  await expect(walk.box(question('client-fee'))).toHaveValue('150.000.000');

  const download = page.waitForEvent('download');
  await inMenu('wizard.assessment.list');
  await dialog.getByRole('button', { name: walk.say('cases.backUp') }).click();
  const file = await (await download).path();
  await page.keyboard.press('Escape');
  await inMenu('app.privacy.wipe');
  await dialog.getByRole('button', { name: walk.say('wizard.dialogs.wipe.confirm') }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.locator('#menu input[type=file]').setInputFiles(file);
  await expect(walk.box(question('client-fee'))).toHaveValue('150.000.000');
});
