import { uncapitalised } from '@/components/wizard/case/capitalised';
import type { Evaluation, VerdictCode } from '@/lib/evaluation';
import { firmLines, reaches } from '@/lib/strategies/firm-lines';
import type { CaseWords } from './case-words';

/** Conclusions that come out more seldom are left out of the sentence. */
const seldom = 0.005;

type Share = { code: VerdictCode; share: number };

const sharesOf = ({ verdict }: Evaluation): Share[] =>
  (Object.entries(verdict.shares) as [VerdictCode, number][])
    .map(([code, share]) => ({ code, share }))
    .sort((a, b) => b.share - a.share);

/**
 * How firm the suggestion is over weights, unknown answers and futures, in plain words: how often the same conclusion
 * comes out, which others do, and what to make of that. Empty while nothing could be drawn.
 */
export function firmnessWords(evaluation: Evaluation, words: CaseWords): string[] {
  const { t } = words;
  const { verdict } = evaluation;
  const shares = sharesOf(evaluation);
  if (shares.length === 0) return [];
  if (verdict.code === 'protect') return [t('firmness.fixed')];
  if (verdict.confidence === null) {
    // With few answers the draws tell of what is open, not of the answers.
    if (verdict.leaning?.reason !== 'most-draws') return [];
    const parts = shares.filter(({ share }) => share >= seldom).map((one) => openPart(one, words));
    return [t('firmness.open', { others: parts.join(', ') }), t('firmness.how')];
  }
  return [
    sameSentence(evaluation, shares, words),
    t('firmness.how'),
    ...meaning(verdict.confidence, shares, t),
  ];
}

const nameOf = (code: VerdictCode, { t }: CaseWords) => uncapitalised(t(`verdicts.${code}.name`));

function openPart({ code, share }: Share, words: CaseWords): string {
  return words.t('firmness.openPart', { verdict: nameOf(code, words), count: words.chance(share) });
}

function sameSentence({ verdict, money }: Evaluation, shares: Share[], words: CaseWords): string {
  const { t, f, chance } = words;
  const confidence = verdict.confidence ?? 0;
  if (confidence === 1 && money.status === 'complete') {
    return t('firmness.always', { futures: f.number(money.futures) });
  }
  const others = shares
    .filter(({ code, share }) => code !== verdict.code && share >= seldom)
    .map(({ code, share }) => t('firmness.other', { verdict: nameOf(code, words), count: chance(share) }));
  return t('firmness.same', { count: chance(confidence), others: others.join('') });
}

function meaning(confidence: number, [most]: Share[], t: CaseWords['t']): string[] {
  if (reaches(confidence, firmLines.firm)) return [t('firmness.firm')];
  if (most && most.share > confidence) return [t('firmness.outnumbered')];
  return reaches(confidence, firmLines.leaning) ? [] : [t('firmness.weak')];
}
