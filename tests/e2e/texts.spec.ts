import { test } from '@playwright/test';
import { exampleLink } from './case';
import { expect, Walk } from './walk';

test.describe.configure({ timeout: 120_000 });

const place = 'communication.fields.meetingPlace.label';
const longest = 120;
const tooMuch = 'Kantor mereka, lantai dua. '.repeat(6).trim();
const over = tooMuch.length - longest;

const around = 'communication.fields.around.title';

/** What is said at a field about a text that is too long. */
const complaint = (walk: Walk) => walk.say('app.errors.tooLong', { max: longest, over });

test.describe('a text that is too long', () => {
  test('is kept as typed, pointed out at its field, and can be put right', async ({ page }) => {
    const walk = new Walk(page);
    await walk.open('communication');
    await walk.unfold(around);
    await walk.box(place).fill(tooMuch);
    await expect(walk.box(place)).toHaveAccessibleDescription(new RegExp(complaint(walk)));
    await walk.reload();
    await expect(walk.box(place)).toHaveValue(tooMuch);
    await expect(walk.box(place)).toHaveAccessibleDescription(new RegExp(complaint(walk)));
    await walk.switchTo('en');
    await expect(walk.box(place)).toHaveValue(tooMuch);
    await expect(walk.box(place)).toHaveAccessibleDescription(new RegExp(complaint(walk)));
    await walk.box(place).fill(tooMuch.slice(0, longest));
    await expect(walk.box(place)).not.toHaveAttribute('aria-invalid');
    await walk.reload();
    await walk.unfold(around);
    await expect(walk.box(place)).toHaveValue(tooMuch.slice(0, longest));
  });

  test('opens the fold it stands in, and may be folded away', async ({ page }) => {
    const walk = new Walk(page);
    const name = walk.box('communication.fields.contactName.label');
    await walk.open('communication');
    await walk.unfold('communication.fields.people.title');
    await name.fill('R'.repeat(81));
    await walk.reload();
    await expect(name).toHaveAccessibleDescription(
      new RegExp(walk.say('app.errors.tooLong', { max: 80, over: 1 })),
    );
    await name.press('End');
    await name.press('Backspace');
    await expect(name).not.toHaveAttribute('aria-invalid');
    await expect(name).toBeFocused();
    await page.getByText(walk.say('communication.fields.people.title'), { exact: true }).click();
    await expect(name).toBeHidden();
  });

  test('stays marked while one writes elsewhere', async ({ page }) => {
    const walk = new Walk(page);
    await walk.open('aftercare');
    await walk.unfold('aftercare.parts.next');
    const better = walk.box('aftercare.lessons.lessonBetter.label');
    await better.fill('x'.repeat(612));
    await walk.type('aftercare.next.targetMarket.label', 'Sekolah');
    const said = walk.say('app.errors.tooLong', { max: 600, over: 12 });
    await expect(better).toHaveAccessibleDescription(new RegExp(said));
  });
});

test.describe('what was typed last', () => {
  const ways: Record<string, (walk: Walk) => Promise<unknown>> = {
    'a reload': (walk) => walk.page.reload(),
    'another address': (walk) => walk.page.goto('/id/method/'),
    'the other language': (walk) => walk.switchTo('en'),
    'the next step': (walk) => walk.continueTo('aftercare'),
  };
  test('is there however one left, however fast', async ({ page }) => {
    const walk = new Walk(page);
    for (const [name, leave] of Object.entries(ways)) {
      await test.step(name, async () => {
        await walk.open('communication');
        await walk.unfold(around);
        await walk.type(place, `Kafe sesudah ${name}`);
        await leave(walk);
        await page.goto(`/${walk.language}/communication/`);
        await walk.ready();
        await walk.unfold(around);
        await expect(walk.box(place)).toHaveValue(`Kafe sesudah ${name}`);
      });
    }
  });

  test('reaches the other tab; where both write the same, one is asked, and both are kept', async ({
    page,
    context,
  }) => {
    const walk = new Walk(page);
    await walk.open('communication');
    const other = new Walk(await context.newPage());
    await other.open('communication');
    await walk.unfold(around);
    await other.unfold(around);
    await walk.type(place, 'Kafe di Menteng');
    await expect(other.box(place)).toHaveValue('Kafe di Menteng');

    for (const side of ['useHere', 'useThere'] as const) {
      await test.step(side, async () => {
        const [first, second] = [`Kantor, ${side}`, `Rumah, ${side}`];
        await bothWrite([walk, first], [other, second]);
        await expect(other.notice('wizard.dialogs.conflict.title')).toBeVisible();
        const dialog = other.page.getByRole('dialog').filter({ visible: true });
        await other.page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
        await other.press('wizard.dialogs.conflict.choose');
        await other.press(`wizard.dialogs.conflict.${side}`);
        await expect(dialog).toHaveCount(0);
        const [chosen, aside] = side === 'useHere' ? [second, first] : [first, second];
        await expect(other.box(place)).toHaveValue(chosen);
        await expect(walk.box(place)).toHaveValue(chosen);
        expect(await page.evaluate(() => Object.values(localStorage).join())).toContain(aside);
      });
    }
    await walk.press('app.nav.menu');
    await page.locator('#menu').getByText(walk.say('wizard.assessment.list'), { exact: true }).click();
    const cases = page.getByRole('dialog').filter({ visible: true }).getByRole('listitem');
    await expect(cases).toHaveCount(3);
    await cases
      .last()
      .getByRole('button', { name: walk.say('wizard.assessment.open') })
      .first()
      .click();
    await walk.unfold(around);
    await expect(walk.box(place)).toHaveValue(/^(Kantor|Rumah), /);
  });
});

/** Two tabs write into the same field before either has saved: somebody else holds the lock under which they save. */
async function bothWrite(...texts: readonly [Walk, string][]): Promise<void> {
  const holder = await texts[0]![0].page.context().newPage();
  await holder.goto('/licences.txt');
  await holder.evaluate(
    () =>
      new Promise<void>((isHeld) => {
        void navigator.locks.request('berpisah-baik.save', () => {
          isHeld();
          return new Promise(() => {});
        });
      }),
  );
  for (const [index, [walk, text]] of texts.entries()) {
    await walk.box(place).fill(text);
    const waiting = () => holder.evaluate(async () => (await navigator.locks.query()).pending?.length);
    await expect.poll(waiting).toBe(index + 1);
  }
  await holder.close();
}

test('what is written into the middle of a text stays in the middle', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open('communication');
  await walk.unfold(around);
  await walk.box(place).fill('Kafe Menteng');
  await walk.box(place).press('Home');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await page.keyboard.type(' di');
  await expect(walk.box(place)).toHaveValue('Kafe di Menteng');
});

test('a date is typed digit by digit; nothing is said before its last one, and a year that is none once one is through', async ({
  page,
}) => {
  const walk = new Walk(page);
  await walk.open('communication');
  const date = page.getByLabel(walk.say('communication.fields.meetingDate.label'));
  await date.focus();
  // The fifth of May reads the same in every order.
  for (const key of '0505202') {
    await page.keyboard.press(key);
    await expect(date).not.toHaveAttribute('aria-invalid');
  }
  await expect(date).toHaveValue('0202-05-05');
  await page.keyboard.press('7');
  await expect(date).toHaveValue('2027-05-05');
  await walk.reload();
  await expect(date).toHaveValue('2027-05-05');
  await date.fill('0202-05-05');
  // What appears then must not push away what one leaves it for.
  await walk.unfold('communication.fields.people.title');
  await expect(date).toHaveAccessibleDescription(walk.pattern('app.errors.dateFormat'));
  await walk.reload();
  await expect(date).toHaveValue('0202-05-05');
  await expect(date).toHaveAccessibleDescription(walk.pattern('app.errors.dateFormat'));
});

test('another case has its own texts, and somebody else’s can’t be written', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open('communication');
  await walk.unfold(around);
  await walk.box(place).fill(tooMuch);
  await page.goto(await exampleLink(page));
  await walk.ready();
  await walk.open('communication');
  await walk.unfold(around);
  await expect(walk.box(place)).toBeDisabled();
  await expect(walk.box(place)).toHaveValue('');
  await expect(walk.box(place)).not.toHaveAttribute('aria-invalid');
  await walk.press('wizard.readonly.backToMine');
  await expect(walk.box(place)).toHaveValue(tooMuch);
  await expect(walk.box(place)).toHaveAccessibleDescription(new RegExp(complaint(walk)));
});
