import { execFileSync } from 'node:child_process';

/** An entry as another program reads it: local calendar days, in the time zone it runs in. */
export type ReadEvent = {
  uid: string;
  summary: string;
  description: string;
  isDate: boolean;
  first: string;
  /** The last day that belongs to it. */
  last: string;
  weeklyUntil: string | null;
  days: string[];
  sequence: number;
  alarms: string[];
};

/** Reads calendar files with ical.js and says on which local days the entries lie. */
const script = `
import ICAL from 'ical.js';
const text = await new Response(process.stdin).text();
const local = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
const dayBefore = (date) => { const day = new Date(date); day.setDate(day.getDate() - 1); return local(day); };
const read = (file) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component);
  const days = [];
  const every = event.iterator();
  for (let next = every.next(); next && days.length < 400; next = every.next()) days.push(local(next.toJSDate()));
  const rule = component.getFirstPropertyValue('rrule');
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    isDate: event.startDate.isDate && event.endDate.isDate,
    first: local(event.startDate.toJSDate()),
    last: dayBefore(event.endDate.toJSDate()),
    weeklyUntil: rule?.until ? local(rule.until.toJSDate()) : null,
    days,
    sequence: event.sequence,
    alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  };
});
console.log(JSON.stringify(JSON.parse(text).map(read)));
`;

/** Reads files as a program in one time zone would: in a process of its own. */
export function readCalendars(files: readonly string[], timeZone: string): ReadEvent[][] {
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: timeZone },
    input: JSON.stringify(files),
    encoding: 'utf8',
  });
  return JSON.parse(printed) as ReadEvent[][];
}
