import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { icsCalendar, type IcsEvent } from '../../../lib/export/ics/ics';
import { entriesFromText, withdrawnEntries, withEntries } from '../../../lib/export/ics/earlier-entries';
import { readCalendars } from './ics-reader';

/** From thirteen hours before UTC’s midday to fourteen after it, one not a whole hour off, and clocks that change. */
const timeZones = ['Pacific/Kiritimati', 'Asia/Jakarta', 'America/St_Johns', 'Pacific/Pago_Pago'];

const event: IcsEvent = {
  uid: 'meeting-1@berpisah-baik',
  date: '2027-03-31',
  summary: 'Pertemuan',
  description: 'Naskahnya enam bagian; sesudah itu dengarkan.',
  remindDaysBefore: [7, 1, 0],
};
const file = (events: readonly IcsEvent[], madeAt = '2026-11-24T05:30:00Z') =>
  icsCalendar({ name: 'Berpisah Baik', events, madeAt });
const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a calendar file', () => {
  test.each(timeZones)('is on its day in %s, on the days the clocks change too', (zone) => {
    const dates = ['2027-03-14', '2027-03-28', '2027-10-31', '2027-11-07', '2028-02-29', '2026-12-31'];
    const [read] = readCalendars([file(dates.map((date) => ({ ...event, date })))], zone);
    expect(read?.map(({ first, last }) => [first, last])).toEqual(dates.map((date) => [date, date]));
    expect(read?.every(({ isDate }) => isDate)).toBe(true);
  });

  test('holds spans to their last day, and weekly entries until theirs', () => {
    const span = { ...event, date: '2027-03-03', until: '2027-03-11' };
    const weekly = { ...event, date: '2027-04-07', until: '2027-04-28', weekly: true };
    const [read = []] = readCalendars([file([span, weekly])], 'Asia/Jakarta');
    expect(read[0]).toMatchObject({ first: '2027-03-03', last: '2027-03-11', weeklyUntil: null });
    expect(read[1]).toMatchObject({ first: '2027-04-07', last: '2027-04-07', weeklyUntil: '2027-04-28' });
    expect(read[1]?.days).toEqual(['2027-04-07', '2027-04-14', '2027-04-21', '2027-04-28']);
  });

  test('reminds at nine in the morning of the day, the day before, a week before', () => {
    const [read] = readCalendars([file([event])], 'Asia/Jakarta');
    expect(read?.[0]?.alarms).toEqual(['-P6DT15H', '-PT15H', 'PT9H']);
  });

  test('made later counts as newer, under the same ids', () => {
    const later = { ...event, date: '2027-04-01' };
    const [first, second] = readCalendars(
      [file([event]), file([later], '2026-11-24T05:31:00Z')],
      'Asia/Jakarta',
    );
    expect(second?.[0]?.uid).toBe(first?.[0]?.uid);
    expect(second?.[0]?.sequence).toBeGreaterThan(first?.[0]?.sequence ?? Infinity);
  });

  test('keeps any text, in lines of at most 75 octets that end as the standard says', () => {
    const words = fc.string({
      unit: fc.oneof(
        fc.constantFrom(',', ';', '\\', '\n', '"', ':', 'é', '—', '漢', '👩‍💼'),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
      maxLength: 200,
    });
    const texts = fc.sample(words, { numRuns: 60, seed: 5 });
    const events = texts.map((text, index) => ({
      ...event,
      uid: `${index}`,
      summary: `a${text}`,
      description: `a${text}`,
    }));
    const made = file(events);
    expect(made.split('\r\n').filter((line) => octets(line) > 75)).toEqual([]);
    expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [read = []] = readCalendars([made], 'Asia/Jakarta');
    expect(read.map(({ summary }) => summary)).toEqual(events.map(({ summary }) => summary));
    expect(read.map(({ description }) => description)).toEqual(events.map(({ summary }) => summary));
  });

  test('leaves out what no calendar may hold', () => {
    const odd = file([{ ...event, summary: 'a\u0000b\u0007c\ud800d', description: 'e\r\nf\rg' }]);
    expect(odd).toContain('SUMMARY:abc\uFFFDd\r\n');
    expect(odd).toContain('DESCRIPTION:e\\nf\\ng\r\n');
  });

  test('wants to know when it was made', () => {
    expect(() => file([], 'now')).toThrow('icsCalendar requires a time, got "now"');
  });
});

describe('what has left the plan', () => {
  const plan = (...ids: string[]) => ids.map((id) => ({ ...event, uid: `${id}-1a2b@berpisah-baik` }));
  const today = '2027-01-04';

  test('is cancelled under its old id in the next file, newer than before and without a reminder', () => {
    const first = plan('meeting', 'letter', 'handover');
    const second = plan('meeting');
    const gone = withdrawnEntries(withEntries({}, first), second, today);
    const [before = [], after = []] = readCalendars(
      [file(first), file([...second, ...gone], '2026-12-01T08:00:00Z')],
      'Asia/Jakarta',
    );
    expect(after.map(({ uid, status }) => [uid.split('-')[0], status])).toEqual([
      ['meeting', 'CONFIRMED'],
      ['letter', 'CANCELLED'],
      ['handover', 'CANCELLED'],
    ]);
    for (const { uid, sequence, alarms, first: day, status } of after) {
      const old = before.find((one) => one.uid === uid);
      expect(sequence).toBeGreaterThan(old?.sequence ?? Infinity);
      expect(day).toBe(old?.first);
      if (status === 'CANCELLED') expect(alarms).toEqual([]);
    }
  });

  test('stays cancelled in later files, and counts again once it is planned again', () => {
    const kept = withEntries(withEntries({}, plan('meeting', 'letter')), [
      ...plan('meeting'),
      ...withdrawnEntries(withEntries({}, plan('meeting', 'letter')), plan('meeting'), today),
    ]);
    expect(withdrawnEntries(kept, plan('meeting'), today).map(({ uid }) => uid)).toEqual([
      'letter-1a2b@berpisah-baik',
    ]);
    expect(withdrawnEntries(kept, plan('meeting', 'letter'), today)).toEqual([]);
  });

  test('is not what has passed, nor what belongs to another client', () => {
    const past = withEntries({}, [{ ...event, uid: 'letter-1a2b@berpisah-baik', date: '2027-01-03' }]);
    expect(withdrawnEntries(past, plan('meeting'), today)).toEqual([]);
    const other = withEntries({}, [{ ...event, uid: 'letter-ffff@berpisah-baik' }]);
    expect(withdrawnEntries(other, plan('meeting'), today)).toEqual([]);
  });

  test('is read back from what the device kept, and nothing else is', () => {
    const kept = withEntries({}, plan('meeting'));
    expect(entriesFromText(JSON.stringify(kept))).toEqual(kept);
    for (const odd of [null, '', '[', 'null', '[1]', '{"a":1}', '{"a":{"last":"2027-02-30","summary":"x"}}'])
      expect(entriesFromText(odd)).toEqual({});
    const many = Array.from({ length: 500 }, (_, index) => ({ ...event, uid: `x-${index}@y` }));
    expect(Object.keys(withEntries({}, many))).toHaveLength(400);
  });
});
