import { describe, expect, it } from 'vitest';
import { put, slotKeys } from '../../../components/wizard/state/places';
import {
  probe,
  readSlots,
  readText,
  writeSlot,
  writeText,
  type SavedWork,
} from '../../../components/wizard/state/slots';
import { assessmentSchema } from '../../../lib/assessment/schema';
import { textChecksum } from '../../../lib/share/checksum';
import { FakeShelf } from './fake-browser';

const saved = (revision: number, name = 'Contoh'): SavedWork => ({
  revision,
  savedAt: 1_795_000_000_000 + revision,
  writer: 'tab-1',
  work: { assessment: assessmentSchema.parse({ name }), drafts: { 'client.fee': '85 jut' } },
});

/** A text of ours with any body, its checksum right. */
function sealed(body: unknown, layout = 1, about = '3 1795000000000 tab-1'): string {
  const text = JSON.stringify(body);
  return `berpisah-baik ${layout} ${about} ${textChecksum(`${about}\n${text}`)}\n${text}`;
}

describe('a slot', () => {
  it('gives back what was written', () => {
    expect(readText(writeText(saved(7)))).toEqual({ kind: 'good', saved: saved(7), dropped: [] });
  });

  it('is damaged if one character differs, anywhere', () => {
    const text = writeText(saved(7));
    for (let at = 0; at < text.length; at += 7) {
      const altered = `${text.slice(0, at)}${text[at] === '~' ? '!' : '~'}${text.slice(at + 1)}`;
      expect(readText(altered).kind).toBe('damaged');
    }
  });

  it('is damaged if it was cut off, or never was one of ours', () => {
    const text = writeText(saved(7));
    for (const raw of [
      '',
      '\n',
      'x',
      '{}',
      text.slice(0, 40),
      text.slice(0, -1),
      sealed(null),
      sealed([]),
      sealed('x'),
    ]) {
      expect(readText(raw).kind).toBe('damaged');
    }
  });

  it('leaves out what no longer fits and keeps the rest', () => {
    const raw = sealed({
      assessment: { name: 'Contoh', horizon: 999, gone: 1 },
      drafts: { ok: 'teks', bad: 3 },
    });
    const reading = readText(raw);
    expect(reading).toMatchObject({
      kind: 'good',
      dropped: ['horizon'],
      saved: { work: { assessment: { name: 'Contoh', horizon: 24 }, drafts: { ok: 'teks' } } },
    });
    expect(JSON.stringify(reading)).not.toContain('gone');
  });

  it('is told to be newer by its layout or by the version of what is in it', () => {
    const assessment = { name: 'Dari masa depan', unknownField: true };
    for (const raw of [sealed({ assessment }, 2), sealed({ assessment: { ...assessment, version: 2 } })]) {
      const reading = readText(raw);
      expect(reading).toMatchObject({
        kind: 'newer',
        raw,
        saved: { work: { assessment: { name: 'Dari masa depan' } } },
      });
    }
  });

  it('never lets a name reach the prototype of an object', () => {
    const body =
      '{"assessment":{"__proto__":{"polluted":1},"aftercare":{"done":{"__proto__":"2026-01-01"}}},"drafts":{"__proto__":"x"}}';
    const about = '1 1 t';
    const reading = readText(`berpisah-baik 1 ${about} ${textChecksum(`${about}\n${body}`)}\n${body}`);
    expect(reading.kind).toBe('good');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('two slots', () => {
  it('are written in turn, and the newest is read', () => {
    const shelf = new FakeShelf();
    for (const revision of [1, 2, 3]) expect(writeSlot(shelf, slotKeys, saved(revision))).toBe('saved');
    const revisions = slotKeys
      .map((key) => readText(shelf.getItem(key)))
      .map((one) => 'saved' in one && one.saved.revision);
    expect([...revisions].sort()).toEqual([2, 3]);
    expect(readSlots(shelf, slotKeys).newest?.saved.revision).toBe(3);
  });

  it('fall back to the other one if the newest was damaged, and the damaged one is written next', () => {
    const shelf = new FakeShelf();
    writeSlot(shelf, slotKeys, saved(1));
    writeSlot(shelf, slotKeys, saved(2));
    const newest = slotKeys.find((key) => shelf.getItem(key)?.startsWith('berpisah-baik 1 2'))!;
    shelf.texts.set(newest, shelf.getItem(newest)!.slice(0, -5));
    const { newest: left, damaged } = readSlots(shelf, slotKeys);
    expect(left?.saved.revision).toBe(1);
    expect(damaged.map(({ key }) => key)).toEqual([newest]);
    writeSlot(shelf, slotKeys, saved(3));
    expect(shelf.getItem(newest)).toContain('berpisah-baik 1 3');
  });

  it('keep the last good state when there is no room for the next', () => {
    const shelf = new FakeShelf();
    writeSlot(shelf, slotKeys, saved(1));
    shelf.room = writeText(saved(1)).length + 100;
    expect(writeSlot(shelf, slotKeys, saved(2))).toBe('full');
    expect(readSlots(shelf, slotKeys).newest?.saved.revision).toBe(1);
  });
});

describe('putting something on a shelf', () => {
  it('tells full from refused, and notices what was not kept', () => {
    const shelf = new FakeShelf();
    expect(put(shelf, 'a', 'x')).toBe('saved');
    shelf.room = 1;
    expect(put(shelf, 'b', 'yy')).toBe('full');
    shelf.refuses = true;
    expect(put(shelf, 'a', 'y')).toBe('refused');
    const sieve = new FakeShelf();
    sieve.loses = true;
    expect(put(sieve, 'a', 'x')).toBe('refused');
    expect(probe(sieve)).toBe('refused');
    expect(probe(null)).toBe('refused');
  });

  it('counts a shelf that never had room as refusing: so do private windows of old', () => {
    const shelf = new FakeShelf();
    shelf.room = 0;
    expect(probe(shelf)).toBe('refused');
  });
});
