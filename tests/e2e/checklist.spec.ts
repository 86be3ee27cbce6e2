import { expect, test } from '@playwright/test';
import { listen } from './heard';
import { say } from './say';
import { quickIndicators, Walk } from './walk';

const words = (key: string) => say('id', `checklist.${key}`);

test('a question is answered, counted at once, and left by “continue”', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open('checklist');
  await walk.press('app.actions.start');
  const [first = '', second = ''] = quickIndicators;
  await expect(page).toHaveURL(new RegExp(`#${first}$`));
  await expect(walk.heading()).toBeFocused();
  await walk.press('checklist.question.next');
  await expect(walk.summary()).toBeFocused();
  await walk.summary().getByRole('link').click();
  await expect(page.locator('#answer')).toBeFocused();
  const heard = await listen(page);
  const answer = walk.answer(`checklist.indicators.${first}.question`, `checklist.indicators.${first}.a75`);
  await expect(answer).toHaveAccessibleName(words(`indicators.${first}.a75`));
  await expect(answer).toHaveAccessibleDescription(words('question.strain').replace('{value}', '75'));
  await walk.rate(first, 75, 'over-a-year');
  // The question that came with the answer is told at once, what follows from it once it stands still.
  await expect.poll(heard).toContain(say('id', 'app.answers.since'));
  await expect.poll(heard).toContainEqual(expect.stringMatching(/\d/));
  await expect(page.getByRole('navigation', { name: words('question.inShort') })).toBeVisible();
  await expect(walk.summary()).toHaveCount(0);
  // Three of four answers to come: 6 questions share a quarter, so one at 75 is 3 points of the total.
  await expect(page.locator('.finding')).toContainText('3');
  await walk.press('checklist.question.next');
  await expect(walk.heading()).toHaveText(words(`indicators.${second}.question`));
  await page.goBack();
  await expect(walk.heading()).toHaveText(words(`indicators.${first}.question`));
});

test('every question has its own address, and the title says which', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open('checklist', '#owner-hours');
  await expect(walk.heading()).toHaveText(words('indicators.owner-hours.question'));
  await expect(page).toHaveTitle(new RegExp('^Berapa jam seminggu'));
  await walk.open('checklist', '#lender-promise');
  await expect(walk.heading()).toHaveText(words('flagsSection.title'));
});

test('the second rater sees neither the answer nor the result', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open('checklist', '#overtime');
  await walk.rate('overtime', 0);
  await walk.unfold('app.answers.secondRater');
  await walk.press('checklist.second.start');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await walk.choose('checklist.indicators.overtime.question', 'checklist.indicators.overtime.a75');
  await walk.link('checklist.second.finish').click();
  await walk.unfold('app.answers.secondAnswer');
  await expect(page.getByText(say('id', 'app.answers.disagree', { points: 75 }))).toBeVisible();
});

test('people at risk come before the points; the lawyer is asked for once a flag is raised', async ({
  page,
}) => {
  const walk = new Walk(page);
  await walk.open('checklist', '#red-flags');
  await expect(page.getByText(words('gates.lawyer-consulted.question'))).toHaveCount(0);
  await walk.choose('checklist.redFlags.unsafe-work.question', 'checklist.flagAnswers.yesStill');
  await expect(walk.notice('checklist.flagsSection.peopleFirst')).toBeVisible();
  await expect(page.getByText(words('redFlags.unsafe-work.lawyer'))).toBeVisible();
  await expect(page.getByText(words('gates.lawyer-consulted.question'))).toBeVisible();
  await walk.choose('checklist.redFlags.unsafe-work.question', 'checklist.flagAnswers.past');
  await expect(walk.notice('checklist.flagsSection.peopleFirst')).toHaveCount(0);
});

test('a note that grows too long is kept as typed and pointed out', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open('checklist', '#manner');
  await walk.rate('manner', 25);
  const note = page.locator('#evidence');
  await note.fill('a'.repeat(520));
  await walk.press('checklist.question.next');
  await expect(walk.summary()).toContainText('500');
  await expect(note).toHaveValue('a'.repeat(520));
  await note.fill('12 Mei, rapat.');
  await walk.press('checklist.question.next');
  await expect(walk.heading()).not.toHaveText(words('indicators.manner.question'));
});

test('moving on by the steps puts the reader at the heading of the new page', async ({ page, isMobile }) => {
  const walk = new Walk(page);
  await walk.open('checklist', '#overtime');
  if (isMobile) await walk.press('app.actions.toStepList');
  const steps = isMobile ? page.getByRole('dialog') : page.getByRole('navigation').first();
  await steps.getByRole('link', { name: say('id', 'app.nav.steps.money') }).click();
  await walk.isAt('money');
  await expect(walk.heading()).toBeFocused();
  await page.goBack();
  await walk.isAt('checklist');
  await expect(walk.heading()).toHaveText(words('indicators.overtime.question'));
});

test('back from another page leads to the question that was left, also one reached on the page', async ({
  page,
}) => {
  const walk = new Walk(page);
  await walk.open('checklist');
  await walk.press('app.actions.start');
  await walk.rate(quickIndicators[0] ?? '', 50);
  await walk.press('checklist.question.next');
  await expect(walk.heading()).toHaveText(words(`indicators.${quickIndicators[1] ?? ''}.question`));
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: say('id', 'app.nav.methodAndSources') })
    .click();
  await expect(page).toHaveURL(/method/);
  await page.goBack();
  await expect(walk.heading()).toHaveText(words(`indicators.${quickIndicators[1] ?? ''}.question`));
});
