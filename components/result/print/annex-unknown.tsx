'use client';

import { useTranslations } from 'next-intl';
import type { ResolvedInput } from '@/lib/money/result';
import { closed, useChanges } from '../changes';
import type { ResultParts } from '../shared-props';
import { useInputTable } from '../unknown/assumptions';
import { PaperTable } from './paper-table';
import { SettingsTable } from './settings-table';
import { points } from '../unknown/not-known-section';

export const hasAssumptions = ({ evaluation }: ResultParts) => evaluation.money.status === 'complete';

/** The figures behind everything: what was assumed, and what was entered. */
export function AssumptionsAnnex({ evaluation, words: { t } }: ResultParts) {
  const { money } = evaluation;
  if (money.status !== 'complete') return null;
  const assumed = money.inputs.filter(({ origin }) => origin === 'assumed');
  const entered = money.inputs.filter(({ origin }) => origin !== 'assumed');
  return (
    <div className="paper-beside">
      {assumed.length > 0 && <Inputs inputs={assumed} caption={t('assumptions.caption')} />}
      {entered.length > 0 && <Inputs inputs={entered} caption={t('assumptions.entered')} />}
      <SettingsTable money={money} />
    </div>
  );
}

function Inputs({ inputs, caption }: { inputs: readonly ResolvedInput[]; caption: string }) {
  return (
    <div>
      <PaperTable caption={caption} {...useInputTable(inputs)} />
    </div>
  );
}

/** What is still open, in the order in which it should be found out; what would change the suggestion; what no answer can tell. */
export function UnknownAnnex(parts: ResultParts) {
  const { evaluation, words } = parts;
  const t = useTranslations('print.unknown');
  const known = useTranslations('result.whatItDoesNotKnow');
  const { openQuestions } = evaluation.verdict;
  const asked = new Set(openQuestions.map(({ id }) => id));
  const flags = evaluation.flags.open.filter((id) => !asked.has(id));
  return (
    <>
      <List
        title={words.fromLink ? words.readonly('unanswered') : t('asked')}
        items={openQuestions.map(words.question)}
      />
      <List
        title={words.fromLink ? words.readonly('flags') : t('flags')}
        items={flags.map(words.flagQuestion)}
      />
      <List
        title={words.t('headings.changes')}
        items={useChanges(parts).map(({ what, effect }) => `${closed(what)} ${effect}`)}
      />
      <List title={known('title')} items={points.map((id) => known(id))} />
    </>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol className="paper-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    </>
  );
}
