import type { Assessment } from '../assessment/schema';
import type { Chats, Letters } from '../messages/load';
import type { LetterChoice } from './letters';
import { optionalSlots, type SlotValues } from './slots-catalogue';
import { fillTemplate, type FilledText } from './template';
import { writeSlots, type SlotWords } from './written-slots';

/** The paper itself, or its short form for a chat. */
export type PaperForm = 'letter' | 'chat';

type Source = {
  assessment: Pick<Assessment, 'contract'>;
  slots: SlotValues;
  words: Omit<SlotWords, 'exact'>;
  templates: { letters: Letters; chats: Chats };
};

/** What stands where something has to be filled in by hand. */
const blank = '…………';

/**
 * The text of a paper in one language: the template of its kind with the chosen blocks, dates of the plan, amounts to
 * the last unit. `missing` names the slots that are still to be filled in by hand.
 *
 * @example paperText(choice, 'letter', { assessment, slots, words, templates }).missing // ['terminationClause']
 */
export function paperText(
  { template, blocks }: Pick<LetterChoice, 'template' | 'blocks'>,
  form: PaperForm,
  { assessment, slots, words, templates }: Source,
): FilledText {
  const lines = (form === 'chat' ? templates.chats : templates.letters)[template];
  const written = writeSlots(slots, assessment.contract, { ...words, exact: true });
  return fillTemplate(lines.join('\n'), written, {
    blocks: new Set(blocks),
    optional: optionalSlots,
    blank,
  });
}
