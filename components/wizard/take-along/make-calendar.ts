import { checkInDays } from '@/lib/aftercare/duties-catalogue';
import type { Assessment } from '@/lib/assessment/schema';
import type { Evaluation } from '@/lib/evaluation';
import { fileName } from '@/lib/export/file-name';
import { icsCalendar, icsType } from '@/lib/export/ics/ics';
import { planEvents } from '@/lib/export/ics/plan-calendar';
import { loadLateMessages } from '@/lib/messages/load-late';
import type { Locale } from '@/lib/messages/locales';
import { withdrawnEntries } from '@/lib/export/ics/earlier-entries';
import { earlierEntries, keepEntries } from './calendar-memory';

/** `isOwn`: the case lies on this device, and what its files held may be remembered here. */
type Source = { assessment: Assessment; evaluation: Evaluation; locale: Locale; isOwn: boolean };

/** The dates of the plan as a calendar file. This module comes with the click that asks for it. */
export async function makeCalendar({ assessment, evaluation, locale, isOwn }: Source) {
  const parts = ['communication', 'aftercare', 'export'] as const;
  const { communication, aftercare, export: files } = await loadLateMessages(locale, parts);
  const words = {
    items: communication.plan.items,
    duties: aftercare.duties.items,
    receivables: aftercare.receivables.steps,
    checkIns: Object.fromEntries(checkInDays.map((days) => [days, aftercare.checkIns[days]])),
  };
  const { calendar } = files.files;
  const planned = planEvents({ assessment, evaluation, words });
  const events = [...planned, ...withdrawnEntries(earlierEntries(), planned, evaluation.asOf)];
  if (isOwn) keepEntries(events);
  return {
    name: fileName([assessment.clientName || assessment.name, calendar], evaluation.asOf, 'ics'),
    type: icsType,
    content: icsCalendar({
      name: files.calendarName,
      events,
      madeAt: new Date().toISOString(),
    }),
  };
}
