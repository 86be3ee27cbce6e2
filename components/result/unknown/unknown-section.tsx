'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { NextQuestion } from '@/components/ui/next-question';
import { Section } from '@/components/ui/section';
import { pageAddress } from '@/components/wizard/shell/steps';
import type { Verdict } from '@/lib/evaluation';
import type { ResultParts } from '../shared-props';
import { Assumptions } from './assumptions';

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

function First({ first, words, evaluation }: ResultParts & { first: Verdict['openQuestions'][number] }) {
  const checklist = useTranslations('checklist.next');
  const locale = useLocale();
  const { kind, id } = first;
  const { nextQuestion } = evaluation.checklist;
  const href = pageAddress(locale, kind === 'money' ? 'money' : 'checklist');
  const narrows = kind === 'indicator' && nextQuestion?.indicator === id ? nextQuestion.narrows : null;
  return (
    <NextQuestion
      label={words.fromLink ? words.readonly('unanswered') : words.t('unknown.first')}
      worth={narrows === null ? undefined : checklist('worth', { points: words.f.number(narrows, 1) })}
    >
      <Link href={href}>{words.question(first)}</Link>
    </NextQuestion>
  );
}
