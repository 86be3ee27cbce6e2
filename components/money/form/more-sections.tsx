'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useState, type ReactNode } from 'react';
import { useFromLink } from '@/components/wizard/state/left-out';
import { useAssessment, useEmptyAssessment } from '@/components/wizard/state/use-assessment';
import type { Assessment } from '@/lib/assessment/schema';
import { valueAt } from './paths';
import { moreSections, type Question, type SectionId } from './questions-catalogue';

/** The controls of a section come with its first opening; most sections are never opened. */
const Questions = dynamic(() => import('./questions').then((module) => module.Questions), { ssr: false });

type Folds = { isOpen: ReadonlySet<SectionId>; toggle: (section: SectionId, wanted: boolean) => void };

/** Everything else, folded by theme; drawn only once a section has been opened. */
export function MoreSections({ folds }: { folds: Folds }) {
  const t = useTranslations('money');
  const wizard = useTranslations('wizard.readonly');
  const isFromLink = useFromLink();
  const isShown = useShown();
  const sections = moreSections.map(({ id, questions, rest = [] }) => ({
    id,
    questions: questions.filter(isShown),
    rest: rest.filter(isShown),
  }));
  const shown = sections.filter(({ questions, rest }) => !isFromLink || questions.length + rest.length > 0);
  if (shown.length === 0) return null;
  return (
    <section className="more" aria-labelledby="more-title">
      <h2 id="more-title">{isFromLink ? wizard('moreGiven') : t('form.moreTitle')}</h2>
      {!isFromLink && <p className="hint">{t('form.moreLead')}</p>}
      <div className="more-folds">
        {shown.map(({ id, questions, rest }) => (
          <SectionFold
            key={id}
            id={id}
            questions={questions}
            rest={rest}
            open={folds.isOpen.has(id)}
            onToggle={(wanted) => folds.toggle(id, wanted)}
          />
        ))}
      </div>
    </section>
  );
}

type SectionFoldProps = {
  id: SectionId;
  questions: readonly Question[];
  rest: readonly Question[];
  open: boolean;
  onToggle: (wanted: boolean) => void;
};

/** Which questions are asked in this case; from a link, those that it answers. */
function useShown(): (question: Question) => boolean {
  const { assessment } = useAssessment();
  const empty = useEmptyAssessment();
  const isFromLink = useFromLink();
  return (question) =>
    (!question.when || question.when(assessment)) && (!isFromLink || isAnswered(question, assessment, empty));
}

function SectionFold({ id, questions, rest, open, onToggle }: SectionFoldProps) {
  const t = useTranslations('money');
  const { assessment } = useAssessment();
  const empty = useEmptyAssessment();
  const isFromLink = useFromLink();
  const all = [...questions, ...rest];
  const done = all.filter((question) => isAnswered(question, assessment, empty)).length;
  return (
    <details className="more-fold" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <span className="more-title">
          <h3>{t(`sections.${id}.title`)}</h3>
          <span className="hint">{t(`sections.${id}.lead`)}</span>
        </span>
        {!isFromLink && <span className="more-count">{t('form.filled', { done, total: all.length })}</span>}
      </summary>
      {open && (
        <div className="more-body">
          <Questions questions={questions} />
          {rest.length > 0 && (
            <LazyFold title={t('form.forLetter')}>
              <Questions questions={rest} />
            </LazyFold>
          )}
        </div>
      )}
    </details>
  );
}

/** A fold whose content is drawn when it is first opened. */
function LazyFold({ title, children }: { title: ReactNode; children: ReactNode }) {
  const [wasOpen, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => event.currentTarget.open && setOpen(true)}>
      <summary>{title}</summary>
      <div className="fold-body">{wasOpen && children}</div>
    </details>
  );
}

const ownAnswers: Record<Extract<Question, { kind: 'own' }>['id'], (assessment: Assessment) => boolean> = {
  'cost-lines': ({ client }) => client.costLines.length > 0,
  'planned-items': ({ firm }) => firm.planned.length > 0,
  'other-clients': ({ firm }) => firm.otherClients.length > 0,
  'demand-dates': ({ contract }) => contract.demandDates.length > 0,
  clauses: ({ contract }) => contract.terminationClause !== '',
  'thr-month': ({ firm }) => firm.thrMonthOfYear !== null,
  currency: ({ currency }) => currency !== 'IDR',
  horizon: ({ horizon }) => horizon !== 24,
};

/** Whether a question has been answered: "don't know" is an answer, a default left alone is none. */
function isAnswered(question: Question, assessment: Assessment, empty: Assessment): boolean {
  if (question.kind === 'own') return ownAnswers[question.id](assessment);
  const usual = question.kind === 'setting' ? question.usual : undefined;
  return valueAt(assessment, question.path) !== (usual ?? valueAt(empty, question.path));
}
