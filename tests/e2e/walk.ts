import { expect as expectSoon, test, type Locator, type Page } from '@playwright/test';
import type { StepId } from '../../lib/assessment/ids-catalogue';
import { indicators } from '../../lib/checklist/indicators-catalogue';
import type { Language } from '../content/words';
import { hydrated } from './hydration';
import { say, sayAny } from './say';

/** A walk is long and machines are busy: what is looked for may take its time. */
export const expect = expectSoon.configure({ timeout: 20_000 });

type StepName = StepId | 'result';
type Values = Record<string, string | number>;

/** The questions that the short way asks, in its order. */
export const quickIndicators = indicators.filter(({ quick }) => quick).map(({ id }) => id);

/** What somebody does with the product, in the product’s words: every walk in a browser is made of these. */
export class Walk {
  language: Language = 'id';

  constructor(readonly page: Page) {}

  say = (key: string, values?: Values): string => say(this.language, key, values);

  pattern = (key: string): RegExp => sayAny(this.language, key);

  private named = (key: string, values?: Values) => ({ name: this.say(key, values), exact: true });

  button = (key: string, values?: Values): Locator => this.page.getByRole('button', this.named(key, values));

  /** Inside the page, since the foot and the head have links of the same name. */
  link = (key: string, values?: Values): Locator =>
    this.page.getByRole('main').getByRole('link', this.named(key, values));

  heading = (): Locator => this.page.getByRole('heading', { level: 1 });

  /** What must be put right: on top of the page, with a link to each field. */
  summary = (): Locator => this.page.locator('.errors');

  /** A banner or a note that says this. */
  notice = (key: string): Locator =>
    this.page.locator('[role=status], [role=alert]').filter({ hasText: this.pattern(key) });

  /** Goes to a step: by the link of the page that is open, else by its address. */
  async open(step: StepName, fragment = ''): Promise<void> {
    const address = `/${this.language}/${step}/`;
    const link = this.page.locator(`nav a[href="${address}"]:visible`).first();
    if (fragment || !(await link.isVisible())) await this.page.goto(`${address}${fragment}`);
    else await link.click();
    await this.isAt(step);
  }

  /** Until the stored answers have been read: before that the page only looks finished. */
  async ready(): Promise<void> {
    await hydrated(this.page);
    await this.page.locator('.banners').waitFor({ state: 'attached' });
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  async isAt(step: StepName): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`/${this.language}/${step}/`));
    await this.ready();
  }

  /** The same page in the other language. */
  async switchTo(language: Language): Promise<void> {
    const name = { id: 'Indonesia', en: 'English' }[language];
    await this.page.getByRole('banner').getByRole('link', { name }).click();
    this.language = language;
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
    await this.ready();
  }

  /** One answer among several: the line with these words, in the group that asks. */
  answer = (question: string, answer: string): Locator =>
    this.page
      .getByRole('group', { name: this.say(question) })
      .locator('label')
      .filter({ has: this.page.getByText(this.say(answer), { exact: true }) })
      .getByRole('radio');

  async choose(question: string, answer: string): Promise<void> {
    const radio = this.answer(question, answer);
    await this.pick(radio);
    await expect(radio).toBeChecked();
  }

  /** How a button, a link or a fold is worked: with a pointer, unless a walk does it otherwise. */
  protected act = (control: Locator): Promise<void> => control.click();
  protected pick = (radio: Locator): Promise<void> => radio.check();
  protected clear = (box: Locator): Promise<void> => box.fill('');

  /** Rates one indicator by its anchor; a problem also by its age. */
  async rate(id: string, anchor: number, since?: string): Promise<void> {
    await expect(this.heading()).toHaveText(this.say(`checklist.indicators.${id}.question`));
    await this.choose(`checklist.indicators.${id}.question`, `checklist.indicators.${id}.a${anchor}`);
    if (since) await this.choose('app.answers.since', `app.answers.sinceOptions.${since}`);
  }

  box = (question: string): Locator => this.page.getByRole('textbox', { name: this.say(question) });

  /** Types key by key, as people do, instead of setting a value. */
  async type(question: string, text: string): Promise<void> {
    const box = this.box(question);
    await this.clear(box);
    await box.pressSequentially(text);
  }

  /** How sure one is of a figure. */
  async sure(question: string, how: string): Promise<void> {
    const field = this.page.locator('.quantity').filter({ has: this.box(question) });
    await field.getByRole('radio', this.named(`app.sure.${how}.label`)).check();
  }

  async unfold(title: string): Promise<void> {
    const summary = this.page.locator('summary').filter({ hasText: new RegExp(`^${this.say(title)}`) });
    await this.act(summary);
    await expect(summary.locator('xpath=..')).toHaveAttribute('open', '');
  }

  /** What lies open on a desk is folded under its heading on a phone. */
  async unfoldOnPhone(title: string): Promise<void> {
    if (test.info().project.use.isMobile) await this.unfold(title);
  }

  async press(key: string, values?: Values): Promise<void> {
    await this.act(this.button(key, values));
  }

  /** What can be done with somebody else’s case; on a phone that is folded away. */
  async pressOfVisit(key: string): Promise<void> {
    const fold = this.page.locator('.banners details');
    if ((await fold.getAttribute('open')) === null) await this.act(fold.locator('summary'));
    await this.press(key);
  }

  /** The button or link that leads from one step to the next. */
  async continueTo(step: StepName): Promise<void> {
    const name = { name: this.say('app.actions.continueTo', { step: this.say(`app.nav.steps.${step}`) }) };
    const main = this.page.getByRole('main');
    await this.act(main.getByRole('button', name).or(main.getByRole('link', name)));
    await this.isAt(step);
  }

  /** From the last step to the result. */
  async openResult(): Promise<void> {
    await this.act(this.link('app.actions.finish'));
    await this.isAt('result');
  }

  private linkBox = (): Locator => this.page.getByRole('group', this.named('result.share.link'));

  /** The link as it stands on the result page. */
  async readLink(): Promise<string> {
    await expect(this.linkBox()).toHaveText(/^http\S+#1\.\S+$/);
    return (await this.linkBox().textContent()) ?? '';
  }

  /** What the clipboard holds, pasted elsewhere: our own pages may not read it. */
  private async paste(): Promise<string> {
    const elsewhere = await this.page.context().newPage();
    await elsewhere.setContent('<textarea></textarea>');
    const box = elsewhere.locator('textarea');
    await box.press('ControlOrMeta+V');
    const pasted = await box.inputValue();
    await elsewhere.close();
    return pasted;
  }

  /** The link as the clipboard has it. */
  async copyLink(): Promise<string> {
    await this.press('app.actions.copyLink');
    await expect(this.page.getByText(this.say('app.actions.copied'), { exact: true })).toBeVisible();
    return this.paste();
  }

  /** As the print dialog’s “save as PDF” would make it. */
  async print(format: 'A4' | 'Letter' = 'A4'): Promise<Buffer> {
    await expect(this.page.locator('.print-document')).toBeAttached();
    return this.page.pdf({ format, printBackground: true, tagged: true, outline: true });
  }
}

/** Everything the result says, without banners, what one does with one’s own link, and what a reader may add. */
export async function resultText(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('main svg.recharts-surface:visible').first()).toBeVisible();
  return page.getByRole('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('.banners, #share, #comments, a[href="#share"]').forEach((part) => part.remove());
    return (copy.textContent ?? '').replace(/\s+/g, ' ');
  });
}
