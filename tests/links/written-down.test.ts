import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { dictionaryTextV1 } from '../../lib/share/dictionary-v1-catalogue';
import { linkFieldsV1 } from '../../lib/share/fields-v1-catalogue';

/** The codes as `docs/link-format-v1.json` names them, in place of the codes themselves. */
vi.mock('../../lib/share/codes', () => ({
  date: 'date',
  fact: 'fact',
  month: 'month',
  number: 'number',
  quantity: 'quantity',
  rating: 'rating',
  text: 'text',
  whole: (k: number) => ({ whole: k }),
  oneOf: (...values: unknown[]) => ({ oneOf: values }),
  list: (entry: unknown) => ({ list: entry }),
  all: (fields: unknown) => ({ all: fields }),
  byKey: (key: unknown, value: unknown) => ({ byKey: [key, value] }),
}));

const written = JSON.parse(readFileSync('docs/link-format-v1.json', 'utf8')) as {
  dictionary: string[];
  fields: [path: string, code: unknown, absent: unknown][];
};

describe('the tables beside the description of the link', () => {
  it('hold every row, its code and what stands for it when it is absent', () => {
    const rows = linkFieldsV1.map(({ path, code, absent }) => [path, code, absent]);
    expect(JSON.stringify(written.fields)).toBe(JSON.stringify(rows));
  });

  it('hold the dictionary', () => {
    expect(written.dictionary.join('\0')).toBe(dictionaryTextV1);
  });
});
