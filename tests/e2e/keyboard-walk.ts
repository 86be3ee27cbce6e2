import type { Locator } from '@playwright/test';
import { expect, Walk } from './walk';

const mostStops = 400;
const mostChoices = 12;

/**
 * The same walk without a mouse: everything is reached with Tab and the arrows and worked with Enter and the space bar.
 * At each stop on the way the reader must see where the focus is.
 */
export class KeyboardWalk extends Walk {
  /** What was wrong at a stop, each with the words of the control. */
  readonly faults = new Set<string>();
  stops = 0;

  /** Tab until the control, or a radio of its group, has the focus. */
  private async reach(control: Locator): Promise<void> {
    await expect(control).toBeAttached();
    for (let tries = 0; tries < mostStops; tries += 1) {
      if (await control.evaluate(hasFocus)) return;
      await this.page.keyboard.press('Tab');
      this.stops += 1;
      const fault = await this.page.evaluate(faultOfFocus);
      if (fault) this.faults.add(fault);
    }
    throw new Error(`not reached by ${mostStops} stops: ${control.toString()}`);
  }

  protected override act = async (control: Locator): Promise<void> => {
    await this.reach(control);
    await this.page.keyboard.press('Enter');
  };

  /** A group of radios is one stop; inside it the arrows move, and what they reach is chosen. */
  protected override pick = async (radio: Locator): Promise<void> => {
    await this.reach(radio);
    for (let tries = 0; tries < mostChoices && !(await radio.isChecked()); tries += 1) {
      await this.page.keyboard.press((await radio.evaluate(isActive)) ? 'Space' : 'ArrowDown');
    }
  };

  protected override clear = async (box: Locator): Promise<void> => {
    await this.reach(box);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
  };
}

const isActive = (element: Element): boolean => element === document.activeElement;

function hasFocus(element: Element): boolean {
  const focused = document.activeElement;
  const name = element.matches('[type=radio]') ? element.getAttribute('name') : null;
  return element === focused || (name !== null && name === focused?.getAttribute('name'));
}

/** Runs in the page: null where the focus can be seen and hit, else what hides it. */
function faultOfFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const label = (focused as HTMLInputElement).labels?.[0];
  const shown = label && focused.matches('[type=radio], [type=checkbox]') ? label : focused;
  const name = `${focused.tagName.toLowerCase()} “${(shown.textContent || focused.id).trim().slice(0, 40)}”`;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const spots = [0.5, 0.1, 0.9].flatMap((x) =>
    [0.5, 0.1, 0.9].map((y) => [left + width * x, top + height * y]),
  );
  const isSeen = spots.some(([x = 0, y = 0]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (shown.contains(hit) || hit.contains(shown));
  });
  if (!isSeen) return `hidden: ${name}`;
  const rings = [focused, shown, shown.parentElement].filter((one) => one !== null && one !== undefined);
  const isMarked = rings.some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  return isMarked ? null : `unmarked: ${name}`;
}
