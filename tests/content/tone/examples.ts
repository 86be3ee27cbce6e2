import type { ToneCategory, ToneDoc } from '../../../lib/communication/linter/tone-catalogue';

/** Where a sentence stands, the sentence, and what should be found in it. */
export type Example = readonly [doc: ToneDoc, sentence: string, found: readonly ToneCategory[]];
