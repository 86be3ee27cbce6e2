'use client';

import { createElement, type ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import { useGroundworkOutcome } from '@/components/wizard/state/use-groundwork';
import { strainLevelOf, strainLines } from '@/lib/checklist/strain-lines';
import type { Band, ChecklistResult } from '@/lib/evaluation';
import { capital } from './capital';
import { ends, rangeText, standingOf, type Standing } from './standing';

/** The name of a strain: that of the end which lies nearer to the middle, so that nothing is overstated. */
export function useStrainLevel(total: Band | null): string {
  const t = useTranslations('checklist.strainLevels');
  if (!total) return '';
  const value = total.hi < strainLines.heavy ? total.hi : total.lo;
  return t(strainLevelOf(value));
}

const bold = (chunks: ReactNode) => createElement('b', { className: 'nowrap' }, chunks);

/** What stands where the answer will be while it is not there; null where there is nothing to work out yet. */
function useWaitingWords(): string | null {
  const t = useTranslations('app.states');
  const { answers } = useSnapshot().assessment.checklist;
  const { status } = useGroundworkOutcome();
  if (Object.values(answers).every(({ value }) => value === null)) return null;
  return status === 'failed' ? capital(t('notKnown')) : t('loading');
}

/** The strain so far in words: as a finding, in one line for the bar, and plain for a drawing. */
export function useInterimWords() {
  const t = useTranslations('checklist');
  const waiting = useWaitingWords();
  const conclusion = (standing: Standing): string => {
    if (standing.kind === 'concluded') {
      const { by } = standing;
      return by
        ? t('interim.groupHigh', { group: t(`groups.${by.group}.name`), value: by.value })
        : t(`interim.${standing.class}`);
    }
    if (standing.kind === 'group-undecided') {
      return t('interim.groupUndecided', { group: t(`groups.${standing.group}.name`) });
    }
    if (standing.kind !== 'between-lines') return '';
    const [line = 0, other] = standing.lines;
    return other === undefined ? t('interim.lineInside', { line }) : t('interim.bothLinesInside');
  };
  const amount = (total: Band): ReactNode => {
    const { low, high } = ends(total);
    return low === high
      ? t.rich('interim.value', { value: low, b: bold })
      : t.rich('interim.between', { low, high, b: bold });
  };
  return {
    finding(result: ChecklistResult | undefined): ReactNode {
      if (!result) return waiting ?? t('interim.none');
      const standing = standingOf(result);
      if (standing.kind === 'nothing-applies' || !result.total) return t('interim.nothingApplies');
      if (standing.kind === 'no-answers') return t('interim.none');
      return [createElement('span', { key: 'amount' }, amount(result.total)), ' ', conclusion(standing)];
    },
    bar(result: ChecklistResult | undefined): string {
      if (!result && waiting) return waiting;
      const standing = result && standingOf(result);
      if (!result?.total || !standing || standing.kind === 'no-answers') return t('bar.none');
      const range = rangeText(result.total);
      return standing.kind === 'concluded'
        ? t('bar.concluded', { range, class: t(`strainClass.${standing.class}`) })
        : t('bar.open', { range });
    },
    plain(result: ChecklistResult): string {
      if (!result.total || result.answeredCount === 0) return t('interim.none');
      const { low, high } = ends(result.total);
      const plain = (text: string) => text.replace(/<\/?b>/g, '');
      return plain(
        low === high
          ? t.markup('interim.value', { value: low, b: String })
          : t.markup('interim.between', { low, high, b: String }),
      );
    },
  };
}
