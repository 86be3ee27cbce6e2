import { workedExample, type ExampleId } from '../../lib/assessment/examples-catalogue';
import { evaluate } from '../../lib/evaluate';
import type { Evaluation } from '../../lib/evaluation';
import { amountInSentence } from '../../lib/format/amount';
import { encodeLink } from '../../lib/share/link';
import { optionOf, type OptionId } from '../../lib/strategies/options-catalogue';
import type { Language } from '../content/words';
import { say } from './say';

const day = '2026-11-24';

/** A worked example as a link that somebody sent. */
export const linkTo = (id: ExampleId) => `#${encodeLink(workedExample(id, day), { madeOn: day })}`;

const known = new Map<ExampleId, Evaluation>();

/** What follows from the example on the day of its link, over all futures: the page must say the same. */
export function judged(id: ExampleId): Evaluation {
  const evaluation = known.get(id) ?? evaluate(workedExample(id, day), { today: day });
  known.set(id, evaluation);
  return evaluation;
}

/** The count in “… of 100”, as the pages write it. */
export function count(language: Language, share: number): string {
  const hundredths = Math.round(share * 100);
  if (hundredths < 1) return say(language, 'strategies.chance.few');
  return hundredths > 99 ? say(language, 'strategies.chance.many') : String(hundredths);
}

/** What an option is called at the head of a line, or inside a sentence. */
export function optionName(language: Language, id: OptionId, form: 'name' | 'short' = 'name'): string {
  const { strategy, transition } = optionOf(id);
  const option = say(language, `strategies.options.${strategy}.${form}`);
  return transition ? say(language, 'strategies.withTransition', { option }) : option;
}

export const money = (language: Language, amount: number, currency = 'IDR'): string =>
  amountInSentence(amount, { locale: language, currency });
