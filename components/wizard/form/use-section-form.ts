'use client';

import { useEffect, useMemo } from 'react';
import { useForm, type Resolver } from 'react-hook-form';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { Assessment } from '@/lib/assessment/schema';

/** The sections whose texts are written in a form. */
export type FormSection = 'communication' | 'aftercare';

type TextsOf<S extends FormSection> = {
  [Name in keyof Assessment[S]]: Assessment[S][Name] extends string | null ? Name : never;
}[keyof Assessment[S]];

/** The texts and dates of those sections. */
export type TextName = { [S in FormSection]: TextsOf<S> }[FormSection];

/**
 * A form over a section of the answers: shows what the store holds, hands on whatever is typed at once, and says what is
 * wrong with it. The store stays the one owner: what it refuses as a value it keeps as typed.
 */
export function useSectionForm(section: FormSection) {
  const { assessment, drafts, update, setDraft } = useAssessment();
  const kept = assessment[section];
  const values = useMemo(() => ({ ...kept, ...typedIn(section, drafts) }), [section, kept, drafts]);
  const form = useForm({ values, resolver: resolverOf(section), resetOptions: { keepErrors: true } });
  const { subscribe, trigger } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, type, values }) => {
          if (name === undefined || type !== 'change') return;
          const typed: unknown = values[name];
          const isValue = update({ [section]: { [name]: typed } });
          setDraft(`${section}.${name}`, isValue ? null : String(typed));
        },
      }),
    [section, subscribe, update, setDraft],
  );
  // Looked over whenever the store has something new, whoever wrote it: also after a reload, or in another case.
  useEffect(() => {
    trigger().catch(console.error);
  }, [trigger, values]);
  return form;
}

/** The schema is heavy and comes after the page: it is fetched when there is something to check. */
function resolverOf(section: FormSection): Resolver {
  return async (values, context, options) => {
    const { sectionResolver } = await import('./section-resolver');
    return sectionResolver(section)(values, context, options);
  };
}

/** Texts as typed that the section can't hold, by field. */
function typedIn(section: FormSection, drafts: Readonly<Record<string, string>>): Record<string, string> {
  const start = `${section}.`;
  const own = Object.entries(drafts).filter(([path]) => path.startsWith(start));
  return Object.fromEntries(own.map(([path, text]) => [path.slice(start.length), text]));
}
