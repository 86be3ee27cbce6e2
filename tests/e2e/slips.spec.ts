import { test } from '@playwright/test';
import { figures, pasteFigures, question } from './case';
import { expect, Walk } from './walk';

test.describe('what can’t be read', () => {
  const bad: Record<string, [text: string, message: string]> = {
    'client-fee': ['banyak', 'money.checks.figure'],
    'client-direct-cost': ['-5', 'money.checks.minus'],
    'other-revenue': ['1.500', 'money.checks.ambiguous'],
    payroll: ['1e20', 'money.checks.figure'],
    'fixed-cost': ['100000000000000000000', 'app.errors.tooLarge'],
    'cash-today': ['', 'app.errors.missingNumber'],
  };

  test('is kept, said at the top and at its field, and can be put right', async ({ page }) => {
    const walk = new Walk(page);
    await walk.open('money');
    await pasteFigures(walk);
    for (const [id, [text]] of Object.entries(bad)) await walk.box(question(id)).fill(text);
    await pressContinue(walk);
    await expect(walk.summary()).toBeFocused();
    await expect(walk.summary().getByRole('link')).toHaveCount(Object.keys(bad).length);
    for (const [id, [text, message]] of Object.entries(bad)) {
      await expect(walk.box(question(id))).toHaveValue(text);
      await expect(walk.box(question(id))).toHaveAccessibleDescription(walk.pattern(message));
    }
    await walk.summary().getByRole('link').nth(3).click();
    await expect(walk.box(question('payroll'))).toBeFocused();
    await walk.reload();
    for (const [id, [text]] of Object.entries(bad)) await expect(walk.box(question(id))).toHaveValue(text);
    await pressContinue(walk);
    for (const [index, [id, text]] of figures.filter(([id]) => id in bad).entries()) {
      await expect(walk.summary().getByRole('link')).toHaveCount(Object.keys(bad).length - index);
      await walk.box(question(id)).fill(text);
    }
    await expect(walk.summary()).toHaveCount(0);
    await walk.continueTo('strategies');
  });

  test('a question left open is pointed out, and may be left open', async ({ page }) => {
    const walk = new Walk(page);
    await walk.open('checklist', '#margin-after-labour');
    await walk.press('checklist.question.next');
    await expect(walk.summary()).toBeFocused();
    await expect(walk.summary()).toContainText(walk.say('app.errors.missingChoice'));
    await walk.link('app.actions.skip').click();
    await expect(walk.heading()).not.toHaveText(
      walk.say('checklist.indicators.margin-after-labour.question'),
    );
  });
});

async function pressContinue(walk: Walk) {
  await walk.press('app.actions.continueTo', { step: walk.say('app.nav.steps.strategies') });
}

test('two zeros too few are asked about, a contract that has ended is told, and neither stands in the way', async ({
  page,
}) => {
  const walk = new Walk(page);
  await walk.open('money');
  await pasteFigures(walk);
  await walk.type(question('client-fee'), '1.500');
  await page.getByRole('button', { name: /^Rp\s1,5\sjuta$/ }).click();
  await expect(walk.box(question('client-fee'))).toHaveValue('1.500.000');
  await walk.unfold('money.sections.contract.title');
  await walk.choose('money.more.contract-term.label', 'money.more.contract-term.options.fixed');
  await page.getByLabel(walk.say('money.more.contract-end.label')).fill('2025-06-30');
  await expect(walk.notice('money.checks.contractEnded')).toContainText('30 Juni 2025');
  await walk.continueTo('strategies');
});
