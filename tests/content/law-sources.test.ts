import { describe, expect, test } from 'vitest';
import en from '@/lib/messages/en/law.json';
import id from '@/lib/messages/id/law.json';
import method from '@/lib/messages/en/method.json';

type Note = { text: string; source: string };
const notesOf = (law: object) =>
  Object.entries(law as Record<string, Note>).filter(([key]) => key.startsWith('law-'));

/** These say what the tool doesn’t know, or what it asks for; they state no law. */
const withoutSource = ['law-no-clause', 'law-other', 'law-not-found'];

const sitesIn = (text: string) => text.match(/(?:[a-z0-9-]+\.)+[a-z]{2,}/g) ?? [];
const daysIn = (text: string) => text.match(/\d{1,2} [A-Z][a-z]+ 20\d\d/g) ?? [];
const listed = Object.values(method.sources).map(({ address }) => address);

describe('every note on law', () => {
  test.each([...notesOf(id), ...notesOf(en)])('%s says where it was read, and when', (key, { source }) => {
    expect(daysIn(source).at(-1)).toMatch(/^(23|29) November 2026$/);
    const sites = sitesIn(source);
    expect(sites.length > 0).toBe(!withoutSource.includes(key));
    for (const site of sites)
      expect(
        listed.some((address) => address.includes(site)),
        site,
      ).toBe(true);
  });

  test('says the same of its source in both languages', () => {
    const told = (law: object) => notesOf(law).map(([key, { source }]) => [key, sitesIn(source)]);
    expect(told(id)).toEqual(told(en));
  });
});
