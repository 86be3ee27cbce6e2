import { describe, expect, test } from 'vitest';
import { toolFormats } from '@/lib/import/tools-catalogue';
import { ownSamples } from './own-samples-catalogue';
import { readText, sumsOf } from './read-text';
import { compareSharedSamples, hasSharedSamples } from './shared-samples';

describe('samples of our own', () => {
  test.each(ownSamples)('$name', ({ text, formatId, kind, byClient, notes = {}, asks = [] }) => {
    const reading = readText(text);
    expect(reading).toMatchObject({ formatId, kind });
    const sums = sumsOf(reading);
    expect(Object.keys(sums).sort()).toEqual(Object.keys(byClient).sort());
    for (const [client, sum] of Object.entries(byClient)) expect(sums[client]).toBeCloseTo(sum, 6);
    expect(Object.fromEntries(reading.notes.map(({ line, code }) => [line, code]))).toEqual(notes);
    expect(reading.questions.map(({ id }) => id)).toEqual(asks);
  });

  test('a table without an amount names what is missing and reads nothing', () => {
    const reading = readText('Client,Invoice Number,Invoice Date\nA,1,2026-01-31\n');
    expect(reading.missing).toEqual([['amount', 'line-amount', 'unit-price']]);
    expect(reading.invoices).toEqual([]);
  });

  test('no two formats of tools are one and the same', () => {
    const needs = toolFormats.map((format) => format.needs);
    expect(new Set(needs).size).toBe(needs.length);
  });
});

describe('exports of other people’s tools, beside the repository', () => {
  test(hasSharedSamples ? 'give their documented totals' : 'are not here: nothing is compared', () => {
    const comparisons = compareSharedSamples();
    expect(comparisons.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    expect(comparisons.length > 0).toBe(hasSharedSamples);
  });
});
