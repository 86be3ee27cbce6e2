import type { CommunicationResult } from '../evaluation';
import type { SlotValues } from './slots-catalogue';

/** What the client may say, in the order in which it is usually said. */
export const sayingIds = [
  'says-counter-offer',
  'says-why',
  'says-anger',
  'says-wont-pay',
  'says-stay-longer',
  'says-hire-staff',
  'says-refund',
  'says-review',
] as const;
export type SayingId = (typeof sayingIds)[number];

/** Which wording of an answer fits the case; each is a key of the messages below the saying. */
export type PreparedAnswer = { id: SayingId; variant: string };

type Case = { mode: CommunicationResult['mode']; slots: SlotValues };

/** Where nothing is decided alone: the date is a proposal, and the answer may not sound like a decision. */
const isProposal = ({ mode }: Case) => mode === 'mutual' || mode === 'phase-down';
const isRenegotiation = ({ mode }: Case) => mode === 'renegotiate';

const plain = (given: Case) =>
  isRenegotiation(given) ? 'answerRenegotiate' : isProposal(given) ? 'answerMutual' : 'answer';

const variantOf: Record<SayingId, (given: Case) => string | null> = {
  'says-counter-offer': plain,
  'says-why': (given) => {
    if (given.slots.reason !== null) return 'answer';
    return isRenegotiation(given) ? 'answerRenegotiate' : 'answerNoReason';
  },
  'says-anger': () => 'answer',
  'says-wont-pay': plain,
  'says-stay-longer': (given) => {
    if (isRenegotiation(given)) return null;
    if (isProposal(given)) return 'answerMutual';
    return given.slots.extensionRate === null ? 'answerNoRate' : 'answer';
  },
  'says-hire-staff': () => 'answer',
  'says-refund': ({ slots }) => (slots.depositUnused === null ? 'answerNoDeposit' : 'answer'),
  'says-review': (given) => (isRenegotiation(given) || isProposal(given) ? 'answerOpen' : 'answer'),
};

/**
 * The answers for this case: none where there is no meeting, and none to what nobody says on this path. No answer needs
 * a figure that the owner has not given.
 *
 * @example preparedAnswers('renegotiate', slots).some(({ id }) => id === 'says-stay-longer') // false
 */
export function preparedAnswers(mode: CommunicationResult['mode'], slots: SlotValues): PreparedAnswer[] {
  if (mode === 'none' || mode === 'safety') return [];
  return sayingIds.flatMap((id) => {
    const variant = variantOf[id]({ mode, slots });
    return variant === null ? [] : [{ id, variant }];
  });
}
