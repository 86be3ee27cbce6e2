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
  status: string;
  alarms: string[];
};

/** Reads files as a program in one time zone would: in a process of its own. */
export function readCalendars(files: readonly string[], timeZone: string): ReadEvent[][] {
  const printed = execFileSync(process.execPath, ['tests/unit/export/calendar-days.mjs'], {
    env: { ...process.env, TZ: timeZone },
    input: JSON.stringify(files),
    encoding: 'utf8',
  });
  return JSON.parse(printed) as ReadEvent[][];
}
