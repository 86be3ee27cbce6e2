import { describe, expect, test } from 'vitest';
import { blocksOf, fillTemplate, slotsOf, splitSentences } from '../../lib/communication/template';

const optional = new Set(['place', 'thanks', 'clause', 'title']);
const fill = (template: string, slots: Record<string, string | null> = {}, blocks: string[] = []) =>
  fillTemplate(template, slots, { optional, blocks: new Set(blocks) });

describe('filling slots', () => {
  test('an empty optional slot takes its whole sentence with it', () => {
    expect(fill('Hello {name}. See you at {place}. Bye.', { name: 'Ana' }).text).toBe('Hello Ana. Bye.');
    expect(fill('Hello {name}. See you at {place}. Bye.', { name: 'Ana', place: 'noon' }).text).toBe(
      'Hello Ana. See you at noon. Bye.',
    );
  });

  test('an empty required slot stays as a blank and is named', () => {
    expect(fill('Dear {name}, and {name} again.')).toEqual({
      text: 'Dear ________, and ________ again.',
      missing: ['name'],
    });
    expect(fill('Dear {name}.', { name: '  ' }).missing).toEqual(['name']);
    expect(fill('Dear {name}.', { name: 'Ana' }).missing).toEqual([]);
  });

  test('a dropped sentence asks for nothing', () => {
    expect(fill('At {place} with {name}.').missing).toEqual([]);
  });

  test('values are taken as they are, whatever they hold', () => {
    expect(fill('For {name}.', { name: '$& {place} [block] 1. x' }).text).toBe(
      'For $& {place} [block] 1. x.',
    );
  });

  test('a line of slots alone keeps those that are filled', () => {
    expect(fill('{title}, {name}', { name: 'Ana' }).text).toBe('Ana');
    expect(fill('{title}, {name}', { name: 'Ana', title: 'Director' }).text).toBe('Director, Ana');
    expect(fill('{title}\n{name}', { name: 'Ana' }).text).toBe('Ana');
    expect(fill('{city}, {date}', { date: '6 April' })).toEqual({
      text: '________, 6 April',
      missing: ['city'],
    });
  });
});

describe('sentences', () => {
  test.each([
    ['One. Two? Three! Four', ['One.', 'Two?', 'Three!', 'Four']],
    ['{title} no. {number} dated {date}. Next.', ['{title} no. {number} dated {date}.', 'Next.']],
    ['Yth. Bapak {name}', ['Yth. Bapak {name}']],
    ['The “Agreement.” It ends.', ['The “Agreement.”', 'It ends.']],
    ['Rp 1.500.000 at 10.00 today.', ['Rp 1.500.000 at 10.00 today.']],
  ])('%s', (line, sentences) => {
    expect(splitSentences(line)).toEqual(sentences);
  });

  test('an abbreviated number does not lose its contract', () => {
    expect(fill('{title} no. {number}.', { title: 'PKS', number: '14' }).text).toBe('PKS no. 14.');
  });
});

describe('blocks', () => {
  const letter = '[basis-a] Under A.\n[basis-b] ⚖ Under B.\n[option-x] And X.';

  test('stay only if they are chosen, without their mark or the lawyer’s', () => {
    expect(fill(letter, {}, ['basis-b']).text).toBe('Under B.');
    expect(fill(letter, {}, ['basis-a', 'option-x']).text).toBe('Under A.\nAnd X.');
    expect(fill('Met. ⚖').text).toBe('Met.');
  });

  test('a paragraph of which nothing stays is gone', () => {
    expect(fill('One.\n\n[a] Two.\n\nThree.').text).toBe('One.\n\nThree.');
  });

  test('can be listed', () => {
    expect(blocksOf(letter)).toEqual(['basis-a', 'basis-b', 'option-x']);
    expect(slotsOf('{a} {b} {a}')).toEqual(['a', 'b']);
  });
});

describe('numbered points', () => {
  test('are numbered afresh after some have gone', () => {
    expect(fill('1. One.\n[x] 2. Two.\n3. At {place}.\n4. Four.').text).toBe('1. One.\n2. Four.');
  });

  test('begin anew with each list', () => {
    expect(fill('1. A.\n2. B.\n\nText.\n\n1. C.\n2. D.').text).toBe('1. A.\n2. B.\n\nText.\n\n1. C.\n2. D.');
  });

  test('go with their text: a heading does not stand alone', () => {
    expect(fill('1. Basis\n[a] Under A.\n\n2. Work\nWe go on.').text).toBe('1. Work\nWe go on.');
  });

  test('a number in what the user typed is left alone', () => {
    expect(fill('1. A.\n{list}\n2. B.', { list: '7. seven' }).text).toBe('1. A.\n7. seven\n2. B.');
  });
});
