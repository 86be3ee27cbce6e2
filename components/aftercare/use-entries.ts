'use client';

import { useAssessment } from '@/components/wizard/state/use-assessment';
import { freshKey } from '@/lib/aftercare/duty-list';
import type { Assessment } from '@/lib/assessment/schema';

type Aftercare = Assessment['aftercare'];
/** Lists of aftercare that the owner makes, and the letter their keys begin with. */
const letters = { ownDuties: 'd', receivables: 'i', worried: 'w', prospects: 'p' } as const;
type ListName = keyof typeof letters;

/** As many as fit on a page one still reads. */
const most = 24;

/** Entries of one list by key, and how to add, change and take away one; what was ticked beside it goes with it. */
export function useEntries<Name extends ListName>(name: Name) {
  const { assessment, update, readOnly } = useAssessment();
  const entries = assessment.aftercare[name];
  type Entry = Aftercare[Name][string];
  const change = (key: string, part: Partial<Entry>) =>
    update((draft) => {
      Object.assign(draft.aftercare[name][key] ?? {}, part);
    });
  const add = (entry: Entry) =>
    update((draft) => {
      const list: Record<string, unknown> = draft.aftercare[name];
      list[freshKey(list, letters[name])] = entry;
    });
  const remove = (key: string) =>
    update((draft) => {
      delete draft.aftercare[name][key];
      for (const id of Object.keys(draft.aftercare.done))
        if (id.startsWith(ticksOf[name]) && id.endsWith(`.${key}`)) delete draft.aftercare.done[id];
    });
  return {
    entries: Object.entries(entries) as [string, Entry][],
    isFull: Object.keys(entries).length >= most,
    readOnly,
    change,
    add,
    remove,
  };
}

/** How the ids of ticks beside an entry begin. */
const ticksOf: Record<ListName, string> = {
  ownDuties: 'own.',
  receivables: 'owed.',
  worried: 'told.',
  prospects: 'screened.',
};
