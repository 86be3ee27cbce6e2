import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { openFile } from '@/lib/import/open-file';
import { readTable } from '@/lib/import/read-table';
import { agrees, figureOf, type Sample } from './expected-figures';

/** Exports of other people's tools, beside the repository; they are not ours to carry. */
const folder = '../shared/data/exports';

export const hasSharedSamples = existsSync(folder);

type Expectation = {
  form?: { csv_records?: number; encoding?: string; delimiter?: string };
  expected: Record<string, unknown>;
};

export type Comparison = {
  name: string;
  compared: string[];
  wrong: { key: string; expected: unknown; found: unknown }[];
};

function read(path: string): Sample | null {
  const opened = openFile(new Uint8Array(readFileSync(path)));
  const records = opened.ok ? opened.sheets[0]?.records : undefined;
  if (!records) return null;
  const asked = readTable(records);
  const answers = Object.fromEntries(asked.questions.map(({ id, suggestion }) => [answerOf[id], suggestion]));
  return { records, reading: readTable(records, { answers }) };
}

const answerOf = {
  'date-order': 'dateOrder',
  'decimal-mark': 'decimalMark',
  'duration-unit': 'durationUnit',
} as const;

function compare(name: string, path: string, { expected }: Expectation): Comparison {
  const sample = read(path);
  const compared: string[] = [];
  const wrong: Comparison['wrong'] = [];
  for (const [key, value] of Object.entries(expected)) {
    const figure = figureOf[key.replace(/ \(.*\)$/, '')];
    if (!figure || !sample) continue;
    const found = figure(sample);
    compared.push(key);
    if (!agrees(value, found)) wrong.push({ key, expected: value, found });
  }
  if (!sample) wrong.push({ key: 'file', expected: 'readable', found: 'refused' });
  return { name, compared, wrong };
}

/** Every sample of the shared folder against what its `expected.json` says must come out. */
export function compareSharedSamples(): Comparison[] {
  if (!hasSharedSamples) return [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => {
    const file = `${folder}/${name}/expected.json`;
    if (!existsSync(file)) return [];
    const expectations = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Expectation>;
    return Object.entries(expectations).map(([sample, expectation]) =>
      compare(`${name}/${sample}`, `${folder}/${name}/${sample}`, expectation),
    );
  });
}
