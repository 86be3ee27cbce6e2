import type { Locale } from './locales';

/** The words by part. The Indonesian files are the pattern: a key missing in another language fails to compile. */
export type Messages = {
  app: typeof import('./id/app.json');
  wizard: typeof import('./id/wizard.json');
  landing: typeof import('./id/landing.json');
  checklist: typeof import('./id/checklist.json');
  money: typeof import('./id/money.json');
  strategies: typeof import('./id/strategies.json');
  communication: typeof import('./id/communication.json');
  aftercare: typeof import('./id/aftercare.json');
  rebuild: typeof import('./id/rebuild.json');
  result: typeof import('./id/result.json');
  method: typeof import('./id/method.json');
  /** What the method page and the annex of the memo both say. */
  calculation: typeof import('./id/calculation.json');
  law: typeof import('./id/law.json');
  export: typeof import('./id/export.json');
  import: typeof import('./id/import.json');
  cases: typeof import('./id/cases.json');
  glossary: typeof import('./id/glossary.json');
  print: typeof import('./id/print.json');
};

export type MessagePart = keyof Messages;

/** Letters and minutes, paragraph by paragraph. Their slots are filled by lib/communication, not by ICU. */
export type Letters = typeof import('./letters/id.json');
/** The short form of the letters, for a chat: text with `*bold*` and nothing else. */
export type Chats = typeof import('./chats/id.json');

type Loaders = { [Part in MessagePart]: () => Promise<{ default: Messages[Part] }> };

const files: Record<Locale, Loaders> = {
  id: {
    app: () => import('./id/app.json'),
    wizard: () => import('./id/wizard.json'),
    landing: () => import('./id/landing.json'),
    checklist: () => import('./id/checklist.json'),
    money: () => import('./id/money.json'),
    strategies: () => import('./id/strategies.json'),
    communication: () => import('./id/communication.json'),
    aftercare: () => import('./id/aftercare.json'),
    rebuild: () => import('./id/rebuild.json'),
    result: () => import('./id/result.json'),
    method: () => import('./id/method.json'),
    calculation: () => import('./id/calculation.json'),
    law: () => import('./id/law.json'),
    export: () => import('./id/export.json'),
    import: () => import('./id/import.json'),
    cases: () => import('./id/cases.json'),
    glossary: () => import('./id/glossary.json'),
    print: () => import('./id/print.json'),
  },
  en: {
    app: () => import('./en/app.json'),
    wizard: () => import('./en/wizard.json'),
    landing: () => import('./en/landing.json'),
    checklist: () => import('./en/checklist.json'),
    money: () => import('./en/money.json'),
    strategies: () => import('./en/strategies.json'),
    communication: () => import('./en/communication.json'),
    aftercare: () => import('./en/aftercare.json'),
    rebuild: () => import('./en/rebuild.json'),
    result: () => import('./en/result.json'),
    method: () => import('./en/method.json'),
    calculation: () => import('./en/calculation.json'),
    law: () => import('./en/law.json'),
    export: () => import('./en/export.json'),
    import: () => import('./en/import.json'),
    cases: () => import('./en/cases.json'),
    glossary: () => import('./en/glossary.json'),
    print: () => import('./en/print.json'),
  },
};

/** Every part there is, in the order of the walk. */
export const messageParts = Object.keys(files.id) as MessagePart[];

/**
 * The words of some parts in one language, keyed by part.
 *
 * A page asks for its own parts only, and a letter can be written in the language that the
 * page is not shown in; nothing else is fetched.
 *
 * @example
 * const words = await loadMessages("id", ["app", "money"]);
 * words.app.name; // "Berpisah Baik"
 */
export async function loadMessages<Part extends MessagePart>(
  locale: Locale,
  parts: readonly Part[],
): Promise<Pick<Messages, Part>> {
  const entries = parts.map(async (part) => [part, (await files[locale][part]()).default] as const);
  return Object.fromEntries(await Promise.all(entries)) as Pick<Messages, Part>;
}
