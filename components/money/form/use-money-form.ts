'use client';

import { useLocale } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useState, type FormEvent } from 'react';
import type { FormError } from '@/components/ui/error-summary';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { useFormat } from '@/components/wizard/use-format';
import type { Quantity } from '@/lib/assessment/quantity';
import type { ResolvedInput } from '@/lib/money/result';
import { entryOf, readEntry } from './entry';
import { askedQuantities, problemsOf } from './faults';
import type { FormNews } from './form-context';
import { putAt, valueAt } from './paths';
import { sectionOf, type SectionId } from './questions-catalogue';
import { useControlName } from './use-control-name';
import { useCheckWords } from './use-check-words';
import { useHeld } from './use-held';
import { useWarnings } from './use-warnings';

export type NamedError = { id: string; message: string; name: string | null };

/** Checks on “continue”: what was found then stays marked until it is put right, and nothing new appears meanwhile. */
export function useMoneyForm(badDate: string) {
  const { assessment, drafts } = useAssessment();
  const format = useFormat();
  const inWords = useCheckWords();
  const settle = useSettle();
  const router = useRouter();
  const locale = useLocale();
  const folds = useFolds();
  const [flagged, setFlagged] = useState<ReadonlySet<string>>(new Set());
  const [attempt, setAttempt] = useState(0);
  const found = problemsOf({ assessment, drafts, format });
  const nameOf = useControlName();
  const shown: NamedError[] = found
    .filter(({ id }) => flagged.has(id))
    .map((problem) => ({ id: problem.id, message: inWords(problem), name: nameOf(problem.id) }));

  const goOn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    settle();
    const halfDates = halfTypedDates(event.currentTarget);
    if (found.length === 0 && halfDates.length === 0) return router.push(pageAddress(locale, 'strategies'));
    const ids = [...found.map(({ id }) => id), ...halfDates];
    setFlagged(new Set(ids));
    setAttempt(attempt + 1);
    folds.open(ids);
  };
  const halfDates = attempt > 0 ? [...flagged].filter((id) => isHalfTyped(document.getElementById(id))) : [];
  const marked: NamedError[] = [
    ...shown,
    ...halfDates.map((id) => ({ id, message: badDate, name: nameOf(id) })),
  ];
  const { errors, typing, release } = useHeld(marked, attempt);
  const news = useNews(errors, useWarnings());
  // In the summary each message says which figure it means; at the field that is plain to see.
  const summary = errors.map(({ id, message, name }) => ({
    id,
    message: name ? `${name}: ${message}` : message,
  }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    release();
    goOn(event);
  };
  return { news, summary, attempt, goOn: submit, typing, folds };
}

function useNews(errors: readonly FormError[], warnings: readonly FormError[]): FormNews {
  const money = useGroundwork()?.money;
  const used = useMemo(() => {
    const inputs = money?.status === 'complete' ? money.inputs : [];
    return new Map<string, ResolvedInput>(inputs.map((input) => [input.path, input]));
  }, [money]);
  const [wrong, odd] = [useById(errors), useById(warnings)];
  return useMemo(() => ({ errors: wrong, warnings: odd, used }), [wrong, odd, used]);
}

/** Messages by field; the same map while they say the same, so that no field is drawn anew for nothing. */
function useById(list: readonly FormError[]): ReadonlyMap<string, string> {
  const text = JSON.stringify(list.map(({ id, message }) => [id, message]));
  return useMemo(() => new Map(JSON.parse(text) as [string, string][]), [text]);
}

/** Texts kept as unreadable that can be read by now (in another language, say) become values. */
function useSettle() {
  const { assessment, drafts, update, setDraft } = useAssessment();
  const format = useFormat();
  return () => {
    for (const { path, display } of askedQuantities(assessment)) {
      const kept = [path, `${path}.low`, `${path}.high`].filter((draft) => drafts[draft] !== undefined);
      if (kept.length === 0) continue;
      const quantity = valueAt(assessment, path) as Quantity;
      const read = readEntry(entryOf(quantity, path, drafts, display, format), path, display, format);
      if (read.kind !== 'value') continue;
      update(putAt(path, read.value));
      kept.forEach((draft) => setDraft(draft, null));
    }
  };
}

const isHalfTyped = (element: Element | null): boolean =>
  element instanceof HTMLInputElement && element.type === 'date' && element.validity.badInput;

function halfTypedDates(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll('input[type="date"]')].filter(isHalfTyped).map(({ id }) => id);
}

/** Which sections are open. A link to a question opens its section and puts the focus on it. */
function useFolds() {
  const [isOpen, setOpen] = useState<ReadonlySet<SectionId>>(new Set());
  const open = (ids: readonly string[]) => {
    const sections = ids.map(sectionOf).filter((section) => section !== null);
    setOpen((before) => new Set([...before, ...sections]));
  };
  const toggle = (section: SectionId, wanted: boolean) =>
    setOpen((before) => {
      if (before.has(section) === wanted) return before;
      return new Set(wanted ? [...before, section] : [...before].filter((one) => one !== section));
    });
  useEffect(() => {
    const follow = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      if (!sectionOf(id) && !document.getElementById(id)) return;
      open([id]);
      goTo(id, 120);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return { isOpen, open, toggle };
}

/**
 * The control exists only once its section has been fetched and drawn, and takes the focus only once the answers have
 * been read: waits for both, a couple of seconds at most.
 */
function goTo(id: string, framesLeft: number, isShown = false): void {
  const control = document.getElementById(id);
  if (control && !isShown)
    (control.closest('.field, fieldset') ?? control).scrollIntoView({ block: 'start' });
  if (control && !control.matches(':disabled')) control.focus({ preventScroll: true });
  else if (framesLeft > 0) requestAnimationFrame(() => goTo(id, framesLeft - 1, control !== null));
}
