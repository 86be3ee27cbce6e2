'use client';

import { useTranslations } from 'next-intl';
import { DateField } from '@/components/ui/date-field';
import { Question } from '@/components/ui/question';
import { TextField } from '@/components/ui/text-field';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { Lines } from './line-fields';
import { putAt, valueAt, type Path } from './paths';
import { linePath, useList } from './use-list';

/** The days on which payment was asked for in writing. */
export function DemandDates() {
  const t = useTranslations('money');
  const { today } = useAssessment();
  const list = useList<string>('contract.demandDates', 12);
  return (
    <Lines
      list={list}
      label={t('contract.demand-dates.label')}
      hint={t('contract.demand-dates.hint')}
      fresh={today ?? '2026-01-01'}
      addWord={t('contract.demand-dates.add')}
      line={(date, index) => {
        const path = linePath(list.path, index, 'date');
        return (
          <DateField
            id={path}
            label={t('form.addDate', { n: index + 1 })}
            value={list.drafts[path] ?? date}
            onChange={(chosen) => {
              if (chosen) list.setDraft(path, list.replace(index, chosen) ? null : chosen);
            }}
          />
        );
      }}
    />
  );
}

const clauses = [
  ['contract.terminationClause', 'termination'],
  ['contract.termClause', 'term'],
  ['contract.renewalClause', 'renewal'],
  ['contract.causeClauseNumber', 'cause'],
  ['contract.waiverClause', 'waiver'],
  ['contract.penaltyClause', 'penalty'],
  ['contract.paymentClause', 'payment'],
  ['contract.confidentialityClause', 'confidentiality'],
  ['contract.hiringClause', 'hiring'],
  ['contract.suspensionClause', 'suspension'],
] as const satisfies readonly (readonly [Path, string])[];

/** The numbers of the clauses, as the letters cite them. */
export function Clauses() {
  const t = useTranslations('money.contract.clauses');
  const { assessment, update } = useAssessment();
  return (
    <Question id="contract.clauses" level="label" legend={t('label')} hint={t('hint')}>
      <div className="clauses">
        {clauses.map(([path, words]) => (
          <TextField
            key={path}
            id={path}
            label={t(words)}
            maxLength={60}
            value={String(valueAt(assessment, path))}
            onChange={(event) => update(putAt(path, event.target.value))}
          />
        ))}
      </div>
    </Question>
  );
}
