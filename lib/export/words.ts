import type { Unit } from '../assessment/quantity';
import { monthAfter, type IsoDate } from '../calendar/iso-date';
import type { Verdict } from '../evaluation';
import { monthYear } from '../format/date-words';
import type { Messages } from '../messages/load';
import type { Locale } from '../messages/locales';
import { optionOf, type OptionId } from '../strategies/options-catalogue';
import type { ShownOption } from './shown-options';

/** The parts of the words that the files use. */
export const exportParts = ['export', 'money', 'strategies', 'result'] as const;

type Titled = Pick<ShownOption, 'id' | 'path' | 'ownNoticeMonth'>;

/** The words of the files that one takes along, in one language. */
export type ExportWords = {
  locale: Locale;
  /** Those without slots may be read from here; the others come from the functions. */
  own: Messages['export'];
  /** Rows of the cash table, as on the screen. */
  table: Messages['money']['table'];
  inputName: (path: string) => string;
  unitName: (unit: Unit) => string;
  optionName: (id: OptionId) => string;
  /** An option as the files head it; the suggested path names the month of its notice. */
  titleOf: (option: Titled, today: IsoDate) => string;
  /** The head of a column: a figure in one of the cases. */
  caseHead: (figure: string, caseName: string) => string;
  verdictName: (code: Verdict['code']) => string;
};

type Source = {
  locale: Locale;
  currency: string;
  messages: Pick<Messages, (typeof exportParts)[number]>;
  /** Fills the slots of a message; the build may have turned such messages into another form than text. */
  say: (key: string, values: Record<string, string>) => string;
};

/** Gathers the words of the files from the messages of a language. */
export function exportWords({ locale, currency, messages, say }: Source): ExportWords {
  const { strategies, money, result } = messages;
  const optionName = (id: OptionId) => {
    const { strategy, transition } = optionOf(id);
    const option = strategies.options[strategy].name;
    return transition ? say('strategies.withTransition', { option }) : option;
  };
  return {
    locale,
    own: messages.export,
    table: money.table,
    inputName: (path) =>
      path === 'contract.noticeDays'
        ? messages.export.inputs.noticeCounted
        : capitalised(textAt(money.inputs, path), locale),
    unitName: (unit) => say(`export.units.${unit}`, { currency }),
    optionName,
    titleOf: ({ id, path, ownNoticeMonth }, today) => {
      if (path === null || ownNoticeMonth === null) return optionName(id);
      const month = monthYear(monthAfter(today, ownNoticeMonth), locale);
      return say(`export.option.pathTitles.${path}`, { option: optionName(id), month });
    },
    caseHead: (figure, caseName) => say('export.summary.caseHead', { figure, case: caseName }),
    verdictName: (code) => result.verdicts[code].name,
  };
}

type Tree = { [key: string]: string | Tree };

function capitalised(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

function textAt(tree: Tree, path: string): string {
  const found = path
    .split('.')
    .reduce<string | Tree | undefined>((at, key) => (typeof at === 'object' ? at[key] : undefined), tree);
  if (typeof found !== 'string') throw new Error(`textAt requires a path to a text, got "${path}"`);
  return found;
}
