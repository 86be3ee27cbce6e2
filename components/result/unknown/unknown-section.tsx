'use client';

import Link from 'next/link';
import { useLocale } from 'next-intl';
import { NextQuestion } from '@/components/ui/next-question';
import { Section } from '@/components/ui/section';
import { pageAddress } from '@/components/wizard/shell/steps';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { reachOf } from '@/lib/checklist/reach';
import type { Evaluation, Verdict } from '@/lib/evaluation';
import type { Locale } from '@/lib/messages/locales';
import type { ResultParts } from '../shared-props';
import type { CaseWords } from '../verdict/case-words';
import { Assumptions } from './assumptions';

type OpenQuestion = Verdict['openQuestions'][number];

/** What is still open, in the order in which it should be found out. */
export function UnknownSection(parts: ResultParts) {
  const { evaluation, words } = parts;
  const { t, flagQuestion } = words;
  const locale = useLocale();
  const { money, flags, verdict } = evaluation;
  const [first] = verdict.openQuestions;
  const assumed =
    money.status === 'complete' ? money.inputs.filter(({ origin }) => origin === 'assumed').length : 0;
  const flagsOpen = flags.open.filter((id) => !(first?.kind === 'flag' && first.id === id));
  return (
    <Section
      id="unknown"
      title={t('headings.unknown')}
      className="unknown-section"
      figure={first && <First {...parts} first={first} />}
    >
      {assumed > 0 && <p>{t('unknown.assumed', { count: assumed })}</p>}
      {!first && assumed === 0 && <p>{t('unknown.none')}</p>}
      <Assumptions {...parts} />
      {flagsOpen.length > 0 && (
        <>
          <h3>{words.fromLink ? words.readonly('flags') : t('unknown.flags')}</h3>
          <p className="hint">{t('unknown.flagsLead')}</p>
          <ul className="plain-list">
            {flagsOpen.map((id) => (
              <li key={id}>
                <Link href={`${pageAddress(locale, 'checklist')}#${id}`}>{flagQuestion(id)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function First({ first, words, evaluation }: ResultParts & { first: OpenQuestion }) {
  const locale = useLocale();
  return (
    <NextQuestion
      label={words.fromLink ? words.readonly('unanswered') : words.t('unknown.first')}
      worth={reachSentence(first, evaluation, words)}
    >
      <Link href={questionAddress(first, locale)}>{words.question(first)}</Link>
    </NextQuestion>
  );
}

/** Straight to the question: an indicator, a red flag and a figure each have a fragment of their own. */
const questionAddress = ({ kind, id }: OpenQuestion, locale: Locale) =>
  `${pageAddress(locale, kind === 'money' ? 'money' : 'checklist')}#${id}`;

/** How far its answer may take the strain; no more is promised. */
function reachSentence({ kind, id }: OpenQuestion, { checklist }: Evaluation, { t, f }: CaseWords) {
  const reach = kind === 'indicator' ? reachOf(checklist, id as IndicatorId) : null;
  const { total } = checklist;
  if (!reach || !total) return undefined;
  return t(`unknown.reach.${reach.kind}`, {
    points: f.number(reach.points, 1),
    low: f.number(Math.round(total.lo)),
    high: f.number(Math.round(total.hi)),
  });
}
