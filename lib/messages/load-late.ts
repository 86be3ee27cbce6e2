import type { Messages } from './load';
import type { Locale } from './locales';

/** The parts that a page may ask for after it has been loaded: for files, papers and dialogs. Each is a file of its own. */
type LatePart =
  | 'aftercare'
  | 'calculation'
  | 'cases'
  | 'checklist'
  | 'communication'
  | 'export'
  | 'law'
  | 'money'
  | 'print'
  | 'result'
  | 'strategies';

type Loaders = { [Part in LatePart]: () => Promise<{ default: Messages[Part] }> };

const files: Record<Locale, Loaders> = {
  id: {
    aftercare: () => import('./id/aftercare.json'),
    calculation: () => import('./id/calculation.json'),
    cases: () => import('./id/cases.json'),
    checklist: () => import('./id/checklist.json'),
    communication: () => import('./id/communication.json'),
    export: () => import('./id/export.json'),
    law: () => import('./id/law.json'),
    money: () => import('./id/money.json'),
    print: () => import('./id/print.json'),
    result: () => import('./id/result.json'),
    strategies: () => import('./id/strategies.json'),
  },
  en: {
    aftercare: () => import('./en/aftercare.json'),
    calculation: () => import('./en/calculation.json'),
    cases: () => import('./en/cases.json'),
    checklist: () => import('./en/checklist.json'),
    communication: () => import('./en/communication.json'),
    export: () => import('./en/export.json'),
    law: () => import('./en/law.json'),
    money: () => import('./en/money.json'),
    print: () => import('./en/print.json'),
    result: () => import('./en/result.json'),
    strategies: () => import('./en/strategies.json'),
  },
};

/**
 * As `loadMessages`, for the browser: what is never asked for there is not laid on the device either.
 *
 * @example const { money } = await loadLateMessages('id', ['money']);
 */
export async function loadLateMessages<Part extends LatePart>(
  locale: Locale,
  parts: readonly Part[],
): Promise<Pick<Messages, Part>> {
  const entries = parts.map(async (part) => [part, (await files[locale][part]()).default] as const);
  return Object.fromEntries(await Promise.all(entries)) as Pick<Messages, Part>;
}
