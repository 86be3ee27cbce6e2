import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => line.includes('| `tests/'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('the table of faults has its rows', () => {
  expect(rows.length).toBeGreaterThan(10);
});

test.each(rows.map(([, fault = '', , , file = '', title = '']) => ({ fault, file, title })))(
  '$fault: the test named is there',
  ({ file, title }) => {
    const source = readFileSync(file.replaceAll('`', ''), 'utf8');
    expect(
      [`'${title}'`, `\`${title}\``].some((written) => source.includes(written)),
      title,
    ).toBe(true);
  },
);
