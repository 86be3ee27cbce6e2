// Run by `readCalendars` in a process of its own, so that the time zone is that of the process. Takes calendar files as
// a JSON list of texts and prints on which local days ical.js puts their entries.
import { text } from 'node:stream/consumers';
import ICAL from 'ical.js';

/** @param {Date} date */
const local = (date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** @param {Date} date */
function dayBefore(date) {
  const day = new Date(date);
  day.setDate(day.getDate() - 1);
  return local(day);
}

/** The days on which an entry begins: several if it returns. @param {ICAL.Event} event */
function daysOf(event) {
  const days = [];
  const every = event.iterator();
  for (let next = every.next(); next && days.length < 400; next = every.next())
    days.push(local(next.toJSDate()));
  return days;
}

/** @param {ICAL.Component} component @returns {import('./ics-reader').ReadEvent} */
function readEvent(component) {
  const event = new ICAL.Event(component);
  const rule = component.getFirstPropertyValue('rrule');
  const until = rule instanceof ICAL.Recur ? rule.until : null;
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    isDate: event.startDate.isDate && event.endDate.isDate,
    first: local(event.startDate.toJSDate()),
    last: dayBefore(event.endDate.toJSDate()),
    weeklyUntil: until ? local(until.toJSDate()) : null,
    days: daysOf(event),
    sequence: event.sequence,
    status: String(component.getFirstPropertyValue('status')),
    alarms: component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  };
}

/** @type {string[]} */
const files = JSON.parse(await text(process.stdin));
const calendars = files.map((file) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map(readEvent),
);
console.log(JSON.stringify(calendars));
