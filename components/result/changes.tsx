'use client';

import { capitalised } from '@/components/wizard/case/capitalised';
import { useTippingWords } from '@/components/wizard/case/input-range';
import { isAbove, turnOfFlip } from '@/components/wizard/case/turning-points';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { reachOf } from '@/lib/checklist/reach';
import type { ResultParts } from './shared-props';

export type Change = { id: string; what: string; effect: string };

/** What would change the suggestion: prices, gates, weights, answers still missing. */
export function Changes(parts: ResultParts) {
  const { evaluation, words } = parts;
  const changes = useChanges(parts);
  if (changes.length === 0) return null;
  return (
    <div className="changes">
      <h3>{words.t('headings.changes')}</h3>
      <ul className="flips" role="list">
        {changes.map(({ id, what, effect }) => (
          <li key={id}>
            <b>{what}</b>
            <span>{effect}</span>
          </li>
        ))}
      </ul>
      {evaluation.strategies?.robust.sameUnderHalfWeights && (
        <p className="hint mt-3">{words.t('changes.robust')}</p>
      )}
    </div>
  );
}

/** What would change it as a sentence of its own, where it stands before its effect. */
export const closed = (what: string): string => (/[.?]$/.test(what) ? what : `${what}.`);

/** Those that bear most on the suggestion first. */
export function useChanges(parts: ResultParts): Change[] {
  const figures = useFigureChanges(parts);
  return [
    ...priceChanges(parts),
    ...gateChanges(parts),
    ...weightChanges(parts),
    ...figures,
    ...answerChanges(parts),
    ...tripwireChanges(parts),
  ];
}

/** Only where carrying on is still on the table. */
function priceChanges({ evaluation, words: { t, f, option } }: ResultParts): Change[] {
  const { strategies, verdict, path } = evaluation;
  const walkAway = strategies?.walkAway;
  const changes: Change[] = [];
  if (walkAway?.kind === 'price' && verdict.code !== 'protect') {
    changes.push({
      id: 'price',
      what: t('changes.accepts', { fee: f.money(walkAway.fee) }),
      effect: t('changes.acceptsEffect', { option: option(walkAway.against, 'short') }),
    });
  }
  if (verdict.code === 'repair' && path.fallback) {
    const next = option(path.fallback, 'short');
    changes.push({
      id: 'refused',
      what: t('changes.refused'),
      effect: t('changes.refusedEffect', { option: next }),
    });
  }
  return changes;
}

function gateChanges({ evaluation, words }: ResultParts): Change[] {
  const { t, f, option, gate } = words;
  const { strategies, verdict } = evaluation;
  if (!strategies || verdict.code === 'keep' || verdict.code === 'protect') return [];
  const { exit, recipe, earliestSafe, ranked } = strategies;
  const name = capitalised(option(exit, 'short'));
  const opens = t('changes.opensEffect', { option: name });
  const changes: Change[] = [];
  if (recipe) {
    changes.push({ id: 'cash', what: t('changes.cash', { amount: f.money(recipe.reserve) }), effect: opens });
    if (recipe.newWork !== null) {
      const what = t('changes.newWork', { amount: f.money(recipe.newWork) });
      changes.push({ id: 'work', what, effect: opens });
    }
    if (earliestSafe && earliestSafe.month > 0) {
      changes.push({
        id: 'wait',
        what: t('changes.wait', { month: f.month(earliestSafe.date.slice(0, 7)) }),
        effect: t('changes.waitEffect', { option: option(exit, 'short') }),
      });
    }
  }
  const own = ranked.find(({ id }) => id === exit);
  for (const one of own?.gates ?? []) {
    if (!own || !one.blocks || one.id === 'cash-below-floor') continue;
    const what = capitalised(gate.opens(one, own, strategies).join('; '));
    changes.push({ id: one.id, what, effect: t('changes.gateEffect', { option: name }) });
  }
  return changes;
}

function weightChanges({ evaluation, words: { t, s, f, option } }: ResultParts): Change[] {
  const { strategies, verdict, path } = evaluation;
  if (!strategies || verdict.code === 'protect' || path.option !== strategies.leader) return [];
  const turns = strategies.robust.flips.flatMap((flip) => turnOfFlip(strategies, flip) ?? []);
  return turns.map((turn) => ({
    id: `${turn.criterion}-${turn.weight}`,
    what: t('changes.flipWeight', {
      criterion: s(`criteria.${turn.criterion}.name`),
      direction: isAbove(strategies, turn) ? 'above' : 'below',
      percent: f.percent(turn.weight),
      now: f.percent(strategies.weights[turn.criterion]),
    }),
    effect: t('changes.flipWeightEffect', { rival: capitalised(option(turn.to, 'short')) }),
  }));
}

/** Single figures that would put another option first. */
function useFigureChanges({ evaluation, words: { t, option } }: ResultParts): Change[] {
  const { strategies, verdict, path } = evaluation;
  const tipping = useTippingWords();
  if (!strategies?.tipping || verdict.code === 'protect' || path.option !== strategies.leader) return [];
  return strategies.tipping.map((one) => ({
    id: `${one.path}-${one.value}`,
    what: capitalised(t('changes.figure', tipping(one))),
    effect: t('changes.flipWeightEffect', { rival: capitalised(option(one.to, 'short')) }),
  }));
}

function answerChanges({ evaluation, words: { t, question, moneyLeftOut } }: ResultParts): Change[] {
  const { verdict, flags, checklist } = evaluation;
  const [first] = verdict.openQuestions;
  const changes: Change[] = [];
  const reach = first?.kind === 'indicator' ? reachOf(checklist, first.id as IndicatorId)?.kind : undefined;
  // An answer that no line is near enough for changes nothing, and is not said to.
  if (first && reach !== 'no-line' && !(moneyLeftOut && first.kind === 'money')) {
    const alone = reach === 'not-alone' ? t('changes.notAloneEffect') : t('changes.questionEffect');
    changes.push({
      id: 'question',
      what: t('changes.question', { question: question(first) }),
      effect: first.kind === 'flag' ? t('changes.flagEffect') : alone,
    });
  }
  const isSafe = !flags.vetoes.some(({ kind, state }) => kind === 'safety' && state === 'fired');
  if (isSafe) {
    changes.push({ id: 'safety', what: t('changes.safety'), effect: t('changes.safetyEffect') });
  }
  return changes;
}

function tripwireChanges({ assessment, words: { t, tripwire } }: ResultParts): Change[] {
  return assessment.preferences.tripwires.map((kept) => ({
    id: `tripwire-${kept}`,
    what: t('changes.tripwire', { tripwire: tripwire(kept) }),
    effect: t('changes.tripwireEffect'),
  }));
}
