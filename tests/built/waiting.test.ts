import { describe, expect, test } from 'vitest';
import { builtPages } from './pages';

const steps = builtPages.filter(({ path }) =>
  /(checklist|money|strategies|communication|aftercare|result)\/index\.html$/.test(path),
);

/** What a person could type into or press for an answer, each with whether a disabled fieldset stands around it. */
function controlsOf(html: string): { tag: string; waits: boolean }[] {
  const main = /<main\b[\s\S]*?<\/main>/.exec(html)?.[0] ?? '';
  const around: boolean[] = [];
  const controls: { tag: string; waits: boolean }[] = [];
  for (const [tag, end, name] of main.matchAll(/<(\/?)(fieldset|input|textarea|select)\b[^>]*>/g)) {
    if (name !== 'fieldset') controls.push({ tag, waits: around.includes(true) });
    else if (end) around.pop();
    else around.push(/ disabled=/.test(tag));
  }
  return controls;
}

describe('a page that has not read the answers on the device', () => {
  test.each(steps)('takes none that it would lose: $path', ({ html }) => {
    expect(controlsOf(html).filter(({ waits }) => !waits)).toEqual([]);
  });

  test('is a step with fields, in both languages', () => {
    expect(steps).toHaveLength(12);
    const withFields = steps.filter(({ html }) => controlsOf(html).length > 0);
    expect(withFields.length).toBeGreaterThanOrEqual(6);
  });
});
