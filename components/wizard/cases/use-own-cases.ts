'use client';

import { useTranslations } from 'next-intl';
import { useSnapshot, useStore } from '../state/use-assessment';

/** One of one's own assessments, as the list shows it. */
export type OwnCase = {
  id: string;
  title: string;
  /** The name that it was given; empty if it goes by the client's. */
  name: string;
  clientName: string;
  /** Null while it was never saved. */
  savedAt: number | null;
  isOpen: boolean;
};

/** All of one's own, the open one first, as it is now; an empty one is none. */
export function useOwnCases(): OwnCase[] {
  const t = useTranslations('wizard.assessment');
  const store = useStore();
  const { storage, hasOwn } = useSnapshot();
  const { name, clientName } = store.ownAssessment();
  const saved = storage.cases.find(({ id }) => id === storage.open);
  const open = { id: storage.open, name, clientName, savedAt: saved?.savedAt ?? null, isOpen: true };
  const others = storage.cases
    .filter(({ id }) => id !== storage.open)
    .map((entry) => ({ ...entry, isOpen: false }));
  return [...(hasOwn ? [open] : []), ...others].map((entry) => ({
    ...entry,
    title: entry.name || entry.clientName || t('unnamed'),
  }));
}
