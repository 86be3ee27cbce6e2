import type { LetterChoice } from '@/lib/communication/letters';
import type { PaperForm } from '@/lib/communication/paper-text';
import type { ToneDoc } from '@/lib/communication/linter/tone-catalogue';
import type { Evaluation } from '@/lib/evaluation';
import type { PaperSource } from '@/components/wizard/papers/load-source';

/** A paper, what it is written with, and what it is written from. */
export type PaperCase = { choice: LetterChoice; source: PaperSource; evaluation: Evaluation };

/** Where the owner's own text of a paper is kept: by paper, form and language. */
export const editedKey = ({ choice, source }: PaperCase, form: PaperForm) =>
  `${choice.id}-${form}-${source.locale}`;

/** What a paper is checked as. */
export const toneDocOf: Record<LetterChoice['id'], ToneDoc> = {
  invitation: 'script',
  mutual: 'mutual',
  terms: 'mutual',
  notice: 'notice',
  lapse: 'notice',
  renegotiation: 'renegotiate',
  demand: 'demand',
  minutes: 'plan',
  team: 'aftercare',
  partners: 'aftercare',
  'transition-plan': 'plan',
  handover: 'plan',
  thanks: 'aftercare',
  reference: 'aftercare',
};
