import type { Unit } from '../assessment/quantity';
import { monthAfter, type IsoDate } from '../calendar/iso-date';
import type { Verdict } from '../evaluation';
import { monthYear } from '../format/date-words';
import { loadMessages, type Messages } from '../messages/load';
import type { Locale } from '../messages/locales';
import { optionOf, type OptionId } from '../strategies/options-catalogue';
import type { ShownOption } from './shown-options';

/** The words of the files that one takes along, in one language. */
export type ExportWords = {
  locale: Locale;
  own: Messages['export'];
  /** Rows of the cash table, as on the screen. */
  table: Messages['money']['table'];
  inputName: (path: string) => string;
  unitName: (unit: Unit) => string;
  optionName: (id: OptionId) => string;
  /** An option as the files head it; the suggested path names the month of its notice. */
  titleOf: (option: Titled, today: IsoDate) => string;
  verdictName: (code: Verdict['code']) => string;
};

type Titled = Pick<ShownOption, 'id' | 'path' | 'ownNoticeMonth'>;

type Tree = { [key: string]: string | Tree };

/** Loads what the files say. Comes with the click: no page carries it. */
export async function loadExportWords(locale: Locale, currency: string): Promise<ExportWords> {
  const words = await loadMessages(locale, ['export', 'money', 'strategies', 'result']);
  const { options, withTransition } = words.strategies;
  const optionName = (id: OptionId) => {
    const { strategy, transition } = optionOf(id);
    const option = options[strategy].name;
    return transition ? fill(withTransition, { option }) : option;
  };
  return {
    locale,
    own: words.export,
    table: words.money.table,
    inputName: (path) => capitalised(textAt(words.money.inputs, path), locale),
    unitName: (unit) => fill(words.export.units[unit], { currency }),
    optionName,
    titleOf: ({ id, path, ownNoticeMonth }, today) => {
      if (path === null || ownNoticeMonth === null) return optionName(id);
      const month = monthYear(monthAfter(today, ownNoticeMonth), locale);
      return fill(words.export.option.pathTitles[path], { option: optionName(id), month });
    },
    verdictName: (code) => words.result.verdicts[code].name,
  };
}

/**
 * Puts values into the slots of a text.
 *
 * @example fill('Kas akhir bulan ke-{months}', { months: 24 }) // 'Kas akhir bulan ke-24'
 */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

export function capitalised(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

function textAt(tree: Tree, path: string): string {
  const found = path
    .split('.')
    .reduce<string | Tree | undefined>((at, key) => (typeof at === 'object' ? at[key] : undefined), tree);
  if (typeof found !== 'string') throw new Error(`textAt requires a path to a text, got "${path}"`);
  return found;
}
